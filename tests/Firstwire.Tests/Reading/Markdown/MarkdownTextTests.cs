using CsCheck;
using Firstwire.Reading.Markdown;

namespace Firstwire.Tests.Reading.Markdown;

public sealed class MarkdownTextTests
{
    [Theory]
    [InlineData("<p>The ferry sails.</p><p>It is late.</p>", "The ferry sails.\n\nIt is late.")]
    [InlineData("<h2>At the quay</h2><p>Rain.</p>", "## At the quay\n\nRain.")]
    [InlineData("<p>One <b> bold </b>word, one <em>soft</em>.</p>", "One **bold** word, one *soft*.")]
    [InlineData(
        "<p><a href=\"https://alder.example/a (b)\">the paper</a> said</p>",
        "[the paper](<https://alder.example/a%20(b)>) said")]
    [InlineData("<p>First<br>second</p>", "First\\\nsecond")]
    [InlineData("<ul><li>Oak</li><li>Elm<ul><li>Wych</li></ul></li></ul>", "- Oak\n- Elm\n\n  - Wych")]
    [InlineData("<ol><li>Oak</li><li>Elm</li></ol>", "1. Oak\n2. Elm")]
    [InlineData("<blockquote><p>We wait.</p><p>We hope.</p></blockquote>", "> We wait.\n>\n> We hope.")]
    [InlineData("<pre>a  b\n  c</pre>", "```\na  b\n  c\n```")]
    [InlineData(
        "<figure><img src=\"https://alder.example/1.jpg\" alt=\"A mole\"><figcaption>The mole</figcaption></figure>",
        "![A mole](<https://alder.example/1.jpg>)\n\nThe mole")]
    [InlineData(
        "<table><tr><th>Town</th><th>Boats</th></tr><tr><td>Alder</td><td>7</td></tr></table>",
        "| Town | Boats |\n| --- | --- |\n| Alder | 7 |")]
    [InlineData("", "")]
    public void Markup_is_written_as_CommonMark(string html, string markdown) =>
        Assert.Equal(markdown, MarkdownText.From(html));

    [Theory]
    [InlineData("# no heading", "\\# no heading")]
    [InlineData("1. no list", "1\\. no list")]
    [InlineData("- no list", "\\- no list")]
    [InlineData("<b>", "\\<b\\>")]
    [InlineData("a * b _ c `d` [e] | f", "a \\* b \\_ c \\`d\\` \\[e\\] \\| f")]
    [InlineData("on 3 March", "on 3 March")]
    [InlineData("05.02.2031 at noon", "05.02.2031 at noon")]
    [InlineData("-5 degrees", "-5 degrees")]
    [InlineData("#harbour", "#harbour")]
    [InlineData("---", "\\---")]
    public void Words_begin_nothing_by_themselves(string text, string markdown) =>
        Assert.Equal(markdown, MarkdownText.Escape(text));

    [Fact]
    public void A_link_whose_address_holds_a_bracket_ends_where_it_ends() =>
        Assert.DoesNotContain(
            "](<https://alder.example/><script",
            MarkdownText.From("<a href=\"https://alder.example/&gt;&lt;script\">x</a>"), StringComparison.Ordinal);

    [Fact]
    public void No_markup_makes_it_throw_and_every_word_stays() =>
        Gen.OneOf(Gen.Const("<p>"), Gen.Const("<ul><li>"), Gen.Const("<b>"), Gen.Const("</b>"),
            Gen.Const("<table><tr><td>"), Gen.Const("word"), Gen.Const("<br>"), Gen.Const("\\"), Gen.Const(" "))
            .Array[0, 30].Sample(pieces =>
            {
                var markdown = MarkdownText.From(string.Concat(pieces));
                var (written, given) =
                    (markdown.Split("word").Length - 1, pieces.Count(static piece => piece == "word"));
                Assert.Equal(given, written);
            });
}
