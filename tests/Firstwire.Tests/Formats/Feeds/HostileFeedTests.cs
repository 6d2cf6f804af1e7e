using System.Text;
using Firstwire.Formats.Feeds;

namespace Firstwire.Tests.Formats.Feeds;

public sealed class HostileFeedTests
{
    [Fact]
    public void Entities_that_a_document_declares_are_never_expanded()
    {
        var declarations = new StringBuilder("<!DOCTYPE rss [<!ENTITY e0 'ha'>");
        for (var i = 1; i < 10; i++) declarations.Append(
            $"<!ENTITY e{i} '{string.Concat(Enumerable.Repeat($"&e{i - 1};", 10))}'>");
        var feed = FeedText.Feed(
            $"{declarations}]><rss><channel><title>before</title><item><title>&e9;</title></item></channel></rss>");

        Assert.Equal("before", feed.Title);
        Assert.Equal("&e9;", Assert.Single(feed.Entries).Title);
    }

    [Theory]
    [InlineData("<!DOCTYPE rss [<!ENTITY x SYSTEM 'file:///etc/hostname'>]>")]
    [InlineData("<!DOCTYPE rss [<!ENTITY % p SYSTEM 'http://127.0.0.1:9/x'> %p; <!ENTITY x 'y'>]>")]
    [InlineData("<!DOCTYPE rss SYSTEM 'http://127.0.0.1:9/rss.dtd'>")]
    public void Nothing_outside_the_document_is_read(string prologue) =>
        Assert.Equal("&x;", Assert.Single(
            FeedText.Feed($"{prologue}<rss><channel><item><title>&x;</title></item></channel></rss>").Entries).Title);

    [Fact]
    public void A_document_that_nests_too_deep_is_refused_with_a_sentence()
    {
        Assert.Contains(
            "deeper than 256",
            FeedText.Refusal(
                $"<rss><channel><item><title>{Many("<b>")}x{Many("</b>")}</title></item></channel></rss>"));
    }

    [Fact]
    public void A_broken_document_that_nests_too_deep_is_laid_flat() =>
        Assert.Single(
            FeedText.Feed($"<rss><channel><title>R & D</title><item><title>{Many("<b>")}x</title></item>").Entries);

    [Fact]
    public void A_document_past_the_limit_of_bytes_is_refused() =>
        Assert.Contains(
            "larger than 50 MB",
            Assert.IsType<FeedParseResult.Failed>(FeedParser.Parse(new byte[FeedParser.MaxBytes + 1])).Reason);

    [Theory]
    [InlineData("author")]
    [InlineData("itunes:owner")]
    public void What_looks_like_an_entry_within_a_person_is_none(string person) => Assert.Equal(
        "Anna Berg",
        Assert.Single(FeedText.Feed(
            $"""
            <rss xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"><channel><{person}><x><item><title>a</title>
            </item></x><name>Anna Berg</name></{person}></channel></rss>
            """).Authors).Name);

    [Theory]
    [InlineData("NaN")]
    [InlineData("Infinity")]
    public void What_is_no_number_of_an_episode_is_none(string number) =>
        Assert.Null(FeedText.RssItem($"<podcast:episode>{number}</podcast:episode>").Podcast?.Episode);

    [Fact]
    public void Keywords_past_the_limit_are_left_out() => Assert.Equal(
        [.. Enumerable.Range(0, 200).Select(static number => $"k{number}")],
        FeedText.RssItem($"<itunes:keywords>{string.Join(',', Enumerable.Range(0, 300).Select(
            static number => $"k{number}"))}</itunes:keywords>").Tags);

    [Fact]
    public void Tags_of_a_JSON_Feed_past_the_limit_are_left_out() => Assert.Equal(
        200,
        Assert.Single(FeedText.Feed(
            $$"""
            {"version": "https://jsonfeed.org/version/1.1", "items": [{"id": "7", "tags": [{{string.Join(',',
                Enumerable.Range(0, 300).Select(static number => $"\"k{number}\""))}}]}]}
            """).Entries).Tags.Count);

    [Fact]
    public void A_base_that_is_longer_than_any_is_no_base() => Assert.Equal(
        "https://gazette.example/7",
        Assert.Single(FeedText.Feed(
            $"""
            <channel BASE="https://gazette.example/{new string('a', 600)}/"><item HREF="7"><title>a</title></item>
            </channel>
            """).Entries).Url);

    [Fact]
    public void A_row_of_angle_brackets_is_passed_once() => Assert.Equal(
        2_000_001,
        FeedText.RssItem($"<content:encoded><![CDATA[{new string('<', 2_000_000)}=]]></content:encoded>")
            .ContentHtml?.Length);

    [Fact]
    public void Entries_past_the_limit_are_left_out_and_told()
    {
        var document = new StringBuilder("<rss><channel>");
        for (var i = 0; i < 50_010; i++) document.Append("<item/>");
        var feed = FeedText.Feed(document.Append("</channel></rss>").ToString());

        Assert.Equal(50_000, feed.Entries.Count);
        Assert.Contains(feed.Recovered, note => note.Contains("50,000"));
    }

    [Fact]
    public void A_document_of_as_many_entries_as_are_allowed_is_whole()
    {
        var feed = FeedText.Feed(
            $"<rss><channel>{string.Concat(Enumerable.Repeat("<item/>", 50_000))}</channel></rss>");

        Assert.Equal(50_000, feed.Entries.Count);
        Assert.Empty(feed.Recovered);
    }

    [Fact]
    public void A_long_base_does_not_multiply_the_document()
    {
        var root = $"<rss xml:base='https://x.example/{new string('a', 450)}/'>";
        var document =
            $"{root}<channel><item><description>{Many("&lt;a href=a&gt;")}</description></item></channel></rss>";

        Assert.True(FeedText.Feed(document).Entries[0].ContentHtml!.Length < document.Length * 4);
    }

    [Theory(Timeout = 60_000)]
    [InlineData("<a ")]
    [InlineData("<a b=\"")]
    [InlineData("<!--")]
    [InlineData("<![CDATA[")]
    [InlineData("<?")]
    [InlineData("&lt;a b=&quot;>")]
    [InlineData("<item><title>")]
    public async Task Repeated_fragments_cost_no_more_than_their_length(string fragment)
    {
        var many = string.Concat(Enumerable.Repeat(fragment, 2_000_000 / fragment.Length));

        await Task.Run(() => FeedText.Result(many), TestContext.Current.CancellationToken);
        await Task.Run(() =>
            FeedText.Result($"<rss><channel><item><description>{many}"), TestContext.Current.CancellationToken);
    }

    private static string Many(string fragment) => string.Concat(Enumerable.Repeat(fragment, 5_000));

    [Fact]
    public void Owners_without_number_are_cut_to_as_many_as_people_have_names_for()
    {
        var owners = string.Concat(Enumerable.Range(0, 100_000).Select(
            number => $"<itunes:owner><itunes:name>Owner {number}</itunes:name></itunes:owner>"));

        Assert.Equal(200, FeedText.RssItem(owners).Authors.Count);
    }
}
