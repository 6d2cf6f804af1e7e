using Firstwire.Text.Urls;

namespace Firstwire.Newsroom.Takedown.Control;

/// <summary>
/// A host name whose control can be proven: somebody registered it, alone. A proof covers the name and what lies below
/// it, neither its parent nor its siblings.
/// </summary>
public sealed record ProvableDomain
{
    /// <summary>A name in DNS has 253 characters at most, and ours goes before it.</summary>
    private const int LongestName = 200;
    private const int LongestLabel = 63;

    private ProvableDomain(string name) => Name = name;

    /// <summary>In ASCII and lower case.</summary>
    public string Name { get; }

    /// <summary>
    /// Reads a host name, or an address for its host; null and a sentence where control of it proves nothing.
    /// </summary>
    public static ProvableDomain? Parse(string? text, out string? problem)
    {
        if (HostOf(text) is not { } name)
        {
            problem = "Give a host name like example.org.";
            return null;
        }

        problem = IsShared(name)
            ? $"Others register names below {name}, so a proof for it would say nothing of theirs. "
                + "Give the name of your own site."
            : IsName(name)
                ? null
                : "An IP address has no owner that could be asked. Give a host name like example.org.";
        return problem is null ? new ProvableDomain(name) : null;
    }

    /// <summary>The host name in a text, where others register names below it; null for any other.</summary>
    public static string? SharedName(string? text) => HostOf(text) is { } name && IsShared(name) ? name : null;

    /// <summary>
    /// Whether the proof holds for <paramref name="host"/>. Where others register names below a part of the domain,
    /// those are not covered.
    /// </summary>
    public bool Covers(string host)
    {
        ArgumentNullException.ThrowIfNull(host);
        var asked = host.TrimEnd('.');
        return asked == Name
            || (asked.EndsWith("." + Name, StringComparison.Ordinal)
            && RegistrableDomain.Of(asked) == RegistrableDomain.Of(Name));
    }

    public override string ToString() => Name;

    private static string? HostOf(string? text)
    {
        var trimmed = text?.Trim() ?? "";
        var url = WebUrl.Parse(trimmed) is { IsHttp: true } whole ? whole : WebUrl.Parse($"https://{trimmed}/");
        return trimmed.Length == 0 || url is null || url.HasCredentials || !IsLikeAName(url.Host.TrimEnd('.'))
            ? null
            : url.Host.TrimEnd('.');
    }

    private static bool IsShared(string name) =>
        RegistrableDomain.IsPublicSuffix(name) || RegistrableDomain.IsPrivateSuffix(name);

    private static bool IsLikeAName(string host) =>
        host.Contains('.')
            && host.Length <= LongestName
            && host.Split('.').All(label => label.Length is > 0 and <= LongestLabel);

    /// <summary>The last label of an IPv4 address is a number, and an IPv6 address stands in brackets.</summary>
    private static bool IsName(string host) => host[0] != '[' && !char.IsAsciiDigit(host[host.LastIndexOf('.') + 1]);
}
