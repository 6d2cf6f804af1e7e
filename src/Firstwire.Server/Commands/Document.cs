using System.CommandLine;
using Firstwire.Formats.Feeds;
using Firstwire.Newsroom.Fetching;
using Firstwire.Text.Urls;

namespace Firstwire.Server.Commands;

/// <summary>A document that a person names by its address or its file, or hands over on standard input.</summary>
internal sealed record Document(ReadOnlyMemory<byte> Bytes, string? Url, string? ContentType, string? Problem)
{
    /// <summary>Where a file is from, for the commands that follow the links of one.</summary>
    public static Option<string?> Address { get; } = new Option<string?>("--url")
    {
        Description = "The address that a file was saved from: its relative links lead on from there.",
        HelpName = "URL",
    }.TakesWebAddress();

    /// <param name="address">That a file was saved from.</param>
    public static async Task<Document> OpenAsync(
        string given, FetchPurpose purpose, Settings settings, CancellationToken cancellation, string? address = null)
    {
        if (WebUrl.Parse(given) is { IsHttp: true } url) return await FetchAsync(url, purpose, settings, cancellation);
        return InputFile.ReadGiven(given, FeedParser.MaxBytes, out var bytes) is { } fault
            ? Failed(MeantAddress(given) ?? $"{given} cannot be read: {fault}")
            : new Document(bytes, address, null, null);
    }

    /// <summary>What is said of a word that is no file and was to be an address; null of any other.</summary>
    private static string? MeantAddress(string given)
    {
        if (given.Contains("://", StringComparison.Ordinal))
            return $"{given} is no address of the web; those begin with https:// or http://.";
        var slash = given.IndexOf('/');
        var isHost = given.StartsWith("www.", StringComparison.OrdinalIgnoreCase)
            || (slash > 0 && given[0] != '.' && given.AsSpan(0, slash).Contains('.'));
        return isHost && !Path.Exists(given)
            ? $"There is no file {given}. If it is an address, write https://{given}" : null;
    }

    private static async Task<Document> FetchAsync(
        WebUrl url, FetchPurpose purpose, Settings settings, CancellationToken cancellation)
    {
        var options = settings.Newsroom();
        using var fetcher = new GuardedFetcher(
            new FetchOptions { AllowedNetworks = options.AllowedNetworks, Contact = options.Contact },
            TimeProvider.System);
        var result = await fetcher.FetchAsync(new FetchRequest(url, purpose), cancellation);
        return result is FetchResult.Fetched fetched
            ? new Document(fetched.Body, fetched.FinalUrl.Href, fetched.ContentType, null)
            : Failed($"{url.Href}: {result.Sentence}");
    }

    private static Document Failed(string problem) => new(default, null, null, problem);
}
