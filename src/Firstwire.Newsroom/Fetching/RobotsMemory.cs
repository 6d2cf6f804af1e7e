using Firstwire.Formats.Robots;

namespace Firstwire.Newsroom.Fetching;

/// <param name="Bytes">Of the file that they were read from.</param>
/// <param name="Read">When the site gave them.</param>
/// <param name="Until">When it is asked again.</param>
internal sealed record KnownRules(RobotsTxt Rules, int Bytes, DateTimeOffset Read, DateTimeOffset Until);

/// <summary>
/// The rules of the sites that were asked last. A site under whose domain each name answers with the largest file there
/// is fills it, and no more: past the limit all are forgotten and read from the archive again.
/// </summary>
internal sealed class RobotsMemory
{
    /// <summary>Of files. Rules take up to some twenty times the bytes of their shortest lines.</summary>
    public const int Limit = 8 * 1024 * 1024;

    /// <summary>What the smallest file takes.</summary>
    private const int Least = 1024;

    private readonly Lock gate = new();
    private readonly Dictionary<string, KnownRules> sites = new(StringComparer.Ordinal);

    /// <summary>What is held, in bytes of files.</summary>
    public long Held { get; private set; }

    /// <summary>Null where the site's rules are not at hand.</summary>
    public KnownRules? Find(string site)
    {
        lock (gate) return sites.GetValueOrDefault(site);
    }

    public void Keep(string site, KnownRules rules)
    {
        lock (gate)
        {
            if (sites.TryGetValue(site, out var before)) Held -= Weight(before);
            if (Held + Weight(rules) > Limit)
            {
                sites.Clear();
                Held = 0;
            }

            sites[site] = rules;
            Held += Weight(rules);
        }
    }

    private static int Weight(KnownRules rules) => rules.Bytes + Least;
}
