using System.Security.Cryptography;
using Dapper;
using Firstwire.Newsroom.Archive.Sealing;
using Firstwire.Newsroom.Takedown.Proof;
using Microsoft.Data.Sqlite;

namespace Firstwire.Newsroom.Archive;

/// <summary>What a check of the whole archive found.</summary>
/// <param name="Problems">One sentence each; empty for a clean archive.</param>
public sealed record VerificationReport(long Items, long Versions, long Feeds, IReadOnlyList<string> Problems)
{
    public bool IsClean => Problems.Count == 0;
}

/// <summary>
/// Reads the whole archive and says what does not hold: damaged files, broken references, doubled entries, gaps in the
/// sequence, and every sealed value that its key does not open.
/// </summary>
public sealed class Verification(NewsArchive archive)
{
    /// <summary>A broken disk breaks everything alike; past this many sentences nobody reads.</summary>
    private const int MaximumProblems = 200;

    /// <param name="progress">Told the share of items checked, 0 to 1.</param>
    public VerificationReport Run(IProgress<double>? progress = null, CancellationToken cancellation = default)
    {
        var problems = new List<string>();
        using var read = archive.Read();
        CheckFile(read.Archive, "archive.db", problems);
        CheckFile(read.Keys, "keys.db", problems);
        CheckFile(read.Search, "search.db", problems);
        CheckFile(read.Origins, "origins.db", problems);
        CheckFile(read.Stories, "stories.db", problems);
        CheckFile(read.Images, "images.db", problems);
        CheckRows(read.Archive, problems);
        CheckOrders(read.Keys, problems);
        CheckFeeds(read, problems);
        CheckOutlets(read, problems);
        CheckPushes(read, problems);
        CheckLedger(problems);
        var items = CheckItems(read, problems, progress, cancellation);
        return new VerificationReport(
            items,
            read.Archive.ExecuteScalar<long>("select count(*) from version"),
            read.Archive.ExecuteScalar<long>("select count(*) from feed"),
            problems);
    }

    private static void CheckFile(SqliteConnection connection, string file, List<string> problems)
    {
        foreach (var line in connection.Query<string>("pragma integrity_check(20)"))
        {
            if (line != "ok") problems.Add($"{file} is damaged: {line}");
        }

        foreach (var table in connection.Query("pragma foreign_key_check").Take(20))
        {
            problems.Add(
                $"{file}: a row of {((IDictionary<string, object>)table)["table"]} refers to a row that is not there.");
        }
    }

    private static void CheckRows(SqliteConnection connection, List<string> problems)
    {
        Expect("select count(*) from (select 1 from version group by item_id, number having count(*) > 1)",
            "versions stand twice");
        Expect("select count(*) from (select 1 from entry group by feed_id, guid_hash having count(*) > 1)",
            "entries stand twice");
        Expect(
            "select count(*) from item where same_as is not null "
                + "and exists (select 1 from entry where entry.item_id = item.id)",
            "merged items still have entries");
        Expect("select coalesce(max(seq), 0) - count(*) from change", "changes are missing from the sequence");
        Expect(
            "select count(*) from item where erased is null and same_as is null and entry_number is null "
                + "and article_number is null",
            "items have no version");
        Expect(
            """
            select count(*) from item where erased is null and not exists
              (select 1 from version where version.item_id = item.id
                and version.number = coalesce(item.entry_number, item.article_number))
            """,
            "items refer to a version that is not there");
        Expect("select count(*) from unit where owner is null and due <> planned",
            "polite units are due at another time than planned");

        void Expect(string counting, string problem)
        {
            var count = connection.ExecuteScalar<long>(counting);
            if (count != 0) problems.Add($"archive.db: {count} {problem}.");
        }
    }

    /// <summary>What a takedown that is done was about can be read by nobody.</summary>
    private static void CheckOrders(SqliteConnection keys, List<string> problems)
    {
        var open = keys.ExecuteScalar<long>(
            "select count(*) from takedown_order "
                + "where done is not null and (key is not null or sealed_scope is not null)");
        if (open != 0)
        {
            problems.Add($"keys.db: {open} takedowns are done and still have the key to what they were about.");
        }
    }

    private static void CheckFeeds(ReadSession read, List<string> problems)
    {
        foreach (var (id, content, polling) in read.Archive.Query<(long, byte[], byte[]?)>(
            "select id, sealed, sealed_polling from feed"))
        {
            Opens(read, Subject.Feed, id, $"feed {id}", problems, opened =>
            {
                opened.Open(content, Sealed.Json.FeedContent, Place.FeedContent);
                if (polling is not null) opened.Open(polling, Sealed.Json.PollingContent, Place.FeedPolling);
            });
        }
    }

