using System.Globalization;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Firstwire.Text.Tables;

namespace Firstwire.Tracing.Texts;

/// <summary>
/// What English words mean, as far as it can be told by a direction in space: words that may stand for one another
/// ("storm", "gale") have vectors that point alike (data/word-vectors). Names have none.
/// </summary>
internal static class WordVectors
{
    /// <summary>Numbers of a vector.</summary>
    public const int Dimensions = 48;

    private static readonly Lazy<Table> Shipped = new(Read);

    /// <summary>
    /// Where the vector of a word is, by its hash (<see cref="TracedToken.Word"/>); −1 where it has none.
    /// </summary>
    public static int PlaceOf(uint word) => Shipped.Value.Places.GetValueOrDefault(word, -1);

    /// <summary>The vector at a place, one long, is written to <paramref name="vector"/>.</summary>
    public static void At(int place, Span<float> vector)
    {
        var numbers = Shipped.Value.Numbers.AsSpan(place * Dimensions, Dimensions);
        var scale = Shipped.Value.Scales[place];
        for (var k = 0; k < Dimensions; k += Vector128<sbyte>.Count)
        {
            var (lower, upper) = Vector128.Widen(Vector128.Create<sbyte>(numbers[k..]));
            var ((first, second), (third, fourth)) = (Vector128.Widen(lower), Vector128.Widen(upper));
            (Vector128.ConvertToSingle(first) * scale).CopyTo(vector[k..]);
            (Vector128.ConvertToSingle(second) * scale).CopyTo(vector[(k + 4)..]);
            (Vector128.ConvertToSingle(third) * scale).CopyTo(vector[(k + 8)..]);
            (Vector128.ConvertToSingle(fourth) * scale).CopyTo(vector[(k + 12)..]);
        }
    }

    private static Table Read()
    {
        var places = new Dictionary<uint, int>();
        var (numbers, scales) = (new List<sbyte>(), new List<float>());
        Span<byte> bytes = stackalloc byte[Dimensions];
        Span<float> vector = stackalloc float[Dimensions];
        foreach (var line in EmbeddedTable.Lines(typeof(WordVectors), "word-vectors"))
        {
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            if (!Convert.TryFromBase64Chars(line.AsSpan(tab + 1), bytes, out var length) || length != Dimensions)
                throw new InvalidDataException(string.Create(
                    CultureInfo.InvariantCulture, $"{line[..tab]} has a vector of {length} numbers."));
            if (!places.TryAdd(TextHash.Of(line.AsSpan(0, tab)), places.Count)) continue;
            var packed = MemoryMarshal.Cast<byte, sbyte>(bytes);
            numbers.AddRange(packed);
            for (var k = 0; k < Dimensions; k++) vector[k] = packed[k];
            scales.Add(UnitVector.ScaleOf(vector));
        }

        return new Table(places, [.. numbers], [.. scales]);
    }

    /// <param name="Numbers">A byte each: as floats they would take 8 MB.</param>
    private sealed record Table(Dictionary<uint, int> Places, sbyte[] Numbers, float[] Scales);
}
