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
    public void Without_capitals_endings_change_and_a_long_text_may_keep_no_run()
    {
        var words = Enumerable.Range(0, 200).Select(Word).ToArray();
        var shuffled = Enumerable.Range(0, 200).Select(i => words[i * 7 % 200]);

        Assert.True(IsEnough(string.Join(' ', words), string.Join(' ', shuffled)));

        static string Word(int i) => $"{(char)('\u0628' + (i % 14))}{(char)('\u0628' + (i / 14))}\u0645\u0631";
    }

    [Fact]
    public void Where_words_stand_together_what_was_told_anew_is_like_it() =>
        Assert.True(IsEnough(ScriptTexts.Chinese, ScriptTexts.ChineseParaphrase));

    [Fact]
    public void Nothing_is_like_nothing() => Assert.False(IsEnough("", ""));

    private static bool IsEnough(string left, string right) =>
        Likeness.IsEnough(new ComparedText(TracedText.Of(left)), new ComparedText(TracedText.Of(right)));
}
