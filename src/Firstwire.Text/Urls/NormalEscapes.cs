using System.Buffers;
using System.Text;

namespace Firstwire.Text.Urls;

/// <summary>
/// One spelling for all that mean the same octets: RFC 3986 §6.2.2, and what browsers leave as it is escaped too.
/// </summary>
internal static class NormalEscapes
{
    /// <summary>
    /// Unreserved and delimiting characters: the former are never escaped, the latter stay as they were written.
    /// </summary>
    private static readonly SearchValues<char> Plain =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/:@!$&'()*+,;=?");

    public static string Of(ReadOnlySpan<char> text)
    {
        if (!text.ContainsAnyExcept(Plain)) return text.ToString();
        var normal = new StringBuilder(text.Length + 8);
        for (var i = 0; i < text.Length; i++)
        {
            if (Plain.Contains(text[i]))
            {
                normal.Append(text[i]);
            }
            else if (PercentEncoding.TryEscape(text[i..], out var octet))
            {
                i += 2;
                if (IsUnreserved((char)octet)) normal.Append((char)octet);
                else PercentEncoding.AppendEscape(normal, octet);
            }
            else
            {
                // The rest of a parsed URL is ASCII.
                PercentEncoding.AppendEscape(normal, (byte)text[i]);
            }
        }

        return normal.ToString();
    }

    private static bool IsUnreserved(char sign) => char.IsAsciiLetterOrDigit(sign) || sign is '-' or '.' or '_' or '~';
}
