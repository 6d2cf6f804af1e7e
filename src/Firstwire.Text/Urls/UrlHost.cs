using System.Buffers;

namespace Firstwire.Text.Urls;

/// <summary>
/// Reads the host of a URL (URL Standard §3.5): a domain in ASCII, an IPv4 address, an IPv6 address in brackets or an
/// opaque host.
/// </summary>
internal static class UrlHost
{
    /// <summary>
    /// Characters of a host that are looked at. A name in the DNS has 253; Punycode takes time in the square of the
    /// length, so a host that is longer by far is refused.
    /// </summary>
    public const int MaxLength = 2048;

    private static readonly SearchValues<char> Forbidden = SearchValues.Create("\0\t\n\r #/:<>?@[\\]^|");

    private static readonly SearchValues<char> ForbiddenInDomain = SearchValues.Create(
        "\0\u0001\u0002\u0003\u0004\u0005\u0006\a\b\t\n\v\f\r\u000E\u000F\u0010\u0011\u0012\u0013\u0014\u0015\u0016"
        + "\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F #/:<>?@[\\]^|%\u007F");

    /// <summary>The serialised host, or null where it is not valid.</summary>
    public static string? Parse(ReadOnlySpan<char> input, bool special)
    {
        if (input.Length > MaxLength) return null;
        if (input is ['[', ..]) return input[^1] == ']' ? Ipv6.Parse(input[1..^1]) : null;
        if (!special)
        {
            return input.ContainsAny(Forbidden) ? null : PercentEncoding.Encode(input, PercentEncoding.KeptInOpaque);
        }

        var ascii = DomainName.ToAscii(PercentEncoding.Decode(input));
        if (string.IsNullOrEmpty(ascii) || ascii.AsSpan().ContainsAny(ForbiddenInDomain)) return null;
        return Ipv4.EndsInNumber(ascii) ? Ipv4.Parse(ascii) : ascii;
    }
}
