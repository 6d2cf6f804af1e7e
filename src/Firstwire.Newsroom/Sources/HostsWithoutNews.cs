using System.Collections.Frozen;
using System.Net;
using Firstwire.Text.Tables;

namespace Firstwire.Newsroom.Sources;

/// <summary>
/// Domains that articles everywhere link to and that publish no journalism of their own (data/hosts-without-news).
/// </summary>
internal static class HostsWithoutNews
{
    private static readonly FrozenSet<string> Domains = EmbeddedTable
        .Rows(typeof(HostsWithoutNews), "hosts-without-news")
        .Select(static row => row[0]).ToFrozenSet(StringComparer.Ordinal);

    /// <param name="domain">A registrable domain; numbers and lone labels are nobody's outlet either.</param>
    public static bool Contains(string domain) =>
        Domains.Contains(domain) || !domain.Contains('.') || domain[0] == '[' || IPAddress.TryParse(domain, out _);
}
