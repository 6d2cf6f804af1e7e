using System.Text;
using AngleSharp.Html.Parser;
using CsCheck;
using Firstwire.Reading;
using Firstwire.Reading.Pages;
using Firstwire.Reading.Sanitizing;
using Firstwire.Text.Words;

namespace Firstwire.Tests.Reading;

public sealed class ReadingProperties
{
    private static readonly string[] Pieces =
    [
        "<p>", "</p>", "<div class=\"content\">", "</div>", "<table>", "<tr><td>", "</table>", "<b>", "</b>",
            "<a href=\"/x\">", "</a>", "<br><br>", "<h1>", "</h1>",
        "<script type=\"application/ld+json\">", "</script>", "{\"@type\":\"NewsArticle\",\"author\":[{\"name\":",
            "\"datePublished\":\"2026-11-", "<svg><style>", "</svg>",
        "<article>", "</article>", "<aside class='related'>", "</aside>", "<ul><li>", "</ul>",
            "<time datetime=\"2026-11-23\">", "</time>", "<!--", "-->", "<![CDATA[", "]]>",
        "<template>", "<select><option>", "<math><mi>", "&amp;", "&#x110000;", "\0", "\ud800", "12.11.2026",
            "By Anna Berg", "<meta property=\"og:title\" content=\"", "\">",
        FictionalPage.English[0], FictionalPage.German[1], FictionalPage.Arabic[2], FictionalPage.Japanese[3],
            "Read more: ", "<figure><figcaption>", "</figure>", "<form>", "</form>",
    ];

    private static readonly Gen<string> Markup = Gen.OneOf(Gen.Int[0, Pieces.Length - 1].Select(static i => Pieces[i]),
        Gen.String[0, 12]).Array[0, 60].Select(string.Concat);

    [Fact]
    public void Reading_never_throws_and_is_the_same_twice()
    {
        Markup.Sample(static markup =>
        {
            var bytes = Encoding.UTF8.GetBytes(markup);
            Assert.Equivalent(FictionalPage.Result(bytes), FictionalPage.Result(bytes), strict: true);
        });
    }

    [Fact]
    public void What_was_read_stays_as_it_is_when_another_page_is_read()
    {
        Gen.Select(Markup, Markup).Sample(static (one, other) =>
        {
            var bytes = Encoding.UTF8.GetBytes(one);
            var read = FictionalPage.Result(bytes);
            _ = FictionalPage.Result(Encoding.UTF8.GetBytes(other));
            Assert.Equivalent(FictionalPage.Result(bytes), read, strict: true);
        });
    }

    [Fact]
    public void Bytes_of_any_kind_do_not_make_reading_throw()
    {
        Gen.Byte.Array[0, 400].Sample(static bytes => FictionalPage.Result(bytes, "no address") is not null);
    }

