using Firstwire.Newsroom.Items;
using Firstwire.Newsroom.People;

namespace Firstwire.Server.Pages.Items;

/// <summary>
/// An item's page that a person opens marks the item as read, also without a script. What browsers ask for of their own
/// accord, ahead of time or as part of another page, marks nothing.
/// </summary>
internal static partial class OpenedItem
{
    private static readonly string[] AheadOfTime = ["Sec-Purpose", "Purpose", "X-Purpose", "X-Moz"];

    /// <summary>Once the page is on its way, so that nobody waits for the disk.</summary>
    public static void Mark(HttpContext context, long itemId, ReadingMarks marks)
    {
        if (!marks.AreKept || !IsByPerson(context.Request) || marks.Of([itemId]).GetValueOrDefault(itemId).IsRead)
        {
            return;
        }

        MarkLater(context, [itemId], marks);
    }

    /// <summary>
    /// A list of what is unread, without texts that were read at another outlet; those are marked too, once the page is
    /// on its way.
    /// </summary>
    public static ItemsPage WithoutReadElsewhere(HttpContext context, ItemsPage page, ReadingMarks marks)
    {
        var read = marks.ReadElsewhere([.. page.Items.Select(item => item.Id)]);
        if (read.Count == 0) return page;
        if (IsByPerson(context.Request)) MarkLater(context, read, marks);
        return page with { Items = [.. page.Items.Where(item => !read.Contains(item.Id))] };
    }

    /// <summary>Not awaited: the next request of the same connection is read once this has ended.</summary>
    private static void MarkLater(HttpContext context, IReadOnlyCollection<long> itemIds, ReadingMarks marks)
    {
        var logger = context.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(OpenedItem));
        context.Response.OnCompleted(() =>
        {
            _ = MarkAsync(itemIds, marks, logger);
            return Task.CompletedTask;
        });
    }

    private static async Task MarkAsync(IReadOnlyCollection<long> itemIds, ReadingMarks marks, ILogger logger)
    {
        try
        {
            await marks.ReadAsync(itemIds, CancellationToken.None);
        }
#pragma warning disable CA1031 // Nobody waits for it: the item stays unread, and the log says why.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            Log.NotMarked(logger, failure);
        }
    }

    /// <summary>
    /// Browsers say what they fetch, and for whose page, on every connection that they trust (Fetch Metadata).
    /// </summary>
    private static bool IsByPerson(HttpRequest request) =>
        HttpMethods.IsGet(request.Method)
        && !AheadOfTime.Any(header => request.Headers[header].ToString() is var purpose
            && (purpose.Contains("prefetch", StringComparison.OrdinalIgnoreCase)
                || purpose.Contains("preview", StringComparison.OrdinalIgnoreCase)))
        && IsForAPage(request)
        && request.Headers["Sec-Fetch-Site"].ToString() is "" or "same-origin" or "none";

    /// <summary>What a service worker passes on has no destination any more, but is a navigation still.</summary>
    private static bool IsForAPage(HttpRequest request) =>
        (request.Headers["Sec-Fetch-Dest"].ToString(),
            request.Headers["Sec-Fetch-Mode"].ToString()) is ("" or "document", _) or ("empty", "navigate");

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "An item that was opened could not be marked as read")]
        public static partial void NotMarked(ILogger logger, Exception failure);
    }
}
