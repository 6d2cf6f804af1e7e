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

    /// <summary>The name and a date, however it is written, are far shorter.</summary>
    private const int LongestExpiry = 200;

    /// <summary>
    /// A line may name an agent before its directives, and another further on; agent <c>*</c> or <c>robots</c>, or
    /// none, is everybody. A directive's own colon names no agent.
    /// </summary>
    public static IReadOnlyList<RobotsDirective> ForUs(string line)
    {
        var ours = new List<RobotsDirective>();
        var isOurs = true;
        var rest = line.AsSpan().Trim();
        while (rest.Length > 0 && ours.Count < MostDirectives)
        {
            if (LengthOfAgent(rest) is var length and > 0)
            {
                isOurs = IsOurs(rest[..(length - 1)].Trim());
                rest = rest[length..].TrimStart();
                continue;
            }

            var end = EndOfDirective(rest);
            if (isOurs && rest[..end].Trim() is { Length: > 0 } directive) ours.Add(Split(directive.ToString()));
            rest = end < rest.Length ? rest[(end + 1)..].TrimStart() : [];
        }

        return ours;
    }

    /// <summary>Of the agent that the rest begins with, with its colon; 0 where it begins with none.</summary>
    private static int LengthOfAgent(ReadOnlySpan<char> rest)
    {
        var colon = rest.IndexOfAny(':', ',');
        if (colon <= 0 || rest[colon] != ':') return 0;
        var name = rest[..colon].Trim();
        return HasValue(name) || name.Contains(' ') || IsClock(name) ? 0 : colon + 1;
    }

    private static bool IsOurs(ReadOnlySpan<char> agent) =>
        agent is "*" or "robots" || agent.Equals(OurAgent, StringComparison.OrdinalIgnoreCase);

    /// <summary>The hours of a time: <c>15:00 GMT</c>.</summary>
    private static bool IsClock(ReadOnlySpan<char> name) => !name.ContainsAnyExceptInRange('0', '9');

    /// <summary>What is no agent: a wish that is not known yet must not hide those behind it.</summary>
    private static bool HasValue(ReadOnlySpan<char> name) =>
        name.StartsWith("max-", StringComparison.OrdinalIgnoreCase)
            || name.StartsWith("no", StringComparison.OrdinalIgnoreCase)
        || name.Contains("after", StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// A directive ends at a comma; one with a date at the comma behind the shortest piece that is a date: a longer one
    /// could swallow the wishes behind it.
    /// </summary>
    private static int EndOfDirective(ReadOnlySpan<char> rest)
    {
        var first = rest.IndexOf(',');
        if (first < 0) return rest.Length;
        if (!rest.StartsWith("unavailable", StringComparison.OrdinalIgnoreCase)) return first;

        // No date has more commas than this; a longer search would read the line again for each.
        var commas = new List<int>();
        for (var at = first; at < rest.Length && commas.Count < 4;)
        {
            commas.Add(at);
            var next = rest[(at + 1)..].IndexOf(',');
            at = next < 0 ? rest.Length : at + 1 + next;
        }

        if (commas.Count < 4) commas.Add(rest.Length);
        foreach (var end in commas)
        {
            if (end > LongestExpiry) break;
            if (ExpiryDate.Parse(Split(rest[..end].Trim().ToString()).Value) is not null) return end;
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
