using System.Globalization;
using Firstwire.Reading.Tree;
using Firstwire.Text.Words;

namespace Firstwire.Reading.Metadata.Scripts;

/// <summary>
/// What the data in a page's scripts state of its article, for pages that scripts write or fill: of all objects in them
/// the ones count that state the page's title, as beside them stand those of other articles.
/// </summary>
/// <param name="Bylines">The names of its authors, as written.</param>
/// <param name="Published">Its time of publication as written; null where none is stated.</param>
internal sealed record ScriptArticle(IReadOnlyList<string> Bylines, string? Published)
{
    /// <summary>Characters of scripts; the data of the page itself come early.</summary>
    private const int MostRead = 4 * 1024 * 1024;

    /// <summary>A shorter title is that of other things too.</summary>
    private const int ShortestTitle = 10;

    /// <summary>Characters beside a headline in the value that states it: the name of the site.</summary>
    private const int BesideTitle = 60;

    /// <summary>A longer value names nobody and is no time.</summary>
    private const int LongestName = 120;

    private const int LongestTime = 40;

    public static readonly ScriptArticle None = new([], null);

    /// <param name="title">The page's, with or without the site's name.</param>
    public static ScriptArticle Of(IEnumerable<HtmlElement> scripts, string? title)
    {
        if (title is not { Length: >= ShortestTitle }) return None;
        var found = None;
        var read = 0;
        foreach (var script in scripts)
        {
            var data = script.TextContent;
            if ((read += data.Length) > MostRead) break;
            foreach (var stated in ScriptObjects.Of(data).Where(o => o.Titles.Exists(t => Is(t, title))))
            {
                if (found.Bylines.Count == 0) found = found with { Bylines = [.. stated.Names.Where(IsName)] };
                if (found.Published is null) found = found with { Published = Time(stated) };
                if (found is { Bylines.Count: > 0, Published: not null }) return found;
            }
        }

        return found;
    }

    private static bool Is(string stated, string title)
    {
        if (stated.Length > (title.Length * 2) + BesideTitle) return false;
        stated = WhiteSpace.Fold(stated);
        return stated.Length >= title.Length
            ? stated.Length <= title.Length + BesideTitle && stated.Contains(title, StringComparison.OrdinalIgnoreCase)
            : stated.Length >= ShortestTitle && stated.Length >= title.Length - BesideTitle
                && stated.Length * 2 > title.Length && title.StartsWith(stated, StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsName(string name) =>
        name.Length is > 1 and <= LongestName && !name.StartsWith("http", StringComparison.OrdinalIgnoreCase);

    /// <summary>The time that is said to be that of publication, else the one called a date.</summary>
    private static string? Time(ScriptObject stated) => Time(stated.Published) ?? Time(stated.Dated);

    /// <summary>A count of seconds or milliseconds as a time; what is neither that nor a time is none.</summary>
    private static string? Time(string? written)
    {
        if (written is not { Length: >= 8 and <= LongestTime }) return null;
        if (!written.All(char.IsAsciiDigit)) return written;
        return written.Length is 10 or 13 && long.TryParse(written, CultureInfo.InvariantCulture, out var count)
            ? DateTimeOffset.FromUnixTimeMilliseconds(written.Length == 10 ? count * 1000 : count)
                .ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture) : null;
    }
}
