using Firstwire.Reading.Sanitizing;

namespace Firstwire.Tests.Reading.Sanitizing;

public sealed class SafeHtmlTests
{
    private const string Base = "https://paper.example/a/b";

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("<img src=x onerror=alert(1)>", "<p><img src=\"https://paper.example/a/x\" alt=\"\"></p>")]
    [InlineData("<svg onload=alert(1)><a href=javascript:alert(1)>x</a></svg>")]
    [InlineData("<iframe srcdoc='<script>alert(1)</script>'></iframe>")]
    [InlineData("<a href=\"java\tscript:alert(1)\">x</a>", "<p>x</p>")]
    [InlineData("<a href=\" data:text/html,<script>\">x</a>", "<p>x</p>")]
    [InlineData("<form action=/steal><input name=a><button>go</button>text</form>", "<p>text</p>")]
    [InlineData("<math><mtext><img src=x onerror=alert(1)></mtext></math>")]
    [InlineData("<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\"></noscript>")]
    [InlineData("<template><p>x</p></template>")]
    [InlineData("<p style=\"position:fixed\" class=a id=b data-x=y>x</p>", "<p>x</p>")]
    public void What_could_act_is_gone(string html, string expected = "") =>
        Assert.Equal(expected, SafeHtml.From(html, Base));

    [Theory]
    [InlineData("<h2>Head</h2><p>One <em>two</em> <strong>three</strong></p>")]
    [InlineData("<ul><li>a</li><li>b<ul><li>c</li></ul></li></ul>")]
    [InlineData("<ol start=\"3\"><li>a</li></ol>")]
    [InlineData("<blockquote><p>Said.</p></blockquote>")]
    [InlineData("<table><tbody><tr><th>a</th><td colspan=\"2\">b</td></tr></tbody></table>")]
    [InlineData("<figure><p><img src=\"https://i.example/1.jpg\" alt=\"A lamp\"></p><figcaption>The "
        + "lamp</figcaption></figure>")]
    [InlineData("<pre>a\n  b</pre>")]
    [InlineData("<p dir=\"rtl\">مرحبا</p>")]
    [InlineData("<p>1 &lt; 2 &amp; 3</p>")]
    public void What_is_text_is_kept_as_it_is(string html) => Assert.Equal(html, SafeHtml.From(html, Base));

    [Fact]
    public void Boxes_leave_their_text_in_paragraphs_of_its_own()
    {
        Assert.Equal("<p>one</p><p>two <b>three</b></p>",
            SafeHtml.From("<div>one<section>two <b>three</b></section></div>", null));
    }

    [Fact]
    public void A_relative_link_without_a_base_leaves_its_text() =>
        Assert.Equal("<p>x</p>", SafeHtml.From("<a href=\"/y\">x</a>", null));

    [Fact]
    public void A_link_opens_nothing_and_vouches_for_nothing()
    {
        Assert.Equal(
            "<p><a href=\"https://paper.example/y\" rel=\"noopener noreferrer nofollow external\">x</a></p>",
            SafeHtml.From("<a href=\"/y\" target=_blank ping=/spy rel=me>x</a>", Base));
    }

    [Theory]
    [InlineData("<img src=\"https://i.example/p.gif\" width=1 height=1>", "")]
    [InlineData("<img src=\"data:image/gif;base64,R0lG\" data-src=\"https://i.example/1.jpg\">",
        "<p><img src=\"https://i.example/1.jpg\" alt=\"\"></p>")]
    public void A_counting_pixel_is_dropped_and_a_late_image_found(string html, string expected) =>
        Assert.Equal(expected, SafeHtml.From(html, null));

    [Fact]
    public void Markup_that_nests_without_end_is_given_as_text()
    {
        var html = string.Concat(Enumerable.Repeat("<div>", 5_000)) + "<script>no</script>deep & <b>down</b>";

        Assert.Equal("<p>deep &amp; down</p>", SafeHtml.From(html, null));
    }
}
