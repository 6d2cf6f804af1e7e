using System.Numerics;
using CsCheck;
using Firstwire.Tracing.Fingerprints;

namespace Firstwire.Tests.Tracing.Fingerprints;

/// <summary>Which documents bear a key, in memory that does not grow.</summary>
public sealed class PostingBucketsTests
{
    [Fact]
    public void A_keys_documents_are_found()
    {
        var postings = new PostingBuckets(1024, 1024);
        foreach (var document in new[] { 3, 5, 9 }) postings.Add(7, document);
        postings.Add(8, 4);

        Assert.Equal([3, 5, 9], Find(postings, 7, 9));
        Assert.Equal([4], Find(postings, 8, 9));
        Assert.Empty(Find(postings, 6, 9));
    }

    [Fact]
    public void An_erased_document_leaves_no_posting_and_the_others_stay()
    {
        var postings = new PostingBuckets(1024, 1 << 16);
        for (var document = 0; document < 20; document++)
        {
            for (var key = 1u; key < 20; key++) postings.Add(key, document);
        }

        postings.Erase([3, 17]);

        for (var key = 1u; key < 20; key++)
            Assert.Equal(Enumerable.Range(0, 20).Except([3, 17]), Find(postings, key, 19));
    }

    [Fact]
    public void Of_a_common_key_the_newest_documents_are_kept()
    {
        var postings = new PostingBuckets(1024, 1024);
        for (var document = 0; document < 100; document++) postings.Add(7, document);

        Assert.Equal(
            Enumerable.Range(100 - PostingBuckets.BucketSize, PostingBuckets.BucketSize), Find(postings, 7, 99));
    }

    [Fact]
    public void A_common_key_takes_no_room_from_the_others()
    {
        var postings = new PostingBuckets(1 << 16, 1 << 16);
        for (var key = 1u; key <= 200; key++) postings.Add(key, (int)key);
        for (var document = 1000; document < 50_000; document++) postings.Add(7_777_777, document);

        var kept = Enumerable.Range(1, 200).Count(key => Find(postings, (uint)key, 50_000).Contains(key));
        Assert.InRange(kept, 198, 200);
    }

    [Fact]
    public void Numbers_past_the_window_are_told_by_their_last_bits()
    {
        var postings = new PostingBuckets(1024, 1024);
        postings.Add(7, 1_000_000);
        postings.Add(7, 1_000_900);

        Assert.Equal([1_000_000, 1_000_900], Find(postings, 7, 1_000_901));
    }

    [Fact]
    public void A_posting_takes_little_more_than_four_bytes() => Assert.InRange(PostingBuckets.BytesEach, 4, 4.1);

    [Fact]
    public void It_finds_all_that_was_filed_while_there_is_room()
    {
        Gen.Select(Gen.UInt, Gen.Int[0, 1000]).Array[0, PostingBuckets.BucketSize].Sample(filed =>
        {
            var postings = new PostingBuckets(1024, 64);
            foreach (var (key, document) in filed) postings.Add(key, document);
            foreach (var (key, document) in filed) Assert.Contains(document, Find(postings, key, 1000));
        });
    }

    [Fact]
    public void What_was_filed_is_found_however_often_the_buckets_were_split()
    {
        var postings = Splitting();
        for (var document = 0; document < Many; document++)
        {
            foreach (var key in KeysOf(document)) postings.Add(key, document);
            if (BitOperations.IsPow2(document)) AllAreFound(postings, document);
        }

        AllAreFound(postings, Many - 1);
    }

    [Fact]
    public void Of_a_common_key_the_newest_documents_are_kept_when_buckets_are_split()
    {
        var postings = Splitting();
        for (var document = 0; document < Many; document++) postings.Add(7, document);

        Assert.Equal(
            Enumerable.Range(Many - PostingBuckets.BucketSize, PostingBuckets.BucketSize),
            Find(postings, 7, Many - 1));
    }

    [Fact]
    public void A_document_is_told_by_its_number_though_none_after_it_was_filed()
    {
        var postings = Splitting();
        postings.Add(7, 3);

        Assert.Equal([3], Find(postings, 7, Many - 1));
    }

    [Fact]
    public void An_erased_document_leaves_no_posting_when_buckets_have_been_split()
    {
        var postings = Splitting();
        for (var document = 0; document < Many; document++)
        {
            foreach (var key in KeysOf(document)) postings.Add(key, document);
        }

        postings.Erase([100, 9_000]);

        foreach (var key in KeysOf(100).Concat(KeysOf(9_000))) Assert.Empty(Find(postings, key, Many - 1));
        Assert.All(KeysOf(101), key => Assert.Equal([101], Find(postings, key, Many - 1)));
    }

    [Theory]
    [InlineData(Many / 16)]
    [InlineData(Many / 8)]
    [InlineData(Many / 4)]
    public void Nothing_rare_makes_room_while_most_of_the_window_is_to_come(int documents)
    {
        var postings = Splitting();
        for (var document = 0; document < documents; document++)
        {
            for (var i = 0; i < 48; i++) postings.Add((uint)((document * 48) + i), document);
        }

        for (var document = 0; document < documents; document++)
        {
            for (var i = 0; i < 48; i++)
                Assert.Contains(document, Find(postings, (uint)((document * 48) + i), documents - 1));
        }
    }

    [Fact]
    public void A_window_with_few_documents_takes_little_of_its_memory()
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var postings = new PostingBuckets(Many, Many * 48L);
        postings.Add(7, 3);
        var few = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.InRange(few, 0, Many * 48 * sizeof(uint) / 10);
    }

    private const int Many = 1 << 14;

    /// <summary>With buckets that are split four times until its window is full.</summary>
    private static PostingBuckets Splitting() => new(Many, Many * 48L);

    private static IEnumerable<uint> KeysOf(int document) =>
        Enumerable.Range(0, 8).Select(i => (uint)((document * 8) + i + 1_000));

    private static void AllAreFound(PostingBuckets postings, int newest)
    {
        for (var document = 0; document <= newest; document++)
        {
            foreach (var key in KeysOf(document))
                Assert.True(Find(postings, key, newest).Contains(document), $"{document} of {newest}");
        }
    }

    private static int[] Find(PostingBuckets postings, uint key, int newest)
    {
        var found = new int[PostingBuckets.BucketSize];
        return [.. found[..postings.Find(key, newest, found)].Order()];
    }
}
