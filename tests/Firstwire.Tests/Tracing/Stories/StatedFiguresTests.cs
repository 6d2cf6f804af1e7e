using CsCheck;
using Firstwire.Tracing.Stories;

namespace Firstwire.Tests.Tracing.Stories;

public sealed class StatedFiguresTests
{
    [Fact]
    public void Two_numbers_of_the_same_thing_stand_side_by_side_word_for_word() => Assert.Equal(
        [["12 miners", "15 miners"]],
        Differences(
            "An explosion trapped 12 miners.", "Rescuers say that the explosion trapped 15 miners.",
            "The explosion was heard in Orvik."));

    [Fact]
    public void A_figure_stands_in_its_sentence()
    {
        string[] texts = ["It was night. An explosion trapped 12 miners, they say. Orvik waits.",
            "The explosion trapped 15 miners."];

        Assert.Equal(
            ["An explosion trapped 12 miners, they say", "The explosion trapped 15 miners"],
            Assert.Single(StatedFigures.Differences(texts)).Select(
                figure => texts[figure.Text][figure.From..figure.To]));
    }

    [Fact]
    public void Of_a_sentence_without_end_only_the_nearest_words_stand_around_a_figure()
    {
        var endless = string.Join(' ', Enumerable.Repeat("and", 500));
        string[] texts = [$"{endless} explosion trapped 12 miners {endless}", "The explosion trapped 15 miners."];

        var figure = Assert.Single(StatedFigures.Differences(texts))[0];

        Assert.InRange(figure.To - figure.From, 50, 400);
    }

    [Fact]
    public void Where_the_number_is_the_same_nothing_differs() =>
        Assert.Empty(
            Differences("An explosion trapped 1,200 miners.", "The explosion trapped 1 200 miners, or 1200 miners."));

    [Fact]
    public void Numbers_of_other_things_and_in_sentences_about_other_things_are_not_compared() =>
        Assert.Empty(Differences(
            "The ferry carried 84 people to safety.", "In winter 300 people live on Orra.", "It has 22 cabins.",
            "On 3 March it sails."));

    [Fact]
    public void A_text_that_counts_a_thing_twice_is_left_out() => Assert.Empty(Differences(
        "The explosion trapped 12 miners; last year an explosion trapped 30 miners.",
        "The explosion trapped 15 miners."));

    [Fact]
    public void Numbers_of_Arabic_texts_are_compared_as_well() => Assert.Equal(
        [["14 عاملا", "17 عاملا أصيبوا"]],
        Differences("أصيب 14 عاملا في حريق المصنع.", "وقال رجال الإطفاء إن 17 عاملا أصيبوا في حريق كبير."));

    [Fact]
    public void Whatever_comes_each_figure_is_a_piece_of_its_text() =>
        Gen.String[Gen.Char["12 ab.,\n\uD83D\uDE00漢"], 0, 60].Array[0, 5].Sample(
            static texts => StatedFigures.Differences(texts)
            .All(figures => figures.Count > 1
                && figures.All(figure => figure.To <= texts[figure.Text].Length && figure.Start < figure.End
                    && figure.From <= figure.Start && figure.End <= figure.To)));

    private static string[][] Differences(params string[] texts) =>
        [.. StatedFigures.Differences(texts).Select(
            figures => figures.Select(figure => texts[figure.Text][figure.Start..figure.End]).ToArray())];
}
