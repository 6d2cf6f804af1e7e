using Dapper;
using Firstwire.Newsroom.Archive.Sealing;
using Firstwire.Newsroom.Fetching;
using Firstwire.Newsroom.Scheduling;
using Firstwire.Text.Urls;

namespace Firstwire.Newsroom.Archive.Filing;

/// <summary>The durable list of pages still to be read.</summary>
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
            "update page set due = @now, attempts = 0 where item_id = @itemId returning unit_id", new { itemId, now = write.Now });
        if (unit is not null) PoliteUnits.Plan(write, unit.Value);
    }

    /// <summary>No page is to be read any more; a unit that finds nothing to do plans itself anew.</summary>
    public static int Drop(WriteSession write) => write.Archive.Execute("update page set due = null where due is not null");

    /// <summary>What the next request for the page is made with; null where the answer gave no validators.</summary>
    public static void Validate(WriteSession write, long itemId, Validators? validators)
    {
        using var key = write.KeyOf(Subject.Item, itemId);
        if (key is null) return;
        write.Archive.Execute(
            "update page set sealed_validators = @sealedValidators where item_id = @itemId",
            new { itemId, sealedValidators = validators is null ? null : key.Seal(validators, Sealed.Json.Validators, Place.PageValidators) });
    }

    public static void Ended(WriteSession write, long itemId, PollOutcome outcome, int attempts, long? due) =>
        write.Archive.Execute(
            """
            update page set attempts = @attempts, outcome = @outcome,
              due = case when exists (select 1 from item where id = @itemId and erased is null and same_as is null) then @due end
            where item_id = @itemId
            """,
            new { itemId, due, attempts, outcome = (int)outcome });
}
