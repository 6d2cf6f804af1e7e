namespace Firstwire.Formats.Robots;

/// <summary>
/// One <c>Allow</c> or <c>Disallow</c>: a prefix of paths, with <c>*</c> for any octets and <c>$</c> for the end.
/// </summary>
internal sealed class RobotsRule
{
    private readonly string[] pieces;
    private readonly bool anchored;

    private RobotsRule(string pattern, bool allows)
    {
        Allows = allows;
        Octets = pattern.Length;
        anchored = pattern.EndsWith('$');
        pieces = (anchored ? pattern[..^1] : pattern).Replace("$", "%24", StringComparison.Ordinal).Split('*');
    }

    public bool Allows { get; }

    /// <summary>The length by which the most specific of several matching rules is found (RFC 9309 §2.2.2).</summary>
    private int Octets { get; }

    /// <summary>
    /// What one line states: its rule, and for an allowed index page the folder that it is the page of.
    /// </summary>
    public static IEnumerable<RobotsRule> Read(ReadOnlySpan<byte> value, bool allows)
    {
        var pattern = RobotsPath.OfRule(value);
        var rule = new RobotsRule(pattern, allows);
        var page = pattern.LastIndexOf("/index.htm", StringComparison.Ordinal);
        if (!allows || page < 0 || pattern.AsSpan(page + 10) is not ("" or "l" or "$" or "l$")) return [rule];
        return [rule, new RobotsRule(pattern[..(page + 1)] + "$", allows)];
    }

    public bool Outweighs(RobotsRule? other) =>
        other is null || Octets > other.Octets || (Octets == other.Octets && Allows && !other.Allows);

    /// <summary>An empty rule matches nothing, and one that starts like no path does so by itself.</summary>
    public bool Matches(ReadOnlySpan<char> path)
    {
        if (Octets == 0 || !path.StartsWith(pieces[0], StringComparison.Ordinal)) return false;
        if (pieces.Length == 1) return !anchored || path.Length == pieces[0].Length;

        // The leftmost place of each piece is enough: it leaves the most room for the rest.
        var rest = path[pieces[0].Length..];
        var free = anchored ? pieces.Length - 1 : pieces.Length;
        for (var i = 1; i < free; i++)
        {
            var at = rest.IndexOf(pieces[i], StringComparison.Ordinal);
            if (at < 0) return false;
            rest = rest[(at + pieces[i].Length)..];
        }

        return !anchored || rest.EndsWith(pieces[^1], StringComparison.Ordinal);
    }
}
