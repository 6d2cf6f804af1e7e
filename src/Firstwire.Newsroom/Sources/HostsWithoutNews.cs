using System.Collections.Frozen;
using System.Net;

namespace Firstwire.Newsroom.Sources;

/// <summary>
/// Domains that articles everywhere link to and that publish no journalism of their own (data/hosts-without-news).
/// </summary>
internal static class HostsWithoutNews
{
    private static readonly FrozenSet<string> Domains = Load();

    /// <param name="domain">A registrable domain; numbers and lone labels are nobody's outlet either.</param>
    public static bool Contains(string domain) =>
        Domains.Contains(domain) || !domain.Contains('.') || domain[0] == '[' || IPAddress.TryParse(domain, out _);

    private static FrozenSet<string> Load()
    {
        using var stream = typeof(HostsWithoutNews).Assembly.GetManifestResourceStream("hosts-without-news")!;
        using var reader = new StreamReader(stream);
        var domains = new List<string>();
        reader.ReadLine();
        while (reader.ReadLine()?.Split('\t') is [var domain, ..]) domains.Add(domain);
        return domains.ToFrozenSet(StringComparer.Ordinal);
    }
}
