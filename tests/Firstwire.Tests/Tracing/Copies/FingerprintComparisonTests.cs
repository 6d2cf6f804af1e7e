using Firstwire.Tracing.Copies;
using Firstwire.Tracing.Fingerprints;

namespace Firstwire.Tests.Tracing.Copies;

/// <summary>Whether one text was made from another, where the words of one are not at hand.</summary>
public sealed class FingerprintComparisonTests
{
    private static readonly DateTimeOffset Morning = new(2031, 3, 13, 8, 0, 0, TimeSpan.Zero);

    private static string FirstParagraphs => string.Join("\n\n", HarbourTexts.Original.Split("\n\n")[..2]);

    [Fact]
    public void The_same_text_is_known_again() =>
        Assert.Equal(
            (RelationKind.Verbatim, 1.0),
            Compare(HarbourTexts.Original, HarbourTexts.Original) is { } relation
                ? (relation.Kind, relation.Share)
                : default);

    [Fact]
    public void What_stands_in_a_longer_text_is_an_excerpt_of_it()
    {
        var longer = HarbourTexts.Original + "\n\n" + HarbourTexts.Independent;

        var relation = Compare(longer, HarbourTexts.Original);

        Assert.Equal(RelationKind.Excerpt, relation?.Kind);
        Assert.Equal(RelationDirection.RightFromLeft, relation?.Direction);
        Assert.True(relation!.Share > 0.95);
    }

    [Fact]
    public void With_other_sentences_between_it_is_edited()
    {
        var other = HarbourTexts.Unrelated.Split("\n\n");

        var relation = Compare(HarbourTexts.Original, HarbourTexts.Original + "\n\n" + other[0]);

        Assert.Equal(RelationKind.Edited, relation?.Kind);
    }

    [Fact]
    public void The_clock_tells_which_was_first()
    {
        var (early, late) = (new TextIdentity(null, new(Morning)), new TextIdentity(null, new(Morning.AddHours(2))));
        var prints = TextFingerprints.Of(HarbourTexts.Original);

        Assert.Equal(
            RelationDirection.LeftFromRight, FingerprintComparison.Compare(prints, late, prints, early)?.Direction);
    }

    [Theory]
    [InlineData(HarbourTexts.Independent)]
    [InlineData(HarbourTexts.Unrelated)]
    [InlineData(HarbourTexts.Spun)]
    [InlineData("")]
    public void Of_other_words_nothing_is_said(string text) => Assert.Null(Compare(HarbourTexts.Original, text));

    [Fact]
    public void A_few_sentences_are_a_formula() =>
        Assert.Null(Compare(HarbourTexts.Original, HarbourTexts.Original.Split("\n\n")[4]));

    [Fact]
    public void Each_passage_is_the_same_in_both()
    {
        var longer = HarbourTexts.Independent + "\n\n" + FirstParagraphs + "\n\n" + HarbourTexts.Unrelated + "\n\n"
            + string.Join("\n\n", HarbourTexts.Original.Split("\n\n")[2..]);

        var relation = Compare(longer, HarbourTexts.Original);

        Assert.True(relation?.Passages.Count >= 2);
        Assert.All(relation!.Passages, passage => Assert.Equal(
            longer[passage.LeftStart..passage.LeftEnd],
            HarbourTexts.Original[passage.RightStart..passage.RightEnd]));
        Assert.True(relation.Passages.Sum(static passage => passage.RightEnd - passage.RightStart)
            > 0.7 * HarbourTexts.Original.Length);
    }

    private static Relation? Compare(string left, string right) => FingerprintComparison.Compare(
        TextFingerprints.Of(left), TextIdentity.Unknown, TextFingerprints.Of(right), TextIdentity.Unknown);
}
