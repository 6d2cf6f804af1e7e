using Dapper;
using Firstwire.Newsroom.Archive;
using Firstwire.Newsroom.Items;

namespace Firstwire.Newsroom.Stories;

/// <summary>Stories as they may be shown. Which items may, <see cref="ItemReads"/> says.</summary>
public sealed class StoryReads(NewsArchive archive, ItemReads items)
{
    /// <summary>Items of one story that its own page lists: so many of the earliest, and of those that came last.</summary>
    public const int MostEarliest = 400, MostNewest = 100;

    private const int MostLogged = 50;

    /// <summary>Places of the ranking that one list walks.</summary>
    private const int MostPassed = 2_000;

    /// <summary>Accounts that a list of related ones names.</summary>
    private const int MostRelated = 6;

    private readonly StorySummaries summaries = new(items, archive.Time);

    /// <summary>In which a story loses half of its weight in <see cref="Ranked(int)"/>.</summary>
    public static TimeSpan HalfLife => StoryCounts.HalfLife;

    /// <summary>The stories with the most independent accounts, of which each twelve hours take half.</summary>
    public IReadOnlyList<StorySummary> Ranked(int count) => Ranked(count, 0).Stories;

    /// <summary>
    /// As many as asked for, from place <paramref name="from"/> on: those that may not be shown leave no gap.
    /// </summary>
    /// <param name="languages">
    /// That the reader asks for, by their primary subtags, the most wanted first: they change no place, but whose
    /// headline stands for a story.
    /// </param>
    public RankedStories Ranked(int count, int from, IReadOnlyList<string>? languages = null)
    {
        using var read = archive.Read();
        var stories = new List<StorySummary>(count);
        for (var next = from; ;)
        {
            var wanted = count + 1 - stories.Count;
            var rows = read.Stories.Query<StoryRow>(
                $"select {StoryRow.Columns} from story where rank is not null order by rank desc, id desc "
                    + "limit @wanted offset @next",
                new { wanted, next }).AsList();
            var shown = summaries.Of(read, rows, languages ?? []).ToDictionary(story => story.Id);
            foreach (var row in rows)
            {
                if (shown.TryGetValue(row.Id, out var story))
                {
                    if (stories.Count == count) return new RankedStories(stories, next);
                    stories.Add(story);
                }

                next++;
            }

            if (rows.Count < wanted || next - from > MostPassed) return new RankedStories(stories, null);
        }
    }

    /// <summary>Those of some stories that may be shown, in no order.</summary>
    internal IReadOnlyList<StorySummary> ByIds(IReadOnlyList<long> ids, IReadOnlyList<string> languages)
    {
        using var read = archive.Read();
        var rows = read.Stories.Query<StoryRow>(
            $"select {StoryRow.Columns} from story where id in @ids and rank is not null", new { ids }).AsList();
        return summaries.Of(read, rows, languages);
    }

    /// <param name="id">Of the story.</param>
    /// <param name="languages">
    /// That the reader asks for, as for <see cref="Ranked(int, int, IReadOnlyList{string})"/>.
    /// </param>
    public StoryLookup Find(long id, IReadOnlyList<string>? languages = null) =>
        Find(id, languages, MostEarliest, MostNewest);

    /// <summary>With some of its accounts alone, where that is enough to know what it is about.</summary>
    internal StoryLookup FindBriefly(long id, int accounts) => Find(id, null, accounts, accounts);

    private StoryLookup Find(long id, IReadOnlyList<string>? languages, int earliest, int newest)
    {
        using var read = archive.Read();
        if (Row(read, id) is not { } row) return Elsewhere(read, id);
        if (summaries.Of(read, [row], languages ?? []) is not [var summary]) return new StoryLookup.Missing();
        var folded = FoldedAccounts.Of(read, [id], earliest, newest)[id];
        var shown = items.ByIds([.. folded.SelectMany(account => account.Items)]).ToDictionary(item => item.Id);
        List<StoryAccount> accounts = [.. folded
            .Select(account =>
                (account, items: account.Items.Where(shown.ContainsKey).Select(item => shown[item]).ToList()))
            .Where(account => account.items.Count > 0)
            .Select(account => new StoryAccount(
                account.items[0], StoredTime.Of(account.account.Time), StoredTime.Of(account.account.Joined),
                account.items[1..]))];
        return new StoryLookup.Found(new ShownStory(
            summary, accounts, Countries(read, accounts), Shares(accounts, item => item.Language), Log(read, id)));
    }

