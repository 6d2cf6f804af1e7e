using System.Text.Json;
using Firstwire.Press;

namespace Firstwire.Bench;

/// <summary>The press's feeds as files, with the JSON Lines that name them: one input for Firstwire and for its peers.</summary>
internal static class Corpus
{
    private const int EntriesPerFeed = 50;

    public static async Task<int> WriteAsync(string folder, int feeds)
    {
        Directory.CreateDirectory(folder);
        await using var press = await PressServer.StartAsync(
            new PressOptions { Outlets = feeds, EntriesPerFeed = EntriesPerFeed, RecordRequests = 0 }, TimeProvider.System, CancellationToken.None);
        using var handler = new SocketsHttpHandler();
        using var client = new HttpClient(handler);
        await using var list = new StreamWriter(Path.Combine(folder, "feeds.jsonl"));
        foreach (var url in press.FeedUrls)
        {
            // The outlet is told by its name, whatever this machine makes of names under localhost.
            using var request = new HttpRequestMessage(HttpMethod.Get, new UriBuilder(url) { Host = "127.0.0.1" }.Uri);
            request.Headers.Host = new Uri(url).Authority;
            using var answer = await client.SendAsync(request);
            var path = Path.Combine(folder, $"{new Uri(url).Host}.feed");
            await File.WriteAllBytesAsync(path, await answer.Content.ReadAsByteArrayAsync());
            await list.WriteLineAsync(JsonSerializer.Serialize(new { id = url, path, url, content_type = answer.Content.Headers.ContentType?.ToString() }));
        }

        return 0;
    }
}
