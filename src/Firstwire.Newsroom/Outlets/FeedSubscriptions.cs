using System.Buffers.Binary;
using Dapper;
using Firstwire.Newsroom.Archive;
using Firstwire.Newsroom.Archive.Sealing;
using Firstwire.Newsroom.People;
using Firstwire.Newsroom.Scheduling;
using Firstwire.Text.Urls;

namespace Firstwire.Newsroom.Outlets;

/// <summary>A feed that somebody asks for.</summary>
/// <param name="Folder">Where the reader wants it; null: nowhere in particular.</param>
/// <param name="Origin">Who wanted it: decides whether robots.txt is asked, and when it is given up.</param>
public sealed record FeedRequest(
    string Url, string? Title = null, string? HomePageUrl = null, string? Folder = null,
    FeedOrigin Origin = FeedOrigin.Person)
{
    /// <summary>
    /// The first poll comes within this time, sooner or later by chance, so that many do not come at once.
    /// </summary>
    public TimeSpan FirstPollWithin { get; init; }

    /// <summary>How its answers are read.</summary>
    public FeedKind Kind { get; init; }

    /// <summary>
    /// It comes from a list that is taken in at every start, not from somebody's wish of now: if somebody stopped
    /// following it, it stays so.
    /// </summary>
    public bool IsStanding { get; init; }
}

/// <summary>What came of asking for a feed.</summary>
public abstract record SubscribeResult
{
    private SubscribeResult()
    {
    }

    /// <summary>Its first poll is due at once, or within the time asked for.</summary>
    public sealed record Added(long FeedId) : SubscribeResult;

    /// <summary>It was there already; its schedule is left alone.</summary>
    public sealed record Known(long FeedId) : SubscribeResult;

    /// <param name="Address">As it was asked for; of one with a password its host alone.</param>
    public sealed record Refused(SubscribeProblem Problem, string Address) : SubscribeResult
    {
        public string Reason => Problem switch
        {
            SubscribeProblem.NotOfTheWeb => $"{Address} cannot be polled; give an http or https address.",
            SubscribeProblem.Credentials => $"{Address}: addresses with a user name or a password are not taken.",
            _ => $"\"{Address}\" is not an address.",
        };
    }
}

/// <summary>Adds feeds. A feed that many ask for is polled once.</summary>
public sealed class FeedSubscriptions(NewsArchive archive)
{
    /// <summary>
    /// Subscriptions that one transaction takes: short enough that others hardly wait for the writer.
    /// </summary>
    private const int Batch = 200;

    /// <param name="requests">The feeds that are asked for.</param>
    /// <param name="progress">Told now and then how many have been seen to.</param>
    public async Task<IReadOnlyList<SubscribeResult>> SubscribeAsync(
        IReadOnlyList<FeedRequest> requests, CancellationToken cancellation, Action<int>? progress = null)
    {
        var results = new List<SubscribeResult>(requests.Count);
        foreach (var batch in requests.Chunk(Batch))
        {
            results.AddRange(await archive.PublishAsync(write =>
                batch.Select(request => Subscribe(write, request)).ToList(), cancellation));
            progress?.Invoke(results.Count);
        }

        return results;
    }

    /// <summary>Which of these addresses are subscribed to.</summary>
    public IReadOnlySet<string> Known(IEnumerable<string> urls)
    {
        using var read = archive.Read();
        return urls.Where(
            url => WebUrl.Parse(url) is { } parsed && IsKnown(read, parsed)).ToHashSet(StringComparer.Ordinal);
    }

    private static bool IsKnown(ReadSession read, WebUrl url) =>
        read.Archive.ExecuteScalar<long>(
            "select count(*) from feed join subscription on feed_id = id and person_id = @person "
                + "where url_hash = @hash",
            new { person = OnePerson.Id, hash = read.Hashes.Url(url.Href) }) > 0;

    /// <summary>In [0, 1), drawn once for each address by the archive's secret: asking again draws the same.</summary>
    private static double Chance(byte[] hash) => BinaryPrimitives.ReadUInt32BigEndian(hash) / 4_294_967_296.0;

