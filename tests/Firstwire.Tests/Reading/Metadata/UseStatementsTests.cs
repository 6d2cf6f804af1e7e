using System.Text;
using Firstwire.Reading;

namespace Firstwire.Tests.Reading.Metadata;

public sealed class UseStatementsTests
{
    [Fact]
    public void Everything_a_page_says_of_its_use_is_read_where_it_stands()
    {
        var said = Read(
            """
            <meta name="tdm-reservation" content="1"><meta name="tdm-policy" content="https://tolm.example/mining">
            <link rel="license" href="/licence"><link rel="license" type="application/rsl+xml" href="/terms.xml">
            <script type="application/ld+json">{"@type":"NewsArticle","usageInfo":"https://tolm.example/use","conditionsOfAccess":"Members only","isAccessibleForFree":"False"}</script>
            """);

        Assert.Equal(
            [
                new("tdm-reservation", "1"), new("tdm-policy", "https://tolm.example/mining"),
                new("usageInfo", "https://tolm.example/use"),
                new("conditionsOfAccess", "Members only"), new("isAccessibleForFree", "false"),
                new("license", "https://tolm.example/licence"),
                new PageStatement("RSL licence", "https://tolm.example/terms.xml"),
            ],
            said.Statements);
        Assert.Equal("https://tolm.example/licence", said.License);
    }

    [Fact]
    public void Terms_on_the_page_are_given_as_they_stand() =>
        Assert.Equal(
            [new PageStatement("RSL", "<rsl><content/></rsl>")],
            Read("<script type='application/rsl+xml'><rsl><content/></rsl></script>").Statements);

    [Fact]
    public void Of_withheld_parts_the_outermost_are_told_with_all_their_words() =>
        Assert.Equal(
            [new("data-nosnippet", "One two three."), new PageStatement("data-nosnippet", "Four.")],
            Read(
                "",
                "<div data-nosnippet>One <span data-nosnippet>two</span> three.</div>"
                    + "<p data-nosnippet=''>Four.</p><p>Five.</p>").Statements);

    [Fact]
    public void A_pictures_licence_is_not_the_texts() =>
        Assert.Empty(
            Read(
                "",
                "<figure><img src=a.jpg><a rel=license href='https://creativecommons.org/licenses/by/4.0/'>CC "
                    + "BY</a></figure>").Statements);

    private static Article Read(string head, string body = "<p>The ferry sailed.</p>") =>
        Assert.IsType<ReadResult.Read>(ArticleExtractor.Read(
            Encoding.UTF8.GetBytes($"<!doctype html><title>Tolm</title>{head}<body><article>{body}</article>"),
            "https://tolm.example/story", "text/html; charset=utf-8")).Article;
}
