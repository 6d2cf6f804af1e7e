using System.Collections.Concurrent;
using Dapper;
using Firstwire.Newsroom.Archive;
using Firstwire.Newsroom.Items;
using Firstwire.Newsroom.Outlets;

namespace Firstwire.Newsroom.Stories;

/// <summary>
/// A story in a few lines. Which account has its central headline is found by opening a dozen of them: a hundred items
/// a page, so that answer is remembered until the story changes. Numbers, places and languages alone are; the item
/// itself is opened each time, and says whether it may be shown.
/// </summary>
internal sealed class StorySummaries(ItemReads items, TimeProvider time)
{
    /// <summary>Items of a story that its line in a list is made from.</summary>
    public const int MostLookedAt = 60;

    /// <summary>Independent accounts whose headlines are compared.</summary>
    private const int MostCompared = 12;

    /// <summary>Stories that are remembered: all that anybody pages through.</summary>
    private const int MostRemembered = 10_000;

    /// <summary>
    /// A headline may be changed, and where an outlet is may become known, without the story changing.
    /// </summary>
    private static readonly TimeSpan Remembered = TimeSpan.FromMinutes(10);

    private readonly ConcurrentDictionary<long, Gathered> remembered = [];

    /// <summary>Those of some stories that may be shown, in their order.</summary>
    public List<StorySummary> Of(ReadSession read, IReadOnlyList<StoryRow> rows)
    {
        var now = time.GetUtcNow();
        var known = rows.Select(row => remembered.GetValueOrDefault(row.Id) is { } gathered && gathered.Until > now
            && gathered.Row == row ? gathered : null)
            .OfType<Gathered>().ToDictionary(gathered => gathered.Row.Id);
        var centrals = items.ByIds(
            [.. known.Values.Select(gathered => gathered.Central)]).ToDictionary(item => item.Id);
        var others = rows.Where(
            row => !known.TryGetValue(row.Id, out var gathered) || !centrals.ContainsKey(gathered.Central)).ToList();
        var summaries = Gather(read, others, now).ToDictionary(summary => summary.Id);
        foreach (var gathered in known.Values)
        {
            if (centrals.TryGetValue(gathered.Central, out var central))
            {
                summaries[gathered.Row.Id] = Summary(gathered, central);
            }
        }

        return [.. rows.Where(row => summaries.ContainsKey(row.Id)).Select(row => summaries[row.Id])];
    }

    public static string? CountryOf(ReadSession read, Dictionary<long, string?> known, long outlet)
    {
        if (!known.TryGetValue(outlet, out var country))
        {
            known.Add(outlet, country = OutletRegister.CountryOf(read, outlet));
        }

        return country;
    }

    private IEnumerable<StorySummary> Gather(ReadSession read, List<StoryRow> rows, DateTimeOffset now)
    {
        if (rows.Count == 0) yield break;
        if (remembered.Count > MostRemembered) remembered.Clear();
        var folded = FoldedAccounts.Of(read, rows.Select(row => row.Id), MostLookedAt);
        var leads = Leads([.. folded.Values.SelectMany(accounts => accounts.Take(MostCompared))]);
        var facts = Facts(read, folded.Values.SelectMany(accounts => accounts.SelectMany(account => account.Items)));
        var countries = new Dictionary<long, string?>();
        foreach (var row in rows)
        {
            var shown = folded[row.Id].Take(MostCompared).Select(
                account => leads.GetValueOrDefault(account)).OfType<ShownItem>().ToList();
            if (shown.Count == 0) continue;
            var told = folded[row.Id].SelectMany(account => account.Items).Where(
                facts.ContainsKey).Select(item => facts[item]).ToList();
            var central = CentralHeadline.Of(shown);
            var gathered = new Gathered(
                row, now + Remembered, central.Id, folded[row.Id][0].Time,
                [.. told.Select(item => CountryOf(read, countries, item.Outlet)).OfType<string>().Distinct()],
                [.. told.Select(item => item.Language).OfType<string>().Distinct()]);
            remembered[row.Id] = gathered;
            yield return Summary(gathered, central);
        }
    }

    /// <summary>Who speaks for each account: where the item that leads may not be shown, a copy of it.</summary>
    private Dictionary<FoldedAccount, ShownItem> Leads(IReadOnlyList<FoldedAccount> accounts)
    {
        var shown = items.ByIds([.. accounts.Select(account => account.Lead)]).ToDictionary(item => item.Id);
        foreach (var copy in items.ByIds(
            [.. accounts.Where(account => !shown.ContainsKey(account.Lead)).SelectMany(account => account.Copies)]))
            shown[copy.Id] = copy;
        var leads = new Dictionary<FoldedAccount, ShownItem>(ReferenceEqualityComparer.Instance);
        foreach (var account in accounts)
        {
            if (account.Items.FirstOrDefault(shown.ContainsKey) is not 0 and var lead) leads[account] = shown[lead];
        }

        return leads;
    }

    private static StorySummary Summary(Gathered gathered, ShownItem central)
    {
        var row = gathered.Row;
        return new StorySummary(
            row.Id, central, row.Accounts, row.Items, row.Outlets, StoredTime.Of(gathered.Oldest),
            StoredTime.Of(row.Newest), gathered.Countries, gathered.Languages);
    }

    private static Dictionary<long, (string? Language, long Outlet)> Facts(ReadSession read, IEnumerable<long> ids) =>
        read.Archive.Query<(long Id, string? Language, long Outlet)>(
            """
            select item.id, item.language, coalesce(outlet.same_as, outlet.id)
            from item join outlet on outlet.id = item.outlet_id
            where item.id in @ids and item.erased is null and item.hidden is null
            """,
            new { ids }).ToDictionary(row => row.Id, row => (row.Language, row.Outlet));

    /// <summary>What was found of a story as it stands in <paramref name="Row"/>.</summary>
    private sealed record Gathered(
        StoryRow Row, DateTimeOffset Until, long Central, long Oldest, IReadOnlyList<string> Countries,
        IReadOnlyList<string> Languages);
}
