using System.Collections.Frozen;
using Firstwire.Text.Urls;

namespace Firstwire.Reading.Metadata.Dates;

/// <summary>Whether 3/4/2026 is the fourth of March or the third of April, by a page's language and country.</summary>
internal static class DayOrder
{
    /// <summary>
    /// Top-level domains of two letters whose pages may come from where the month is written first: those of such
    /// countries, and those that the whole world uses for their sound.
    /// </summary>
    private static readonly FrozenSet<string> OfNoDayFirstCountry = FrozenSet.ToFrozenSet(
        ["us", "ph", "pr", "gu", "vi", "as", "mp", "fm", "pw", "mh", "bz", "ca", "io", "co", "tv", "me", "ai", "cc",
            "ws", "ly", "gg", "so", "to", "am", "is"], StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// True where the month comes first: on English pages, but for those that name another country than the few which
    /// write so, by their language tag or their domain. Templates state "en-US" in every country.
    /// </summary>
    public static bool IsMonthFirst(string? language, WebUrl? url)
    {
        if (language is null || !(language is "en" || language.Equals("en-US", StringComparison.OrdinalIgnoreCase)
            || language.Equals("en-PH", StringComparison.OrdinalIgnoreCase)))
            return false;
        var domain = url is null ? "" : url.Host[(url.Host.LastIndexOf('.') + 1)..];
        return domain.Length != 2 || OfNoDayFirstCountry.Contains(domain);
    }
}
