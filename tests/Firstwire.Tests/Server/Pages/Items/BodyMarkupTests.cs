using CsCheck;
using Firstwire.Newsroom.Items;
using Firstwire.Server.Pages.Items;

namespace Firstwire.Tests.Server.Pages.Items;

public sealed class BodyMarkupTests
{
    private const string Base = "https://harbour-post.example/night-ferry";

    [Theory]
    [InlineData(
        """<p><img src="/a.jpg" alt="The ferry"></p>""",
        "<p><span class=\"picture\" data-label=\"Picture:\">The ferry</span></p>")]
    [InlineData("""<p>a<img src="/a.jpg">b</p>""", "<p>ab</p>")]
    [InlineData("""<p>a<img src="/a.jpg" alt=" &nbsp;">b</p>""", "<p>ab</p>")]
    [InlineData(
        """<p><img src="/a.jpg" alt="<b>&quot;>" width="3"></p>""",
        "<p><span class=\"picture\" data-label=\"Picture:\">&lt;b&gt;&quot;&gt;</span></p>")]
    [InlineData("<h1>Night</h1><p>The h1 of it</p>", "<h2>Night</h2><p>The h1 of it</p>")]
    public void Pictures_become_words_and_main_headings_lesser_ones(string html, string expected) =>
        Assert.Equal(expected, BodyMarkup.Of(SafeMarkup.From(html, Base), "Picture:"));

    [Fact]
    public void Pictures_of_our_own_address_stand_where_theirs_were()
    {
        var markup = SafeMarkup.From(
            """<p><img src="/a.jpg?x=1&amp;y=2" alt="The &quot;ferry&quot;" width="30" height="20"></p>""", Base);

        Assert.Equal(["https://harbour-post.example/a.jpg?x=1&y=2"], markup.Pictures);
        Assert.Equal(
            "<p>[https://harbour-post.example/a.jpg?x=1&y=2|The \"ferry\"|30|20]</p>",
            BodyMarkup.Of(
                markup, "Picture:", picture => $"[{picture.Url}|{picture.Alt}|{picture.Width}|{picture.Height}]"));
    }

    [Fact]
    public void No_markup_whatever_keeps_a_picture()
    {
        string[] pieces = ["<img ", "src=\"/a\"", " alt=\"", "\"", ">", "<p>", "</p>", "<figure>", "'", "onerror=",
            "&quot;", "<svg>", "<h1>", " ", "&lt;img"];
        Gen.Int[0, pieces.Length - 1].Select(index => pieces[index]).Array[0, 40].Select(string.Concat)
            .Sample(html => !BodyMarkup.Of(SafeMarkup.From(html, Base), "Picture:").Contains("<img"));
    }
}
