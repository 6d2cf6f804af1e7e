using System.Text.Json;
using Firstwire.Formats.Feeds;
using Firstwire.Press;

namespace Firstwire.Bench;

/// <summary>
/// The press's feeds and some of its pages as files, with the JSON Lines that name them: one input for Firstwire
/// and for its peers.
/// </summary>
internal static class Corpus
{
    private const int EntriesPerFeed = 50;
    private const int PagesPerFeed = 2;

    public static async Task<int> WriteAsync(string folder, int feeds)
    {
        // Each who reads the lists takes their paths to be relative to something else.
        folder = Directory.CreateDirectory(folder).FullName;
        await using var press = await PressServer.StartAsync(
            new PressOptions { Outlets = feeds, EntriesPerFeed = EntriesPerFeed, RecordRequests = 0 },
            TimeProvider.System, CancellationToken.None);
        using var handler = new SocketsHttpHandler();
        using var client = new HttpClient(handler);
        await using var list = new StreamWriter(Path.Combine(folder, "feeds.jsonl"));
        await using var pages = new StreamWriter(Path.Combine(folder, "pages.jsonl"));
        foreach (var url in press.FeedUrls)
        {
            var (bytes, type) = await AskAsync(client, url);
            var path = Path.Combine(folder, $"{new Uri(url).Host}.feed");
            await File.WriteAllBytesAsync(path, bytes);
            await list.WriteLineAsync(JsonSerializer.Serialize(new { id = url, path, url, content_type = type }));
            if (FeedParser.Parse(bytes, url, type) is not FeedParseResult.Parsed parsed) continue;
            foreach (var (entry, number) in parsed.Feed.Entries.Take(PagesPerFeed)
                .Select((entry, number) => (entry, number)))
            {
                if (entry.Url is null) continue;
                var page = Path.Combine(folder, $"{new Uri(url).Host}-{number}.html");
                await File.WriteAllBytesAsync(page, (await AskAsync(client, entry.Url)).Bytes);
                await pages.WriteLineAsync(JsonSerializer.Serialize(new { path = page, url = entry.Url }));
            }
        }

        return 0;
    }

    /// <summary>The outlet is told by its name, whatever this machine makes of names under localhost.</summary>
    private static async Task<(byte[] Bytes, string? Type)> AskAsync(HttpClient client, string url)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new UriBuilder(url) { Host = "127.0.0.1" }.Uri);
        request.Headers.Host = new Uri(url).Authority;
        using var answer = await client.SendAsync(request);
        return (await answer.Content.ReadAsByteArrayAsync(), answer.Content.Headers.ContentType?.ToString());
    }
}
