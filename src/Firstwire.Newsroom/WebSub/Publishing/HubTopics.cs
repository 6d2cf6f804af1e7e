using Dapper;
using Firstwire.Newsroom.Archive;

namespace Firstwire.Newsroom.WebSub.Publishing;

/// <summary>
/// Watches the feeds that somebody subscribed to: follows the archive's changes, and where they change a document, all
/// its subscribers are due. What is delivered is the document as it then stands, so nothing of it is kept here.
/// </summary>
internal sealed class HubTopics(NewsArchive archive, IReadOnlyList<HubTopic> topics) : IDisposable
{
    /// <summary>Changes are gathered this long before a document is written anew: one delivery for many.</summary>
    private static readonly TimeSpan Gather = TimeSpan.FromSeconds(1);

    /// <summary>Between two deliveries to one subscriber.</summary>
    private const long DeliveryGap = 15_000;

    private readonly SemaphoreSlim gate = new(1);
    private DateTimeOffset looked;

    /// <summary>Null where it is none of ours, or was none at the last start.</summary>
    public HubTopic? Find(string path) => topics.FirstOrDefault(topic => topic.Path == path);

    /// <summary>Looks whether documents have changed since the last look.</summary>
    public async Task ObserveAsync(CancellationToken cancellation)
    {
        await gate.WaitAsync(cancellation);
        try
        {
            var (newest, states) = States();
            var now = archive.Time.GetUtcNow();
            var gathered = now - looked >= Gather;
            foreach (var (path, seq) in states)
            {
                if (Find(path) is { } topic && (seq is null || (seq < newest && gathered)))
                {
                    await ObserveAsync(topic, newest, cancellation);
                }
            }

            if (gathered) looked = now;
        }
        finally
        {
            gate.Release();
        }
    }

    public void Dispose() => gate.Dispose();

    /// <summary>The newest change, and how far each subscribed topic was followed; null for one that is new.</summary>
    private (long Newest, List<(string Path, long? Seq)> States) States()
    {
        using var read = archive.Read();
        return (
            read.Archive.ExecuteScalar<long?>("select max(seq) from change") ?? 0,
            read.Archive.Query<(string, long?)>(
                """
                select subscribed.path, hub_topic.seq from (select distinct path from hub_subscriber) subscribed
                left join hub_topic on hub_topic.path = subscribed.path
                """).AsList());
    }

    private async Task ObserveAsync(HubTopic topic, long newest, CancellationToken cancellation)
    {
        var document = topic.Write();
        await archive.WriteAsync(
            write =>
            {
                var hash = write.Hashes.Document(document);
                var isNew = write.Archive.Execute(
                    "insert into hub_topic (path, seq, document_hash) values (@Path, @newest, @hash) "
                        + "on conflict do nothing",
                    new { topic.Path, newest, hash }) == 1;
                if (isNew) return true;
                var changed = write.Archive.Execute(
                    "update hub_topic set version = version + 1, document_hash = @hash "
                        + "where path = @Path and document_hash <> @hash",
                    new { topic.Path, hash }) == 1;
                write.Archive.Execute(
                    "update hub_topic set seq = max(seq, @newest) where path = @Path", new { topic.Path, newest });
                if (!changed) return true;
                return write.Archive.Execute(
                    """
                    update hub_subscriber set due = max(@now, coalesce(delivered, 0) + @DeliveryGap),
                      behind_since = @now, failures = 0
                    where path = @Path and lease_end > @now and due is null
                    """,
                    new { topic.Path, now = write.Now, DeliveryGap }) > 0;
            },
            cancellation);
    }
}
