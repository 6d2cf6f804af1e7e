using System.Numerics;
using Firstwire.Tracing.Texts;

namespace Firstwire.Tracing.Copies;

/// <summary>What two sequences share in order.</summary>
internal static class CommonSequence
{
    private const int Seed = 3;

    /// <summary>A beginning of a run that stands in more places than this is boilerplate.</summary>
    private const int MostPlaces = 32;

    /// <summary>
    /// Length of the longest common subsequence, 64 places at a step (Hyyrö 2004, "Bit-parallel LCS-length computation
    /// revisited"): |left| · |right| / 64 steps.
    /// </summary>
    public static int Length(ReadOnlySpan<uint> left, ReadOnlySpan<uint> right)
    {
        if (left.Length == 0 || right.Length == 0) return 0;
        var words = (left.Length + 63) / 64;
        var items = new Numbering(left.Length);
        var itemAt = new int[left.Length];
        for (var i = 0; i < left.Length; i++) itemAt[i] = items.Of(left[i]);
        var masks = new ulong[items.Count * words];
        for (var i = 0; i < left.Length; i++) masks[(itemAt[i] * words) + (i / 64)] |= 1ul << (i % 64);
        var row = new ulong[words];
        Array.Fill(row, ulong.MaxValue);
        foreach (var item in right)
        {
            if (items.Find(item) is not (>= 0 and var number)) continue;
            var mask = masks.AsSpan(number * words, words);
            var carry = 0ul;
            for (var k = 0; k < words; k++)
            {
                var met = row[k] & mask[k];
                var sum = row[k] + met;
                var over = sum < met ? 1ul : 0;
                sum += carry;
                if (sum < carry) over = 1;
                row[k] = sum | (row[k] - met);
                carry = over;
            }
        }

        var zeros = 0;
        for (var k = 0; k < words; k++)
        {
            var used = k == words - 1 && left.Length % 64 != 0 ? (1ul << (left.Length % 64)) - 1 : ulong.MaxValue;
            zeros += BitOperations.PopCount(~row[k] & used);
        }

        return zeros;
    }

    /// <summary>
    /// All longest runs of the same words, in the order of <paramref name="left"/>; no word of it is in two.
    /// </summary>
    public static List<(int Left, int Right, int Length)> Runs(
        ReadOnlySpan<TracedToken> left, ReadOnlySpan<TracedToken> right, int shortest)
    {
        var places = new SeedPlaces(right.Length, MostPlaces);
        for (var j = 0; j + Seed <= right.Length; j++) places.Add(SeedAt(right, j), j);

        var runs = new List<(int Left, int Right, int Length)>();
        for (var i = 0; i + Seed <= left.Length;)
        {
            var (bestAt, best) = (-1, 0);
            for (var j = places.First(SeedAt(left, i)); j >= 0; j = places.Next(j))
            {
                var length = 0;
                var most = Math.Min(left.Length - i, right.Length - j);
                while (length < most && left[i + length].Word == right[j + length].Word) length++;
                if (length > best) (bestAt, best) = (j, length);
            }

            if (best < shortest)
            {
                i++;
                continue;
            }

            runs.Add((i, bestAt, best));
            i += best;
        }

        return runs;
    }

    private static ulong SeedAt(ReadOnlySpan<TracedToken> tokens, int at) =>
        HashSets.Join(HashSets.Join(HashSets.Join(0, tokens[at].Word), tokens[at + 1].Word), tokens[at + 2].Word);
}
