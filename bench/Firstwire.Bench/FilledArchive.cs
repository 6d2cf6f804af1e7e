using System.Globalization;
using System.Text;
using Dapper;
using Firstwire.Newsroom;
using Firstwire.Newsroom.Archive;
using Firstwire.Newsroom.Import;
using Microsoft.Data.Sqlite;

namespace Firstwire.Bench;

/// <summary>Fills an archive with items of made-up words, four neighbouring feeds telling the same events.</summary>
internal static class FilledArchive
{
    public const int EntriesOfFeed = 200;

    private const int OutletsOfEvent = 4, Outlets = 100;
    private const int WordsOfHeadline = 8, WordsOfParagraph = 110;

    /// <summary>One word in so many is the event's own.</summary>
    private const int OwnWord = 3;

    public static string HostOf(int feed) => $"outlet-{feed % Outlets}.example";

    /// <param name="hostOf">The host of a feed, by its number.</param>
    /// <param name="from">The first feed's number: another run goes on from there.</param>
    public static async Task FillAsync(
        NewsArchive archive, NewsroomOptions options, int items, Func<int, string> hostOf, int from = 0)
    {
        for (var feed = from; (feed - from) * EntriesOfFeed < items; feed++)
        {
            using var warc = new MemoryStream(
                Record($"https://{hostOf(feed)}/feed-{feed}.xml", Feed(hostOf(feed), feed)));
            await new WarcImport(archive, options).RunAsync(
                warc, subscribe: false, progress: null, CancellationToken.None);
        }
    }

    public static long Count(NewsArchive archive)
    {
        using var file = new SqliteConnection(
            $"Data Source={Path.Combine(archive.Directory, "archive.db")};Mode=ReadOnly");
        return file.ExecuteScalar<long>("select count(*) from item");
    }

    private static string Feed(string host, int feed)
    {
        var words = new RandomWords(feed);
        var body = new StringBuilder(
            "<rss version=\"2.0\" xmlns:content=\"http://purl.org/rss/1.0/modules/content/\"><channel>"
                + "<title>News</title>");
        for (var entry = 0; entry < EntriesOfFeed; entry++)
        {
            var own = new RandomWords(-1 - (feed / OutletsOfEvent * EntriesOfFeed) - entry).Text(40).Split(' ');
            var url = $"https://{host}/{feed}/{entry}";
            body.Append(
                CultureInfo.InvariantCulture,
                $"<item><title>{words.Text(WordsOfHeadline, own, OwnWord)}</title><link>{url}</link>"
                    + $"<guid>{url}</guid>");
            body.Append("<content:encoded>");
            for (var paragraph = 0; paragraph < 2; paragraph++)
                body.Append("&lt;p&gt;").Append(words.Text(WordsOfParagraph, own, OwnWord)).Append("&lt;/p&gt;");
            body.Append("</content:encoded></item>");
        }

        return body.Append("</channel></rss>").ToString();
    }

    private static byte[] Record(string url, string body)
    {
        var message = $"HTTP/1.1 200 OK\r\nContent-Type: application/rss+xml; charset=utf-8\r\n\r\n{body}";
        return Encoding.UTF8.GetBytes(
            $"WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: {url}\r\nWARC-Date: 2026-01-02T03:04:05Z\r\n"
            + "Content-Type: application/http;msgtype=response\r\nContent-Length: "
            + $"{Encoding.UTF8.GetByteCount(message)}\r\n\r\n{message}\r\n\r\n");
    }

    /// <summary>Words of two to four syllables, the short ones often: about as many as a language uses.</summary>
    private sealed class RandomWords(int seed)
    {
        private static readonly string[] Syllables = ["ma", "do", "ri", "ven", "sol", "tar", "kel", "bo", "lin", "fa",
            "jun", "pe", "wos", "gra", "nim", "hu", "zel"];
        private readonly Random random = new(seed);

        public string Text(int count) => Text(count, [], 1);

        /// <param name="own">Words of which one in <paramref name="every"/> is taken.</param>
        public string Text(int count, string[] own, int every) => string.Join(' ', Enumerable.Range(0, count).Select(
            _ => own.Length > 0 && random.Next(every) == 0 ? own[random.Next(own.Length)] : Word()));

        private string Word() => string.Concat(
            Enumerable.Range(0, 2 + random.Next(3)).Select(_ => Syllables[random.Next(Syllables.Length)]));
    }
}
