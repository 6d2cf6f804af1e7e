using CsCheck;
using Firstwire.Reading.Pages;

namespace Firstwire.Tests.Reading.Pages;

public sealed class LeanMarkupTests
{
    [Theory]
    [InlineData("<script>var a = '<p>';</script><p>a", "<script></script><p>a")]
    [InlineData("<STYLE media=x>p { color: red }</STYLE>a", "<STYLE media=x></STYLE>a")]
    [InlineData("<noscript><div></noscript>a", "<noscript></noscript>a")]
    public void What_only_a_browser_needs_is_cut(string markup, string lean) =>
        Assert.Equal(lean, LeanMarkup.Of(markup));

    [Theory]
    [InlineData("<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\"}</script>")]
    [InlineData("<!-- <script> --><p>a</p><!-- </script> -->")]
    [InlineData("<div data-embed='<script>'>a</div><p>b</p><div data-embed='</script>'></div>")]
    [InlineData("<script><!-- <script> --></script><p>a</p>")]
    [InlineData("<scripture>a</scripture>")]
    [InlineData("<script>that never ends<p>a</p>")]
    public void Data_comments_and_values_of_attributes_are_left_as_they_are(string markup) =>
        Assert.Equal(markup, LeanMarkup.Of(markup));

    [Fact]
    public void Cutting_never_throws_and_never_grows()
    {
        string[] pieces = ["<script>", "</script>", "<style a=\">\">", "</style>", "<noscript>", "</noscript>", "<!--",
            "-->", "<p>", "a", "\"", "'", "<", ">", "/"];
        Gen.Int[0, pieces.Length - 1].Array[0, 30].Sample(numbers =>
        {
            var markup = string.Concat(numbers.Select(n => pieces[n]));
            var lean = LeanMarkup.Of(markup);
            return lean.Length <= markup.Length;
        });
    }
}
