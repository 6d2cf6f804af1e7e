using Dapper;
using Firstwire.Newsroom.Archive.Erasing;
using Firstwire.Newsroom.Archive.Sealing;
using Firstwire.Newsroom.Origins;
using Firstwire.Newsroom.Outlets;
using Firstwire.Newsroom.Sources;
using Firstwire.Newsroom.Takedown.Execution;
using Firstwire.Newsroom.Wishes;
using Firstwire.Reading;
using Firstwire.Rights;
using Firstwire.Text.Urls;
using Firstwire.Tracing.Fingerprints;
using Firstwire.Tracing.Sources;

namespace Firstwire.Newsroom.Archive.Filing;

/// <summary>Files what was read from an item's page; a page that says the same again changes nothing.</summary>
internal static class ArticleFiling
{
    /// <summary>
    /// Raised when the reader reads more or better: stored with each version, so that older ones can be read again.
    /// </summary>
    public const int Method = 22;

    /// <param name="signals">What the site's files and the answer's header fields said about use.</param>
    /// <returns>False where the item is gone or nothing had changed.</returns>
    public static bool File(
        WriteSession write, long itemId, WebUrl page, Article article,
        IReadOnlyList<RightsSignal> signals, Edition edition)
    {
        using var key = write.KeyOf(Subject.Item, itemId);
        if (key is null) return false; // Erased while its page was on the way.
        if (Refusals.Refuses(write, page, article, itemId))
        {
            ItemErasure.EraseWithTwins(write, itemId);
            return false;
        }

        article = TakenImages.Without(write, article);

        var own = WebUrl.Parse(ItemAddresses.Of(write.Archive, key, itemId))!;
        var head = Head(article, signals) with { ReadFrom = RegistrableDomain.IsShared(own, page) ? null : page.Href };
        if (!article.IsArticle && HasText(write, itemId))
        {
            return Hear(write, key, itemId, ItemVersions.Signals(null, head).All, edition);
        }

        var decision = RightsPolicy.Decide(ItemVersions.Signals(null, head), edition);
        var words = article.IsArticle ? KeptText.Of(article, decision.WithheldParts) : null;
        var body = decision.MayKeepText ? words : null;
        var number = Versions.Add(write, key, itemId, VersionKind.Article, feedId: null, Method,
            VersionContent.Of(head, body, FingerprintsOf(words?.Text, decision)));
        if (number is null)
        {
            Versions.Confirm(write, itemId, VersionKind.Article, Method);
            return false;
        }

        var outlet = write.Archive.QuerySingle<long>(
            "update item set article_number = @number, language = coalesce(@language, language) "
                + "where id = @itemId returning outlet_id",
            new { itemId, number, language = article.Language });
        if (head.ReadFrom is null) LearnOf(write, outlet, article);
        // A capture that is imported is no look at the page, which would note it.
        else write.Archive.Execute("update page set elsewhere = 1 where item_id = @itemId", new { itemId });

        if (body?.Links is { Count: > 0 } links) Pointers.Linked(write, itemId, outlet, links);
        ItemRights.Settle(write, key, itemId);
        var declared = words is not null && decision.MayMine ? DeclaredBy(write, key, itemId, article) : null;
        DeclaredSources.Plan(write, key, itemId, declared);

        // Whoever owns a link that leads elsewhere must not own that page's item by it.
        if (WebUrl.Parse(article.CanonicalUrl) is { IsHttp: true } canonical
            && RegistrableDomain.IsShared(NormalUrl.Unwrap(own), page))
        {
            ItemMerging.MeetCanonical(write, itemId, page, canonical);
        }

        return true;
    }

    /// <summary>What a page says of its outlet; one that was redirected elsewhere would name somebody else.</summary>
    private static void LearnOf(WriteSession write, long outlet, Article article) => OutletStore.Learn(
        write, outlet,
        new OutletFact(OutletFactKind.Name, article.SiteName ?? "", FactOrigin.Page, article.StatedLanguage),
        new OutletFact(OutletFactKind.Language, article.StatedLanguage ?? "", FactOrigin.Page));

    /// <summary>
    /// The page of another publisher that this one says it is from; a feed's <c>source</c> names a feed, no page.
    /// </summary>
    private static WebUrl? DeclaredBy(WriteSession write, SealingKey key, long itemId, Article article)
    {
        var own = ItemAddresses.Of(write.Archive, key, itemId)!;
        return WebUrl.Parse(DeclaredOrigin.Of(ItemStatements.Of(own, Head(article, []), entry: null)).Url);
    }

