using Firstwire.Tracing.Copies;
using Firstwire.Tracing.Texts;

namespace Firstwire.Tests.Tracing.Copies;

/// <summary>The documents of a window that a new one may derive from.</summary>
public sealed class CandidateIndexTests
{
    private readonly CandidateIndex index = new(256);

    [Fact]
    public void A_quarter_of_a_text_set_into_another_finds_it()
    {
        for (var i = 0; i < 20; i++) Assert.Empty(Add(Article(i, 700)));
        var splice = Article(7, 700).Split(' ')[300..475].Concat(Article(99, 525).Split(' '));

        Assert.Equal(7, Assert.Single(Add(string.Join(' ', splice))).Document);
    }

    [Fact]
    public void The_same_rare_words_in_another_order_find_it()
    {
        for (var i = 0; i < 20; i++) Add(Article(i, 200));
        var words = Article(3, 200).Split(' ');

        Assert.Equal(3, Add(string.Join(' ', words.Reverse()))[0].Document);
    }

    [Fact]
    public void A_text_is_found_among_many_words_that_nobody_wrote()
    {
        for (var i = 0; i < 20; i++) Add(Article(i, 200));
        var words = Article(3, 200).Split(' ').Select(static (word, i) => $"{word} new{i} newer{i}");

        Assert.Equal(3, Assert.Single(Add(string.Join(' ', words))).Document);
    }

    [Fact]
    public void The_likest_comes_first()
    {
        Add(Article(1, 300));
        Add(Article(2, 300));
        var mixed = string.Join(' ', Article(1, 300).Split(' ')[..200].Concat(Article(2, 300).Split(' ')[..100]));

        Assert.Equal([0, 1], Add(mixed).Select(static candidate => candidate.Document));
    }

    [Fact]
    public void Of_many_copies_the_first_hand_comes_first()
    {
        for (var i = 0; i < 10; i++) Add(Article(i, 300));
        for (var i = 0; i < 30; i++) Add(Article(44, 500));

        Assert.Equal([10, 11, 12, 13, 14, 15], Add(Article(44, 500)).Select(static candidate => candidate.Document));
    }

    [Fact]
    public void What_is_past_the_window_is_not_named()
    {
        Add(Article(1, 300));
        for (var i = 0; i < 256; i++) index.Skip();

        Assert.Empty(Add(Article(1, 300)));
    }

    [Fact]
    public void A_million_documents_take_less_than_half_a_gigabyte() =>
        Assert.InRange(CandidateIndex.BytesOfDocument * 1e6, 0, 450e6);

    private IReadOnlyList<Candidate> Add(string text) => index.Add(TracedText.Of(text), 6);

    /// <summary>Words of its own, every third from a stock that all share.</summary>
    private static string Article(int seed, int words) =>
        string.Join(' ', Enumerable.Range(0, words).Select(i => i % 3 == 0 ? $"common{i * 31 % 40}" : $"w{seed}x{i}"));
}
