using Firstwire.Formats.Feeds;

namespace Firstwire.Tests.Formats.Feeds;

public sealed class AtomTests
{
    [Fact]
    public void A_feed_is_read_whole()
    {
        var feed = FeedText.Feed(
            """
            <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en" xml:base="https://tide.example/log/">
              <title type="html">The &amp;lt;Tide&amp;gt;</title><subtitle>Log</subtitle>
                <id>tag:tide.example,2026:log</id>
              <link href="."/><link rel="self" type="application/atom+xml" href="atom.xml"/>
                <updated>2026-03-01T08:00:00Z</updated>
              <author><name>Ben Ebb</name><uri>ben</uri><email>ben@tide.example</email></author>
              <rights>CC BY</rights><link rel="license" href="https://licence.example/by"/><icon>i.png</icon>
                <logo>l.png</logo><generator uri="x">Quill</generator>
              <entry xml:lang="de" xml:base="2026/"><title>Ebbe</title><id>tag:tide.example,2026:1</id>
                <link href="ebbe.html"/>
                <published>2026-02-28T10:00:00+02:00</published><updated>2026-03-01T08:00:00Z</updated>
                <category term="sea" label="The Sea"/><contributor><name>Cleo Flut</name></contributor></entry>
            </feed>
            """);

        Assert.Equal(FeedFormat.Atom10, feed.Format);
        Assert.Equal("The <Tide>", feed.Title);
        Assert.Equal("https://tide.example/log/", feed.HomePageUrl);
        Assert.Equal("https://tide.example/log/atom.xml", feed.FeedUrl);
        Assert.Equal("en", feed.Language);
        Assert.Equal(
            new Person("Ben Ebb", "https://tide.example/log/ben", "ben@tide.example"), Assert.Single(feed.Authors));
        Assert.Equal("CC BY", feed.Rights);
        Assert.Equal("https://licence.example/by", feed.License);
        Assert.Equal("https://tide.example/log/i.png", feed.IconUrl);
        Assert.Equal("https://tide.example/log/l.png", feed.ImageUrl);
        var entry = Assert.Single(feed.Entries);
        Assert.Equal("https://tide.example/log/2026/ebbe.html", entry.Url);
        Assert.Equal("de", entry.Language);
        Assert.Equal("2026-02-28T10:00:00+02:00", entry.Published?.ToString());
        Assert.Equal("2026-03-01T08:00:00Z", entry.Modified?.ToString());
        Assert.Equal(["sea", "The Sea"], entry.Tags);
        Assert.Equal("Cleo Flut", Assert.Single(entry.Contributors).Name);
    }

    [Fact]
    public void Xhtml_content_is_html_without_its_wrapper()
    {
        var entry = FeedText.AtomEntry(
            """
            <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"
              ><p class="a">Up &amp; <em>down</em><br/></p><img src="w.png"/></div></content>
            """);

        Assert.Equal(
            """<p class="a">Up &amp; <em>down</em><br></p><img src="https://gazette.example/w.png">""",
            entry.ContentHtml);
    }

    [Fact]
    public void A_link_into_the_text_itself_is_left_alone() => Assert.Equal(
        """<a href="#note">1</a> <a href="https://gazette.example/x">2</a>""",
        FeedText.AtomEntry(
            "<content type='html'><![CDATA[<a href=\"#note\">1</a> <a href=\"/x\">2</a>]]></content>").ContentHtml);

    [Fact]
    public void Letters_of_an_address_stay_letters() => Assert.Equal(
        "<a href='https://gazette.example/Fähre%20eins'>x</a>",
        FeedText.AtomEntry("<content type='html'><![CDATA[<a href='/Fähre eins'>x</a>]]></content>").ContentHtml);

    [Fact]
    public void Plain_content_stays_plain()
    {
        var entry = FeedText.AtomEntry("""<content type="text">if a &lt; b then <![CDATA[<b>]]></content>""");

        Assert.Equal("if a < b then <b>", entry.ContentText);
        Assert.Null(entry.ContentHtml);
    }

