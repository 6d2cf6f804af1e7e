namespace Firstwire.Reading.Metadata.Terms;

/// <summary>The page's meta elements that address crawlers: <c>robots</c>, or the name of one.</summary>
internal static class RobotsDirectives
{
    private const string OurAgent = "firstwire";

    /// <summary>As <c>http-equiv</c> stands in for it.</summary>
    private const string Header = "X-Robots-Tag";

    public static IReadOnlyList<RobotsMeta> Of(PageFacts facts) =>
    [
        .. facts.AllMetas().Where(static m => IsAgent(m.Name))
            .Select(static m => new RobotsMeta(
                m.Name.Equals(Header, StringComparison.OrdinalIgnoreCase) ? "robots" : m.Name.ToLowerInvariant(),
                m.Value.ToLowerInvariant())),
    ];

    private static bool IsAgent(string name) =>
        name.Equals("robots", StringComparison.OrdinalIgnoreCase)
            || name.Equals(OurAgent, StringComparison.OrdinalIgnoreCase)
        || name.Equals(Header, StringComparison.OrdinalIgnoreCase)
        || name.Equals("slurp", StringComparison.OrdinalIgnoreCase)
            || name.EndsWith("bot", StringComparison.OrdinalIgnoreCase)
        || name.EndsWith("bot-news", StringComparison.OrdinalIgnoreCase);
}
