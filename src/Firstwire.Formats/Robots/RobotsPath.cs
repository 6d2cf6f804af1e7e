using System.Buffers.Text;
using System.Text;

namespace Firstwire.Formats.Robots;

/// <summary>
/// The form in which a path and a rule are compared, octet by octet (RFC 9309 §2.2.2): octets outside ASCII and
/// reserved ones that were escaped stay escaped, in capitals; escaped unreserved characters are written plainly. A
/// literal <c>*</c> or <c>$</c> is always escaped, so that in a rule those two signs are the special ones of §2.2.3.
/// </summary>
internal static class RobotsPath
{
    /// <summary>
    /// An address's path and query; empty stands for the root, and the fragment, which is never sent, is cut.
    /// </summary>
    public static string OfAddress(string pathAndQuery)
    {
        var fragment = pathAndQuery.IndexOf('#');
        if (fragment >= 0) pathAndQuery = pathAndQuery[..fragment];
        var path = Normalize(Encoding.UTF8.GetBytes(pathAndQuery), special: false);
        return path.StartsWith('/') ? path : "/" + path;
    }

    /// <summary>A rule's path, in which <c>*</c> keeps its meaning.</summary>
    public static string OfRule(ReadOnlySpan<byte> path) => Normalize(path, special: true);

    private static string Normalize(ReadOnlySpan<byte> octets, bool special)
    {
        var normal = new StringBuilder(octets.Length);
        for (var i = 0; i < octets.Length; i++)
        {
            var octet = octets[i];
            if (TryEscape(octets[i..], out var escaped))
            {
                i += 2;
                if (IsUnreserved(escaped)) normal.Append((char)escaped);
                else normal.Append('%').Append(escaped.ToString("X2"));
            }
            else if (octet is <= 0x20 or >= 0x7F || (octet is (byte)'*' or (byte)'$' && !special))
            {
                normal.Append('%').Append(octet.ToString("X2"));
            }
            else
            {
                normal.Append((char)octet);
            }
        }

        return normal.ToString();
    }

    private static bool TryEscape(ReadOnlySpan<byte> octets, out byte escaped)
    {
        escaped = 0;
        return octets is [(byte)'%', _, _, ..]
            && Utf8Parser.TryParse(octets.Slice(1, 2), out escaped, out var read, 'x')
            && read == 2;
    }

    /// <summary>RFC 3986 §2.3.</summary>
    private static bool IsUnreserved(byte octet) =>
        char.IsAsciiLetterOrDigit((char)octet) || octet is (byte)'-' or (byte)'.' or (byte)'_' or (byte)'~';
}
