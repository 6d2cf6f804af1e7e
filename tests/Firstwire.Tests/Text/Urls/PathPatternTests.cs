using Firstwire.Text.Urls;

namespace Firstwire.Tests.Text.Urls;

public sealed class PathPatternTests
{
    [Theory]
    [InlineData("/news", "/newsletter/1", true)]
    [InlineData("/news/", "/newsletter/1", false)]
    [InlineData("/", "/anything", true)]
    [InlineData("", "/anything", true)]
    [InlineData("/news$", "/news", true)]
    [InlineData("/news$", "/news/1", false)]
    [InlineData("/*.pdf$", "/reports/harbour.pdf", true)]
    [InlineData("/*.pdf$", "/reports/harbour.pdf?page=2", false)]
    [InlineData("/*.pdf", "/reports/harbour.pdf?page=2", true)]
    [InlineData("/*/print/*", "/news/print/1", true)]
    [InlineData("/*/print/*", "/print/1", false)]
    [InlineData("/a*a$", "/a", false)]
    [InlineData("*", "/anything", true)]
    public void A_prefix_is_enough_a_star_stands_for_anything_and_a_dollar_for_the_end(
        string pattern, string path, bool matches) => Assert.Equal(matches, new PathPattern(pattern).Matches(path));
}
