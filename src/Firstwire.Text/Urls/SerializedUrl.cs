using System.Buffers;

namespace Firstwire.Text.Urls;

/// <summary>
/// Knows most addresses that parsing would give back as they stand, without parsing them: nine in ten of those in
/// feeds. An address that it does not know may be in that form all the same.
/// </summary>
internal static class SerializedUrl
{
    private const string HostCharacters = "abcdefghijklmnopqrstuvwxyz0123456789.-";

    private static readonly SearchValues<char> Host = SearchValues.Create(HostCharacters);

    /// <summary>Signs that no part after the host encodes, decodes or ends at.</summary>
    private static readonly SearchValues<char> Rest = SearchValues.Create(
        HostCharacters + "ABCDEFGHIJKLMNOPQRSTUVWXYZ/_~!$&()*+,;=:@?%");

    public static bool Is(ReadOnlySpan<char> text)
    {
        if (text.Length > UrlParser.MaxLength) return false;
        var start = text.StartsWith("https://") ? 8 : text.StartsWith("http://") ? 7 : 0;
        if (start == 0) return false;
        var length = text[start..].IndexOf('/');
        if (length is <= 0 or > UrlHost.MaxLength) return false;
        var host = text.Slice(start, length);
        var rest = text[(start + length)..];
        // A last part that begins in a letter keeps the host from being an IPv4 address, "--" from being Punycode.
        return !host.ContainsAnyExcept(Host)
            && char.IsAsciiLetterOrDigit(host[0]) && char.IsAsciiLetterOrDigit(host[^1])
            && char.IsAsciiLetter(host[host.LastIndexOf('.') + 1])
            && !host.Contains("--", StringComparison.Ordinal) && !host.Contains("..", StringComparison.Ordinal)
            && !rest.ContainsAnyExcept(Rest)
            && !rest.Contains("/.", StringComparison.Ordinal)
            && !rest.Contains("/%2e", StringComparison.OrdinalIgnoreCase);
    }
}
