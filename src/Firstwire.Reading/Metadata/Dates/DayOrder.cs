using System.Collections.Frozen;
using Firstwire.Text.Urls;

namespace Firstwire.Reading.Metadata.Dates;

/// <summary>In which order a date of three numbers is written.</summary>
internal enum Order
{
    Unknown,
    DayFirst,
    MonthFirst,
}

/// <summary>
/// Whether 3/4/2026 is the fourth of March or the third of April, by a page's language and country, and by the dates
/// beside it that can be read in one order alone.
/// </summary>
internal static class DayOrder
{
    /// <summary>
    /// Top-level domains of two letters whose pages may come from where the month is written first: those of such
    /// countries, and those that the whole world uses for their sound.
    /// </summary>
    private static readonly FrozenSet<string> OfNoDayFirstCountry = FrozenSet.ToFrozenSet(
        ["us", "ph", "pr", "gu", "vi", "as", "mp", "fm", "pw", "mh", "bz", "ca", "io", "co", "tv", "me", "ai", "cc",
            "ws", "ly", "gg", "so", "to", "am", "is"], StringComparer.OrdinalIgnoreCase);

    /// <summary>Characters of a line in which a date stands for itself.</summary>
    private const int LongestLine = 200;

    /// <summary>
    /// As <see cref="IsMonthFirst(string?, WebUrl?)"/>, but for a page that shows its own order the other way round.
    /// </summary>
    public static bool IsMonthFirst(PageFacts facts, string? language, WebUrl? url) =>
        IsMonthFirst(language, url) && Shown(facts) != Order.DayFirst;

    /// <summary>The order of all dates that only one can be; none where they differ.</summary>
    private static Order Shown(PageFacts facts)
    {
        var shown = Order.Unknown;
        foreach (var line in facts.Lines.Select(static line => line.Text).Concat(facts.AsideLines))
        {
            if (line.Length > LongestLine || !line.Contains('/', StringComparison.Ordinal)) continue;
            var tokens = DateToken.Of(line);
            for (var at = 0; at + 4 < tokens.Count; at++)
            {
                if (NumericDate.OrderAt(tokens, at) is var order and not Order.Unknown)
                {
                    if (shown != Order.Unknown && shown != order) return Order.Unknown;
                    shown = order;
                }
            }
        }

        return shown;
    }

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
