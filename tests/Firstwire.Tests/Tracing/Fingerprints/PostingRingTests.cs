using CsCheck;
using Firstwire.Tracing.Fingerprints;

namespace Firstwire.Tests.Tracing.Fingerprints;

/// <summary>Which documents bear a key, in memory that does not grow.</summary>
public sealed class PostingRingTests
{
    [Fact]
    public void A_keys_documents_come_newest_first()
    {
        var ring = new PostingRing(64);
        foreach (var document in new[] { 3, 5, 9 }) ring.Add(7, document);
        ring.Add(8, 4);

        Assert.Equal([9, 5, 3], Find(ring, 7));
        Assert.Empty(Find(ring, 6));
    }

    [Fact]
    public void The_newest_postings_are_kept_when_it_is_full()
    {
        var ring = new PostingRing(16);
        for (var document = 0; document < 40; document++) ring.Add(7, document);

        var found = Find(ring, 7);
        Assert.Equal(Enumerable.Range(0, found.Length).Select(i => 39 - i), found);
        Assert.InRange(found.Length, 15, 16);
    }

    [Fact]
    public void A_key_of_too_many_documents_is_told_apart()
    {
        var ring = new PostingRing(64);
        for (var document = 0; document < 9; document++) ring.Add(7, document);

        Assert.Equal(5, ring.Find(7, new int[4]));
    }

    [Fact]
    public void It_finds_what_a_plain_list_of_the_last_postings_has()
    {
        Gen.Select(Gen.UInt[0, 5], Gen.Int[0, 1000]).Array[0, 200].Sample(postings =>
        {
            const int capacity = 32;
            var ring = new PostingRing(capacity);
            foreach (var (key, document) in postings) ring.Add(key, document);
            var alive = postings.Skip(Math.Max(0, postings.Length - capacity + 1)).ToArray();
            for (var key = 0u; key <= 5; key++)
            {
                var expected = alive.Where(posting => posting.Item1 == key).Select(posting => posting.Item2).Reverse().ToArray();
                var found = Find(ring, key);
                Assert.Equal(expected, found.Take(expected.Length));
                Assert.InRange(found.Length, expected.Length, expected.Length + 1);
            }
        });
    }

    private static int[] Find(PostingRing ring, uint key)
    {
        var found = new int[64];
        return found[..ring.Find(key, found)];
    }
}
