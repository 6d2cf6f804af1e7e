namespace Firstwire.Text.Urls;

/// <summary>
/// IPv4 addresses as browsers take them (URL Standard §3.5): one to four numbers, decimal, octal or hexadecimal.
/// </summary>
internal static class Ipv4
{
    public static bool EndsInNumber(string domain)
    {
        var parts = domain.Split('.');
        var last = parts[^1].Length == 0 && parts.Length > 1 ? parts[^2] : parts[^1];
        return last.Length > 0 && (last.All(char.IsAsciiDigit) || Number(last) is not null);
    }

    /// <summary>The address in dotted decimals, or null where it is none.</summary>
    public static string? Parse(string domain)
    {
        var parts = domain.Split('.');
        if (parts.Length > 1 && parts[^1].Length == 0) parts = parts[..^1];
        if (parts.Length > 4) return null;

        ulong address = 0;
        for (var i = 0; i < parts.Length; i++)
        {
            var isLast = i == parts.Length - 1;
            var bits = isLast ? 8 * (5 - parts.Length) : 8;
            if (Number(parts[i]) is not { } number || number >> bits != 0) return null;
            address = (address << bits) | number;
        }

        return $"{address >> 24}.{(address >> 16) & 255}.{(address >> 8) & 255}.{address & 255}";
    }

    /// <summary>
    /// The number, or one too large for any address where it has more than 32 bits; null where it is no number.
    /// </summary>
    private static ulong? Number(string part)
    {
        var radix = 10ul;
        var digits = part.AsSpan();
        if (digits.IsEmpty) return null;
        if (digits is ['0', 'x' or 'X', ..])
        {
            radix = 16;
            digits = digits[2..];
        }
        else if (digits is ['0', _, ..])
        {
            radix = 8;
            digits = digits[1..];
        }

        ulong number = 0;
        foreach (var sign in digits)
        {
            if (!char.IsAsciiHexDigit(sign)) return null;
            var digit = char.IsAsciiDigit(sign) ? (ulong)(sign - '0') : (ulong)((sign | 0x20) - 'a' + 10);
            if (digit >= radix) return null;
            number = Math.Min((number * radix) + digit, 1ul << 40);
        }

        return number;
    }
}
