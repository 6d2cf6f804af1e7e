using Firstwire.Formats.Feeds;
using Firstwire.Newsroom.Archive.Sealing;
using Firstwire.Newsroom.Wishes;
using Firstwire.Reading.Sanitizing;
using Firstwire.Text.Urls;
using Firstwire.Tracing.Sources;

namespace Firstwire.Newsroom.Archive.Filing;

/// <summary>An entry with the hashes it is found by and the version it would make.</summary>
/// <param name="Page">The entry's own page, behind any redirector; null where it names none.</param>
/// <param name="Guid">The keyed hash of what the entry is known by: its id, else its address, else its title.</param>
/// <param name="IsOwn">
/// False for the page of another publisher: what is said of it neither licenses nor renames it.
/// </param>
internal sealed record PreparedEntry(Entry Entry, WebUrl? Page, byte[] Guid, bool IsOwn)
{
    /// <summary>Characters of a description kept for lists; the whole of it is in the body.</summary>
    private const int DescriptionLength = 600;

    public byte[]? PageHash { get; private init; }

    public byte[]? TitleHash { get; private init; }

    public required string? Language { get; init; }

    public required VersionContent Version { get; init; }

    /// <summary>Whether the feed or the entry says anything about its use that alone decides something.</summary>
    public required bool SaysUse { get; init; }

    /// <summary>Unix milliseconds, as the entry states it.</summary>
    public long? Published => Entry.Published?.Value.ToUnixTimeMilliseconds();

    /// <summary>
    /// The entries that can be told from each other; what has neither id, address nor title is passed over. An id that
    /// a document gives to several pages tells none of them: there the address does.
    /// </summary>
    public static List<PreparedEntry> Of(KeyedHashes hashes, FeedContent content, IReadOnlyList<Entry> entries)
    {
        var prepared = new List<PreparedEntry>(entries.Count);
        var shared = SharedIds(entries);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var feedDomain = WebUrl.Parse(content.Url) is { } url ? RegistrableDomain.Of(url.Host) : null;
        foreach (var entry in entries)
        {
            var stated = WebUrl.Parse(entry.Url) is { IsHttp: true } own ? own : null;
            var page = stated is null ? null : NormalUrl.Destination(stated);
            var id = entry.Id is not null && shared.Contains(entry.Id) ? null : entry.Id;
            if ((id ?? stated?.Href ?? entry.Title) is not { } identity || !seen.Add(identity)) continue;
            var isOwn = page is null || RegistrableDomain.Of(page.Host) == feedDomain;
            var head = Head(content, entry, isOwn);
            prepared.Add(new PreparedEntry(entry, page, hashes.Guid(identity), isOwn)
            {
                PageHash = page is null ? null : ItemAddresses.Hash(hashes, page),
                TitleHash = entry.Title is null ? null : hashes.Title(entry.Title),
                Language = entry.Language ?? content.Language,
                Version = VersionContent.Of(head, Body(entry)),
                SaysUse = head.Signals.Count > 0 || head.License is not null,
            });
        }

        return prepared;
    }

    private static HashSet<string> SharedIds(
        IReadOnlyList<Entry> entries) => entries.Where(entry => entry.Id is not null)
        .GroupBy(entry => entry.Id!, entry => entry.Url, StringComparer.Ordinal)
        .Where(pages => pages.Distinct(StringComparer.Ordinal).Skip(1).Any())
        .Select(pages => pages.Key)
        .ToHashSet(StringComparer.Ordinal);

    private static VersionHead Head(FeedContent content, Entry entry, bool isOwn) => new()
    {
        Title = entry.Title,
        Url = entry.Url,
        IsForeign = !isOwn,
        Authors = [.. entry.Authors.Select(author => author.Name).OfType<string>()],
        Description = Shorten(PlainText.From(entry.Summary ?? entry.ContentHtml ?? entry.ContentText ?? "")),
        ImageUrl = entry.ImageUrl,
        Published = entry.Published?.ToString(),
        Modified = entry.Modified?.ToString(),
        Language = entry.Language ?? content.Language,
        License = isOwn ? entry.License ?? content.License : null,
        Rights = entry.Rights ?? content.Rights,
        Signals = isOwn ? EntrySignals.Of(content, entry) : [],
        SourceTitle = entry.Source?.Title,
        SourceUrl = entry.Source?.Url ?? entry.Source?.FeedUrl,
        Sources = Sources(entry),
        Tags = entry.Tags,
    };

    /// <summary>What an entry names as where it is from, beside its <c>source</c>; null for nothing.</summary>
    private static List<StatedSource>? Sources(Entry entry)
    {
        var sources = new List<StatedSource>();
        if (entry.DerivedFromUrl is { } work) sources.Add(new StatedSource("dc:source", work, null));
        if (entry.ViaUrl is { } page) sources.Add(new StatedSource("via", page, null));
        return sources.Count == 0 ? null : sources;
    }

    private static VersionBody? Body(Entry entry) =>
        entry.ContentHtml is null && entry.ContentText is null
            ? null
            : new VersionBody(entry.ContentHtml, entry.ContentText);

    private static string? Shorten(string text)
    {
        if (text.Length == 0) return null;
        if (text.Length <= DescriptionLength) return text;
        var end = char.IsHighSurrogate(text[DescriptionLength - 1]) ? DescriptionLength - 1 : DescriptionLength;
        var space = text.LastIndexOf(' ', end - 1, DescriptionLength / 4);
        return text[..(space > 0 ? space : end)];
    }
}
