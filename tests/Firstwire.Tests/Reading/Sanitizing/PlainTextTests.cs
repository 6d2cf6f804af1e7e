using Firstwire.Reading.Sanitizing;

namespace Firstwire.Tests.Reading.Sanitizing;

public sealed class PlainTextTests
{
    [Theory]
    [InlineData("a  b\n\tc", "a b c")]
    [InlineData("<p>one</p><p>two</p>", "one two")]
    [InlineData("un<b>bro</b>ken", "unbroken")]
    [InlineData("Caf&eacute; &amp; B&uuml;cher &#8211; &#x1F9ED; &euro;", "Café & Bücher – 🧭 €")]
    [InlineData("AT&T and R&D", "AT&T and R&D")]
    [InlineData("&nosuchname; &#xFFFFFFFF;", "&nosuchname; \uFFFD")]
    [InlineData("&#150;", "–")]
    [InlineData("a<script>if (1 < 2) { '</p>' }</script>b<style>x</style>c", "a b c")]
    [InlineData("a<!-- <p> -->b", "ab")]
    [InlineData("1 < 2 and 3 > 2", "1 < 2 and 3 > 2")]
    [InlineData("<a title='1 > 2'>x</a>", "x")]
    [InlineData("cut off <b", "cut off")]
    [InlineData("", "")]
    public void Markup_becomes_text(string html, string expected) => Assert.Equal(expected, PlainText.From(html));
}
