using System.Text;
using CsCheck;
using Firstwire.Formats.Discovery;

namespace Firstwire.Tests.Formats.Discovery;

public sealed class RslLinksTests
{
    [Theory]
    [InlineData("""<link rel="license" type="application/rsl+xml" href="/terms.xml">""")]
    [InlineData("""<LINK REL="canonical LICENSE" TYPE='application/rsl+xml; charset=utf-8' HREF=terms.xml>""")]
    [InlineData("""<link rel="license" type="application/rsl&#43;xml" href="/terms.xml">""")]
    [InlineData("""<base href="https://tolm.example/"><link rel=license type=application/rsl+xml href=terms.xml>""")]
    public void A_licence_that_a_page_links_is_found(string head) =>
        Assert.Equal(["https://tolm.example/terms.xml"], Find($"<html><head>{head}</head><p>The ferry sails.</p>"));

    [Theory]
    [InlineData("""<link rel="license" href="/terms.xml">""")]
    [InlineData("""<link rel="alternate" type="application/rsl+xml" href="/terms.xml">""")]
    [InlineData("""<link rel="license" type="application/rsl+xml">""")]
    [InlineData("""<script>'<link rel="license" type="application/rsl+xml" href="/terms.xml">'</script>""")]
    [InlineData("""<!-- <link rel="license" type="application/rsl+xml" href="/terms.xml"> -->""")]
    public void Other_links_and_what_is_no_markup_are_left(string head) => Assert.Empty(Find(head));

    [Fact]
    public void Whatever_the_page_it_is_read() => Gen.String.Sample(
        text => Assert.NotNull(Find($"<link rel=license type=application/rsl+xml href=\"{text}\">{text}")));

    private static IReadOnlyList<string> Find(string page) =>
        RslLinks.Find(Encoding.UTF8.GetBytes(page), "https://tolm.example/ferry", "text/html; charset=utf-8");
}
