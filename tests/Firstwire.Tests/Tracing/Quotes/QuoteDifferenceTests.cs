using CsCheck;
using Firstwire.Tracing.Quotes;

namespace Firstwire.Tests.Tracing.Quotes;

public sealed class QuoteDifferenceTests
{
    private static readonly string[] Pieces =
        ["night", "doctor", "don't", " ", ", ", "[the]", "…", "夜", "é", "\uD83D", "\n"];

    [Fact]
    public void What_only_one_wording_has_is_marked_in_each()
    {
        const string said = "Nobody here should have to choose between a doctor and a night at home";
        const string printed = "Nobody here should ever choose between a family physician and a night at home";

        var difference = QuoteDifference.Between(said, printed, "en");

        Assert.Equal(["have to", "doctor"], Words(said, difference.InReference));
        Assert.Equal(["ever", "family physician"], Words(printed, difference.InCopy));
    }

    [Fact]
    public void Of_two_wordings_that_are_one_nothing_is_marked()
    {
        var difference = QuoteDifference.Between("We don’t sail at night.", "we do not sail at night", "en");

        Assert.Empty(difference.InReference);
        Assert.Empty(difference.InCopy);
    }

    [Fact]
    public void A_contraction_of_which_two_parts_differ_is_marked_once()
    {
        var difference = QuoteDifference.Between("They'd'nt'go", "nt", "en");

        Assert.Equal(["They'd'nt'go"], Words("They'd'nt'go", difference.InReference));
    }

    [Fact]
    public void Of_any_wordings_the_marked_stretches_stand_in_order_and_apart()
    {
        var text = Gen.Int[0, Pieces.Length - 1].Array[0, 30].Select(
            pieces => string.Concat(pieces.Select(piece => Pieces[piece])));
        Gen.Select(text, text).Sample((one, other) =>
        {
            var difference = QuoteDifference.Between(one, other, null);
            return AreApart(difference.InReference, one.Length) && AreApart(difference.InCopy, other.Length);
        });
    }

    private static bool AreApart(IReadOnlyList<WordSpan> spans, int length)
    {
        var at = 0;
        foreach (var span in spans)
        {
            if (span.Start < at || span.End <= span.Start || span.End > length) return false;
            at = span.End;
        }

        return true;
    }

    private static IEnumerable<string> Words(string text, IReadOnlyList<WordSpan> spans) =>
        spans.Select(span => text[span.Start..span.End]);
}
