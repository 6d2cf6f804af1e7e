using Dapper;
using Firstwire.Newsroom.Archive;
using Firstwire.Newsroom.Archive.Sealing;
using Firstwire.Newsroom.Items;
using Firstwire.Newsroom.Origins;
using Firstwire.Newsroom.Outlets;
using Firstwire.Newsroom.Takedown.Cases;
using Firstwire.Newsroom.Takedown.Control;
using Firstwire.Text.Urls;

namespace Firstwire.Newsroom.Takedown.Desk;

/// <summary>
/// The publisher's desk: who proves control of a domain sees what is held of it and who copied it, sets wishes for it
/// and corrects how it is shown.
/// </summary>
public sealed class PublisherDesk
{
    /// <summary>After so long the domain is proven again: it may have another owner.</summary>
    public static readonly TimeSpan ProofHolds = TimeSpan.FromDays(30);

    private const int ItemsShown = 50;
    private const int RemovalsShown = 100;
    private const int LongestName = 200;
    private const int MostAuthors = 20;

    /// <summary>Visits begun in an hour, proven or not; with so many it is crowded, and no more than so many.</summary>
    private const int Crowd = 200;
    private const int VisitsAnHour = 1000;

    /// <summary>
    /// Of these, for one registrable domain: who floods the desk with one leaves room for the others.
    /// </summary>
    private static readonly HourlyShare OfDomain = new(Calm: 40, Crowded: 5);

    private readonly NewsArchive archive;
    private readonly ItemReads items;
    private readonly OriginReads origins;
    private readonly CaseBook book;

    public PublisherDesk(NewsArchive archive, NewsroomOptions options, ItemReads items, OriginReads origins) =>
        (this.archive, this.items, this.origins, book) = (archive, items, origins, new CaseBook(archive, options));

    /// <summary>Begins a visit: its number, or why not.</summary>
    public Task<(long? Visit, ClaimProblem? Problem)> EnterAsync(string? domain, CancellationToken cancellation) =>
        ProvableDomain.Parse(domain, out var problem) is { } wanted
            ? archive.WriteAsync(write => Enter(write, wanted), cancellation)
            : Task.FromResult<(long?, ClaimProblem?)>(
                (null, new ClaimProblem("domain", problem!) { SharedName = ProvableDomain.SharedName(domain) }));

    /// <summary>Null where there is no such visit, or its time is over.</summary>
    public ControlView? Find(long visit)
    {
        using var read = archive.Read();
        if (read.Archive.ExecuteScalar<long>("select count(*) from takedown_case where id = @visit", new { visit }) > 0)
        {
            return null;
        }

        return ControlClaims.Find(read, visit) is { } claim && claim.Challenge.Expires > CaseClock.Now(
            read, archive.Time) - ProofHolds
            ? ControlView.Of(claim, claim.Challenge.Domain.Name)
            : null;
    }

    /// <summary>What a visit has proven; null where it has not, or too long ago.</summary>
    public ProvenDomain? ProvenBy(long visit)
    {
        if (Find(visit) is not { Proof: { } proof } control) return null;
        using var read = archive.Read();
        var proven = read.Archive.ExecuteScalar<long?>(
            "select proven from control where claim_id = @visit", new { visit });
        return proven > (CaseClock.Now(read, archive.Time) - ProofHolds).ToUnixTimeMilliseconds()
            ? new ProvenDomain(control.Challenge.Domain, proof)
            : null;
    }

    /// <summary>
    /// Has the proof looked for now, or as soon as it may be again. False where it was asked for too often.
    /// </summary>
    public Task<bool> LookAsync(long visit, CancellationToken cancellation) =>
        archive.PublishAsync(write => ControlClaims.AskLook(write, visit, book.Now(write)), cancellation);

    /// <summary>
    /// Sends the code of a visit to an address that the domain publishes. False where there is nothing to prove any
    /// more, or as many letters were sent as one visit gets.
    /// </summary>
    public Task<bool> WriteToDomainAsync(long visit, CancellationToken cancellation) => archive.PublishAsync(
        write =>
        {
            using var key = write.KeyOf(Subject.Claim, visit);
            return key is not null && CaseDesk.QueueChallenge(write, key, visit, book.Now(write));
        },
        cancellation);

