using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using Firstwire.Text.Urls;

namespace Firstwire.Formats.Robots;

/// <summary>
/// What a site asks of crawlers, by RFC 9309. Any bytes are a valid file: a line that says nothing known is passed
/// over, and an empty file allows everything.
/// </summary>
/// <remarks>
/// Beyond the RFC, as the largest crawlers do: common misspellings of the keys, a blank in place of the colon,
/// <c>Crawl-delay</c>, and <c>Allow: /x/index.html</c> also allowing <c>/x/</c>, which is the same page. The file
/// itself is fetched without asking (§2.2.2), so that what rules say of <c>/robots.txt</c> is answered as of any other
/// path.
/// </remarks>
public sealed class RobotsTxt
{
    /// <summary>
    /// Bytes read of one file: the least that RFC 9309 §2.5 asks for, and the most that large crawlers read.
    /// </summary>
    public const int MaxBytes = 500 * 1024;

    /// <summary>Addresses of sitemaps kept; the largest publishers list a few hundred.</summary>
    private const int MaxSitemaps = 10_000;

    /// <summary>A longer delay than a day is a mistake or a refusal in disguise; the caller sees a day.</summary>
    private static readonly TimeSpan LongestDelay = TimeSpan.FromDays(1);

    /// <summary>Lines about use that are kept of one file.</summary>
    private const int MaxStatements = 1_000;

    private readonly FrozenDictionary<string, RobotsGroup> groups;
    private readonly List<RobotsStatement> forAll;

    private RobotsTxt(
        FrozenDictionary<string, RobotsGroup> groups, IReadOnlyList<string> sitemaps, List<RobotsStatement> forAll)
    {
        this.groups = groups;
        this.forAll = forAll;
        Sitemaps = sitemaps;
    }

    /// <summary>
    /// The values of the <c>Sitemap</c> lines, as written and in their order; they belong to no agent.
    /// </summary>
    public IReadOnlyList<string> Sitemaps { get; }

