using Firstwire.Server.Pages.Charts;

namespace Firstwire.Tests.Server.Pages.Charts;

public sealed class TextWidthTests
{
    [Theory]
    [InlineData("Harbour Post")]
    [InlineData("صحيفة الميناء في الجزر")]
    [InlineData("港口晚报与群岛新闻")]
    [InlineData("👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦")]
    [InlineData("")]
    public void What_is_cut_fits_and_what_fits_is_not_cut(string text)
    {
        for (var most = 20; most < 200; most += 7)
        {
            var cut = TextWidth.Cut(text, 15, most);
            Assert.True(TextWidth.Of(cut, 15) <= most);
            Assert.Equal(cut == text, TextWidth.Of(text, 15) <= most);
            if (cut != text) Assert.EndsWith("…", cut);
        }
    }
}
