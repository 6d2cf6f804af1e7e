using System.Text;

namespace Firstwire.Fuzz;

/// <summary>
/// Makes one input out of others: bits, bytes, pieces and words put in, taken out, repeated and crossed.
/// </summary>
internal static class Mutation
{
    private const int MaxSteps = 12;
    private const int MaxLength = 256 * 1024;

    /// <summary>What parsers of markup, JSON and addresses treat specially.</summary>
    private static readonly byte[][] Words =
    [
        .. new[]
        {
            "<", ">", "</", "/>", "<!--", "-->", "<![CDATA[", "]]>", "<!DOCTYPE x [<!ENTITY a \"&a;&a;\">]>",
            "<?xml encoding='utf-16'?>", "&", "&amp;", "&#0;", "&#x110000;", "&a;", "\"", "'", "=", "{", "}", "[",
            "]", "\\u0000", "\\ud800", "null", "1e999", "-9223372036854775809", "9999-12-31T23:59:59Z", "://", "@",
            "%", "%00", "..", "//", "\\", ":", "#", "?", "[::1]", "xn--", "\r\n", "\0", "<table><svg><script>",
            "<template>", "</p><b><i></b>", "<base href='javascript:x'>", "<title><style><textarea>",
        }.Select(Encoding.UTF8.GetBytes),
        [0xff, 0xfe], [0xfe, 0xff], [0xef, 0xbb, 0xbf], [0xc0, 0x80], [0xed, 0xa0, 0x80], [0xf4, 0x90, 0x80, 0x80],
    ];

    public static byte[] Of(IReadOnlyList<byte[]> seeds, Random random)
    {
        var input = seeds[random.Next(seeds.Count)].ToList();
        for (var steps = random.Next(1, MaxSteps + 1); steps > 0 && input.Count < MaxLength; steps--)
        {
            Step(input, seeds, random);
        }

        return [.. input];
    }

    private static void Step(List<byte> input, IReadOnlyList<byte[]> seeds, Random random)
    {
        var (start, length) = Piece(input.Count, random);
        switch (random.Next(7))
        {
            case 0 when input.Count > 0:
                input[random.Next(input.Count)] ^= (byte)(1 << random.Next(8));
                break;
            case 1 when input.Count > 0:
                input[random.Next(input.Count)] = (byte)random.Next(256);
                break;
            case 2:
                input.RemoveRange(start, length);
                break;
            case 3:
                input.InsertRange(random.Next(input.Count + 1), input.GetRange(start, length));
                break;
            case 4:
                var word = Words[random.Next(Words.Length)];
                for (var times = Repeats(random); times > 0; times--) input.InsertRange(start, word);
                break;
            case 5:
                for (var times = Repeats(random); times > 0 && input.Count < MaxLength; times--)
                {
                    input.InsertRange(start, input.GetRange(start, length));
                }

                break;
            default:
                var other = seeds[random.Next(seeds.Count)];
                var (from, count) = Piece(other.Length, random);
                input.InsertRange(start, other.AsSpan(from, count));
                break;
        }
    }

    private static (int Start, int Length) Piece(int whole, Random random)
    {
        var start = random.Next(whole + 1);
        return (start, random.Next(Math.Min(whole - start, 400) + 1));
    }

    /// <summary>Mostly once, seldom thousands of times: depth is where recursive readers fall.</summary>
    private static int Repeats(Random random) => random.Next(20) == 0 ? random.Next(1, 5000) : 1;
}
