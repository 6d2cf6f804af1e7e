using System.Collections.Frozen;
using Firstwire.Reading.Metadata.Dates;
using Firstwire.Text.Urls;

namespace Firstwire.Reading.Lists;

/// <summary>
/// How much an address looks like an article's (a date, a number, a sentence as its last part) rather than a section's
/// or a service's. A hint among others: positive for articles, negative for the rest, near nought where it tells
/// nothing.
/// </summary>
internal static class AddressShape
{
    /// <summary>Parts of paths, in the words of web software, that never lead to one article.</summary>
    private static readonly FrozenSet<string> Services = new[]
    {
        "tag", "tags", "category", "categories", "topic", "topics", "author", "authors", "autor", "autores", "auteur",
        "search", "suche", "page", "login", "signin", "sign-in", "register", "signup", "subscribe", "subscription",
        "subscriptions", "abo", "account", "about", "about-us", "contact", "contact-us", "kontakt", "privacy",
        "privacy-policy", "terms", "newsletter", "newsletters", "rss", "feed", "feeds", "shop", "help", "faq",
        "advertise", "careers", "jobs", "impressum", "imprint", "datenschutz", "sitemap", "cookies", "user", "users",
        "profile", "label", "staff", "members", "wp-admin", "wp-login.php",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly string[] Media =
        [".jpg", ".jpeg", ".png", ".gif", ".webp", ".svg", ".mp3", ".mp4", ".zip", ".xml",
            ".ics", ".css", ".js", ".apk"];

    public static double Of(WebUrl url)
    {
        var parts = url.Path.Split('/', StringSplitOptions.RemoveEmptyEntries);
        var number = LongestNumber(url.Query);
        if (parts.Length == 0) return number >= 3 ? 1 : -3;
        if (Media.Any(ending => url.Path.EndsWith(ending, StringComparison.OrdinalIgnoreCase))) return -3;

        var services = parts.Any(Services.Contains) || (IsDated(parts) && parts.All(IsFigure)) ? -2.5 : 0;
        var last = Readable(parts[^1]);
        var words = Words(last);
        number = Math.Max(number, LongestNumber(last));
        var dated = DateInAddress.Of(url.Path) is not null || IsDated(parts) ? 1.5 : 0;
        var numbered = number >= 5 ? 1.25 : number >= 3 ? 0.75 : 0;
        var told = words >= 4 || HeadlineWeight.Of(last) >= 60 ? 1.25 : words == 3 ? 0.75 : 0;
        var plain = dated + numbered + told == 0 ? parts.Length == 1 || IsIndex(last) ? -1 : 0 : 0;
        return services + Math.Min(dated + numbered + told, 2.5) + plain;
    }

    /// <summary><c>/2026/11/</c>, <c>/202611/</c>: a year and a month.</summary>
    private static bool IsDated(string[] parts)
    {
        for (var i = 0; i < parts.Length; i++)
        {
            if (parts[i] is not ['1' or '2', ..] || !int.TryParse(parts[i], out var figure)) continue;
            if (parts[i].Length == 6 && IsYear(figure / 100) && figure % 100 is >= 1 and <= 12) return true;
            if (parts[i].Length == 4 && IsYear(figure) && i + 1 < parts.Length && parts[i + 1].Length <= 3
                && int.TryParse(parts[i + 1], out var month) && month is >= 1 and <= 12) return true;
        }

        return false;
    }

    /// <summary>An address of figures that are a date is the archive of that day or month.</summary>
    private static bool IsFigure(string part) => part.All(char.IsAsciiDigit) && part.Length <= 4;

    private static bool IsYear(int figure) => figure is >= 1990 and <= 2099;

    private static bool IsIndex(string last) =>
        last.StartsWith("index.", StringComparison.OrdinalIgnoreCase)
            || last.StartsWith("default.", StringComparison.OrdinalIgnoreCase);

    private static int Words(string part) =>
        part.Split(['-', '_', '+', ' ', '.'], StringSplitOptions.RemoveEmptyEntries).Count(
            word => word.Any(char.IsLetter));

    private static int LongestNumber(string text)
    {
        var (longest, run) = (0, 0);
        foreach (var c in text)
        {
            run = char.IsAsciiDigit(c) ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }

    /// <summary>Percent-encoded letters of other scripts as letters.</summary>
    private static string Readable(string part) => part.Contains('%') ? Uri.UnescapeDataString(part) : part;
}
