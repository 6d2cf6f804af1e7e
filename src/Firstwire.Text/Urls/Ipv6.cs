using System.Globalization;
using System.Text;

namespace Firstwire.Text.Urls;

/// <summary>IPv6 addresses (URL Standard §3.5, RFC 5952 for the way they are written).</summary>
internal static class Ipv6
{
    /// <summary>The address in brackets, or null where the text is none.</summary>
    public static string? Parse(ReadOnlySpan<char> input)
    {
        Span<ushort> pieces = stackalloc ushort[8];
        var index = 0;
        var compress = -1;
        var at = 0;

        if (input is [':', ..])
        {
            if (input is not [_, ':', ..]) return null;
            at = 2;
            compress = 0;
        }

        while (at < input.Length)
        {
            if (index == 8) return null;
            if (input[at] == ':')
            {
                if (compress >= 0) return null;
                at++;
                compress = index;
                continue;
            }

            var length = 0;
            while (length < 4 && at + length < input.Length && char.IsAsciiHexDigit(input[at + length])) length++;
            if (at + length < input.Length && input[at + length] == '.')
            {
                if (length == 0 || index > 6 || !TryReadIpv4(input[at..], pieces[index..])) return null;
                index += 2;
                break;
            }

            _ = ushort.TryParse(input.Slice(at, length), NumberStyles.AllowHexSpecifier, null, out pieces[index++]);
            at += length;
            if (at == input.Length) break;
            if (input[at] != ':' || ++at == input.Length) return null;
        }

        if (compress < 0) return index == 8 ? Serialize(pieces) : null;

        // What stands after the "::" moves to the end.
        var tail = index - compress;
        for (var i = 1; i <= tail; i++)
        {
            (pieces[8 - i], pieces[compress + tail - i]) = (pieces[compress + tail - i], pieces[8 - i]);
        }

        return Serialize(pieces);
    }

    /// <summary>
    /// The dotted decimals at the end of an address: here without octal numbers, leading zeros or omissions.
    /// </summary>
    private static bool TryReadIpv4(ReadOnlySpan<char> text, Span<ushort> pieces)
    {
        var seen = 0;
        foreach (var part in text.Split('.'))
        {
            var digits = text[part];
            if (seen == 4 || digits.Length is 0 or > 3 || (digits is ['0', _, ..])) return false;
            if (!byte.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var value)) return false;
            pieces[seen / 2] = (ushort)((pieces[seen / 2] << 8) | value);
            seen++;
        }

        return seen == 4;
    }

    private static string Serialize(ReadOnlySpan<ushort> pieces)
    {
        var (zeros, zerosLength) = LongestZeros(pieces);
        var text = new StringBuilder("[", 41);
        for (var i = 0; i < 8; i++)
        {
            if (i == zeros)
            {
                text.Append(i == 0 ? "::" : ":");
                i += zerosLength - 1;
                continue;
            }

            text.Append(CultureInfo.InvariantCulture, $"{pieces[i]:x}");
            if (i < 7) text.Append(':');
        }

        return text.Append(']').ToString();
    }

    /// <summary>The first longest run of two zeros or more; at -1 where there is none.</summary>
    private static (int Start, int Length) LongestZeros(ReadOnlySpan<ushort> pieces)
    {
        var longest = (Start: -1, Length: 1);
        for (var i = 0; i < 8; i++)
        {
            var length = 0;
            while (i + length < 8 && pieces[i + length] == 0) length++;
            if (length > longest.Length) longest = (i, length);
            i += length;
        }

        return longest;
    }
}
