using Dapper;
using Firstwire.Formats.Feeds;
using Firstwire.Newsroom.Archive;
using Firstwire.Newsroom.Archive.Erasing;
using Firstwire.Newsroom.Archive.Filing;
using Firstwire.Newsroom.Archive.Sealing;
using Firstwire.Newsroom.Pipeline;
using Firstwire.Newsroom.Scheduling;
using Microsoft.Extensions.Logging;

namespace Firstwire.Newsroom.WebSub.Subscribing;

/// <summary>
/// Files what hubs delivered, by the same code that files a poll's answer. A delivery may hold the changed entries
/// alone, so it says nothing of the others, and nothing of when to poll.
/// </summary>
internal sealed partial class DeliveryFiling(
    NewsArchive archive, NewsroomOptions options, Chance chance, ILogger<DeliveryFiling> logger)
{
    /// <summary>
    /// How often one that our own code fails on is tried; the next poll brings its entries in any case.
    /// </summary>
    private const int Attempts = 5;

    private static readonly TimeSpan FirstRetry = TimeSpan.FromMinutes(1);

    private static readonly TimeSpan LongestRetry = TimeSpan.FromHours(1);

    /// <summary>Files all that waits.</summary>
    public async Task WorkAsync(CancellationToken cancellation)
    {
        while (!cancellation.IsCancellationRequested && Next() is { } delivery)
        {
            try
            {
                await FileAsync(delivery);
            }
#pragma warning disable CA1031 // A failure of our own must not hold up the rest; it is tried again.
            catch (Exception failure)
#pragma warning restore CA1031
            {
                Log.Failed(logger, failure, delivery.FeedId);
                await PutOffAsync(delivery);
            }
        }
    }

    private DueDelivery? Next()
    {
        using var read = archive.Read();
        return WaitingDeliveries.Next(read, archive.Now);
    }

    private async Task FileAsync(DueDelivery delivery)
    {
        var document = Read(delivery);
        var withdrawn = await archive.PublishAsync(write =>
        {
            if (!WaitingDeliveries.Remove(write, delivery.Id) || document is null) return [];
            var filed = EntryFiling.File(write, delivery.FeedId, document, options.ReadPages);
            FeedFacts.Elsewhere(write, delivery.FeedId, document.Feed, filed);
            Log.Filed(logger, delivery.FeedId, filed.New, filed.Changed);
            return filed.Withdrawn;
        });
        await new ItemErasure(archive).EraseAsync(withdrawn, CancellationToken.None);
    }

    /// <summary>The delivery's feed; null where it is none, or was removed in the meantime.</summary>
    private PreparedDocument? Read(DueDelivery delivery)
    {
        using var read = archive.Read();
        using var key = read.KeyOf(Subject.Feed, delivery.FeedId);
        var sealedContent = read.Archive.QuerySingleOrDefault<byte[]>(
            "select sealed from feed where id = @FeedId", new { delivery.FeedId });
        if (key is null || sealedContent is null) return null;
        var content = key.Open(sealedContent, Sealed.Json.FeedContent, Place.FeedContent);
        var type = key.Open(delivery.SealedType, Sealed.Json.DeliveryContent, Place.DeliveryType).ContentType;
        switch (FeedParser.Parse(key.Open(delivery.SealedBody, Place.DeliveryBody), content.Url, type))
        {
            case FeedParseResult.Parsed parsed:
                return PreparedDocument.Of(archive, delivery.FeedId, content, parsed.Feed);
            case FeedParseResult.Failed failed:
                Log.Unreadable(logger, delivery.FeedId, failed.Reason);
                return null;
            default:
                throw new InvalidOperationException("unknown parse result");
        }
    }

    private async Task PutOffAsync(DueDelivery delivery)
    {
        var wait = BackOff.After((int)delivery.Attempts + 1, FirstRetry, LongestRetry, chance.Next());
        await archive.WriteAsync(write =>
        {
            if (delivery.Attempts + 1 >= Attempts) WaitingDeliveries.Remove(write, delivery.Id);
            else WaitingDeliveries.Postpone(write, delivery.Id, wait);
            return true;
        });
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Debug, "Feed {FeedId} was pushed: {NewItems} new, {ChangedItems} changed")]
        public static partial void Filed(ILogger logger, long feedId, int newItems, int changedItems);

        [LoggerMessage(2, LogLevel.Debug, "A delivery for feed {FeedId} is no feed: {Reason}")]
        public static partial void Unreadable(ILogger logger, long feedId, string reason);

        [LoggerMessage(3, LogLevel.Error, "A delivery for feed {FeedId} cannot be filed")]
        public static partial void Failed(ILogger logger, Exception failure, long feedId);
    }
}
