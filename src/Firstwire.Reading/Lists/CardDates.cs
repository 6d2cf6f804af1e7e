using Firstwire.Reading.Metadata.Dates;
using Firstwire.Reading.Tree;
using Firstwire.Text.Dates;
using Firstwire.Text.Words;

namespace Firstwire.Reading.Lists;

/// <summary>
/// Reads the time that stands in a card: a marked one, else a short line that holds a full date. "Two hours ago" is
/// none.
/// </summary>
internal sealed class CardDates(string? language)
{
    /// <summary>A longer line is a sentence, and its date is of what it tells.</summary>
    private const int LongestLine = 80;

    private readonly bool monthFirst = DayOrder.IsMonthFirst(language, null);

    public WrittenTime? Of(IEnumerable<HtmlElement> elements, List<string> lines, string headline)
    {
        WrittenTime? marked = null;
        foreach (var element in elements)
        {
            if (element.LocalName == "time"
                && (Read(element.GetAttribute("datetime")) ?? Read(element.TextContent)) is { } stated) return stated;
            if (marked is null && element.LocalName != "time" && BoxWords.IsDate(element))
            {
                marked = Read(element.GetAttribute("content") ?? element.TextContent);
            }
        }

        return marked ?? Written(lines, headline);
    }

    private WrittenTime? Written(List<string> lines, string headline)
    {
        foreach (var line in lines)
            if (line != headline && Read(line) is { } time) return time;
        return null;
    }

    private WrittenTime? Read(string? text)
    {
        if (string.IsNullOrWhiteSpace(text) || text.Length > LongestLine * 4) return null;
        var line = WhiteSpace.Fold(text);
        return line.Length > LongestLine || !line.Any(char.IsDigit)
            ? null
            : WrittenTimeParser.Parse(line) is { } exact && IsLikely(exact, line)
            ? exact
            : DateInText.Find(line, monthFirst);
    }

    /// <summary>A lone number is a count as likely as a Unix time.</summary>
    private static bool IsLikely(WrittenTime time, string line) =>
        time.Value.Year is >= 1990 and <= 2099 && (line.Length >= 8 && !line.All(char.IsDigit));
}
