using Firstwire.Text.Urls;

namespace Firstwire.Formats.Robots;

/// <summary>
/// One <c>Allow</c> or <c>Disallow</c>: a prefix of paths, with <c>*</c> for any octets and <c>$</c> for the end.
/// </summary>
internal sealed class RobotsRule
{
    private readonly PathPattern paths;

    private RobotsRule(string pattern, bool allows)
    {
        Allows = allows;
        Octets = pattern.Length;
        var end = pattern.EndsWith('$') ? pattern.Length - 1 : pattern.Length;
        paths = new PathPattern(pattern[..end].Replace("$", "%24", StringComparison.Ordinal) + pattern[end..]);
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
    public bool Matches(ReadOnlySpan<char> path) => Octets > 0 && paths.Matches(path);
}
