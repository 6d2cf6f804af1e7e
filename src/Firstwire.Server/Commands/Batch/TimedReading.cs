using Firstwire.Reading;

namespace Firstwire.Server.Commands.Batch;

/// <summary>Reads the pages of a batch, none longer than is bearable for those behind it.</summary>
internal static class TimedReading
{
    /// <summary>
    /// The limits bound the work of a page to well below this, so what it stops is a fault worth seeing.
    /// </summary>
    private static readonly TimeSpan Deadline = TimeSpan.FromSeconds(30);

    /// <summary>The article of a page, or why there is none.</summary>
    /// <param name="url">Where it came from; empty where that is not known.</param>
    public static (Article? Article, string? Problem) Read(
        ReadOnlyMemory<byte> page, string url, string? contentType)
    {
        using var deadline = new CancellationTokenSource(Deadline);
        try
        {
            return ArticleExtractor.Read(page, url, contentType, deadline.Token) switch
            {
                ReadResult.Read(var article) => (article, null),
                ReadResult.Failed(var reason) => (null, reason),
                _ => throw new InvalidOperationException("Reading has no third outcome."),
            };
        }
        catch (OperationCanceledException)
        {
            return (null, $"The page was not read within {Deadline.TotalSeconds} seconds.");
        }
    }
}
