using System.IO.Compression;
using Firstwire.Tracing.Fingerprints;
using Firstwire.Tracing.Texts;

namespace Firstwire.Tracing.Stories;

/// <summary>
/// How rare each word is in the news of its language as the stream has it, before there is much of a stream as its
/// length and grammar let expect. What was long ago is forgotten by halves.
/// </summary>
internal sealed class TermStatistics
{
    private const int Width = 1 << 20;

    /// <summary>After so many documents all counts are halved.</summary>
    private const int HalveAt = 1 << 18;

    /// <summary>What is expected of a word counts as much as this many documents.</summary>
    private const float Expected = 100;

    private readonly CountSketch counts = new(Width);
    private readonly Dictionary<StoryLanguage, float> documents = [];
    private float all;

    /// <summary>ln((N+E)/(df+e)), e of E documents being expected to have the word.</summary>
    /// <param name="expected">The word's rarity by its looks (<see cref="WordRarity"/>).</param>
    public float Rarity(StoryLanguage language, uint stem, float expected) => MathF.Log(
        (documents.GetValueOrDefault(language) + Expected)
            / (counts[Key(language, stem)] + (Expected * MathF.Exp(-expected))));

    /// <summary>
    /// What was counted since this was cleared, to be counted again by <see cref="Recount"/>: of each call the language
    /// and the number of stems, then the stems.
    /// </summary>
    public List<uint> Counted { get; } = [];

    public void Add(StoryLanguage language, IReadOnlyCollection<uint> distinctStems)
    {
        Counted.Add(((uint)language.Code << 16) | (ushort)distinctStems.Count);
        foreach (var stem in distinctStems)
        {
            Counted.Add(stem);
            counts.Add(Key(language, stem));
        }

        documents[language] = documents.GetValueOrDefault(language) + 1;
        if (++all < HalveAt) return;
        all /= 2;
        foreach (var known in documents.Keys.ToArray()) documents[known] /= 2;
        counts.Halve();
    }

    /// <summary>Counts what was counted before.</summary>
    public void Recount(ReadOnlySpan<uint> counted)
    {
        while (counted.Length > 0)
        {
            var (language, count) = (new StoryLanguage((ushort)(counted[0] >> 16)),
                Math.Min((int)(ushort)counted[0], counted.Length - 1));
            Add(language, counted.Slice(1, count).ToArray());
            counted = counted[(1 + count)..];
        }

        Counted.Clear();
    }

    /// <summary>Writes all that was counted, compressed.</summary>
    public byte[] Write()
    {
        using var bytes = new MemoryStream();
        using (var deflate = new DeflateStream(bytes, CompressionLevel.Fastest, leaveOpen: true))
        using (var writer = new BinaryWriter(deflate))
        {
            writer.Write(all);
            writer.Write(documents.Count);
            foreach (var (language, count) in documents.OrderBy(static language => language.Key.Code))
            {
                writer.Write(language.Code);
                writer.Write(count);
            }

            counts.Write(deflate);
        }

        return bytes.ToArray();
    }

    /// <summary>Reads what was written.</summary>
    /// <exception cref="InvalidDataException">It is damaged.</exception>
    public void Read(byte[] written)
    {
        using var deflate = new DeflateStream(new MemoryStream(written), CompressionMode.Decompress);
        using var reader = new BinaryReader(deflate);
        try
        {
            all = reader.ReadSingle();
            for (var languages = reader.ReadInt32(); languages > 0; languages--)
            {
                var language = new StoryLanguage(reader.ReadUInt16());
                documents[language] = reader.ReadSingle();
            }

            counts.Read(deflate);
        }
        catch (EndOfStreamException end)
        {
            throw new InvalidDataException("The counts of terms end too early.", end);
        }
    }

    private static uint Key(StoryLanguage language, uint stem) => stem ^ (language.Code * 2_246_822_519u);
}