    /// <summary>
    /// Files that the page may not be asked for: what is known of the item from now on is what its feed says, as far as
    /// that may be shown.
    /// </summary>
    public static void FileRefusal(WriteSession write, long itemId, IReadOnlyList<RightsSignal> signals)
    {
        using var key = write.KeyOf(Subject.Item, itemId);
        if (key is null) return;
        var number = Versions.Add(write, key, itemId, VersionKind.Article, feedId: null, Method,
            VersionContent.Of(new VersionHead { Signals = signals }, null));
        if (number is null) return;
        write.Archive.Execute("update item set article_number = @number where id = @itemId", new { itemId, number });
        ItemRights.Settle(write, key, itemId);
    }

    /// <summary>
    /// Files what an answer without the page (304) says about its use, beside what the page said. As with a cache (RFC
    /// 9111 §3.2) a field takes the place of its earlier self, and one that is not sent stands as it was.
    /// </summary>
    /// <returns>False where nothing new was said.</returns>
    public static bool Hear(WriteSession write, long itemId, IReadOnlyList<RightsSignal> signals, Edition edition)
    {
        using var key = write.KeyOf(Subject.Item, itemId);
        return key is not null && Hear(write, key, itemId, signals, edition);
    }

    private static bool Hear(
        WriteSession write, SealingKey key, long itemId, IReadOnlyList<RightsSignal> signals, Edition edition)
    {
        var read = write.Archive.Query<(long Number, byte[] Head, byte[]? Body)>(
            """
            select version.number, sealed_head, sealed_body from item join version on version.item_id = item.id
              and version.number = item.article_number
            where item.id = @itemId
            """,
            new { itemId }).AsList();
        if (read is not [var (known, sealedHead, sealedBody)]) return false;
        var head = key.Open(sealedHead, Sealed.Json.VersionHead, Place.Head(known));
        if (!signals.Except(ItemVersions.Signals(null, head).All).Any()) return false;
        head = head with
        {
            Signals = [.. head.Signals.Where(said => !signals.Any(now => Replaces(now, said))).Union(signals)],
        };
        var decision = RightsPolicy.Decide(ItemVersions.Signals(null, head), edition);
        var body = key.OpenBody(sealedBody, known);
        var fingerprints = FingerprintsOf(body?.Text, decision)
            ?? (decision.MayMine ? ItemVersions.Fingerprints(write.Archive, key, itemId, known) : null);
        var number = Versions.Add(write, key, itemId, VersionKind.Article, feedId: null, Method,
            VersionContent.Of(head, decision.MayKeepText ? body : null, fingerprints));
        if (number is null) return false;
        write.Archive.Execute("update item set article_number = @number where id = @itemId", new { itemId, number });
        ItemRights.Settle(write, key, itemId);
        return true;
    }

    /// <summary>Of a text that may be compared and not be kept; null of any other.</summary>
    private static TextFingerprints? FingerprintsOf(string? text, RightsDecision decision) =>
        text is { Length: > 0 } && decision is { MayKeepText: false, MayMine: true } ? TextFingerprints.Of(text) : null;

    private static bool Replaces(RightsSignal now, RightsSignal said) =>
        now.Name == said.Name && now.Place == said.Place && now.Place is (SignalPlace.Header or SignalPlace.Site);

    /// <summary>
    /// Whether a text was read from the page before, and is kept or known: one that has none now (a wall, a notice)
    /// does not take it away.
    /// </summary>
    public static bool HasText(WriteSession write, long itemId) => write.Archive.ExecuteScalar<long>(
        """
        select exists (select 1 from item join version on version.item_id = item.id
          and version.number = item.article_number
          where item.id = @itemId and (sealed_body is not null or sealed_fingerprints is not null))
        """,
        new { itemId }) == 1;

    /// <summary>All that is said about the use of an article's page.</summary>
    public static RightsSignals SignalsOf(Article article, IReadOnlyList<RightsSignal> signals) =>
        ItemVersions.Signals(null, Head(article, signals));

    private static VersionHead Head(Article article, IReadOnlyList<RightsSignal> signals) => new()
    {
        Title = article.Title,
        Authors = article.Authors,
        Description = article.Description,
        ImageUrl = article.ImageUrl,
        ImageAlt = article.ImageAlt,
        Published = article.Published?.ToString(),
        Modified = article.Modified?.ToString(),
        Language = article.Language,
        SiteName = article.SiteName,
        License = article.License,
        Rights = article.Rights,
        CanonicalUrl = article.CanonicalUrl,
        Sources = article.Sources.Count == 0
            ? null
            : [.. article.Sources.Select(static source => new StatedSource(source.Term, source.Url, source.Name))],
        Tags = article.Tags,
        Page = new PageStatements(
            article.Dateline?.Printed, article.Agencies, article.Sections, article.RightsHolder, article.IsFree),
        Signals = [.. signals, .. PageSignals.Of(article)],
    };
}
