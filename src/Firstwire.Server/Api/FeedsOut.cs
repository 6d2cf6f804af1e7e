using Firstwire.Newsroom;
using Firstwire.Newsroom.Items;
using Firstwire.Newsroom.Takedown.Execution;
using Firstwire.Newsroom.Takedown.Proof;
using Firstwire.Newsroom.WebSub;
using Firstwire.Newsroom.WebSub.Publishing;
using Firstwire.Server.Access;
using Firstwire.Server.WebSub;
using Firstwire.Text.Dates;

namespace Firstwire.Server.Api;

/// <summary>
/// The latest items as feeds for other readers: excerpts only, each entry linked to its publisher's page.
/// </summary>
internal static class FeedsOut
{
    private const int EntriesInAFeed = 50;

    /// <summary>Of the latest erasures; the rest stands in <see cref="TakedownRoutes.Revocations"/>.</summary>
    private const int TombstonesInAFeed = 200;

    private static readonly FeedForm[] Forms =
    [
        new("/feed.atom", "application/atom+xml; charset=utf-8", AtomFeedWriter.Write),
        new("/feed.json", "application/feed+json", JsonFeedWriter.Write),
    ];

    public static IEnumerable<string> Paths => Forms.Select(form => form.Path);

    public static void MapFeedsOut(this WebApplication app)
    {
        foreach (var form in Forms) Map(app, form);
    }

    /// <summary>
    /// The feeds as our hub delivers them: what <see cref="NewsroomOptions.PublicUrl"/> gives at this moment.
    /// </summary>
    public static IReadOnlyList<HubTopic> Topics(IServiceProvider services)
    {
        var items = services.GetRequiredService<ItemReads>();
        var tombstones = services.GetRequiredService<Tombstones>();
        var doors = services.GetRequiredService<OutsideDoors>();
        return services.GetRequiredService<NewsroomOptions>().PublicUrl is { } site
            ? [.. Forms.Select(form => new HubTopic(form.Path, form.ContentType, () =>
                form.Write(Feed(items, tombstones, site, form, doors.Hub))))]
            : [];
    }

    /// <summary>The feeds as a takedown's probe reads them.</summary>
    public static IEnumerable<ProbedSurface> Surfaces(
        IServiceProvider services) => Forms.Select(form => new ProbedSurface(
        form.Path,
        () => form.Write(Feed(
            services.GetRequiredService<ItemReads>(), services.GetRequiredService<Tombstones>(),
            "http://localhost", form, hub: null))));

    private static FrontFeed Feed(ItemReads items, Tombstones tombstones, string site, FeedForm form, string? hub) =>
        new(site, site + form.Path, hub, items.Newest(EntriesInAFeed), tombstones.InFeeds(TombstonesInAFeed));

    private static void Map(WebApplication app, FeedForm form) => app.MapRead(
        form.Path,
        (HttpContext context, ItemReads items, Tombstones tombstones, NewsroomOptions options, OutsideDoors doors) =>
        {
            var request = context.Request;
            var feed = Feed(
                items, tombstones, options.PublicUrl ?? request.Site(), form, doors.Hub);
            if (feed.Hub is not null) context.Response.Headers.Link = PushAddresses.Links(feed.Site, feed.Self);

            // Later than what the feed says of itself: an item may be hidden, or shown again.
            var modified = items.LastChange() is var changed && changed > feed.Updated ? changed : feed.Updated;
            return new TaggedAnswer(form.Write(feed), form.ContentType, modified);
        });

    /// <summary>One format that the front page is given in.</summary>
    private sealed record FeedForm(string Path, string ContentType, Func<FrontFeed, byte[]> Write);
}

/// <summary>What both formats say.</summary>
/// <param name="Site">The edition's address without a slash at its end.</param>
/// <param name="Self">The feed's own address.</param>
/// <param name="Hub">Where to subscribe to it; null where that is not possible.</param>
/// <param name="Erased">What was erased of late, the latest first.</param>
internal sealed record FrontFeed(
    string Site, string Self, string? Hub, IReadOnlyList<ShownItem> Items, IReadOnlyList<Tombstone> Erased)
{
    public string Title { get; init; } = "Firstwire, newest first";

    /// <summary>The page that has the same entries, below <see cref="Site"/>.</summary>
    public string Page { get; init; } = "/";

    /// <summary>The language of <see cref="Title"/>; null where it is not known.</summary>
    public string? Language { get; init; } = "en";

    /// <summary>When an entry last changed, or one was erased; the epoch for a feed without any.</summary>
    public DateTimeOffset Updated => Items.Select(item => item.Changed).Concat(
        Erased.Select(tombstone => tombstone.When))
        .DefaultIfEmpty(DateTimeOffset.UnixEpoch).Max();

    /// <summary>The publisher's date where it states an instant.</summary>
    public static DateTimeOffset? Published(ShownItem item) =>
        WrittenTimeParser.ParseIso(item.Published) is { Precision: TimePrecision.Instant, Value: var at } ? at : null;

    public static string IdOf(ShownItem item) => ItemIdentity.Urn(ItemIdentity.Of(item.Id, item.FiledUrl));
}
