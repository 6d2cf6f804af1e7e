using System.Text;

namespace Firstwire.Text.Urls;

/// <summary>Punycode (RFC 3492): any text as letters, digits and hyphens. The names are those of the RFC.</summary>
internal static class Punycode
{
    private const int Base = 36;
    private const int TMin = 1;
    private const int TMax = 26;
    private const int Skew = 38;
    private const int Damp = 700;
    private const int InitialBias = 72;
    private const int InitialN = 128;

    /// <summary>The code points that <paramref name="text"/> encodes, or null where it encodes none.</summary>
    public static List<int>? Decode(ReadOnlySpan<char> text)
    {
        var output = new List<int>(text.Length);
        var delimiter = text.LastIndexOf('-');
        for (var at = 0; at < delimiter; at++)
        {
            if (!char.IsAscii(text[at])) return null;
            output.Add(text[at]);
        }

        long n = InitialN, i = 0;
        var bias = InitialBias;
        for (var at = delimiter + 1; at < text.Length;)
        {
            var oldI = i;
            long weight = 1;
            for (var k = Base; ; k += Base)
            {
                if (at == text.Length || Digit(text[at++]) is not { } digit) return null;
                i += digit * weight;
                if (i > int.MaxValue) return null;
                var t = Math.Clamp(k - bias, TMin, TMax);
                if (digit < t) break;
                weight *= Base - t;
                if (weight > int.MaxValue) return null;
            }

            var length = output.Count + 1;
            bias = Adapt(i - oldI, length, oldI == 0);
            n += i / length;
            i %= length;
            if (!Rune.IsValid((int)Math.Min(n, int.MaxValue))) return null;
            output.Insert((int)i++, (int)n);
        }

        return output;
    }

    /// <summary>The ASCII form of <paramref name="points"/>, without a prefix.</summary>
    public static string Encode(IReadOnlyList<int> points)
    {
        var output = new StringBuilder(points.Count * 2);
        foreach (var point in points)
        {
            if (point < InitialN) output.Append((char)point);
        }

        var basic = output.Length;
        var handled = basic;
        if (basic > 0) output.Append('-');

        var n = InitialN;
        var bias = InitialBias;
        long delta = 0;
        while (handled < points.Count)
        {
            var next = points.Where(point => point >= n).Min();
            delta += (long)(next - n) * (handled + 1);
            n = next;
            foreach (var point in points)
            {
                if (point < n) delta++;
                if (point != n) continue;
                AppendNumber(output, delta, bias);
                bias = Adapt(delta, handled + 1, handled == basic);
                delta = 0;
                handled++;
            }

            delta++;
            n++;
        }

        return output.ToString();
    }

    private static void AppendNumber(StringBuilder output, long number, int bias)
    {
        for (var k = Base; ; k += Base)
        {
            var t = Math.Clamp(k - bias, TMin, TMax);
            if (number < t) break;
            output.Append(Letter((int)(t + ((number - t) % (Base - t)))));
            number = (number - t) / (Base - t);
        }

        output.Append(Letter((int)number));
    }

    private static int Adapt(long delta, int points, bool first)
    {
        delta /= first ? Damp : 2;
        delta += delta / points;
        var k = 0;
        for (; delta > (Base - TMin) * TMax / 2; k += Base) delta /= Base - TMin;
        return (int)(k + ((Base - TMin + 1) * delta / (delta + Skew)));
    }

    private static char Letter(int digit) => (char)(digit < 26 ? digit + 'a' : digit - 26 + '0');

    private static int? Digit(char sign) => sign switch
    {
        >= 'a' and <= 'z' => sign - 'a',
        >= 'A' and <= 'Z' => sign - 'A',
        >= '0' and <= '9' => sign - '0' + 26,
        _ => null,
    };
}
