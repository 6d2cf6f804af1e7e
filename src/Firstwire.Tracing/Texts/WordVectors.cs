using System.Globalization;
using System.Reflection;

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

    /// <summary>The vector at a place, one long.</summary>
    public static ReadOnlySpan<float> At(int place) =>
        Shipped.Value.Numbers.AsSpan(place * Dimensions, Dimensions);

    private static Table Read()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("word-vectors")!;
        using var reader = new StreamReader(stream);
        var places = new Dictionary<uint, int>();
        var numbers = new List<float>();
        Span<byte> bytes = stackalloc byte[Dimensions];
        Span<float> vector = stackalloc float[Dimensions];
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('#')) continue;
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            if (!Convert.TryFromBase64Chars(line.AsSpan(tab + 1), bytes, out var length) || length != Dimensions)
                throw new InvalidDataException(string.Create(
                    CultureInfo.InvariantCulture, $"{line[..tab]} has a vector of {length} numbers."));
            if (!places.TryAdd(TextHash.Of(line.AsSpan(0, tab)), places.Count)) continue;
            for (var k = 0; k < Dimensions; k++) vector[k] = (sbyte)bytes[k];
            UnitVector.Normalise(vector);
            numbers.AddRange(vector);
        }

        return new Table(places, [.. numbers]);
    }

    private sealed record Table(Dictionary<uint, int> Places, float[] Numbers);
}
