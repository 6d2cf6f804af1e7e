using System.Globalization;
using System.Reflection;
using System.Runtime.InteropServices;

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
    /// The vector of a word by its hash (<see cref="TracedToken.Word"/>); empty where it has none. All vectors are as
    /// long as each other.
    /// </summary>
    public static ReadOnlySpan<sbyte> Of(uint word)
    {
        var table = Shipped.Value;
        return table.Places.TryGetValue(word, out var place)
            ? table.Numbers.AsSpan(place * Dimensions, Dimensions)
            : [];
    }

    private static Table Read()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("word-vectors")!;
        using var reader = new StreamReader(stream);
        var places = new Dictionary<uint, int>();
        var numbers = new List<sbyte>();
        Span<byte> vector = stackalloc byte[Dimensions];
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('#')) continue;
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            if (!Convert.TryFromBase64Chars(line.AsSpan(tab + 1), vector, out var length) || length != Dimensions)
                throw new InvalidDataException(string.Create(
                    CultureInfo.InvariantCulture, $"{line[..tab]} has a vector of {length} numbers."));
            if (places.TryAdd(TextHash.Of(line.AsSpan(0, tab)), places.Count))
                numbers.AddRange(MemoryMarshal.Cast<byte, sbyte>(vector));
        }

        return new Table(places, [.. numbers]);
    }

    private sealed record Table(Dictionary<uint, int> Places, sbyte[] Numbers);
}
