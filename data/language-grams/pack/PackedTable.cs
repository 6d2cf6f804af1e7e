using System.IO.Compression;

namespace Firstwire.Data.LanguageGrams;

/// <summary>
/// Writes what <c>Firstwire.Text/Languages/GramTableReader</c> reads: runs as a tree that grows from a run's last
/// character to its first, level by level and by column, since neighbours in the tree are weighed alike.
/// </summary>
internal sealed class PackedTable(PackedLanguage[] languages)
{
    /// <summary>Weights are eighths of a nat.</summary>
    private const double Steps = 8;

    private readonly Dictionary<string, List<(byte Language, sbyte Weight)>> grams = new(StringComparer.Ordinal);

    public string Summary =>
        $"{languages.Length} languages, {grams.Count:N0} grams, {grams.Values.Sum(list => list.Count):N0} weights";

    /// <summary>Adds a language; to be called in the order of their numbers.</summary>
    public void Add(int language, IEnumerable<KeyValuePair<string, double>> weights)
    {
        foreach (var (gram, nats) in weights)
        {
            var weight = (sbyte)Math.Clamp(Math.Round(nats * Steps), sbyte.MinValue, sbyte.MaxValue);
            if (weight != 0) Place(gram).Add(((byte)language, weight));
        }
    }

    public void Write(string path)
    {
        using var packed = new BrotliStream(File.Create(path), CompressionLevel.SmallestSize);
        using var writer = new BinaryWriter(packed);
        writer.Write((byte)languages.Length);
        foreach (var language in languages)
        {
            writer.Write(language.Tag);
            writer.Write(language.Script);
            writer.Write((byte)language.Rarity);
        }

        string[] parents = [""];
        for (var length = 1; length <= GramCounts.Longest; length++)
        {
            var level = grams.Keys.Where(gram => gram.Length == length).ToArray();
            Array.Sort(level, static (a, b) => Reversed(a, b));
            WriteLevel(writer, parents, level);
            parents = level;
        }
    }

    private void WriteLevel(BinaryWriter writer, string[] parents, string[] level)
    {
        var children = level.GroupBy(gram => gram[1..], StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
        var lists = Array.ConvertAll(level, gram => grams[gram]);
        writer.Write(level.Length);
        writer.Write(lists.Sum(list => list.Count));
        Column(writer, parents.Select(parent => (byte)children.GetValueOrDefault(parent)));
        Column(writer, parents.Select(parent => (byte)(children.GetValueOrDefault(parent) >> 8)));
        Column(writer, level.Select(gram => (byte)gram[0]));
        Column(writer, level.Select(gram => (byte)(gram[0] >> 8)));
        Column(writer, lists.Select(list => (byte)list.Count));
        Column(writer, lists.SelectMany(list => list).Select(entry => entry.Language));
        Column(writer, lists.SelectMany(list => list).Select(entry => (byte)entry.Weight));
    }

    private static void Column(BinaryWriter writer, IEnumerable<byte> values) => writer.Write([.. values]);

    /// <summary>The run's list; the runs that the tree leads to it by are in the table with it.</summary>
    private List<(byte Language, sbyte Weight)> Place(string gram)
    {
        if (grams.TryGetValue(gram, out var list)) return list;
        if (gram.Length > 1) Place(gram[1..]);
        return grams[gram] = [];
    }

    private static int Reversed(string a, string b)
    {
        for (var at = a.Length - 1; at >= 0; at--)
        {
            if (a[at] != b[at]) return a[at] - b[at];
        }

        return 0;
    }
}
