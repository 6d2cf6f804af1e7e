using System.Buffers;
using System.Text;

namespace Firstwire.Reading.Metadata.Authorship;

/// <summary>
/// Chinese bylines part names by a space, and set one into names of two characters so that they are as wide as others:
/// "本报记者 王 明 李小红".
/// </summary>
internal static class ChineseBylines
{
    private static readonly string[] Labels = ["本报记者", "本報記者", "记者", "通讯员", "通訊員", "特约记者", "实习生", "實習生"];

    /// <summary>What names are parted by in brackets; a correspondent's label too.</summary>
    private static readonly string[] Separators = [.. Labels, " ", "、", "，", ","];

    private const int LongestName = 4;

    private const int LongestHouse = 12;

    /// <summary>Characters of a paragraph within which its dateline ends.</summary>
    private const int Opening = 60;

    private const int MostNames = 6;

    private static readonly SearchValues<string> Reporters =
        SearchValues.Create(["（记者", "(记者", "（記者", "(記者", "（本报记者", "（本報記者"], StringComparison.Ordinal);

    /// <summary>
    /// The reporters whom a paragraph's dateline names in brackets: "潮报港口11月24日电（记者王小明、李海）…".
    /// </summary>
    public static IReadOnlyList<string> InDateline(string paragraph)
    {
        var opening = paragraph.AsSpan(0, Math.Min(paragraph.Length, Opening));
        var open = opening.IndexOfAny(Reporters);
        if (open < 0 || opening[open..].IndexOfAny('）', ')') is not (> 0 and var length)) return [];
        var label = opening[open..].IndexOfAny('者', ' ') + 1;
        return label >= length ? [] : Joined(opening[(open + label)..(open + length)].ToString()
            .Split(Separators, StringSplitOptions.RemoveEmptyEntries)) is { Count: <= MostNames } names
                ? names : [];
    }

    /// <summary>The names behind a reporter's label; null where there is no label or more than names.</summary>
    public static IReadOnlyList<string>? Names(string byline)
    {
        var start = byline is ['（' or '(', ..] ? byline.IndexOf("记者", StringComparison.Ordinal) : HouseOf(byline);
        if (start < 0) return null;
        byline = byline[start..].TrimEnd('）', ')');
        var label = Array.Find(Labels, l => byline.StartsWith(l, StringComparison.Ordinal));
        if (label is null || !byline.Contains(' ')) return null;
        return Joined([.. byline[label.Length..].Split([' ', ':', '：'], StringSplitOptions.RemoveEmptyEntries)
            .Except(Labels)]);
    }

    /// <summary>Characters of the paper that is named before its reporter: "潮报记者 王小明".</summary>
    private static int HouseOf(string byline)
    {
        var at = byline.AsSpan(0, Math.Min(byline.Length, LongestHouse)).IndexOf("记者 ");
        return at > 0 && byline.AsSpan(0, at).IndexOfAnyExceptInRange('\u3400', '\u9FFF') < 0
            && !Array.Exists(Labels, label => byline.StartsWith(label, StringComparison.Ordinal)) ? at : 0;
    }

    /// <summary>The names that words make, where a name of two characters may be set apart into two words.</summary>
    private static List<string>? Joined(string[] words)
    {
        var names = new List<string>();
        var initial = new StringBuilder(LongestName);
        foreach (var word in words)
        {
            if (word.Length > LongestName || !word.All(NameShape.IsHan)) return null;
            if (word.Length > 1 && initial.Length == 0) names.Add(word);
            else if (initial.Append(word).Length > 1)
            {
                names.Add(initial.ToString());
                initial.Clear();
            }
        }

        return names.Count > 0 && initial.Length == 0 ? names : null;
    }
}
