using System.Collections.Frozen;
using Firstwire.Text.Tables;

namespace Firstwire.Text.Urls;

/// <summary>
/// The part of a host name that someone registered: one label below its public suffix, by the Public Suffix List
/// (publicsuffix.org) with its private section and our additions (data/public-suffixes), so that two blogs of one
/// hosting service are two domains.
/// </summary>
public static class RegistrableDomain
{
    private static readonly Lazy<FrozenSet<string>> PrivateSuffixes = new(LoadPrivateSuffixes);

    /// <summary>
    /// The registrable domain of <paramref name="host"/>; the host itself where it has none (an IP address, a lone
    /// label, a public suffix). A dot at the end is dropped.
    /// </summary>
    /// <param name="host">In ASCII form, as <see cref="WebUrl.Host"/> gives it.</param>
    public static string Of(string host)
    {
        ArgumentNullException.ThrowIfNull(host);
        var domain = Of(host.AsSpan());
        return domain.Length == host.Length ? host : domain.ToString();
    }

    /// <inheritdoc cref="Of(string)"/>
    public static ReadOnlySpan<char> Of(ReadOnlySpan<char> host)
    {
        host = WithoutRootDot(host);
        if (IsAddress(host)) return host;
        var suffix = PublicSuffixes.List.StartOfSuffix(host);
        return suffix == 0 ? host : host[(host[..(suffix - 1)].LastIndexOf('.') + 1)..];
    }

    /// <summary>Whether two addresses stand on one registrable domain.</summary>
    public static bool IsShared(WebUrl one, WebUrl other)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        return Of(one.Host.AsSpan()).SequenceEqual(Of(other.Host.AsSpan()));
    }

    /// <summary>
    /// Whether the host is one below which others register, such as <c>com</c> or <c>co.uk</c>, so that nobody owns it
    /// alone.
    /// </summary>
    public static bool IsPublicSuffix(ReadOnlySpan<char> host)
    {
        host = WithoutRootDot(host);
        return !host.IsEmpty && !IsAddress(host) && PublicSuffixes.List.StartOfSuffix(host) == 0;
    }

    /// <summary>
    /// Whether the domain belongs to a service below which others register, such as a blog host: the private section of
    /// the list, and our additions. Its neighbours there have their server in common.
    /// </summary>
    /// <param name="domain">In ASCII and lower case.</param>
    public static bool IsPrivateSuffix(string domain) => PrivateSuffixes.Value.Contains(domain);

    /// <summary>The service that a registrable domain stands right below; null where it stands below none.</summary>
    /// <inheritdoc cref="IsPrivateSuffix"/>
    public static string? ServiceAbove(string domain)
    {
        ArgumentNullException.ThrowIfNull(domain);
        var above = domain[(domain.IndexOf('.') + 1)..];
        return above.Length < domain.Length && IsPrivateSuffix(above) ? above : null;
    }

    private static ReadOnlySpan<char> WithoutRootDot(ReadOnlySpan<char> host) =>
        host is [.. var name, '.'] ? name : host;

    /// <summary>
    /// IPv6 stands in brackets; no name ends in a label of digits alone (URL Standard, "ends in a number").
    /// </summary>
    private static bool IsAddress(ReadOnlySpan<char> host)
    {
        if (host is ['[', ..]) return true;
        var last = host[(host.LastIndexOf('.') + 1)..];
        foreach (var sign in last)
        {
            if (!char.IsAsciiDigit(sign)) return false;
        }

        return !last.IsEmpty;
    }

    private static FrozenSet<string> LoadPrivateSuffixes() =>
        EmbeddedTable.Lines(typeof(RegistrableDomain), "private-suffixes").ToFrozenSet(StringComparer.Ordinal);
}
