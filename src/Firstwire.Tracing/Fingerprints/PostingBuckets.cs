using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Firstwire.Tracing.Fingerprints;

/// <summary>
/// Which documents bear a key: a table of buckets of fixed size, in each of which a new posting takes the place of the
/// oldest. Only what was erased is taken out, and memory stays within what was set: 4 bytes a posting. What is common
/// fills one bucket and no more, and a look-up reads four lines of memory, however much is stored.
/// </summary>
/// <remarks>
/// A posting holds the last bits of its document's number, as many as the window asks for, and beside them bits of its
/// key: at a million documents 12, so that one look-up in sixty meets a stranger. A table begins with a part of its
/// buckets, which are split in two as often as the documents have become twice as many, until an eighth of the window
/// is there. Until then their numbers are shorter by a bit, and that bit is the key's: it says to which half a posting
/// goes.
/// </remarks>
internal sealed class PostingBuckets
{
    /// <summary>Postings of a bucket, so many at most are found of a key.</summary>
    public const int BucketSize = 64;

    /// <summary>More documents than this leave too few bits for the key.</summary>
    public const int MostDocuments = 1 << 22;

    /// <summary>A small window has buckets that outlive it many times.</summary>
    private const int FewestDocumentBits = 16;

    /// <summary>A table begins with a sixteenth of its buckets, if these are so many at least.</summary>
    private const int MostSplits = 4;
    private const int FewestBuckets = 256;

    /// <summary>
    /// A table that is still to be split holds a quarter of what it has room for: in one as full as a full window's,
    /// what is common would have driven out more, which a small archive has memory enough to keep.
    /// </summary>
    private const int RoomBits = 2;

    private readonly int documents;

    /// <summary>Buckets before the first split.</summary>
    private readonly int firstBuckets;

    private uint[] postings;

    /// <summary>Where in each bucket the next posting goes.</summary>
    private byte[] next;

    /// <summary>Of a document's number, as long as there are as many splits to come.</summary>
    private int documentBits;
    private int splits;
    private int splitsToCome;

    /// <param name="documents">Documents of the window: their number, rounded up to a power of two, is what a posting
    /// tells apart.</param>
    /// <param name="capacity">Postings that are kept, rounded up to whole buckets.</param>
    public PostingBuckets(int documents, long capacity)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(documents, MostDocuments);
        this.documents = documents;
        var buckets = (int)Math.Max(1, (capacity + BucketSize - 1) / BucketSize);
        while (splitsToCome < MostSplits && buckets >> (splitsToCome + 1) >= FewestBuckets) splitsToCome++;
        firstBuckets = (buckets + (1 << splitsToCome) - 1) >> splitsToCome;
        postings = new uint[firstBuckets * BucketSize];
        next = new byte[firstBuckets];
        documentBits = Math.Max(
            FewestDocumentBits, BitOperations.Log2(BitOperations.RoundUpToPowerOf2((uint)documents))) - splitsToCome;
    }

    /// <summary>Memory that a posting takes, in bytes, its part of the bucket's place included.</summary>
    public static double BytesEach => sizeof(uint) + (1d / BucketSize);

    private uint DocumentMask => (1u << documentBits) - 1;

    /// <param name="document">Its number, from 0.</param>
    public void Add(uint key, int document)
    {
        MakeRoomFor(document);
        var bucket = BucketOf(key, out var tag);
        ref var next = ref this.next[bucket];
        postings[(bucket * BucketSize) + next] = tag | ((uint)document & DocumentMask);
        next = (byte)((next + 1) % BucketSize);
    }

    /// <summary>
    /// The documents that bear a key, in no order that means anything, into <paramref name="found"/>; how many there
    /// are.
    /// </summary>
    /// <param name="newest">The number of the newest document.</param>
    /// <param name="found">Room for a whole bucket.</param>
    public int Find(uint key, int newest, Span<int> found)
    {
        MakeRoomFor(newest);
        var bucket = this.postings.AsSpan(BucketOf(key, out var tag) * BucketSize, BucketSize);
        var wanted = Vector256.Create(tag);
        var mask = Vector256.Create(~DocumentMask);
        var count = 0;
        var at = 0;
        foreach (var postings in MemoryMarshal.Cast<uint, Vector256<uint>>(bucket))
        {
            var bits = Vector256.Equals(postings & mask, wanted).ExtractMostSignificantBits();
            for (; bits != 0; bits &= bits - 1)
            {
                var low = bucket[at + BitOperations.TrailingZeroCount(bits)] & DocumentMask;
                found[count++] = newest - (int)(((uint)newest - low) & DocumentMask);
            }

            at += Vector256<uint>.Count;
        }

        return count;
    }

    /// <summary>
    /// Takes out every posting of some documents, in one pass over the table; of a document long out of the window,
    /// those that have the same last bits go along.
    /// </summary>
    public void Erase(IReadOnlyCollection<int> documents)
    {
        var erased = new ulong[(DocumentMask >> 6) + 1];
        foreach (var document in documents)
        {
            var low = (uint)document & DocumentMask;
            erased[low >> 6] |= 1ul << (int)(low & 63);
        }

        foreach (ref var posting in postings.AsSpan())
        {
            var low = posting & DocumentMask;
            if ((erased[low >> 6] & (1ul << (int)(low & 63))) != 0) posting = 0;
        }
    }

    private int BucketOf(uint key, out uint tag)
    {
        var hash = key * 0x9E37_79B9_7F4A_7C15ul;
        hash ^= hash >> 32;
        hash *= 0xD6E8_FEB8_6659_FD93ul;
        var first = (int)(((hash >> 32) * (ulong)firstBuckets) >> 32);
        var low = (uint)hash;
        tag = Tag(low << splits);
        return (first << splits) | (splits == 0 ? 0 : (int)(low >> (32 - splits)));
    }

    /// <summary>A tag is never 0: that is an empty place.</summary>
    private uint Tag(uint bits) => (bits & ~DocumentMask) is not 0 and var tag ? tag : DocumentMask + 1;

    private void MakeRoomFor(int document)
    {
        while (splitsToCome > 0 && document >= documents >> splitsToCome >> RoomBits) Split();
    }

    private void Split()
    {
        var (postings, next, mask) = (this.postings, this.next, DocumentMask);
        this.postings = new uint[postings.Length * 2];
        this.next = new byte[next.Length * 2];
        documentBits++;
        splits++;
        splitsToCome--;
        for (var bucket = 0; bucket < next.Length; bucket++)
        {
            // The oldest first, so that it makes room first afterwards.
            for (var i = 0; i < BucketSize; i++)
            {
                var posting = postings[(bucket * BucketSize) + ((next[bucket] + i) % BucketSize)];
                if (posting == 0) continue;
                var half = (bucket * 2) + (int)(posting >> 31);
                this.postings[(half * BucketSize) + this.next[half]] = Tag((posting & ~mask) << 1) | (posting & mask);
                this.next[half] = (byte)((this.next[half] + 1) % BucketSize);
            }
        }
    }
}
