using Firstwire.Newsroom.Archive.Sealing;
using Firstwire.Tracing.Sources;

namespace Firstwire.Newsroom.Archive;

/// <summary>What an item's page and its feed say of its origin; the page's word goes before the feed's.</summary>
internal static class ItemStatements
{
    /// <param name="url">The item's own address.</param>
    public static OriginStatements Of(string? url, VersionHead? article, VersionHead? entry) =>
        new(url, article?.CanonicalUrl, entry?.SourceTitle, entry?.SourceUrl)
        {
            Sources = [.. article?.Sources ?? [], .. entry?.Sources ?? []],
        };
}