    /// <summary>The story that an item tells; null where it tells none yet.</summary>
    public long? StoryOf(long itemId)
    {
        using var read = archive.Read();
        return StoryRows.StoryOf(read.Stories, itemId);
    }

    /// <summary>
    /// The story that an item tells, where others tell it too: with accounts that have another text than the item's.
    /// </summary>
    public (StorySummary Story, IReadOnlyList<ShownItem> Others)? Around(long itemId)
    {
        using var read = archive.Read();
        if (StoryRows.StoryOf(read.Stories, itemId) is not { } id || Row(read, id) is not { Items: > 1 } row)
        {
            return null;
        }

        if (summaries.Of(read, [row], []) is not [var summary]) return null;
        var others = FoldedAccounts.Of(read, [id], StorySummaries.MostLookedAt)[id].Where(
            account => !account.Items.Contains(itemId)).Select(account => account.Lead);
        return (summary, [.. items.ByIds([.. others]).Take(MostRelated)]);
    }

    private static StoryRow? Row(ReadSession read, long id) => read.Stories.QuerySingleOrDefault<StoryRow>(
        $"select {StoryRow.Columns} from story where id = @id and rank is not null "
            + "and exists (select 1 from account where story_id = story.id)",
        new { id });

    /// <summary>A number that is no story's now: it may have been one, or be an item's.</summary>
    private static StoryLookup Elsewhere(ReadSession read, long id)
    {
        var row = read.Stories.Query<long?>("select same_as from story where id = @id", new { id }).AsList();
        var to = row is [{ } same] ? same
            : read.Archive.ExecuteScalar<long?>(
                "select coalesce(same_as, id) from item where id = @id", new { id }) is { } item
                ? StoryRows.StoryOf(read.Stories, item)
                : null;
        if (to is { } other && other != id) return new StoryLookup.SameAs(other);
        return read.Archive.ExecuteScalar<long>(
            "select count(*) from item where id = @id and erased is not null", new { id }) > 0
            ? new StoryLookup.Gone()
            : new StoryLookup.Missing();
    }

    private static List<StoryShare> Countries(ReadSession read, List<StoryAccount> accounts)
    {
        var known = new Dictionary<long, string?>();
        return Shares(accounts, item => StorySummaries.CountryOf(read, known, item.Outlet.Id));
    }

    /// <summary>An account counts where its lead is, its copies where they are.</summary>
    private static List<StoryShare> Shares(List<StoryAccount> accounts, Func<ShownItem, string?> of) =>
    [
        .. accounts.SelectMany(account =>
            account.Copies.Select(copy => (Of: of(copy), Account: 0)).Prepend((Of: of(account.Lead), Account: 1)))
            .GroupBy(item => item.Of, item => item.Account)
            .Select(share => new StoryShare(share.Key, share.Sum(), share.Count()))
            .OrderByDescending(share => share.Accounts).ThenByDescending(share => share.Items).ThenBy(
                share => share.Of, StringComparer.Ordinal),
    ];

    private static List<StoryLogLine> Log(ReadSession read, long id)
    {
        var machine = read.Stories.Query<LogRow>(
            """
            select recorded, kind, item_id as ItemId, 1 as Items, from_id as "From", to_id as "To", score
            from story_change
            where from_id = @id or to_id = @id order by story_change.id desc limit @MostLogged
            """,
            new { id, MostLogged });
        var editor = read.Archive.Query<LogRow>(
            """
            select recorded, kind, case count(*) when 1 then item_id end as ItemId, count(*) as Items,
              from_id as "From", story_id as "To" from story_decision
            where (from_id = @id or story_id = @id) and kind <> @Kept group by recorded, kind, from_id, story_id
            order by max(id) desc limit @MostLogged
            """,
            new { id, Kept = (int)StoryDecisionKind.Kept, MostLogged });
        return
        [
            .. machine.Select(row => Line(row, byEditor: false)).Concat(editor.Select(row => Line(row, byEditor: true)))
                .OrderByDescending(line => line.When).Take(MostLogged),
        ];
    }

    private static StoryLogLine Line(LogRow row, bool byEditor) => new(
        StoredTime.Of(row.Recorded),
        byEditor ? (StoryDecisionKind)row.Kind
            : row.ItemId is null ? StoryDecisionKind.Merged
            : StoryDecisionKind.Moved,
        byEditor, row.ItemId, (int)row.Items, row.From, row.To, row.Score);

    private sealed record LogRow
    {
        public long Recorded { get; init; }
        public long Kind { get; init; }
        public long? ItemId { get; init; }
        public long Items { get; init; }
        public long From { get; init; }
        public long To { get; init; }
        public double? Score { get; init; }
    }
}