    [Fact]
    public void Each_paragraph_is_a_piece_of_the_page_as_it_stood()
    {
        Markup.Sample(static markup =>
        {
            var bytes = Encoding.UTF8.GetBytes(markup);
            if (FictionalPage.Result(bytes) is not ReadResult.Read(var article)) return;
            using var text = PageText.Of(bytes, null);
            using var page = new HtmlParser().ParseDocument(text.Characters);
            foreach (var unseen in page.QuerySelectorAll("script, style, template").ToList()) unseen.Remove();
            foreach (var breaking in page.QuerySelectorAll("br").ToList()) breaking.OuterHtml = " ";
            var whole = WhiteSpace.Fold(page.DocumentElement.TextContent);
            foreach (var paragraph in article.Text.Split("\n\n", StringSplitOptions.RemoveEmptyEntries))
                Assert.Contains(paragraph, whole, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Sanitised_markup_is_its_own_sanitised_form()
    {
        Markup.Sample(static markup =>
        {
            var once = SafeHtml.From(markup, FictionalPage.Url);
            Assert.Equal(once, SafeHtml.From(once, FictionalPage.Url));
        });
    }

    [Fact]
    public void Sanitised_markup_holds_only_what_the_list_allows()
    {
        string[] allowed = ["p", "h1", "h2", "h3", "h4", "h5", "h6", "pre", "dt", "caption", "li", "dd", "td", "th",
            "figcaption", "ul", "ol", "dl", "blockquote", "figure", "table", "thead", "tbody", "tfoot", "tr", "b",
            "strong", "i", "em", "u", "s", "del", "ins", "mark", "small", "sub", "sup", "code", "kbd", "samp", "var",
            "q", "cite", "abbr", "dfn", "a", "img", "br", "hr"];
        string[] attributes = ["href", "rel", "src", "alt", "width", "height", "dir", "colspan", "rowspan", "start"];
        Markup.Sample(markup =>
        {
            using var page = new HtmlParser().ParseDocument(SafeHtml.From(markup, FictionalPage.Url));
            foreach (var element in page.Body!.QuerySelectorAll("*"))
            {
                Assert.Contains(element.LocalName, allowed);
                Assert.All(element.Attributes, a => Assert.Contains(a.Name, attributes));
            }
        });
    }

    [Fact]
    public void Plain_text_has_no_doubled_space_and_no_space_at_its_ends()
    {
        Markup.Sample(static markup =>
        {
            var text = PlainText.From(markup);
            return text == text.Trim() && !text.Contains("  ", StringComparison.Ordinal);
        });
    }

    [Fact]
    public void The_body_of_a_page_is_found_again_in_its_own_cleaned_markup()
    {
        string[][] bodies = [FictionalPage.English, FictionalPage.German, FictionalPage.Arabic, FictionalPage.Russian,
            FictionalPage.Japanese];
        foreach (var body in bodies)
        {
            var once = FictionalPage.Read(FictionalPage.Of("", $"<h1>The lamp</h1>{FictionalPage.Paragraphs(body)}"));

            var again = FictionalPage.Read($"<html><body><h1>The lamp</h1>{once.Html}</body></html>");

            Assert.Equal(once.Text, again.Text);
        }
    }

    [Theory]
    [InlineData("اللغةُ\u200F العربيةُ\u061C وعلاماتُها، ثم رقمٌ ١٢٣ وكلمةٌ\u200Cمفصولة")]
    [InlineData("क्\u200Dष और क्\u200Cष दो अलग रूप हैं, जैसा कि सब जानते हैं")]
    [InlineData("ก็ไม่มีใครรู้ว่าโคมไฟดับเมื่อใด น้ำขึ้นแล้วก็ลง")]
    [InlineData("葛\U000E0100城市と葛\U000E0101飾区、そして☎\uFE0Eと☎\uFE0F")]
    [InlineData("A\uFE00B\uFE0FC\U000E01EFD hidden marks, kept between letters")]
    [InlineData("זֹאת הַמְּנוֹרָה \u2067שֶׁל הַנָּמֵל\u2069 וְהִיא כָּבְתָה")]
    public void Every_code_point_of_a_paragraph_is_kept(string words)
    {
        var paragraph = $"{words}. {words}. {words}.";
        var page = FictionalPage.Of("",
            $"<h1>The lamp</h1>{FictionalPage.Paragraphs([.. FictionalPage.English, paragraph])}");

        Assert.EndsWith(paragraph, FictionalPage.Read(page).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Paragraphs_stand_in_the_order_of_the_page()
    {
        Gen.Shuffle(Enumerable.Range(0, 8).ToArray()).Sample(static order =>
        {
            string[] all = [.. FictionalPage.English, .. FictionalPage.Russian];
            var shuffled = order.Select(i => all[i]).ToArray();
            var text = FictionalPage.Read(FictionalPage.Of("", FictionalPage.Paragraphs(shuffled))).Text;
            Assert.Equal(string.Join("\n\n", shuffled), text);
        });
    }
}
