using Firstwire.Tracing.Fingerprints;

namespace Firstwire.Tests.Tracing.Fingerprints;

/// <summary>How rare a word is, in memory that does not grow.</summary>
public sealed class WordStatisticsTests
{
    [Fact]
    public void What_stood_in_fewer_documents_is_rarer()
    {
        var statistics = new WordStatistics(1024);
        for (var i = 0; i < 10; i++) statistics.Add([1]);
        statistics.Add([2]);

        Assert.True(statistics.Rarity(1) < statistics.Rarity(2));
        Assert.True(statistics.Rarity(2) < statistics.Rarity(3));
    }

    [Fact]
    public void Counts_are_exact_while_there_is_room()
    {
        var statistics = new WordStatistics();
        for (var i = 0u; i < 1000; i++) statistics.Add([i, 5_000_000]);

        Assert.Equal(MathF.Log(2000 / 1000.5f), statistics.Rarity(5_000_000));
        Assert.Equal(MathF.Log(2000 / 1.5f), statistics.Rarity(17));
    }

    [Fact]
    public void A_word_never_seems_rarer_than_it_is_however_full_the_table()
    {
        var statistics = new WordStatistics(64);
        for (var i = 0u; i < 5000; i++) statistics.Add([i, 5_000_000]);

        Assert.True(statistics.Rarity(5_000_000) <= MathF.Log(6000 / 5000.5f));
    }

    [Fact]
    public void What_was_seen_once_and_long_ago_is_forgotten()
    {
        var statistics = new WordStatistics(1024, halveAt: 100);
        statistics.Add([1]);
        for (var i = 0; i < 99; i++) statistics.Add([2]);

        Assert.Equal(statistics.Rarity(3), statistics.Rarity(1));
        Assert.True(statistics.Rarity(2) < statistics.Rarity(1));
    }
}
