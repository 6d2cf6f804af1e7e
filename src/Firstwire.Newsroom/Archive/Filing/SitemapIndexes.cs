using Firstwire.Formats.Feeds;
using Firstwire.Newsroom.Archive.Sealing;
using Firstwire.Text.Dates;

namespace Firstwire.Newsroom.Archive.Filing;

/// <summary>
/// Which sitemaps of an index are to be read: those that changed by its word, the latest first; and once a day those of
/// which it cannot tell, since it states no time, one ahead of the clock, or a day that is not over. The sum of them is
/// bounded: who wants all of a large site imports it.
/// </summary>
internal static class SitemapIndexes
{
    /// <summary>Sitemaps read of one index at a time.</summary>
    private const int Most = 20;

    /// <summary>Nothing tells whether such a sitemap changed, so each look costs its server the whole.</summary>
    private static readonly TimeSpan LookEvery = TimeSpan.FromDays(1);

    /// <summary>From midnight UTC until a day is over everywhere: its zone is not stated.</summary>
    private static readonly TimeSpan LongestDay = TimeSpan.FromHours(36);

    /// <summary>What is to be read of an index that was read just now, and what is remembered of it.</summary>
    /// <param name="sitemaps">Those that may be asked for.</param>
    public static (IReadOnlyList<string> Due, PollingContent Polling) Read(
        IReadOnlyList<ChildSitemap> sitemaps, PollingContent polling, DateTimeOffset now)
    {
        // Of an index that once spoke of the future nothing is known.
        var until = polling.SitemapsUntil is { } told && told <= now.ToUnixTimeMilliseconds() ? told : 0;
        var isTime = IsTime(polling, now);
        var known = polling.OpenSitemaps.Select(sitemap => sitemap.Url).ToHashSet(StringComparer.Ordinal);
        OpenSitemap[] stated =
        [
            .. sitemaps.Where(sitemap => sitemap.Modified is not null)
                .Select(sitemap => new OpenSitemap(sitemap.Url, Over(sitemap.Modified!.Value)))
                .OrderByDescending(sitemap => sitemap.Over),
        ];
        var silent = Ends([.. sitemaps.Where(sitemap => sitemap.Modified is null)]);
        var due = stated.Where(sitemap => IsOpen(sitemap) ? IsDue(sitemap) : sitemap.Over > until)
            .Concat(silent.Where(IsDue)).Select(sitemap => sitemap.Url).Distinct(StringComparer.Ordinal).Take(Most);
        return ([.. due], polling with
        {
            SitemapsUntil = stated.Where(sitemap => !IsOpen(sitemap)).Max(sitemap => sitemap.Over) ?? until,
            OpenSitemaps = [.. stated.Where(IsOpen).Concat(silent).Take(Most)],
            OpenSitemapsRead = isTime ? now.ToUnixTimeMilliseconds() : polling.OpenSitemapsRead,
        });

        bool IsOpen(OpenSitemap sitemap) => sitemap.Over > now.ToUnixTimeMilliseconds();

        bool IsDue(OpenSitemap sitemap) => isTime || !known.Contains(sitemap.Url);
    }

    /// <summary>What is to be read of an index that has not changed, and what is remembered of it.</summary>
    public static (IReadOnlyList<string> Due, PollingContent Polling) Unchanged(
        PollingContent polling, DateTimeOffset now)
    {
        if (polling.OpenSitemaps.Count == 0 || !IsTime(polling, now)) return ([], polling);
        OpenSitemap[] open =
        [
            .. polling.OpenSitemaps.Where(sitemap => sitemap.Over is null || sitemap.Over > polling.OpenSitemapsRead),
        ];
        return ([.. open.Select(sitemap => sitemap.Url)], polling with
        {
            OpenSitemaps = open,
            OpenSitemapsRead = now.ToUnixTimeMilliseconds(),
        });
    }

    private static bool IsTime(PollingContent polling, DateTimeOffset now) =>
        polling.OpenSitemapsRead is not { } read || now - StoredTime.Of(read) >= LookEvery;

    /// <summary>The end of what was stated: a change of a day may have come at its last minute.</summary>
    private static long Over(WrittenTime modified) => (modified.Precision == TimePrecision.Day
        ? modified.Value + LongestDay
        : modified.Value).ToUnixTimeMilliseconds();

    /// <summary>An index that states no times lists its newest first or last.</summary>
    private static IEnumerable<OpenSitemap> Ends(IReadOnlyList<ChildSitemap> sitemaps) =>
        (sitemaps.Count <= Most ? sitemaps : sitemaps.Take(Most / 2).Concat(sitemaps.TakeLast(Most / 2)))
            .Select(sitemap => new OpenSitemap(sitemap.Url, null));
}
