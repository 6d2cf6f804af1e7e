using Firstwire.Newsroom.Archive;
using Firstwire.Newsroom.Archive.Sealing;
using Firstwire.Reading.Sanitizing;
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
        ItemRow row, SealingKey key, ShownOutlet outlet, OpenedVersion? entry,
        OpenedVersion? article, DateTimeOffset now)
    {
        var decision = RightsPolicy.Decide(ItemVersions.Signals(entry?.Head, article?.Head), edition);
        if (decision.Expires <= now) return null;
        var line = Line(row, key, outlet, entry?.Head, article?.Head, decision);
        var body = decision.MayShowText ? Body(entry?.Body, article?.Body, decision, line.Url) : null;
        return new ItemDetails(
            line,
            body,
            body is not null ? null
                : decision.MayShowText ? "Its text has not been read yet, or the page could not be read."
                : Why(decision),
            Particulars(article, line.Published, decision.MayShowText),
            [.. Tags(entry?.Head, article?.Head).Distinct(StringComparer.OrdinalIgnoreCase)],
            article?.Head.Rights ?? entry?.Head.Rights,
            decision,
            [])
        {
            MayShowPictures = decision.MayShowImage,
        };
    }

    /// <summary>The page's text, else the feed's, but not where it has words that stand in no excerpt.</summary>
    private static SafeMarkup? Body(VersionBody? entry, VersionBody? article, RightsDecision decision, string url)
    {
        var body = article is { Html.Length: > 0 } or { Text.Length: > 0 } ? article : entry;
        if (body?.Html is { Length: > 0 } html)
        {
            return body == entry && WithheldText.Touches(PlainText.From(html), decision.WithheldParts)
                ? null
                : SafeMarkup.From(html, url);
        }

        return body?.Text is { } text && !(body == entry && WithheldText.Touches(text, decision.WithheldParts))
            ? SafeMarkup.FromText(text)
            : null;
    }

    /// <summary>The reason that took the text, or the edition's own.</summary>
    private static string Why(RightsDecision decision) =>
        (decision.Reasons.LastOrDefault(static reason => reason.WithholdsText) ?? decision.Reasons[0]).Sentence;

    private static IEnumerable<string> Tags(VersionHead? entry, VersionHead? article) =>
        [.. article?.Page?.Sections ?? [], .. entry?.Tags ?? [], .. article?.Tags ?? []];

    private static PageParticulars Particulars(OpenedVersion? article, string? published, bool mayShowText)
    {
        var (head, body) = (article?.Head, mayShowText ? article?.Body : null);
        return new PageParticulars(
            body?.Dek is { Length: > 0 } dek && body.Text?.Contains(dek, StringComparison.Ordinal) != true ? dek : null,
            body?.ImageCaption,
            head?.Page?.Dateline,
            head?.Page?.Agencies ?? [],
            head?.Modified == published ? null : head?.Modified,
            body?.Corrections ?? [],
            head?.Page?.RightsHolder,
            head?.Page?.IsFree);
    }

    private static ShownItem Line(
        ItemRow row, SealingKey key, ShownOutlet outlet, VersionHead? entry,
        VersionHead? article, RightsDecision decision)
    {
        var url = key.Open(row.SealedUrl, Sealed.Json.AddressContent, Place.ItemUrl).Url;
        var statements = ItemStatements.Of(url, article, entry);
        return new ShownItem(
            row.Id,
            ItemVersions.Title(entry, article),
            url,
            outlet,
            article?.Authors is { Count: > 0 } authors ? authors : entry?.Authors ?? [],
            entry?.Published ?? article?.Published,
            StoredTime.Of(row.FirstSeen),
            row.Position,
            row.Language,
            decision.Excerpt(ItemVersions.Description(entry, article)),
            decision.MayShowImage ? article?.ImageUrl ?? entry?.ImageUrl : null,
            article?.License ?? entry?.License,
            DeclaredOrigin.Of(statements))
        {
            Changed = StoredTime.Of(row.Changed),
            FirstReported = DeclaredOrigin.InformationOf(statements),
            Terms = decision.License,
            MustCredit = decision.MustCredit,
            ImageAlt = article?.ImageUrl is null ? null : article.ImageAlt,
        };
    }

    private static VersionHead? Head(SealingKey key, byte[]? sealedHead, long? number) =>
        sealedHead is null ? null : key.Open(sealedHead, Sealed.Json.VersionHead, Place.Head(number!.Value));
}
