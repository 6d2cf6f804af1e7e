using static Firstwire.Reading.Metadata.Authorship.BylineWords;

namespace Firstwire.Reading.Metadata.Authorship;

/// <summary>The words that open a byline: "By", "Written by:", "Autor".</summary>
internal static class BylineOpenings
{
    /// <summary>True for a line that says of itself that it is a byline.</summary>
    public static bool Opens(string line) => line.Length > 0
        && (Array.Exists(OpeningsOf(line[0]), o => o.Length > 1 && o != "vom" && StartsWithWord(line, o))
            || OpensWithLabel(line));

    /// <summary>
    /// True where the words before the name can be nothing but a byline's ("written by", "author:"), so that a lone
    /// word after them is a name too.
    /// </summary>
    public static bool OpensPlainly(string line) => OpensWithLabel(line)
        || (line.Length > 0 && Array.Exists(OpeningsOf(line[0]), o => o.Contains(' ') && StartsWithWord(line, o)));

    /// <summary>True for a line such as "Author: Anna Berg".</summary>
    public static bool OpensWithLabel(string line)
    {
        var colon = line.AsSpan(0, Math.Min(line.Length, 30)).IndexOfAny(':', '：');
        return colon > 0 && IsLabel(line[..(colon + 1)]);
    }

    /// <summary>True for what stands before a name and is nothing else: "By", "Written by:", "Autor".</summary>
    public static bool IsLabel(string text)
    {
        if (text.Length is < 2 or > 30) return false;
        var bare = text.AsSpan().TrimEnd([':', '：', ' ']);
        if (bare.IsEmpty) return false;
        foreach (var opening in OpeningsOf(bare[0]))
            if (bare.Equals(opening, StringComparison.OrdinalIgnoreCase)) return true;
        return bare.Equals("interview", StringComparison.OrdinalIgnoreCase)
            || (bare.Length < text.Length && IsText(bare));
    }

    /// <summary>Whose words they are, beside whose pictures: a label only with its colon.</summary>
    private static bool IsText(ReadOnlySpan<char> label)
    {
        foreach (var text in LabelsWithColon)
            if (label.Equals(text, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    /// <summary>The line without the words that open a byline.</summary>
    public static string Stripped(string line)
    {
        while (WithoutOpening(line) is { } rest) line = rest;
        return line;
    }

    /// <summary>Characters of the words that open a line and leave something behind them; 0 where none do.</summary>
    public static int LengthOf(string line) => line.Length == 0 ? 0
        : Array.Find(OpeningsOf(line[0]), o => o.Length > 1 && line.Length > o.Length + 1 && StartsWithWord(line, o))
            ?.Length ?? 0;

    private static string? WithoutOpening(string name)
    {
        if (name.Length == 0) return null;
        foreach (var openings in (ReadOnlySpan<string[]>)[OpeningsOf(name[0]), Prefixes])
            foreach (var opening in openings)
                if (StartsWithWord(name, opening))
                    return name[opening.Length..].TrimStart(
                        ' ', ':', '：', '-', '–', '|', '.', '/', '»', ')', '＝', '=', '／', '｜', '՝', '・');
        return null;
    }

    private static bool StartsWithWord(string text, string opening)
    {
        if (!text.StartsWith(opening, StringComparison.OrdinalIgnoreCase)) return false;
        if (text.Length == opening.Length) return true;
        var next = text[opening.Length];
        // 编辑 alone is also the button to edit a page.
        if (opening is "编辑" or "編輯") return next is ':' or '：' or '/' or '／' or '|';
        return !char.IsLetterOrDigit(next) || opening[^1] > 0x2E80 || !char.IsLetterOrDigit(opening[^1]);
    }
}
