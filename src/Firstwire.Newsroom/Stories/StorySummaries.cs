using System.Collections.Concurrent;
using Dapper;
using Firstwire.Newsroom.Archive;
using Firstwire.Newsroom.Items;
using Firstwire.Newsroom.Outlets;
using Firstwire.Text.Languages;

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

    /// <summary>
    /// Independent accounts whose headlines are compared, the earliest; beside them the first in each other language.
    /// </summary>
    private const int MostCompared = 12;

    /// <summary>Stories that are remembered: all that anybody pages through.</summary>
    private const int MostRemembered = 10_000;

    /// <summary>
    /// A headline may be changed, and where an outlet is may become known, without the story changing.
    /// </summary>
    private static readonly TimeSpan Remembered = TimeSpan.FromMinutes(10);

    private readonly ConcurrentDictionary<long, Gathered> remembered = [];

    /// <summary>Those of some stories that may be shown, in their order.</summary>
    /// <param name="languages">That the reader asks for: primary subtags, the most wanted first.</param>
    public List<StorySummary> Of(ReadSession read, IReadOnlyList<StoryRow> rows, IReadOnlyList<string> languages)
    {
        var now = time.GetUtcNow();
        var known = rows.Select(row => remembered.GetValueOrDefault(row.Id) is { } gathered && gathered.Until > now
            && gathered.Row == row ? gathered : null)
            .OfType<Gathered>().ToDictionary(gathered => gathered.Row.Id);
        var centrals = items.ByIds(
            [.. known.Values.Select(gathered => gathered.Central.For(languages))]).ToDictionary(item => item.Id);
        var others = rows.Where(
            row => !known.TryGetValue(row.Id, out var gathered)
                || !centrals.ContainsKey(gathered.Central.For(languages))).ToList();
        var summaries = Gather(read, others, languages, now).ToDictionary(summary => summary.Id);
        foreach (var gathered in known.Values)
        {
            if (centrals.TryGetValue(gathered.Central.For(languages), out var central))
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

    private IEnumerable<StorySummary> Gather(
        ReadSession read, List<StoryRow> rows, IReadOnlyList<string> languages, DateTimeOffset now)
    {
        if (rows.Count == 0) yield break;
        if (remembered.Count > MostRemembered) remembered.Clear();
        var folded = FoldedAccounts.Of(read, rows.Select(row => row.Id), MostLookedAt);
        var facts = Facts(read, folded.Values.SelectMany(accounts => accounts.SelectMany(account => account.Items)));
        var compared = folded.ToDictionary(story => story.Key, story => Compared(story.Value, facts));
        var leads = Leads([.. compared.Values.SelectMany(accounts => accounts)]);
        var countries = new Dictionary<long, string?>();
        foreach (var row in rows)
        {
            var shown = compared[row.Id].Select(
                account => leads.GetValueOrDefault(account)).OfType<ShownItem>().ToList();
            if (shown.Count == 0) continue;
            var told = folded[row.Id].SelectMany(account => account.Items).Where(
                facts.ContainsKey).Select(item => facts[item]).ToList();
            var central = CentralHeadline.Among(shown);
            var gathered = new Gathered(
                row, now + Remembered, central, folded[row.Id][0].Time,
                [.. told.Select(item => CountryOf(read, countries, item.Outlet)).OfType<string>().Distinct()],
                [.. told.Select(item => item.Language).OfType<string>().Distinct()]);
            remembered[row.Id] = gathered;
            yield return Summary(gathered, shown.First(item => item.Id == central.For(languages)));
        }
    }

    private static List<FoldedAccount> Compared(
        List<FoldedAccount> accounts, Dictionary<long, (string? Language, long Outlet)> facts)
    {
        var compared = accounts.Take(MostCompared).ToList();
        var languages = compared.Select(LanguageOf).ToHashSet(StringComparer.Ordinal);
        compared.AddRange(accounts.Skip(MostCompared).Where(account => languages.Add(LanguageOf(account))));
        return compared;

        string LanguageOf(FoldedAccount account) =>
            LanguageTag.Primary(facts.GetValueOrDefault(account.Lead).Language);
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
        StoryRow Row, DateTimeOffset Until, CentralHeadline Central, long Oldest, IReadOnlyList<string> Countries,
        IReadOnlyList<string> Languages);
}
