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

    [Theory]
    [InlineData("text/rsl+xml")]
    [InlineData("application/RSL+xml; charset=utf-8")]
    public void A_licence_that_is_a_document_of_terms_is_told_as_such(string type) =>
        Assert.Equal(
            [new PageStatement("RSL licence", "https://tolm.example/terms.xml")],
            Read($"<link rel='license' type='{type}' href='/terms.xml'>").Statements);

    [Fact]
    public void Of_withheld_parts_the_outermost_are_told_with_all_their_words() =>
        Assert.Equal(
            [new("data-nosnippet", "One two three."), new PageStatement("data-nosnippet", "Four.")],
            Read(
                "",
                "<div data-nosnippet>One <span data-nosnippet>two</span> three.</div>"
                    + "<p data-nosnippet=''>Four.</p><p>Five.</p>").Statements);

    [Theory]
    [InlineData("<figure><img src=a.jpg>{0}</figure>")]
    [InlineData("<div class='wp-caption'><img src=a.jpg><p>Photo: {0}</p></div>")]
    [InlineData("<img src=a.jpg><span class='photo-credit'>{0}</span>")]
    [InlineData("<div itemscope itemtype='https://schema.org/ImageObject'>{0}</div>")]
    public void A_pictures_licence_is_not_the_texts(string place)
    {
        var article = Read("", string.Format(System.Globalization.CultureInfo.InvariantCulture, place, CcBy));

        Assert.Null(article.License);
        Assert.Equal(
            [new PageStatement("media:license", "https://creativecommons.org/licenses/by/4.0/")], article.Statements);
    }

    [Theory]
    [InlineData("<section id=comments><p>I agree. {0}</p></section>")]
    [InlineData("<div itemprop=comment><p>I agree. {0}</p></div>")]
    public void A_readers_comment_licenses_nothing(string place)
    {
        var article = Read("", "<p>The ferry sailed.</p>"
            + string.Format(System.Globalization.CultureInfo.InvariantCulture, place, CcBy));

        Assert.Null(article.License);
        Assert.Empty(article.Statements);
    }

    [Fact]
    public void The_rights_of_the_articles_pictures_are_told_apart() =>
        Assert.Equal(
            [
                new("media:license", "https://tolm.example/pictures"),
                new PageStatement("media:copyright", "Tolm Pictures"),
            ],
            Read(
                """
                <script type="application/ld+json">{"@type":"NewsArticle","image":[{"@type":"ImageObject",
                "license":"/pictures","copyrightNotice":"Tolm Pictures"}]}</script>
                """).Statements);

    [Fact]
    public void Every_licence_and_statement_of_rights_is_told() =>
        Assert.Equal(
            [
                new("license", "https://tolm.example/terms"), new("rights", "© Tolm"),
                new("rights", "All rights reserved."),
                new PageStatement("license", "https://creativecommons.org/licenses/by/4.0/"),
            ],
            Read(
                "<meta name=license content='/terms'><meta name=copyright content='© Tolm'>"
                    + "<meta name=rights content='All rights reserved.'>", CcBy).Statements
                .OrderBy(said => said.Value.Contains("creativecommons", StringComparison.Ordinal))
                .ThenBy(said => said.Name).ThenByDescending(said => said.Value.Length < 10));

    [Fact]
    public void A_page_that_withholds_more_than_can_be_told_withholds_all() =>
        Assert.Equal(
            [new PageStatement("data-nosnippet", "")],
            Read("", string.Concat(Enumerable.Range(0, 300).Select(i => $"<p data-nosnippet>Line {i}.</p>")))
                .Statements);

    [Theory]
    [InlineData("<meta http-equiv='X-Robots-Tag' content='noarchive'>")]
    [InlineData("<meta name='otherbot, robots' content='noarchive'>")]
    public void Directives_are_heard_also_where_they_stand_oddly(string head) =>
        Assert.Contains(new RobotsMeta("robots", "noarchive"), Read(head).RobotsMeta);

    private const string CcBy = "<a rel=license href='https://creativecommons.org/licenses/by/4.0/'>CC BY</a>";

    private static Article Read(string head, string body = "<p>The ferry sailed.</p>") =>
        Assert.IsType<ReadResult.Read>(ArticleExtractor.Read(
            Encoding.UTF8.GetBytes($"<!doctype html><title>Tolm</title>{head}<body><article>{body}</article>"),
            "https://tolm.example/story", "text/html; charset=utf-8")).Article;
}
