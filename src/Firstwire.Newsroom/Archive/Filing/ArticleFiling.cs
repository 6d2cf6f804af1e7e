using Dapper;
using Firstwire.Newsroom.Archive.Erasing;
using Firstwire.Newsroom.Archive.Sealing;
using Firstwire.Newsroom.Outlets;
using Firstwire.Newsroom.Sources;
using Firstwire.Newsroom.Takedown.Execution;
using Firstwire.Reading;
using Firstwire.Rights;
using Firstwire.Text.Urls;

namespace Firstwire.Newsroom.Archive.Filing;

/// <summary>Files what was read from an item's page; a page that says the same again changes nothing.</summary>
internal static class ArticleFiling
{
    /// <summary>Raised when the reader reads more or better: stored with each version, so that older ones can be read again.</summary>
    public const int Method = 3;

    /// <param name="headerDirectives">"agent: directives" of the answer's X-Robots-Tag headers.</param>
    /// <returns>False where the item is gone or nothing had changed.</returns>
    public static bool File(
        WriteSession write, long itemId, WebUrl page, Article article, IReadOnlyList<string> headerDirectives, Edition edition)
    {
        using var key = write.KeyOf(Subject.Item, itemId);
        if (key is null) return false; // Erased while its page was on the way.
        if (Refusals.Refuses(write, page, article))
        {
            ItemErasure.Erase(write, itemId);
            return false;
        }

        article = TakenImages.Without(write, article);

        var head = Head(article, headerDirectives);
        var decision = RightsPolicy.Decide(new RightsSignals(head.RobotsDirectives, head.License), edition);
        var body = decision.MayKeepText && article.IsArticle
            ? new VersionBody(article.Html, article.Text, [.. article.Links.Select(link => new BodyLink(link.Url, link.Text))])
            : null;
        var number = Versions.Add(write, key, itemId, VersionKind.Article, feedId: null, Method, VersionContent.Of(head, body));
        if (number is null) return false;

        var outlet = write.Archive.QuerySingle<long>(
            "update item set article_number = @number, language = coalesce(@language, language) where id = @itemId returning outlet_id",
            new { itemId, number, language = article.Language });
        if (IsAtHome(write, key, itemId, page))
        {
            OutletStore.Learn(
                write, outlet,
                new OutletFact(OutletFactKind.Name, article.SiteName ?? "", FactOrigin.Page, article.StatedLanguage),
                new OutletFact(OutletFactKind.Language, article.StatedLanguage ?? "", FactOrigin.Page));
        }

        if (body?.Links is { Count: > 0 } links) Pointers.Linked(write, itemId, outlet, links);
        if (!decision.MayKeepText) write.Archive.Execute("update version set sealed_body = null where item_id = @itemId", new { itemId });
        if (WebUrl.Parse(article.CanonicalUrl) is { IsHttp: true } canonical) ItemMerging.MeetCanonical(write, itemId, page, canonical);
        return true;
    }

    /// <summary>Whether the page stands on the domain of the item's own address: a redirect elsewhere names somebody else.</summary>
    private static bool IsAtHome(WriteSession write, SealingKey key, long itemId, WebUrl page)
    {
        var sealedUrl = write.Archive.QuerySingle<byte[]>("select sealed_url from item where id = @itemId", new { itemId });
        var own = WebUrl.Parse(key.Open(sealedUrl, Sealed.Json.AddressContent, Place.ItemUrl).Url);
        return own is not null && RegistrableDomain.Of(own.Host) == RegistrableDomain.Of(page.Host);
    }

    private static VersionHead Head(Article article, IReadOnlyList<string> headerDirectives) => new()
    {
        Title = article.Title,
        Authors = article.Authors,
        Description = article.Description,
        ImageUrl = article.ImageUrl,
        Published = article.Published?.ToString(),
        Modified = article.Modified?.ToString(),
        Language = article.Language,
        SiteName = article.SiteName,
        License = article.License,
        CanonicalUrl = article.CanonicalUrl,
        RobotsDirectives = [.. headerDirectives, .. article.RobotsMeta.Select(meta => $"{(meta.Agent == "robots" ? "*" : meta.Agent)}: {meta.Directives}")],
    };
}
