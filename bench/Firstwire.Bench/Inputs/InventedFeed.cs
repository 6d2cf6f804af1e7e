using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Firstwire.Bench.Inputs;

/// <summary>Feeds as content systems write them, with summary and full text, dates, authors, categories.</summary>
internal static class InventedFeed
{
    private static readonly DateTimeOffset Newest = new(2026, 11, 14, 10, 0, 0, TimeSpan.Zero);

    private sealed record Entry(
        int Number, string Title, string Author, string Summary, string Html, DateTimeOffset Time);

    public static byte[] Write(string format, int entries)
    {
        var words = new InventedWords(seed: 1);
        var written = Enumerable.Range(1, entries).Select(number => new Entry(
            number,
            words.Title(),
            words.Name(),
            words.Paragraph(),
            string.Concat(Enumerable.Range(1, 6).Select(_ => $"<p>{words.Paragraph()} <a href=\"/x\">on</a></p>")),
            Newest.AddMinutes(-17 * number))).ToList();
        return Encoding.UTF8.GetBytes(format switch
        {
            "rss" => Rss(written),
            "atom" => Atom(written),
            "json" => Json(written),
            _ => throw new ArgumentOutOfRangeException(nameof(format)),
        });
    }

    private static string Rss(List<Entry> entries) => $"""
        <?xml version="1.0" encoding="UTF-8"?>
        <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
             xmlns:dc="http://purl.org/dc/elements/1.1/">
        <channel><title>The Invented Post</title><link>https://news.example/</link><language>en</language>
        {string.Concat(entries.Select(RssItem))}</channel></rss>
        """;

    private static string RssItem(Entry entry) => $"""
        <item>
          <title>{entry.Title}</title>
          <link>https://news.example/{entry.Number}</link>
          <guid isPermaLink="false">post-{entry.Number}</guid>
          <dc:creator><![CDATA[{entry.Author}]]></dc:creator>
          <pubDate>{entry.Time.ToString("r", CultureInfo.InvariantCulture)}</pubDate>
          <category>Sea</category><category>Harbour</category>
          <description>{Escaped(entry.Summary)}</description>
          <content:encoded><![CDATA[{entry.Html}]]></content:encoded>
        </item>

        """;

    private static string Atom(List<Entry> entries) => $"""
        <?xml version="1.0" encoding="UTF-8"?>
        <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
        <title>The Invented Post</title><id>urn:news.example</id>
        <link href="https://news.example/"/><updated>{Newest:O}</updated>
        {string.Concat(entries.Select(AtomEntry))}</feed>
        """;

    private static string AtomEntry(Entry entry) => $"""
        <entry>
          <id>tag:news.example,2026:{entry.Number}</id>
          <title type="text">{entry.Title}</title>
          <link rel="alternate" href="https://news.example/{entry.Number}"/>
          <author><name>{entry.Author}</name></author>
          <published>{entry.Time:O}</published><updated>{entry.Time:O}</updated>
          <summary>{entry.Summary}</summary>
          <content type="html">{Escaped(entry.Html)}</content>
        </entry>

        """;

    private static string Json(List<Entry> entries) => JsonSerializer.Serialize(new
    {
        version = "https://jsonfeed.org/version/1.1",
        title = "The Invented Post",
        home_page_url = "https://news.example/",
        items = entries.Select(entry => new
        {
            id = $"post-{entry.Number}",
            url = $"https://news.example/{entry.Number}",
            title = entry.Title,
            summary = entry.Summary,
            content_html = entry.Html,
            date_published = entry.Time,
            authors = new[] { new { name = entry.Author } },
        }),
    });

    private static string Escaped(string html) => html.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;");
}
