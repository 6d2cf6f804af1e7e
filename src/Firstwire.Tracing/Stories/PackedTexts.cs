using System.Buffers.Binary;

namespace Firstwire.Tracing.Stories;

/// <summary>
/// Texts of documents in five bytes a term, one behind the other in chunks that are let go of when all in them is gone.
/// </summary>
/// <remarks>
/// A record: how many terms and anchors (a byte each), the words they stand for, the language (two bytes each), then of
/// all terms and anchors four bytes and, after those, the fifth.
/// </remarks>
internal sealed class PackedTexts
{
    private const int ChunkBits = 20;
    private const int HeadSize = 8;
    private const int TermSize = 5;

    private readonly byte[]?[] chunks = new byte[1 << (32 - ChunkBits)][];

    /// <summary>Records by chunk.</summary>
    private readonly int[] records = new int[1 << (32 - ChunkBits)];
    private byte[]? spare;
    private int chunk;
    private int end;

    /// <summary>Stores a text; returns its place.</summary>
    public uint Add(StoryText text) => Add(Pack(text));

    /// <summary>Stores a record as <see cref="Record"/> gave it.</summary>
    public uint Add(ReadOnlySpan<byte> record)
    {
        if (chunks[chunk] is null || end + record.Length > 1 << ChunkBits) Begin();
        record.CopyTo(chunks[chunk].AsSpan(end));
        records[chunk]++;
        var place = ((uint)chunk << ChunkBits) | (uint)end;
        end += record.Length;
        return place;
    }

    /// <summary>A record's bytes, to be stored elsewhere.</summary>
    public ReadOnlySpan<byte> Record(uint place)
    {
        var record = chunks[place >> ChunkBits].AsSpan((int)(place & ((1 << ChunkBits) - 1)));
        return record[..(HeadSize + ((record[0] + record[1]) * TermSize))];
    }

    /// <summary>Whether bytes from elsewhere are one record, as long as it says.</summary>
    public static bool IsRecord(ReadOnlySpan<byte> bytes) =>
        bytes.Length >= HeadSize && bytes.Length == HeadSize + ((bytes[0] + bytes[1]) * TermSize)
        && bytes[0] <= StoryText.MostTerms && bytes[1] <= StoryText.MostAnchors;

    /// <summary>Overwrites a record.</summary>
    public void Remove(uint place)
    {
        var chunk = (int)(place >> ChunkBits);
        var record = Record(place);
        chunks[chunk].AsSpan((int)(place & ((1 << ChunkBits) - 1)), record.Length).Clear();
        if (--records[chunk] > 0 || chunk == this.chunk) return;
        (spare, chunks[chunk]) = (chunks[chunk], null);
    }

    public StoryLanguage Language(uint place) => new(BinaryPrimitives.ReadUInt16LittleEndian(Record(place)[6..]));

    /// <summary>The terms of a document.</summary>
    /// <param name="room">Where they are unpacked: room for <see cref="StoryText.MostTerms"/>.</param>
    public StoryTerms Terms(uint place, Span<StoryTerm> room)
    {
        var record = Record(place);
        return new StoryTerms(Unpack(record, 0, record[0], room), BinaryPrimitives.ReadUInt16LittleEndian(record[2..]));
    }

    /// <inheritdoc cref="Terms"/>
    /// <summary>The anchors of a document.</summary>
    public StoryTerms Anchors(uint place, Span<StoryTerm> room)
    {
        var record = Record(place);
        return new StoryTerms(
            Unpack(record, record[0], record[1], room), BinaryPrimitives.ReadUInt16LittleEndian(record[4..]));
    }

    /// <summary>A document as it was stored.</summary>
    public StoryText Text(uint place, PackedEmbedding? embedding)
    {
        Span<StoryTerm> room = stackalloc StoryTerm[StoryText.MostTerms];
        var text = StoryText.Of(Terms(place, room), Language(place));
        return text.WithAnchors(StoryText.Of(Anchors(place, room), StoryLanguage.Any), embedding);
    }

    private void Begin()
    {
        if (chunks[chunk] is not null)
        {
            if (records[chunk] == 0) (spare, chunks[chunk]) = (chunks[chunk], null);
            chunk = (chunk + 1) % chunks.Length;
        }

        while (chunks[chunk] is not null) chunk = (chunk + 1) % chunks.Length;
        (chunks[chunk], spare, end) = (spare ?? new byte[1 << ChunkBits], null, 0);
    }

    private static byte[] Pack(StoryText text)
    {
        var anchors = text.Anchors!;
        var record = new byte[HeadSize + ((text.Terms.Length + anchors.Terms.Length) * TermSize)];
        record[0] = (byte)text.Terms.Length;
        record[1] = (byte)anchors.Terms.Length;
        BinaryPrimitives.WriteUInt16LittleEndian(record.AsSpan(2), (ushort)Math.Min(text.Words, ushort.MaxValue));
        BinaryPrimitives.WriteUInt16LittleEndian(record.AsSpan(4), (ushort)Math.Min(anchors.Words, ushort.MaxValue));
        BinaryPrimitives.WriteUInt16LittleEndian(record.AsSpan(6), text.Language.Code);
        Pack(text.Terms, record, 0);
        Pack(anchors.Terms, record, text.Terms.Length);
        return record;
    }

    private static void Pack(ReadOnlySpan<StoryTerm> terms, Span<byte> record, int first)
    {
        var all = record[0] + record[1];
        for (var i = 0; i < terms.Length; i++)
        {
            var (four, fifth) = terms[i].Pack();
            BinaryPrimitives.WriteUInt32LittleEndian(record[(HeadSize + ((first + i) * sizeof(uint)))..], four);
            record[HeadSize + (all * sizeof(uint)) + first + i] = fifth;
        }
    }

    private static ReadOnlySpan<StoryTerm> Unpack(ReadOnlySpan<byte> record, int first, int count, Span<StoryTerm> room)
    {
        var fours = record.Slice(HeadSize + (first * sizeof(uint)), count * sizeof(uint));
        var fifths = record.Slice(HeadSize + ((record[0] + record[1]) * sizeof(uint)) + first, count);
        for (var i = 0; i < count; i++)
            room[i] = StoryTerm.Unpacked(
                BinaryPrimitives.ReadUInt32LittleEndian(fours[(i * sizeof(uint))..]), fifths[i]);
        return room[..count];
    }
}