    /// <summary>
    /// Adds a feed for whoever follows another; the readers are moved by <see cref="FeedMoves.Replace"/>. Null where it
    /// is refused.
    /// </summary>
    internal static long? Take(WriteSession write, FeedRequest request) => Subscribe(write, request) switch
    {
        SubscribeResult.Added added => added.FeedId,
        SubscribeResult.Known known => known.FeedId,
        _ => null,
    };

    internal static SubscribeResult Subscribe(WriteSession write, FeedRequest request)
    {
        if (WebUrl.Parse(request.Url) is not { } url)
        {
            return new SubscribeResult.Refused(SubscribeProblem.NoAddress, request.Url);
        }

        if (!url.IsHttp) return new SubscribeResult.Refused(SubscribeProblem.NotOfTheWeb, request.Url);
        if (url.HasCredentials) return new SubscribeResult.Refused(SubscribeProblem.Credentials, url.Host);

        var hash = write.Hashes.Url(url.Href);
        if (write.Archive.QuerySingleOrDefault<long?>(
            "select id from feed where url_hash = @hash", new { hash }) is { } known)
        {
            Follow(write, known, request);
            var isStanding = request.IsStanding || request.Origin == FeedOrigin.Found;
            return FeedStops.Wake(write, known, request.Origin, FirstDue(write, request, hash), isStanding)
                ? new SubscribeResult.Added(known)
                : new SubscribeResult.Known(known);
        }

        var id = Insert(write, url, request, FirstDue(write, request, hash));
        Follow(write, id, request);
        return new SubscribeResult.Added(id);
    }

    /// <summary>
    /// The feed of an address that is not asked: one that only a web archive gave. Made at its first sight.
    /// </summary>
    internal static long EnsureUnasked(WriteSession write, FeedRequest request, WebUrl url) =>
        write.Archive.QuerySingleOrDefault<long?>(
            "select id from feed where url_hash = @hash", new { hash = write.Hashes.Url(url.Href) })
        ?? Insert(write, url, request, due: null);

    private static long FirstDue(WriteSession write, FeedRequest request, byte[] hash) =>
        write.Now + (long)(request.FirstPollWithin.TotalMilliseconds * Chance(hash));

    private static long Insert(WriteSession write, WebUrl url, FeedRequest request, long? due)
    {
        var unit = PoliteUnits.Ensure(write, url);
        var outlet = OutletStore.Ensure(write, WebUrl.Parse(request.HomePageUrl) is { IsHttp: true } home ? home : url);
        var (id, key) = write.Create(Subject.Feed);
        using (key)
        {
            var title = string.IsNullOrWhiteSpace(request.Title) ? null : request.Title;
            var content = new FeedContent(url.Href, title, request.HomePageUrl);
            write.Archive.Execute(
                """
                insert into feed (id, unit_id, outlet_id, url_hash, kind, origin, state, due, reason, added, sealed)
                values (@id, @unit, @outlet, @hash, @kind, @origin, @state, @due, @reason, @now, @sealedContent)
                """,
                new
                {
                    id,
                    unit,
                    outlet,
                    hash = write.Hashes.Url(url.Href),
                    kind = (int)request.Kind,
                    origin = (int)request.Origin,
                    state = due is null ? FeedStops.Stopped : FeedStops.Active,
                    due,
                    reason = (int)(due is null ? PollReason.Imported : PollReason.First),
                    now = write.Now,
                    sealedContent = key.Seal(content, Sealed.Json.FeedContent, Place.FeedContent),
                });
        }

        PoliteUnits.Plan(write, unit);
        return id;
    }

    private static void Follow(WriteSession write, long feedId, FeedRequest request)
    {
        long? folderId = request.Folder is null
            ? null
            : write.Archive.ExecuteScalar<long>(
                """
                insert into folder (person_id, name) values (@person, @Folder)
                on conflict do update set name = excluded.name returning id
                """,
                new { person = OnePerson.Id, request.Folder });
        write.Archive.Execute(
            """
            insert into subscription (person_id, feed_id, folder_id, added)
            values (@person, @feedId, @folderId, @now)
            on conflict do update set folder_id = coalesce(excluded.folder_id, folder_id)
            """,
            new { person = OnePerson.Id, feedId, folderId, now = write.Now });
    }
}
