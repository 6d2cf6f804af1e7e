using Dapper;
using Firstwire.Newsroom.Archive.Sealing;
using Firstwire.Newsroom.Fetching;
using Firstwire.Newsroom.Origins;
using Firstwire.Newsroom.Scheduling;
using Firstwire.Text.Urls;

namespace Firstwire.Newsroom.Archive.Filing;

/// <summary>The durable list of pages still to be read, and of those to be looked at again.</summary>
internal static class PagesToRead
{
    public static void Add(WriteSession write, long itemId, WebUrl url)
    {
        var unit = PoliteUnits.Ensure(write, url);
        write.Archive.Execute(
            "insert into page (item_id, unit_id, due) values (@itemId, @unit, @now) on conflict do nothing",
            new { itemId, unit, now = write.Now });
        PoliteUnits.Plan(write, unit);
    }

    /// <summary>The entry changed in a way that a reader would notice: its page is read again.</summary>
    public static void Again(WriteSession write, long itemId)
    {
        var unit = write.Archive.QuerySingleOrDefault<long?>(
            "update page set due = @now, again = null, attempts = 0 where item_id = @itemId returning unit_id",
            new { itemId, now = write.Now });
        if (unit is not null) PoliteUnits.Plan(write, unit.Value);
    }

    /// <summary>A page that was read before is asked for whole and read again.</summary>
    /// <param name="at">In Unix milliseconds; null: at once, before all looks at pages.</param>
    /// <returns>Its polite unit, which is to be planned; null where there is no such page.</returns>
    public static long? Reread(WriteSession write, long itemId, long? at) =>
        write.Archive.QuerySingleOrDefault<long?>(
            """
            update page set reread = 1, attempts = 0, due = case when @at is null then @now else due end, again = @at
            where item_id = @itemId returning unit_id
            """,
            new { itemId, at, now = write.Now });

    /// <summary>
    /// No page is to be read any more, nor one that is declared as a source; a unit that finds nothing to do plans
    /// itself anew.
    /// </summary>
    public static int Drop(WriteSession write)
    {
        DeclaredSources.Drop(write);
        return write.Archive.Execute(
            "update page set due = null, again = null where due is not null or again is not null");
    }

    /// <summary>What the next request for the page is made with; null where the answer gave no validators.</summary>
    public static void Validate(WriteSession write, long itemId, Validators? validators)
    {
        using var key = write.KeyOf(Subject.Item, itemId);
        if (key is null) return;
        write.Archive.Execute(
            "update page set sealed_validators = @sealedValidators where item_id = @itemId",
            new
            {
                itemId,
                sealedValidators = validators is null
                    ? null
                    : key.Seal(validators, Sealed.Json.Validators, Place.PageValidators)
            });
    }

    /// <summary>
    /// Notes how a request ended, and what comes next: another try at the first reading, or a look at a later time.
    /// </summary>
    /// <param name="due">Of the next try; null where there is none.</param>
    /// <param name="again">Of the next look.</param>
    public static void Ended(WriteSession write, long itemId, PollOutcome outcome, int attempts, long? due,
        PageStanding page, long? again)
    {
        TellUnread(write, itemId);
        write.Archive.Execute(
            """
            update page set attempts = @attempts, outcome = @outcome, due = case when lives then @due end,
              again = case when lives then @again end, looks = @Looks, calm = @Calm, failures = @Failures,
              reread = reread and @isFailure, missing = @missing, missing_times = @MissingTimes,
              missing_since = @since, missing_told = @IsToldMissing,
              elsewhere = case when @IsElsewhere then 1 when elsewhere > 0 then 2 else 0 end
            from (select exists (select 1 from item where id = @itemId and erased is null and same_as is null) as lives)
            where item_id = @itemId
            """,
            new
            {
                itemId,
                due,
                again,
                attempts,
                outcome = (int)outcome,
                isFailure = PollSchedule.IsFailure(outcome),
                page.Looks,
                page.Calm,
                page.Failures,
                missing = (int?)page.Missing,
                page.MissingTimes,
                since = page.MissingSince?.ToUnixTimeMilliseconds(),
                page.IsToldMissing,
                page.IsElsewhere,
            });
    }

    /// <summary>Whoever waits for the page to be read waits no longer.</summary>
    private static void TellUnread(WriteSession write, long itemId)
    {
        var isUnread = write.Archive.ExecuteScalar<bool>(
            """
            select exists (select 1 from page join item on item.id = page.item_id
              where page.item_id = @itemId and page.outcome is null and item.article_number is null)
            """,
            new { itemId });
        if (isUnread) Changes.Append(write, ChangeKind.Unread, itemId);
    }
}
