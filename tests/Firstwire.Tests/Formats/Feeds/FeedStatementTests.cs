using System.Text;
using CsCheck;
using Firstwire.Formats.Feeds;

namespace Firstwire.Tests.Formats.Feeds;

public sealed class FeedStatementTests
{
    [Fact]
    public void A_channel_and_an_item_speak_each_for_itself()
    {
        var feed = Parse(
            """
            <rss xmlns:access="http://www.bloglines.com/about/specs/fac-1.0" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"><channel>
            <access:restriction relationship="deny"/>
            <item><title>Regatta</title><itunes:block>Yes</itunes:block></item><item><title>Harvest</title></item></channel></rss>
            """);

        Assert.Equal([new FeedStatement("access:restriction", "deny")], feed.Statements);
        Assert.Equal([new FeedStatement("itunes:block", "Yes")], feed.Entries[0].Statements);
        Assert.Empty(feed.Entries[1].Statements);
    }

    [Fact]
    public void Terms_of_rsl_are_written_out_again()
    {
        var feed = Parse(
            """
            <rss xmlns:rsl="https://rslstandard.org/rsl"><channel><item><title>Regatta</title><rsl:content url="/regatta">
            <rsl:license><rsl:permits type="usage">search &amp; more</rsl:permits><rsl:payment type="attribution"><rsl:standard>x</rsl:standard></rsl:payment></rsl:license>
            <rsl:license><rsl:prohibits type="usage">ai-train</rsl:prohibits></rsl:license></rsl:content></item></channel></rss>
            """);

        Assert.Equal(
            [
                new FeedStatement(
                    "RSL",
                    """<content><license><permits type="usage">search &amp; more</permits><payment type="attribution"/></license><license><prohibits type="usage">ai-train</prohibits></license></content>"""),
            ],
            feed.Entries[0].Statements);
    }

    [Fact]
    public void A_root_may_refuse_indexes_and_a_meta_element_robots()
    {
        var feed = Parse(
            """
            <feed xmlns="http://www.w3.org/2005/Atom" xmlns:indexing="urn:atom-extension:indexing" indexing:index="no">
            <meta xmlns="http://www.w3.org/1999/xhtml" name="robots" content="noindex"/><title>Tolm</title>
            <entry><title>Regatta</title></entry></feed>
            """);

        Assert.Equal([new("indexing:index", "no"), new FeedStatement("robots", "noindex")], feed.Statements);
    }

    [Fact]
    public void Of_several_licences_and_statements_of_rights_none_is_lost()
    {
        var entry = Parse(
            """
            <rss xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/"
            xmlns:cc="http://backend.userland.com/creativeCommonsRssModule"><channel><item><title>Regatta</title>
            <atom:link rel="license" href="https://creativecommons.org/licenses/by/4.0/"/>
            <cc:license>https://creativecommons.org/licenses/by-nc/4.0/</cc:license>
            <atom:rights>© Tolm</atom:rights><dc:rights>All rights reserved</dc:rights></item></channel></rss>
            """).Entries[0];

        Assert.Equal("https://creativecommons.org/licenses/by/4.0/", entry.License);
        Assert.Equal(
            [
                new("license", "https://creativecommons.org/licenses/by-nc/4.0/"),
                new FeedStatement("rights", "All rights reserved"),
            ],
            entry.Statements);
    }

    [Fact]
    public void A_licence_by_its_name_is_no_address() =>
        Assert.Equal("CC BY 4.0", Parse(
            """
            <rss xmlns:dcterms="http://purl.org/dc/terms/"><channel><item><title>Regatta</title>
            <dcterms:license>CC BY 4.0</dcterms:license></item></channel></rss>
            """).Entries[0].License);

    [Fact]
    public void Google_plays_block_is_told_from_apples() =>
        Assert.Equal(
            [new FeedStatement("googleplay:block", "yes")],
            Parse(
                "<rss xmlns:g='http://www.google.com/schemas/play-podcasts/1.0'><channel><g:block>yes</g:block><item>"
                    + "<title>x</title></item></channel></rss>").Statements);

    [Fact]
    public void No_statement_is_too_strange_to_be_read() => Gen.String.Sample(text =>
    {
        var xml =
            "<rss xmlns:rsl='https://rslstandard.org/rsl'><channel><item><title>x</title><rsl:content><rsl:license>"
                + $"<rsl:permits type='{text}'>{text}</rsl:permits></item></channel></rss>";
        return FeedParser.Parse(Encoding.UTF8.GetBytes(xml), "https://tolm.example/feed") is not null;
    });

    private static Feed Parse(string xml) =>
        Assert.IsType<FeedParseResult.Parsed>(
            FeedParser.Parse(Encoding.UTF8.GetBytes(xml), "https://tolm.example/feed")).Feed;
}
