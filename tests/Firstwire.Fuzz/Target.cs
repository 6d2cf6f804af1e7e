using System.Text;
using Firstwire.Formats.Feeds;
using Firstwire.Reading;
using Firstwire.Reading.Lists;
using Firstwire.Text.Urls;

namespace Firstwire.Fuzz;

/// <summary>A parser of foreign bytes and what must hold for every input.</summary>
/// <param name="Read">Renders the outcome, to compare two readings by; throws where a promise is broken.</param>
internal sealed record Target(string Name, Func<byte[], string> Read)
{
    private const string Address = "https://news.example/";

    public static IReadOnlyList<Target> All { get; } =
    [
        new("feed", ReadFeed),
        new("page", ReadPage),
        new("list", ReadList),
        new("url", ReadUrl),
    ];

    public static Target? Find(string name) => All.FirstOrDefault(target => target.Name == name);

    /// <summary>Inputs to begin with, in the order of their names.</summary>
    public IReadOnlyList<byte[]> ReadSeeds() =>
    [
        .. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Seeds", Name))
            .Order(StringComparer.Ordinal)
            .Select(File.ReadAllBytes),
    ];

    /// <summary>Reads <paramref name="input"/> twice: neither may throw, and both must say the same.</summary>
    public void Run(byte[] input)
    {
        if (Read(input) != Read(input)) throw new BrokenPromiseException("Two readings of the same bytes differ.");
    }

    private static string ReadFeed(byte[] input) => FeedParser.Parse(input, Address) switch
    {
        FeedParseResult.Parsed { Feed: var feed } => string.Join('\n', [
            $"{feed.Format} {feed.Title} {feed.Entries.Count}",
            .. feed.Recovered,
            .. feed.Entries.Select(entry =>
                $"{entry.Id} {entry.Url} {entry.Title} {entry.Published} {entry.ContentHtml}"),
        ]),
        FeedParseResult.Failed failed => Sentence(failed.Reason),
        var other => throw new BrokenPromiseException($"An unknown outcome: {other}"),
    };

    private static string ReadPage(byte[] input) => ArticleExtractor.Read(input, Address) switch
    {
        ReadResult.Read { Article: var article } => string.Join('\n', [
            $"{article.Title} {article.Published} {article.CanonicalUrl} {article.IsArticle}",
            .. article.Authors,
            article.Text,
            Harmless(article.Html),
        ]),
        ReadResult.Failed failed => Sentence(failed.Reason),
        var other => throw new BrokenPromiseException($"An unknown outcome: {other}"),
    };

    private static string ReadList(byte[] input) => ListPageReader.Read(input, Address) switch
    {
        ListPageResult.Read { Page: var page } => string.Join('\n', page.Articles.Select(article =>
            $"{article.Url} {article.Headline} {article.Published} {article.Summary} {article.ImageUrl}")),
        ListPageResult.Failed failed => Sentence(failed.Reason),
        var other => throw new BrokenPromiseException($"An unknown outcome: {other}"),
    };

    private static string ReadUrl(byte[] input)
    {
        var text = Encoding.UTF8.GetString(input);
        var baseUrl = WebUrl.Parse(Address + "section/page?q#f")!;
        if (WebUrl.Parse(text, baseUrl) is not { } url) return "";

        // https://url.spec.whatwg.org/#url-equivalence: what was serialised parses to itself.
        if (WebUrl.Parse(url.Href)?.Href != url.Href)
        {
            throw new BrokenPromiseException($"Its own form is read otherwise: {Short(url.Href)}");
        }

        return $"{url.Href} {NormalUrl.Of(url)} {RegistrableDomain.Of(url.Host)}";
    }

    private static string Short(string text) => text.Length <= 200 ? text : text[..200] + "\u2026";

    private static string Sentence(string reason) =>
        reason.Length > 0 ? reason : throw new BrokenPromiseException("A failure without a reason.");

    private static string Harmless(string html) =>
        html.Contains("<script", StringComparison.OrdinalIgnoreCase)
            ? throw new BrokenPromiseException("A script came through the sanitiser.")
            : html;
}

/// <summary>A parser broke what it promises for every input.</summary>
internal sealed class BrokenPromiseException(string message) : Exception(message);
