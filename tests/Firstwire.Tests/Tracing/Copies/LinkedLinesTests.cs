using CsCheck;
using Firstwire.Tracing.Copies;
using Firstwire.Tracing.Texts;

namespace Firstwire.Tests.Tracing.Copies;

/// <summary>A page's lists of links are no part of what it tells.</summary>
public sealed class LinkedLinesTests
{
    private const string MostRead =
        "Most read » The lighthouse that nobody wanted » Herring at eleven crowns a kilogram";
    private const string Sentence =
        "The harbour office confirmed what the union had said: the night ferry sails again from Monday.";

    [Fact]
    public void A_line_that_is_little_but_links_is_one()
    {
        var text = $"Home Tides Ferries\n\n{Sentence}\n\n{MostRead}";

        var lines = LinkedLines.Of(text, ["Home", "Tides", "Ferries", "the union", "The lighthouse that nobody wanted",
            "Herring at eleven crowns a kilogram"]);

        Assert.Equal([TextHash.Of("Home Tides Ferries"), TextHash.Of(MostRead)], lines);
    }

    [Fact]
    public void A_sentence_that_links_some_of_its_words_is_none() =>
        Assert.Empty(LinkedLines.Of(Sentence, ["harbour office", "the union", "night ferry"]));

    [Fact]
    public void A_line_that_is_one_link_may_be_a_sentence() =>
        Assert.Empty(LinkedLines.Of($"{Sentence}\n\nHome", [Sentence, "Tides"]));

    [Fact]
    public void Links_that_the_text_does_not_have_are_passed_over()
    {
        var lines = LinkedLines.Of(MostRead,
            ["", "A picture", "The lighthouse that nobody wanted", "Share", "Herring at eleven crowns a kilogram"]);

        Assert.Equal([TextHash.Of(MostRead)], lines);
    }

    [Fact]
    public void A_text_is_given_without_them_and_otherwise_as_it_was()
    {
        string[] links = ["Home", "Tides", "The lighthouse that nobody wanted", "Herring at eleven crowns a kilogram"];

        Assert.Equal(Sentence, LinkedLines.Without($"Home Tides\n{Sentence}\n{MostRead}", links));
        Assert.Same(Sentence, LinkedLines.Without(Sentence, links));
    }

    [Fact]
    public void No_text_and_no_links_break_it()
    {
        var text = Gen.String[Gen.Char["ab» \n\uD83D\uDE00\uD800"], 0, 80];
        Gen.Select(text, text.Array[0, 8])
            .Sample(static (text, links) => LinkedLines.Of(text, links).Count <= text.Split('\n').Length);
    }
}
