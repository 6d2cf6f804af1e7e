using System.Text;

namespace Firstwire.Reading.Metadata;

/// <summary>
/// Chinese bylines part names by a space, and set one into names of two characters so that they are as wide as others:
/// "本报记者 王 明 李小红".
/// </summary>
internal static class ChineseBylines
{
    private static readonly string[] Labels = ["本报记者", "本報記者", "记者", "通讯员", "通訊員", "特约记者"];

    private const int LongestName = 4;

    /// <summary>The names behind a reporter's label; null where there is no label or more than names.</summary>
    public static IReadOnlyList<string>? Names(string byline)
    {
        var start = byline is ['（' or '(', ..] ? byline.IndexOf("记者", StringComparison.Ordinal) : 0;
        if (start < 0) return null;
        byline = byline[start..].TrimEnd('）', ')');
        var label = Array.Find(Labels, l => byline.StartsWith(l, StringComparison.Ordinal));
        if (label is null || !byline.Contains(' ')) return null;
        var names = new List<string>();
        var initial = new StringBuilder(LongestName);
        foreach (var word in byline[label.Length..].Split([' ', ':', '：'], StringSplitOptions.RemoveEmptyEntries))
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
