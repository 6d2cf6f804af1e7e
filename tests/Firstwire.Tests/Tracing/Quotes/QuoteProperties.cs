using CsCheck;
using Firstwire.Tracing.Quotes;

namespace Firstwire.Tests.Tracing.Quotes;

public sealed class QuoteProperties
{
    private static readonly string[] Pieces =
    [
        "“", "”", "„", "‘", "’", "\"", "'", "«", "»", "‹", "›", "「", "」", "『", "』", "''", "``", "– ", "— ", "\n",
            "\n\n", "\r\n", " ",
        "\u00A0", ", ", ". ", ": ", "? ", "(", ")", "=", "said", " said Mirela Pelham",
            "Jonas Walder, the harbourmaster, told", "he ", "she ",
        "according to ", "The ferry sails at noon tomorrow", "säger ", "sagte ", "gesagt", "dijo el lunes ", "قال ",
            "と述べた", "は", "表示：",
        "말했다", "시장은 ", "กล่าวว่า", "ने कहा", "\ud83d\ude00", "\ud800", "\0", "A.", "l'", "d’", "word-word", "9",
    ];

    private static readonly string[] Tongues = [
        "en", "de", "fr", "sv", "pl", "ar", "hi", "zh", "ja", "ko", "th", "tr", "he", "xx", ""];

    private static readonly Gen<(string Text, string Language)> Texts =
        from pieces in Gen.OneOf(
            Gen.Int[0, Pieces.Length - 1].Select(static at => Pieces[at]), Gen.String[0, 8]).Array[0, 80]
        from language in Gen.Int[0, Tongues.Length - 1]
        select (string.Concat(pieces), Tongues[language]);

    [Fact]
    public void Any_text_is_read_and_each_quotation_is_a_piece_of_it_behind_the_last()
    {
        Texts.Sample(static given =>
        {
            var past = 0;
            foreach (var quotation in QuoteFinder.Find(given.Text, given.Language))
            {
                Assert.InRange(quotation.Start, past, given.Text.Length);
                Assert.InRange(quotation.End, quotation.Start + 1, given.Text.Length);
                Assert.False(char.IsWhiteSpace(given.Text[quotation.Start])
                    || char.IsWhiteSpace(given.Text[quotation.End - 1]));
                Assert.NotEqual("", quotation.Speaker);
                past = quotation.End;
            }
        });
    }

    [Fact]
    public void The_same_text_has_the_same_quotations_twice() => Texts.Sample(static given =>
        Assert.Equal(QuoteFinder.Find(given.Text, given.Language), QuoteFinder.Find(given.Text, given.Language)));

    [Fact]
    public void Any_two_quotations_are_compared_and_each_is_verbatim_to_itself()
    {
        Gen.Select(Texts, Texts).Sample(static (one, other) =>
        {
            var fidelity = QuoteFidelity.Between(one.Text, other.Text, one.Language, one.Language);
            if (fidelity is not null) Assert.InRange(fidelity.Share, 0, 1);
            if (QuoteFidelity.Between(one.Text, one.Text, one.Language, one.Language) is { } itself)
            {
                Assert.Equal(1, itself.Share);
            }
        });
    }

    /// <summary>
    /// Counted in what is allocated, which follows the steps, and not in time, which follows the machine.
    /// </summary>
    [Theory]
    [InlineData("\"")]
    [InlineData("“")]
    [InlineData("“a”")]
    [InlineData("“”’‘'\"«»„ ")]
    [InlineData("\"a b c d\" said he ")]
    [InlineData("‘s ")]
    [InlineData("’s x")]
    [InlineData("= \"x=\"")]
    [InlineData("– a, säger ")]
    [InlineData("“\n")]
    [InlineData("Jonas Walder ")]
    public void A_megabyte_of_marks_costs_ten_times_what_a_tenth_does(string piece)
    {
        Quoted.Words(Repeat(piece, 1000), "sv");
        var tenth = Allocated(Repeat(piece, 100_000));
        var whole = Allocated(Repeat(piece, 1_000_000));

        Assert.InRange(whole, 0, (tenth * 14) + 1_000_000);
    }

    /// <summary>By steps squared this takes half a minute.</summary>
    [Fact]
    public void People_with_titles_are_known_again_in_time_that_a_text_of_any_length_has()
    {
        var text = Repeat("三浦さんは「今日は雨が降ると思います」と言った。", 1_500_000);

        Assert.InRange(
            ProcessorTime.Of(() => QuoteFinder.Find(text, "ja")), TimeSpan.Zero, TimeSpan.FromSeconds(6));
    }

    private static string Repeat(string piece, int length) =>
        string.Concat(Enumerable.Repeat(piece, length / piece.Length));

    private static long Allocated(string text)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        QuoteFinder.Find(text, "sv");
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
