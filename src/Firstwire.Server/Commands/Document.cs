using Firstwire.Newsroom.Fetching;
using Firstwire.Text.Urls;

namespace Firstwire.Server.Commands;

/// <summary>A document that a person names by its address or its file.</summary>
internal sealed record Document(ReadOnlyMemory<byte> Bytes, string? Url, string? ContentType, string? Problem)
{
    public static async Task<Document> OpenAsync(string given, FetchPurpose purpose, Settings settings, CancellationToken cancellation)
    {
        if (WebUrl.Parse(given) is { IsHttp: true } url) return await FetchAsync(url, purpose, settings, cancellation);
        try
        {
            return new Document(await File.ReadAllBytesAsync(given, cancellation), null, null, null);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
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
