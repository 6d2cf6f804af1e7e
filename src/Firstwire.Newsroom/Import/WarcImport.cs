using Firstwire.Formats.Feeds;
using Firstwire.Formats.Warc;
using Firstwire.Newsroom.Archive;
using Firstwire.Newsroom.Fetching;
using Firstwire.Newsroom.Pipeline;
using Firstwire.Newsroom.Wishes;
using Firstwire.Reading;
using Firstwire.Text.Urls;

namespace Firstwire.Newsroom.Import;

/// <summary>
/// Files what a web archive (WARC) holds as if it had been fetched when it was captured: feeds with their entries,
/// pages with their articles. Nothing is asked of any publisher. One record is read at a time, and repeating an import,
/// whole or cut off, adds nothing that is there.
/// </summary>
public sealed class WarcImport(NewsArchive archive, NewsroomOptions options)
{
    /// <summary>
    /// Records on their way to the writer, which files what waits as one batch; the largest are a few megabytes.
    /// </summary>
    private const int Waiting = 16;

    /// <param name="subscribe">Whether the feeds found are to be polled from now on.</param>
    public async Task<WarcCounts> RunAsync(
        Stream file, bool subscribe, IProgress<WarcCounts>? progress, CancellationToken cancellation)
    {
        var reader = new WarcReader(file);
        var counts = new WarcCounts();
        var filing = new Queue<Task<WarcCounts>>(Waiting);
        foreach (var record in reader.Records())
        {
            cancellation.ThrowIfCancellationRequested();
            counts += new WarcCounts { Records = 1 };
            if (filing.Count == Waiting) counts += await filing.Dequeue();
            filing.Enqueue(FileAsync(record, subscribe));
            progress?.Report(counts);
        }

        while (filing.TryDequeue(out var filed)) counts += await filed;
        return counts with { Problems = [.. reader.Errors, .. counts.Problems] };
    }

    private Task<WarcCounts> FileAsync(WarcRecord record, bool subscribe)
    {
        if (ArchivedResponse.Of(record) is not { Status: 200 } response) return Task.FromResult(new WarcCounts());
        if (WebUrl.Parse(record.TargetUri) is not { IsHttp: true, HasCredentials: false } url)
        {
            return Task.FromResult(new WarcCounts());
        }

        if (!record.IsWhole) return Task.FromResult(new WarcCounts { Damaged = 1 });
        var time = new CaptureTime(archive.Time, record.Date);
        return IsPage(response) ? FilePageAsync(url, response, time) : FileFeedAsync(url, response, time, subscribe);
    }

    private Task<WarcCounts> FileFeedAsync(WebUrl url, ArchivedResponse response, CaptureTime time, bool subscribe)
    {
        if (!MayBeFeed(response)
            || FeedParser.Parse(
                response.Body, url.Href,
                response.ContentType) is not FeedParseResult.Parsed { Feed: { Format: not FeedFormat.Opml } feed })
        {
            return Task.FromResult(new WarcCounts());
        }

        return archive.PublishAsync(
            write => Captures.FileFeed(write, write with { Time = time }, url, feed, subscribe));
    }

    private async Task<WarcCounts> FilePageAsync(WebUrl url, ArchivedResponse response, CaptureTime time)
    {
        // A busy machine may have let a first deadline pass: an archive is read once, and nobody comes back to a page.
        var result = Read(url, response) ?? Read(url, response);
        if (result is null)
        {
            return new WarcCounts { Damaged = 1, Problems = [$"{url.Href}: the page took too long to read."] };
        }

        if (result is not ReadResult.Read(var article)) return new WarcCounts { Damaged = 1 };
        var signals = HeaderSignals.Of(Headers(response), url);
        return await archive.PublishAsync(
            write => Captures.FilePage(write, write with { Time = time }, url, article, signals, options.Edition));
    }

    /// <summary>Null where the deadline passed.</summary>
    private static ReadResult? Read(WebUrl url, ArchivedResponse response)
    {
        using var deadline = ReadingDeadline.Begin();
        try
        {
            return ArticleExtractor.Read(response.Body, url.Href, response.ContentType, deadline.Token);
        }
        catch (OperationCanceledException)
        {
            return null;
        }
    }

    /// <summary>What they say about use, as they would have been read from the network.</summary>
    private static FetchHeaders Headers(ArchivedResponse response) => FetchHeaders.None with
    {
        RobotsTags = response.Several("X-Robots-Tag"),
        Links = response.Several("Link"),
        ContentUsage = response.Several("Content-Usage"),
        TdmReservation = HeaderReading.Joined(response.Several("TDM-Reservation")),
        TdmPolicy = response.Headers.GetValueOrDefault("TDM-Policy"),
    };

    /// <summary>Some servers send their feeds as pages; the first words tell.</summary>
    private static bool IsPage(ArchivedResponse response) =>
        response.MediaType is "text/html" or "application/xhtml+xml" && !StartsAsFeed(response.Body.Span);

    private static bool MayBeFeed(ArchivedResponse response) =>
        response.MediaType is "" or "text/plain" or "text/html" or "application/octet-stream"
            ? StartsAsFeed(response.Body.Span)
            : response.MediaType.Contains("xml", StringComparison.Ordinal)
                || response.MediaType.Contains("json", StringComparison.Ordinal)
                || response.MediaType.Contains("rss", StringComparison.Ordinal)
                || response.MediaType.Contains("atom", StringComparison.Ordinal);

    private static bool StartsAsFeed(ReadOnlySpan<byte> body)
    {
        var head = body[..Math.Min(body.Length, 1024)];
        return head.IndexOf("<rss"u8) >= 0
            || head.IndexOf("<feed"u8) >= 0
            || head.IndexOf("<rdf:RDF"u8) >= 0
            || head.IndexOf("<urlset"u8) >= 0;
    }
}
