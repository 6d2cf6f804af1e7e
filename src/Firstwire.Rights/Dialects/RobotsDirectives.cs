namespace Firstwire.Rights.Dialects;

/// <summary>One directive: <c>max-snippet:20</c>.</summary>
/// <param name="Name">In lower case.</param>
internal readonly record struct RobotsDirective(string Name, string? Value);

/// <summary>
/// Reads the directives of an X-Robots-Tag line or a robots meta element that address us
/// (developers.google.com/search/docs/crawling-indexing/robots-meta-tag).
/// </summary>
internal static class RobotsDirectives
{
    private const string OurAgent = "firstwire";
    private const int MostDirectives = 200;

    /// <summary>
    /// A line may name an agent before its directives, and another further on; agent <c>*</c> or <c>robots</c>, or
    /// none, is everybody. A directive's own colon names no agent.
    /// </summary>
    public static IReadOnlyList<RobotsDirective> ForUs(string line)
    {
        var ours = new List<RobotsDirective>();
        var isOurs = true;
        var rest = line.Trim();
        while (rest.Length > 0 && ours.Count < MostDirectives)
        {
            if (Agent(rest) is var (agent, length))
            {
                isOurs = agent is "*" or "robots" || agent.Equals(OurAgent, StringComparison.OrdinalIgnoreCase);
                rest = rest[length..].TrimStart();
                continue;
            }

            var end = EndOfDirective(rest);
            if (isOurs && rest[..end].Trim() is { Length: > 0 } directive) ours.Add(Split(directive));
            rest = end < rest.Length ? rest[(end + 1)..].TrimStart() : "";
        }

        return ours;
    }

    /// <summary>The agent that the rest begins with, and its length with the colon.</summary>
    private static (string Name, int Length)? Agent(string rest)
    {
        var colon = rest.AsSpan().IndexOfAny(':', ',');
        if (colon <= 0 || rest[colon] != ':') return null;
        var name = rest[..colon].Trim();
        return HasValue(name) || name.Contains(' ') ? null : (name, colon + 1);
    }

    /// <summary>What is no agent: a wish that is not known yet must not hide those behind it.</summary>
    private static bool HasValue(string name) =>
        name.StartsWith("max-", StringComparison.OrdinalIgnoreCase)
            || name.StartsWith("no", StringComparison.OrdinalIgnoreCase)
        || name.Contains("after", StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// A directive ends at a comma; one with a date at the comma behind the shortest piece that is a date: a longer one
    /// could swallow the wishes behind it.
    /// </summary>
    private static int EndOfDirective(string rest)
    {
        var first = rest.IndexOf(',');
        if (first < 0) return rest.Length;
        if (!rest.StartsWith("unavailable", StringComparison.OrdinalIgnoreCase)) return first;

        // No date has more commas than this; a longer search would read the line again for each.
        var commas = new List<int>();
        for (var at = first; at >= 0 && commas.Count < 4; at = rest.IndexOf(',', at + 1)) commas.Add(at);
        if (commas.Count < 4) commas.Add(rest.Length);
        foreach (var end in commas)
        {
            if (ExpiryDate.Parse(Split(rest[..end].Trim()).Value) is not null) return end;
        }

        return first;
    }

    private static RobotsDirective Split(string directive)
    {
        var colon = directive.AsSpan().IndexOfAny(':', '=');
        return colon < 0
            ? new RobotsDirective(directive.ToLowerInvariant(), null)
            : new RobotsDirective(directive[..colon].Trim().ToLowerInvariant(), directive[(colon + 1)..].Trim());
    }
}