    private static void CheckOutlets(ReadSession read, List<string> problems)
    {
        foreach (var (id, content) in read.Archive.Query<(long, byte[])>("select id, sealed from outlet"))
        {
            Opens(read, Subject.Outlet, id, $"outlet {id}", problems, opened =>
                opened.Open(content, Sealed.Json.OutletContent, Place.Outlet));
        }

        foreach (var (id, outletId, content) in read.Archive.Query<(long, long, byte[])>(
            "select id, outlet_id, sealed from candidate"))
        {
            Opens(read, Subject.Outlet, outletId, $"candidate {id}", problems, opened =>
                opened.Open(content, Sealed.Json.CandidateContent, Place.Candidate));
        }

        foreach (var (outletId, content) in read.Archive.Query<(long, byte[])>(
            "select outlet_id, sealed from outlet_tie"))
        {
            Opens(read, Subject.Outlet, outletId, $"a tie of outlet {outletId}", problems, opened =>
                opened.Open(content, Sealed.Json.AddressContent, Place.OutletTie));
        }
    }

    private static void CheckPushes(ReadSession read, List<string> problems)
    {
        foreach (var (id, feedId, content) in read.Archive.Query<(long, long, byte[])>(
            "select id, feed_id, sealed from push_subscription"))
        {
            Opens(read, Subject.Feed, feedId, $"push subscription {id}", problems, opened =>
                opened.Open(content, Sealed.Json.PushContent, Place.Push));
        }

        foreach (var (id, content) in read.Archive.Query<(long, byte[])>(
            "select id, sealed from hub_subscriber where sealed is not null"))
        {
            Opens(read, Subject.Subscriber, id, $"subscriber {id}", problems, opened =>
                opened.Open(content, Sealed.Json.SubscriberContent, Place.Subscriber));
        }
    }

    private void CheckLedger(List<string> problems)
    {
        using var file = new MemoryStream(new TransparencyLedger(archive).WriteFile());
        problems.AddRange(LedgerCheck.Run(file).Problems.Select(problem => $"The ledger of removals: {problem}"));
    }

    private static long CheckItems(
        ReadSession read, List<string> problems, IProgress<double>? progress, CancellationToken cancellation)
    {
        var items = read.Archive.Query<(long Id, byte[] Url)>(
            "select id, sealed_url from item where erased is null order by id").AsList();
        for (var i = 0; i < items.Count && problems.Count < MaximumProblems; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            var (id, url) = items[i];
            Opens(read, Subject.Item, id, $"item {id}", problems, opened =>
            {
                opened.Open(url, Sealed.Json.AddressContent, Place.ItemUrl);
                foreach (var (number, head, body, fingerprints) in read.Archive.Query<(
                    long, byte[], byte[]?, byte[]?)>(
                    "select number, sealed_head, sealed_body, sealed_fingerprints from version where item_id = @id",
                    new { id }))
                {
                    opened.Open(head, Sealed.Json.VersionHead, Place.Head(number));
                    opened.OpenBody(body, number);
                    if (fingerprints is not null) opened.Open(fingerprints, Place.Fingerprints(number));
                }

                foreach (var declared in read.Archive.Query<byte[]>(
                    "select sealed_url from declared_source where item_id = @id", new { id }))
                {
                    opened.Open(declared, Sealed.Json.AddressContent, Place.DeclaredSource);
                }

                foreach (var (number, decision) in read.Archive.Query<(long, byte[])>(
                    "select number, sealed from rights_decision where item_id = @id", new { id }))
                {
                    opened.Open(decision, Sealed.Json.DecisionContent, Place.Decision(number));
                }
            });
            if (i % 100 == 0) progress?.Report((double)i / items.Count);
        }

        progress?.Report(1);
        return items.Count;
    }

    private static void Opens(
        ReadSession read, Subject subject, long id, string what, List<string> problems, Action<SealingKey> open)
    {
        using var key = read.KeyOf(subject, id);
        if (key is null)
        {
            problems.Add($"The key of {what} is missing from keys.db.");
            return;
        }

        try
        {
            open(key);
        }
        catch (CryptographicException failure)
        {
            problems.Add($"A sealed value of {what} does not open: {failure.Message}");
        }
    }
}
