using System.Buffers;

namespace Firstwire.Reading.Metadata.Authorship;

/// <summary>
/// Who reports, as papers of Taiwan and Japan write it before or at the head of the text: with the place behind a
/// stroke, "記者林海明／台北報導", with place and day, "（中央社記者林海明台北14日電）", or in lenticular brackets,
/// "【ロンドン＝晴野直子】".
/// </summary>
internal static class ReporterLines
{
    private const string Reporter = "記者";

    /// <summary>Characters of a line within which it all stands.</summary>
    private const int Opening = 40;

    /// <summary>Characters of a paper's name before its reporter's.</summary>
    private const int LongestHouse = 8;

    private const int ShortestName = 2, LongestName = 4;

    /// <summary>
    /// Of nearly all names. Without the word for a reporter fewer or more characters are a section: "政治／台北報導".
    /// </summary>
    private const int UsualName = 3;

    /// <summary>A shorter word in lenticular brackets is a label: photo, exclusive.</summary>
    private const int ShortestInBrackets = 4;

    private const int LongestJapanese = 6;

    private static readonly SearchValues<char> Strokes = SearchValues.Create("／/∕｜|");

    private static readonly SearchValues<string> Reports = SearchValues.Create(
        ["報導", "報道", "报道"], StringComparison.Ordinal);

    /// <summary>Desks, papers and correspondents, where no word for a reporter stands before: "娛樂組／綜合報導".</summary>
    private static readonly SearchValues<char> Houses = SearchValues.Create("組部處員刊報網社台");

    /// <summary>The names that a line opens with, parted by 、; null where it opens otherwise.</summary>
    public static string? Names(string line)
    {
        if (!NameShape.IsUnspaced(line)) return null;
        var opening = line.AsSpan(0, Math.Min(line.Length, Opening));
        if (opening is ['【', ..] && opening.IndexOf('】') is > 1 and var end
            && InLenticular(opening[1..end], isAll: end + 1 == line.Length) is { } name) return name;
        return BeforePlace(opening.TrimStart("【〔（([［ \u3000"))
            ?? (line.Length <= Opening ? BeforeOffice(line.Trim('(', ')', '（', '）')) : null);
    }

    /// <summary>"記者林海明、王小美／綜合報導", "林海明／台北報導", "中央社記者林海明台北14日電".</summary>
    private static string? BeforePlace(ReadOnlySpan<char> text)
    {
        var label = text.IndexOf(Reporter);
        if (label > LongestHouse) return null;
        var start = label < 0 ? 0 : label + Reporter.Length;
        var rest = text[start..].TrimStart(" \u3000：:");
        if (rest.IndexOfAny(Strokes) is > 0 and var stroke && rest[stroke..].IndexOfAny(Reports) is > 0 and < 12)
            return Joined(rest[..stroke]) is { } names && (label >= 0 || AreUsual(names)) ? names : null;
        var digit = rest.IndexOfAnyInRange('0', '9');
        if (label < 0 || digit < 4 || digit > 7 || !rest[digit..].TrimStart("0123456789").StartsWith("日")) return null;
        // What names a place has two characters or more, and hardly any name more than three.
        return Joined(rest[..Math.Min(3, digit - 2)]);
    }

    private static string? InLenticular(ReadOnlySpan<char> text, bool isAll)
    {
        if (text.IndexOfAny('＝', '=') is > 0 and var sign) return JapaneseName(text[(sign + 1)..], ShortestName + 1);
        if (isAll) return JapaneseName(text, ShortestInBrackets);
        // "ロンドン晴野直子": the place is written in kana, and the name in Han.
        var kana = text.LastIndexOfAnyInRange('\u30A1', '\u30FE') + 1;
        return kana > 1 && text[..kana].IndexOfAnyExceptInRange('\u30A1', '\u30FE') < 0
            ? JapaneseName(text[kana..], ShortestName + 1) : null;
    }

    /// <summary>"晴野直子記者": nothing but a name and its office.</summary>
    private static string? BeforeOffice(ReadOnlySpan<char> line) => line.EndsWith(Reporter)
        ? JapaneseName(line[..^Reporter.Length], ShortestName + 1) : null;

    private static string? JapaneseName(ReadOnlySpan<char> text, int shortest)
    {
        var name = text.ToString();
        return name.Length >= shortest && name.Length <= LongestJapanese && Signatures.IsJapaneseName(name)
            ? name : null;
    }

    private static string? Joined(ReadOnlySpan<char> text)
    {
        var names = text.ToString().Split(['、', ' ', '\u3000', '，'], StringSplitOptions.RemoveEmptyEntries);
        return names.Length > 0 && Array.TrueForAll(names, static name =>
            name.Length is >= ShortestName and <= LongestName && name.All(NameShape.IsHan)
            && NameShape.IsName(name, lone: true)) ? string.Join('、', names) : null;
    }

    private static bool AreUsual(string names) => Array.TrueForAll(
        names.Split('、'), static name => name.Length == UsualName && !Houses.Contains(name[^1]));
}
