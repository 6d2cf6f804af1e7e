using Firstwire.Tracing.Sources;

namespace Firstwire.Newsroom.Origins;

/// <summary>Where a text's head or foot, or its byline, names the outlet that it is from.</summary>
internal static class SourceNaming
{
    /// <summary>Characters at a text's start and end among which it names its source.</summary>
    private const int CreditLength = 200;

    /// <summary>A shorter name stands in other words.</summary>
    private const int ShortestName = 4;

    /// <summary>A line up to this long is shown whole; of a longer one what stands around the name.</summary>
    private const int LongestLine = 160;

    private const int Around = 60;

    /// <summary>The words that name it; null where none do.</summary>
    public static EvidenceItem? Find(TracedDocument document, string? outlet)
    {
        if (outlet is not { Length: >= ShortestName }) return null;
        var text = document.Credited.Text ?? "";
        var length = Math.Min(text.Length, CreditLength);
        var at = text.IndexOf(outlet, 0, length, StringComparison.OrdinalIgnoreCase);
        if (at < 0) at = text.IndexOf(outlet, text.Length - length, length, StringComparison.OrdinalIgnoreCase);
        if (at >= 0) return Evidence(WordsAround(text, at, at + outlet.Length), "text");
        return document.Credited.Byline is { } byline && byline.Contains(outlet, StringComparison.OrdinalIgnoreCase)
            ? Evidence(byline, "byline")
            : null;
    }

    private static EvidenceItem Evidence(string words, string field) => new("names-source", words, field);

    private static string WordsAround(string text, int start, int end)
    {
        var first = text.LastIndexOf('\n', start) + 1;
        var past = text.IndexOf('\n', end) is >= 0 and var stop ? stop : text.Length;
        if (past - first > LongestLine)
        {
            if (start - first > Around) first = WordAfter(text, start - Around, start);
            past = end < past && text[end] is ')' or '）' or ']' or '】' or '/' ? end + 1 : end;
        }

        return text[first..past].Trim();
    }

    /// <summary>Where the next word begins; <paramref name="last"/> where none does before it.</summary>
    private static int WordAfter(string text, int at, int last) =>
        text.IndexOf(' ', at, last - at) is >= 0 and var space ? space + 1 : last;
}
