using Firstwire.Formats.Feeds.Markup;
using Firstwire.Text.Urls;
using Firstwire.Text.Words;

namespace Firstwire.Formats.Opml;

/// <summary>
/// Turns outlines into feeds: an outline with a feed's address is one, an outline around it is a folder.
/// </summary>
internal sealed class OutlineReader(string? url)
{
    /// <summary>More subscriptions than the largest public lists have.</summary>
    private const int MaxFeeds = 100_000;

    /// <summary>A folder further in counts as this deep: the path of each feed stays short.</summary>
    private const int MaxFolders = 32;

    private const StringSplitOptions Trimmed = StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries;

    private readonly WebUrl? baseUrl = WebUrl.Parse(url);
    private readonly List<string?> folders = [];
    private readonly List<(OpmlFeed Feed, List<IReadOnlyList<string>> Categories)> feeds = [];
    private readonly Dictionary<string, int> known = new(StringComparer.Ordinal);
    private readonly List<string> lists = [];
    private readonly HashSet<string> knownLists = new(StringComparer.Ordinal);

    public void Open(MarkupReader outline)
    {
        var title = Text(outline, "text") ?? Text(outline, "title");
        var feedUrl = Text(outline, "xmlUrl");
        var type = Text(outline, "type")?.ToLowerInvariant();
        if (type is "rss" or "atom") feedUrl ??= Text(outline, "url");

        folders.Add(feedUrl is null ? title : null);
        if (ListUrl(outline, type, feedUrl) is { } list)
        {
            if (lists.Count < MaxFeeds && knownLists.Add(list)) lists.Add(list);
        }
        else if (feedUrl is not null && Resolve(feedUrl) is { } resolved)
        {
            AddFeed(resolved, title, outline);
        }
    }

    public void Close()
    {
        if (folders.Count > 0) folders.RemoveAt(folders.Count - 1);
    }

    public OpmlDocument Finish(string title, IReadOnlyList<string> recovered) => new()
    {
        Title = title.Length == 0 ? null : title,
        Feeds = feeds.ConvertAll(entry => entry.Feed),
        OpmlUrls = lists,
        Recovered = recovered,
    };

    private string? ListUrl(MarkupReader outline, string? type, string? feedUrl) => type switch
    {
        "include" => Resolve(Text(outline, "url") ?? feedUrl),
        "source" => Resolve(feedUrl),
        "link" when feedUrl is null && Text(outline, "url") is { } link && IsListFile(link) => Resolve(link),
        _ => null,
    };

    private static bool IsListFile(string address) => address.EndsWith(".opml", StringComparison.OrdinalIgnoreCase);

    private void AddFeed(string feedUrl, string? title, MarkupReader outline)
    {
        if (!known.TryGetValue(feedUrl, out var index))
        {
            if (feeds.Count == MaxFeeds) return;
            index = feeds.Count;
            known.Add(feedUrl, index);
            var paths = new List<IReadOnlyList<string>>();
            var language = Text(outline, "language");
            feeds.Add((
                new OpmlFeed(feedUrl, title, Resolve(Text(outline, "htmlUrl")), paths) { Language = language }, paths));
        }

        var categories = feeds[index].Categories;
        Add(categories, [.. folders.OfType<string>().Take(MaxFolders)]);
        foreach (var category in (Text(outline, "category") ?? "").Split(',', MaxFolders + 1).Take(MaxFolders))
        {
            Add(categories, [.. category.Split('/', MaxFolders + 1, Trimmed).Take(MaxFolders)]);
        }
    }

    private static void Add(List<IReadOnlyList<string>> categories, string[] path)
    {
        if (path.Length > 0 && categories.Count < MaxFolders && !categories.Exists(known => known.SequenceEqual(path)))
        {
            categories.Add(path);
        }
    }

    private string? Resolve(string? address) =>
        address is null ? null : WebUrl.Parse(address, baseUrl)?.Href ?? address;

    private static string? Text(MarkupReader outline, string name) =>
        outline.Attribute(name) is { } value && WhiteSpace.Fold(value) is { Length: > 0 } text ? text : null;
}
