using Firstwire.Tracing.Fingerprints;

namespace Firstwire.Tests.Tracing.Fingerprints;

/// <summary>An array that takes memory for what is filled alone, and answers as a plain one.</summary>
public sealed class SparseArrayTests
{
    private const int Length = 4096;

    [Theory]
    [InlineData(1)]
    [InlineData(100)]
    [InlineData((Length / 2) - 1)]
    [InlineData(Length / 2)]
    [InlineData((Length / 2) + 1)]
    [InlineData(Length)]
    public void However_many_places_are_filled_it_holds_what_a_plain_array_holds(int filled)
    {
        var (sparse, plain) = (new SparseArray<long>(Length), new long[Length]);
        var places = Enumerable.Range(0, Length).ToArray();
        new Random(filled).Shuffle(places);
        foreach (var place in places[..filled])
        {
            sparse.At(place) += place + 1;
            plain[place] += place + 1;
            sparse.At(places[0])++;
            plain[places[0]]++;
        }

        Assert.Equal(plain, Enumerable.Range(0, Length).Select(place => sparse[place]));
        Assert.Equal(plain, AllOf(sparse));
    }

    [Fact]
    public void What_is_filled_can_be_changed_run_by_run()
    {
        var sparse = new SparseArray<long>(Length);
        foreach (var place in (int[])[3, 63, 64, Length - 1]) sparse.At(place) = 7;
        for (var run = 0; run < sparse.Runs; run++)
        {
            foreach (ref var number in sparse.Filled(run)) number++;
        }

        Assert.Equal([8, 8, 8, 8, 0], ((int[])[3, 63, 64, Length - 1, 5]).Select(place => sparse[place]));
    }

    [Fact]
    public void What_is_written_of_a_sketch_is_read_again()
    {
        var (written, read) = (new CountSketch(1024), new CountSketch(1024));
        for (var key = 0u; key < 400; key++) written.Add(key % 300);
        using var stream = new MemoryStream();
        written.Write(stream);
        Assert.Equal(2 * 1024 * sizeof(float), stream.Length);
        stream.Position = 0;
        read.Read(stream);

        for (var key = 0u; key < 400; key++) Assert.Equal(written[key], read[key]);
    }

    private static IEnumerable<long> AllOf(SparseArray<long> sparse)
    {
        var places = new long[SparseArray<long>.RunLength];
        for (var run = 0; run < sparse.Runs; run++)
        {
            sparse.CopyTo(run, places);
            foreach (var number in places) yield return number;
        }
    }
}