    /// <summary>Reads a file as it came from the wire: UTF-8, with or without a byte order mark.</summary>
    public static RobotsTxt Parse(ReadOnlySpan<byte> file)
    {
        var byAgent = new Dictionary<string, RobotsGroup>(StringComparer.OrdinalIgnoreCase);
        var sitemaps = new List<string>();
        var rules = new List<RobotsRule>();
        var delay = new StatedDelay();
        var global = new List<RobotsStatement>();
        var said = global;
        var statements = 0;

        foreach (var line in new RobotsLines(file))
        {
            switch (line.Key)
            {
                case RobotsKey.UserAgent:
                    // Only rules part one group's agents from the next: lines of other kinds do not interfere (§2.2.4).
                    if (rules.Count > 0 || said.Count > 0 || said == global) said = [];
                    if (rules.Count > 0 || delay.Stated) delay = new StatedDelay();
                    if (rules.Count > 0) rules = [];
                    GroupOf(byAgent, line.Value).Join(rules, delay, said);
                    break;
                case RobotsKey.Allow or RobotsKey.Disallow:
                    rules.AddRange(RobotsRule.Read(line.Value, line.Key == RobotsKey.Allow));
                    break;
                case RobotsKey.CrawlDelay:
                    delay.Read(line.Value);
                    break;
                case RobotsKey.License or RobotsKey.ContentUsage or RobotsKey.ContentSignal
                    when !line.Value.IsEmpty && statements < MaxStatements:
                    statements++;
                    said.Add(new RobotsStatement(NameOf(line.Key), Encoding.UTF8.GetString(line.Value)));
                    break;
                case RobotsKey.Sitemap:
                    if (!line.Value.IsEmpty && sitemaps.Count < MaxSitemaps)
                    {
                        sitemaps.Add(Encoding.UTF8.GetString(line.Value));
                    }

                    break;
            }
        }

        return new RobotsTxt(byAgent.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase), sitemaps, global);
    }

    /// <inheritdoc cref="Parse(ReadOnlySpan{byte})"/>
    public static RobotsTxt Parse(string file) => Parse(Encoding.UTF8.GetBytes(file));

    /// <summary>Whether the crawler may fetch this address of the site that the file came from.</summary>
    /// <param name="agentToken">The crawler's product token, such as <c>Firstwire</c>; case does not matter.</param>
    public bool Allows(string agentToken, WebUrl url)
    {
        ArgumentNullException.ThrowIfNull(url);
        var path = url.Href.AsSpan(url.Href.IndexOf("://", StringComparison.Ordinal) + 3);
        var start = path.IndexOfAny('/', '?', '#');
        return Allows(agentToken, start < 0 ? "/" : path[start..].ToString());
    }

    /// <inheritdoc cref="Allows(string, WebUrl)"/>
    /// <param name="pathAndQuery">The path and query as they stand in the request; a fragment is ignored.</param>
    public bool Allows(string agentToken, string pathAndQuery)
    {
        ArgumentNullException.ThrowIfNull(pathAndQuery);
        if (GroupFor(agentToken) is not { } group) return true;

        var path = RobotsPath.OfAddress(pathAndQuery);
        RobotsRule? decisive = null;
        foreach (var rule in group.Rules)
        {
            if (rule.Outweighs(decisive) && rule.Matches(path)) decisive = rule;
        }

        return decisive?.Allows ?? true;
    }

    /// <summary>
    /// The pause between two fetches that the file asks of this crawler, at most a day; null where it asks for none.
    /// </summary>
    public TimeSpan? CrawlDelay(string agentToken) => GroupFor(agentToken)?.Delay;

    /// <summary>
    /// What the file says about the use of this address's page: the lines for this crawler and those for all. A licence
    /// for this crawler takes the place of the one for all (RSL 1.0 §4.2); a Content-Usage may name the paths that it
    /// holds for.
    /// </summary>
    public IReadOnlyList<RobotsStatement> Statements(string agentToken, WebUrl url)
    {
        ArgumentNullException.ThrowIfNull(url);
        var own = GroupFor(agentToken)?.Statements.ToList() ?? [];
        var licensed = own.Exists(static said => said.Name == NameOf(RobotsKey.License));
        var path = RobotsPath.OfAddress(url.Path);
        return [.. own.Concat(forAll.Where(said => !licensed || said.Name != NameOf(RobotsKey.License)))
            .Select(said => OnPath(said, path)).OfType<RobotsStatement>()];
    }

    /// <summary>Null where the statement is about other paths.</summary>
    private static RobotsStatement? OnPath(RobotsStatement said, string path)
    {
        if (said.Name == NameOf(RobotsKey.License) || !said.Value.StartsWith('/')) return said;
        var end = said.Value.AsSpan().IndexOfAny(' ', '\t');
        if (end < 0) return null;
        var rule = RobotsRule.Read(Encoding.UTF8.GetBytes(said.Value[..end]), allows: false).First();
        return rule.Matches(path) ? said with { Value = said.Value[end..].Trim() } : null;
    }

    private static string NameOf(RobotsKey key) => key switch
    {
        RobotsKey.License => "License",
        RobotsKey.ContentUsage => "Content-Usage",
        _ => "Content-Signal",
    };

    private RobotsGroup? GroupFor(string agentToken) =>
        groups.TryGetValue(agentToken, out var own) || groups.TryGetValue("*", out own) ? own : null;

    private static RobotsGroup GroupOf(Dictionary<string, RobotsGroup> groups, ReadOnlySpan<byte> value)
    {
        var token = RobotsLines.ProductToken(value);
        if (!groups.TryGetValue(token, out var group)) groups.Add(token, group = new RobotsGroup());
        return group;
    }

    /// <summary>
    /// All that one agent is told, from every group that names it (§2.2.1: they are combined). Groups are shared
    /// between their agents, so that many agents with many rules cost no more than their lines.
    /// </summary>
    private sealed class RobotsGroup
    {
        private readonly List<List<RobotsRule>> rules = [];
        private readonly List<StatedDelay> delays = [];
        private readonly List<List<RobotsStatement>> said = [];

        public IEnumerable<RobotsRule> Rules => rules.SelectMany(group => group);

        public IEnumerable<RobotsStatement> Statements => said.SelectMany(group => group);

        public TimeSpan? Delay => delays.Max(delay => delay.Longest);

        public void Join(List<RobotsRule> groupRules, StatedDelay groupDelay, List<RobotsStatement> groupSaid)
        {
            if (rules.Count == 0 || rules[^1] != groupRules) rules.Add(groupRules);
            if (delays.Count == 0 || delays[^1] != groupDelay) delays.Add(groupDelay);
            if (said.Count == 0 || said[^1] != groupSaid) said.Add(groupSaid);
        }
    }

    /// <summary>What the <c>Crawl-delay</c> lines of one run of agents say together.</summary>
    private sealed class StatedDelay
    {
        public bool Stated { get; private set; }

        public TimeSpan? Longest { get; private set; }

        public void Read(ReadOnlySpan<byte> value)
        {
            Stated = true;
            // "NaN" and "-Infinity" are read as numbers whatever the style.
            if (!double.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds)
                || !(seconds >= 0))
            {
                return;
            }

            var delay = seconds >= LongestDelay.TotalSeconds ? LongestDelay : TimeSpan.FromSeconds(seconds);
            if (Longest is null || delay > Longest) Longest = delay;
        }
    }
}