    [Fact]
    public void Content_in_base64_is_decoded() =>
        Assert.Equal(
            "<p>ebb</p>",
            FeedText.AtomEntry("<content type='text/html' mode='base64'>PHA+ZWJiPC9wPg==</content>").ContentHtml);

    [Fact]
    public void A_picture_is_no_text() =>
        Assert.Null(FeedText.AtomEntry("<content type='image/png'>iVBORw0KGgo=</content>").ContentHtml);

    [Fact]
    public void The_page_is_taken_before_other_forms_of_the_entry() => Assert.Equal(
        "https://gazette.example/a.html",
        FeedText.AtomEntry("<link type='application/pdf' href='a.pdf'/><link type='text/html' href='a.html'/>").Url);

    [Fact]
    public void The_source_of_a_copied_entry_is_not_mixed_into_it()
    {
        var entry = FeedText.AtomEntry(
            """
            <source><title>Wire</title><id>w</id><link rel="self" href="https://wire.example/atom"/>
              <link href="https://wire.example/"/></source>
            <title>Own</title><id>o</id>
            """);

        Assert.Equal("Own", entry.Title);
        Assert.Equal("o", entry.Id);
        Assert.Equal(new EntrySource("Wire", "https://wire.example/", "https://wire.example/atom"), entry.Source);
    }

    [Fact]
    public void An_answer_names_what_it_answers() => Assert.Equal(
        new ReplyTarget("tag:x,2026:1", "https://gazette.example/1", null),
        FeedText.AtomEntry("<thr:in-reply-to ref='tag:x,2026:1' href='1'/>").InReplyTo);

    [Fact]
    public void A_withdrawn_entry_is_told_with_its_time()
    {
        var feed = FeedText.Feed(
            """
            <feed xmlns="http://www.w3.org/2005/Atom" xmlns:at="http://purl.org/atompub/tombstones/1.0">
            <at:deleted-entry ref="tag:x,2026:1" when="2026-03-01T08:00:00Z"/>
              <at:deleted-entry ref="tag:x,2026:2" when="soon"/></feed>
            """);

        var entry = Assert.Single(feed.Entries);
        Assert.Equal("tag:x,2026:1", entry.Id);
        Assert.Equal("2026-03-01T08:00:00Z", entry.Deleted?.ToString());
    }

    [Fact]
    public void Atom_0_3_is_read_by_its_own_words()
    {
        var feed = FeedText.Feed(
            """
            <feed version="0.3" xmlns="http://purl.org/atom/ns#"> <title>Old</title><tagline>Log</tagline>
              <modified>2004-01-01T00:00:00Z</modified>
            <entry><title mode="escaped" type="text/html">&lt;b&gt;One&lt;/b&gt;</title><issued>2003-12-31</issued>
              <link rel="alternate" type="text/html" href="/1"/></entry></feed>
            """);

        Assert.Equal(FeedFormat.Atom03, feed.Format);
        Assert.Equal("Log", feed.Description);
        Assert.Equal("2004-01-01T00:00:00Z", feed.Updated?.ToString());
        Assert.Equal("One", Assert.Single(feed.Entries).Title);
        Assert.Equal("2003-12-31", feed.Entries[0].Published?.ToString());
    }

    [Fact]
    public void A_lone_entry_is_a_feed_of_one() =>
        Assert.Single(FeedText.Feed("<entry xmlns='http://www.w3.org/2005/Atom'><title>Solo</title></entry>").Entries);

    [Fact]
    public void An_entry_taken_from_elsewhere_has_the_authors_and_rights_of_its_source()
    {
        const string source = """
            <source><title>Bay</title><author><name>Ana Quay</name></author><rights>All theirs</rights>
            <link rel="license" href="https://licence.example/by"/></source>
            """;
        var entry = FeedText.AtomEntry(source);
        var own = FeedText.AtomEntry($"<author><name>Ben Ebb</name></author><rights>Mine</rights>{source}");

        Assert.Equal("Ana Quay", Assert.Single(entry.Authors).Name);
        Assert.Equal("All theirs", entry.Rights);
        Assert.Equal("https://licence.example/by", entry.License);
        Assert.Equal("Ben Ebb", Assert.Single(own.Authors).Name);
        Assert.Equal("Mine", own.Rights);
    }
}
