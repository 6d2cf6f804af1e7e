using Firstwire.Newsroom.Archive;
using Firstwire.Newsroom.Archive.Sealing;
using Firstwire.Rights;
using Firstwire.Tracing.Sources;

namespace Firstwire.Newsroom.Items;

/// <summary>From sealed rows to what an edition may show of them. The page's word goes before the feed's.</summary>
internal sealed class ItemOpening(Edition edition)
{
    /// <summary>Null where the item may not be shown any more.</summary>
    public ShownItem? Line(ItemRow row, SealingKey key, ShownOutlet outlet, DateTimeOffset now)
    {
        var entry = Head(key, row.EntryHead, row.EntryNumber);
        var article = Head(key, row.ArticleHead, row.ArticleNumber);
        var decision = RightsPolicy.Decide(ItemVersions.Signals(entry, article), edition);
        return decision.Expires <= now ? null : Line(row, key, outlet, entry, article, decision);
    }

    /// <inheritdoc cref="Line(ItemRow, SealingKey, ShownOutlet, DateTimeOffset)"/>
    public ItemDetails? Details(
        ItemRow row, SealingKey key, ShownOutlet outlet, OpenedVersion? entry, OpenedVersion? article, DateTimeOffset now)
    {
        var decision = RightsPolicy.Decide(ItemVersions.Signals(entry?.Head, article?.Head), edition);
        if (decision.Expires <= now) return null;
        var line = Line(row, key, outlet, entry?.Head, article?.Head, decision);
        var html = article?.Body?.Html is { Length: > 0 } read ? read : entry?.Body?.Html;
        var text = html is null ? article?.Body?.Text ?? entry?.Body?.Text : null;
        SafeMarkup? body = !decision.MayShowText ? null
            : html is not null ? SafeMarkup.From(html, line.Url)
            : text is not null ? SafeMarkup.FromText(text)
            : null;
        return new ItemDetails(
            line,
            body,
            body is not null ? null : decision.MayShowText ? "Its text has not been read yet, or the page could not be read." : decision.Reasons[^1],
            entry?.Head.Tags ?? [],
            entry?.Head.Rights,
            decision.Reasons,
            []);
    }

    private static ShownItem Line(
        ItemRow row, SealingKey key, ShownOutlet outlet, VersionHead? entry, VersionHead? article, RightsDecision decision)
    {
        var url = key.Open(row.SealedUrl, Sealed.Json.AddressContent, Place.ItemUrl).Url;
        return new ShownItem(
            row.Id,
            ItemVersions.Title(entry, article),
            url,
            outlet,
            article?.Authors is { Count: > 0 } authors ? authors : entry?.Authors ?? [],
            entry?.Published ?? article?.Published,
            DateTimeOffset.FromUnixTimeMilliseconds(row.FirstSeen),
            row.Position,
            row.Language,
            Excerpt(entry?.Description ?? article?.Description, decision.ExcerptLength),
            decision.MayShowImage ? article?.ImageUrl ?? entry?.ImageUrl : null,
            article?.License ?? entry?.License,
            DeclaredOrigin.Of(new OriginStatements(url, article?.CanonicalUrl, entry?.SourceTitle, entry?.SourceUrl)));
    }

    private static VersionHead? Head(SealingKey key, byte[]? sealedHead, long? number) =>
        sealedHead is null ? null : key.Open(sealedHead, Sealed.Json.VersionHead, Place.Head(number!.Value));

    /// <summary>At most <paramref name="length"/> characters, cut between words; no word is added, none is changed.</summary>
    private static string? Excerpt(string? description, int? length)
    {
        if (description is null || length is null || description.Length <= length) return description;
        if (length == 0) return null;
        var cut = description.LastIndexOf(' ', length.Value - 1);
        if (cut <= length / 2) cut = char.IsHighSurrogate(description[length.Value - 1]) ? length.Value - 1 : length.Value;
        return description[..cut];
    }
}
