using Firstwire.Tracing.Copies;
using Firstwire.Tracing.Texts;

namespace Firstwire.Tests.Tracing.Copies;

/// <summary>A quick look at a pair of texts.</summary>
public sealed class LikenessTests
{
    [Fact]
    public void What_is_made_from_a_text_is_like_it() => Assert.All(
        [HarbourTexts.Original, HarbourTexts.Spun, HarbourTexts.Excerpt, HarbourTexts.Embedded],
        static text => Assert.True(IsEnough(HarbourTexts.Original, text)));

    [Fact]
    public void A_text_on_something_else_is_not() =>
        Assert.False(IsEnough(HarbourTexts.Original, HarbourTexts.Unrelated));

    [Fact]
    public void Long_texts_of_the_same_words_without_one_run_of_them_are_not()
    {
        var words = Enumerable.Range(0, 500).Select(static i => $"mooring{i}").ToArray();
        var shuffled = Enumerable.Range(0, 500).Select(i => words[i * 7 % 500]);

        Assert.False(IsEnough(string.Join(' ', words), string.Join(' ', shuffled)));
        Assert.True(IsEnough(string.Join(' ', words), string.Join(' ', words)));
    }

    [Fact]
    public void Nothing_is_like_nothing() => Assert.False(IsEnough("", ""));

    private static bool IsEnough(string left, string right) =>
        Likeness.IsEnough(new ComparedText(TracedText.Of(left)), new ComparedText(TracedText.Of(right)));
}