    /// <summary>What is held of the domain, who copied it, and which requests were made about it.</summary>
    public DeskView View(ProvenDomain proven)
    {
        ArgumentNullException.ThrowIfNull(proven);
        using var read = archive.Read();
        var registered = read.Hashes.Domain(RegistrableDomain.Of(proven.Domain.Name));
        var outlet = read.Archive.QuerySingleOrDefault<long?>(
            "select coalesce(same_as, id) from outlet where domain_hash = @registered", new { registered });
        var isWhole = IsWhole(proven.Domain);
        var removals = CaseStore.Of(read.Archive, registered, RemovalsShown)
            .Where(row => isWhole || Concerns(read, row, proven.Domain))
            .Select(row => new DeskRemoval(row.Code, (CaseScope)row.Scope, row.Ground, row.Standing));
        var shown = outlet is null
            ? []
            : items.Newest(isWhole ? ItemsShown : 10 * ItemsShown, filter: new ItemFilter(OutletId: outlet));
        return new DeskView(
            proven,
            outlet is { } id ? OutletNames.Of(read, id) : null,
            isWhole && outlet is not null,
            !isWhole ? null : outlet is null ? 0 : Count(read, outlet.Value),
            [.. shown.Where(item => IsOf(item.Url, proven.Domain)).Take(ItemsShown)],
            outlet is null
                ? []
                : [.. origins.CopiesOf(outlet.Value).Where(copy => IsOf(copy.Original.Url, proven.Domain))],
            DomainWishes.Of(read.Archive, read.Hashes, proven.Domain),
            [.. removals]);
    }

    /// <summary>
    /// Replaces the wishes for the domain. They hold for what is held already, as soon as it is decided again.
    /// </summary>
    public Task SetWishesAsync(ProvenDomain proven, IReadOnlySet<PublisherWish> wishes, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(proven);
        return archive.PublishAsync(
            write =>
            {
                DomainWishes.Set(write, proven.Domain, wishes);
                return true;
            },
            cancellation);
    }

    /// <summary>
    /// Says by which name the outlet is shown. False where only a part of a domain is proven, or the name is none.
    /// </summary>
    public Task<bool> NameAsync(ProvenDomain proven, string? name, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(proven);
        var wanted = name?.Trim() ?? "";
        if (!IsWhole(proven.Domain) || wanted.Length is 0 or > LongestName || wanted.Any(char.IsControl))
        {
            return Task.FromResult(false);
        }

        return archive.PublishAsync(
            write =>
            {
                var hash = write.Hashes.Domain(proven.Domain.Name);
                if (write.Archive.QuerySingleOrDefault<long?>(
                    "select id from outlet where domain_hash = @hash", new { hash }) is not { } outlet) return false;
                OutletStore.Learn(write, outlet, new OutletFact(OutletFactKind.Name, wanted, FactOrigin.Publisher));
                return true;
            },
            cancellation);
    }

    /// <summary>
    /// Says how one item is shown: its byline (names parted by commas), and the address that is its own. What is empty
    /// is left as it was read. False where the item is not of the domain, or the address is not.
    /// </summary>
    public Task<bool> CorrectAsync(
        ProvenDomain proven, long itemId, string? byline, string? address, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(proven);
        if (items.ByIds([itemId]) is not [var item] || !IsOf(item.Url, proven.Domain)) return Task.FromResult(false);
        if (!string.IsNullOrWhiteSpace(address) && !IsOf(address, proven.Domain)) return Task.FromResult(false);
        string[] authors =
            [.. (byline ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                .Where(author => author.Length <= LongestName && !author.Any(char.IsControl)).Take(MostAuthors)];
        var correction = new CorrectionContent(authors.Length > 0 ? authors : null,
            string.IsNullOrWhiteSpace(address) ? null : WebUrl.Parse(address)!.Href);
        return archive.PublishAsync(write => Corrections.Set(write, itemId, correction), cancellation);
    }

    private (long?, ClaimProblem?) Enter(WriteSession write, ProvableDomain domain)
    {
        var now = book.Now(write);
        var (all, ofDomain) = write.Archive.QuerySingle<(long, long)>(
            "select count(*), coalesce(sum(registered_hash = @registered), 0) from control "
                + "where recorded > @since and claim_id not in (select id from takedown_case)",
            new
            {
                registered = write.Hashes.Domain(RegistrableDomain.Of(domain.Name)),
                since = now.AddHours(-1).ToUnixTimeMilliseconds()
            });
        var isFlood = all >= VisitsAnHour || OfDomain.IsUsedUp(ofDomain, isCrowded: all >= Crowd);
        if (isFlood)
        {
            return (null, new ClaimProblem("visit", "Too many came to the desk within the hour. Try again later."));
        }

        var (id, key) = write.Create(Subject.Claim);
        using (key) ControlClaims.Add(write, key, id, domain, now);
        return (id, null);
    }

    private static bool IsWhole(ProvableDomain domain) => RegistrableDomain.Of(domain.Name) == domain.Name;

    private static bool IsOf(string address, ProvableDomain domain) =>
        WebUrl.Parse(address) is { IsHttp: true } url && domain.Covers(url.Host);

    private static bool Concerns(ReadSession read, CaseRow row, ProvableDomain domain)
    {
        using var key = read.KeyOf(Subject.Claim, row.Id);
        return key is not null && row.Sealed is { } sealedContent
            && key.Open(sealedContent, Sealed.Json.CaseContent, Place.Case).Host is { } host && domain.Covers(host);
    }

    private static long Count(ReadSession read, long outlet) => read.Archive.ExecuteScalar<long>(
        """
        select count(*) from item where outlet_id in (select id from outlet where id = @outlet or same_as = @outlet)
          and same_as is null and erased is null
        """,
        new { outlet });
}
