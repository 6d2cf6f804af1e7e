using System.IO.Compression;
using System.Reflection;

namespace Firstwire.Text.Languages;

/// <summary>Unpacks data/language-grams: a tree of runs that grow from their last character to their first.</summary>
internal static class GramTableReader
{
    private const int LongestRun = 5;

    public static GramTable Read()
    {
        using var resource = Assembly.GetExecutingAssembly().GetManifestResourceStream("language-grams")!;
        using var unpacked = new BrotliStream(resource, CompressionMode.Decompress);
        using var reader = new BinaryReader(unpacked);
        var languages = new GramTable.KnownLanguage[reader.ReadByte()];
        for (var id = 0; id < languages.Length; id++)
        {
            languages[id] = new(reader.ReadString(), Enum.Parse<Script>(reader.ReadString()), reader.ReadByte());
        }

        var levels = new GramTable.Level[LongestRun];
        ulong[] parents = [GramHash.Empty];
        for (var length = 0; length < LongestRun; length++)
        {
            levels[length] = ReadLevel(reader, parents);
            parents = levels[length].Hashes;
        }

        return new GramTable(languages, levels);
    }

    private static GramTable.Level ReadLevel(BinaryReader reader, ulong[] parents)
    {
        var hashes = new ulong[reader.ReadInt32()];
        var weights = reader.ReadInt32();
        var children = ReadPairs(reader, parents.Length);
        var letters = ReadPairs(reader, hashes.Length);
        var gram = 0;
        for (var parent = 0; parent < parents.Length; parent++)
        {
            for (var end = gram + children[parent]; gram < end; gram++)
            {
                hashes[gram] = GramHash.Before((char)letters[gram], parents[parent]);
            }
        }

        return new(hashes, reader.ReadBytes(hashes.Length), ReadPairs(reader, weights));
    }

    /// <summary>A column of low bytes, then one of high bytes.</summary>
    private static ushort[] ReadPairs(BinaryReader reader, int count)
    {
        var pairs = new ushort[count];
        Span<byte> some = stackalloc byte[4096];
        for (var shift = 0; shift <= 8; shift += 8)
        {
            for (var at = 0; at < count;)
            {
                var column = some[..Math.Min(some.Length, count - at)];
                reader.BaseStream.ReadExactly(column);
                foreach (var value in column) pairs[at++] |= (ushort)(value << shift);
            }
        }

        return pairs;
    }
}
