using Firstwire.Newsroom.Coverage;
using Firstwire.Server.Pages.Charts;

namespace Firstwire.Tests.Server.Pages.Charts;

public sealed class LanguageBarsTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Every_article_is_in_a_bar_within_the_chart(bool fromTheRight)
    {
        for (var languages = 0; languages < 40; languages++)
        {
            CoverageShare[] shares = [.. Enumerable.Range(0, languages)
                .Select(at => new CoverageShare($"q{(char)('a' + (at % 26))}", at, (at + 1) * 3)).Reverse()];

            var drawing = LanguageBars.Of(shares, fromTheRight);

            Assert.InRange(drawing.Bars.Count, 0, LanguageBars.MostBars);
            Assert.Equal(shares.Sum(share => share.Articles), drawing.Bars.Sum(bar => bar.Share.Articles));
            Assert.Equal(shares.Sum(share => share.Independent), drawing.Bars.Sum(bar => bar.Share.Independent));
            Assert.All(drawing.Bars.SelectMany(bar => new[] { bar.Lower, bar.Upper }), mark =>
            {
                Assert.InRange(mark.X, -1e-9, 1);
                Assert.InRange(mark.X + mark.Width, 0, 1 + 1e-9);
                Assert.InRange(mark.Bottom, 0, drawing.Height);
            });
            Assert.All(drawing.Bars.Zip(drawing.Bars.Skip(1)), pair => Assert.True(
                pair.First.Lower.Bottom < pair.Second.TextAt - 14));
        }
    }
}
