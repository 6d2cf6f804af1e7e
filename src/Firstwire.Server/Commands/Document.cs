using System.IO.Compression;
using Firstwire.Formats.Feeds;
using Firstwire.Newsroom.Fetching;
using Firstwire.Text.Urls;

namespace Firstwire.Server.Commands;

/// <summary>A document that a person names by its address or its file.</summary>
internal sealed record Document(ReadOnlyMemory<byte> Bytes, string? Url, string? ContentType, string? Problem)
{
    /// <summary>Bytes. One more than any reader takes, so that it can tell that the file is too large.</summary>
    private const int Largest = FeedParser.MaxBytes + 1;

    public static async Task<Document> OpenAsync(string given, FetchPurpose purpose, Settings settings, CancellationToken cancellation)
    {
        if (WebUrl.Parse(given) is { IsHttp: true } url) return await FetchAsync(url, purpose, settings, cancellation);
        try
        {
            await using var file = File.OpenRead(given);
            await using Stream content = given.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? new GZipStream(file, CompressionMode.Decompress) : file;
            var bytes = new byte[Largest];
            var length = await content.ReadAtLeastAsync(bytes, bytes.Length, throwOnEndOfStream: false, cancellation);
            return new Document(bytes.AsMemory(0, length), null, null, null);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            return Failed($"{given} cannot be read: {failure.Message}");
        }
    }

    private static async Task<Document> FetchAsync(WebUrl url, FetchPurpose purpose, Settings settings, CancellationToken cancellation)
    {
        var options = settings.Newsroom();
        using var fetcher = new GuardedFetcher(
            new FetchOptions { AllowedNetworks = options.AllowedNetworks, Contact = options.Contact }, TimeProvider.System);
        var result = await fetcher.FetchAsync(new FetchRequest(url, purpose), cancellation);
        return result is FetchResult.Fetched fetched
            ? new Document(fetched.Body, fetched.FinalUrl.Href, fetched.ContentType, null)
            : Failed($"{url.Href}: {result.Sentence}");
    }

    private static Document Failed(string problem) => new(default, null, null, problem);
}
