using System.Buffers;
using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using Firstwire.Reading.Metadata.Origins;
using Firstwire.Text.Words;
using static Firstwire.Reading.Metadata.Authorship.BylineWords;

namespace Firstwire.Reading.Metadata.Authorship;

/// <summary>Tells names of persons from other words, by their shape and by the words that no name has.</summary>
internal static class NameShape
{
    public const int Longest = 45;

    private const int MostWords = 5;

    /// <summary>Characters of a paragraph; in scripts that set no spaces a third of it.</summary>
    private const int Paragraph = 120;

    private static readonly SearchValues<char> NoNameHas = SearchValues.Create("@<>{}=[]_\\\"?!;#*+%$€|︱");

    /// <summary>"The Lamp", "Im Wortlaut": no name opens so.</summary>
    private static readonly FrozenSet<string> Articles = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "the", "a", "an", "this", "that", "it", "der", "die", "das", "dieser", "diese", "dieses", "ein", "eine", "le",
        "la", "les", "ce", "cette", "un", "une", "el", "los", "las", "este", "esta", "una", "il", "lo", "i", "gli", "o",
        "os", "as", "um", "uma", "det", "den", "de", "het", "our", "unser", "unsere", "notre", "nuestro", "nuestra",
        "im", "in", "am", "at", "on", "from", "zum", "zur", "aus", "dans", "au", "aux", "en", "nel", "nella", "dal", "na",
        "em", "por", "para");

    /// <summary>"Reported from Taipei", "related articles": no name ends so.</summary>
    private static readonly string[] UnspacedStrangers =
    [
        "報導", "报道", "報道", "權聲明", "权声明", "通讯员", "編輯部", "编辑部", "编辑室", "編集部", "記事", "関連", "一覧", "特集", "速報", "新聞", "新闻",
        "中心", "限定", "有料", "無料", "会員", "経済", "政治", "社会", "国際", "地域",
        "小組", "編譯", "日報", "日报", "晚報", "晚报", "早報", "早报", "時報", "时报", "通訊社", "通讯社", "電視台", "电视台",
        "페이지", "구독", "일보", "신문", "뉴스", "방송", "통신", "취재팀", "편집국", "보도국", "뉴스팀",
    ];

    /// <summary>"Back to the front page", "see more": buttons.</summary>
    private static readonly SearchValues<string> UnspacedActions = SearchValues.Create(
        ["返回", "查看", "更多", "点击", "點擊", "下载", "下載", "关注", "關注", "关闭", "關閉", "评论", "評論", "打印", "列印", "字号", "字號", "字体",
            "字體", "もっと見る", "더보기"], StringComparison.Ordinal);

    /// <summary>
    /// True for a person's name; of a <paramref name="lone"/> word too, where nothing but a name can stand.
    /// </summary>
    public static bool IsName(string name, bool lone)
    {
        if (name.Length is < 2 or > Longest || name.AsSpan().ContainsAny(NoNameHas)) return false;
        if (name.Contains("://", StringComparison.Ordinal) || name.Contains("www.", StringComparison.OrdinalIgnoreCase))
            return false;
        if (name.Contains('(') != name.Contains(')')) return false;
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (name.Any(char.IsDigit) && (!lone || words.Length > 1)) return false;
        if (words.Length > MostWords) return false;
        if (Array.Exists(words, IsStranger) || NamesHouse(name)) return false;
        if (Agencies.Find(name) is not null || OpensWithInitials(words) || IsOfTwoScripts(name)) return false;
        if (IsUnspaced(name)) return name.Length <= 12 && !Array.Exists(UnspacedStrangers, name.EndsWith)
            && !name.AsSpan().ContainsAny(UnspacedActions);
        return words.Length == 1 ? IsInitialled(name) || (lone && IsLoneName(name)) : IsCased(words);
    }

    /// <summary>
    /// True for two words or more that are a name where nothing but their shape says so: the first and the last have a
    /// capital.
    /// </summary>
    public static bool IsFullName(string name) => name.Split(' ') is [[var first, ..] opening, .., [var last, ..]]
        && char.IsUpper(first) && char.IsUpper(last) && !Articles.Contains(opening)
        && !name.Any(char.IsDigit) && !name.Contains(',') && IsName(name, lone: false);

    /// <summary>"А. Берг", "A. B. Lind".</summary>
    public static bool OpensWithInitial(string name) => name is [_, '.', ' ', _, ..] && IsFullName(name);

    /// <summary>"O Povo", "The Courier": two words, of which the first is an article, name a paper.</summary>
    public static bool OpensWithArticle(string name) => name.Split(' ') is [var article, _]
        && article.ToLowerInvariant() is "the" or "le" or "la" or "les" or "o" or "os" or "as" or "il" or "el" or "los"
            or "las" or "der" or "die" or "das";

    /// <summary>
    /// The full name of which a line holds the first word: "23.11.2026 Anna Berg" for "Anna"; null where it holds none.
    /// </summary>
    public static string? FullIn(string line, string word)
    {
        var words = line.Split([' ', ',', '|', '·', '•', '/', '(', ')', ':'], StringSplitOptions.RemoveEmptyEntries);
        var at = Array.FindIndex(words, w => w.Equals(word, StringComparison.OrdinalIgnoreCase));
        if (at < 0) return null;
        foreach (var count in (ReadOnlySpan<int>)[3, 2])
            if (string.Join(' ', words.Skip(at).Take(count)) is var full && IsFullName(full)
                && line.Contains(full, StringComparison.Ordinal)) return full;
        return null;
    }

    /// <summary>True for a full name, and in scripts without capitals for two or three words that can be one.</summary>
    public static bool IsBareName(string name) => IsFullName(name) || (name.Count(' ') is 1 or 2
        && Rune.GetRuneAt(name, 0) is var first && WordRunes.IsCaseless(first) && !IsUnspaced(name)
        && !name.Contains(" -", StringComparison.Ordinal) && !name.Contains("- ", StringComparison.Ordinal)
        && name.All(static c => char.IsLetter(c) || c is ' ' or '-' or '\u200C' || char.GetUnicodeCategory(c)
            is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark)
        && IsName(name, lone: false));

    /// <summary>True for a line that is text: kickers, headlines, deks and bylines are shorter.</summary>
    public static bool IsParagraph(string line) => line.Length >= (IsUnspaced(line) ? Paragraph / 3 : Paragraph);

    /// <summary>True for names in scripts that put no space between words.</summary>
    public static bool IsUnspaced(string name) => name.Any(static c => c is >= '\u2E80' and <= '\uD7AF');

    /// <summary>True for Burmese, in which the words of a name are written together.</summary>
    public static bool IsBurmese(string name) => name.All(static c => c is >= '\u1000' and <= '\u109F');

    public static bool IsHan(char c) => c is >= '\u3400' and <= '\u9FFF';

    /// <summary>True where a word is that of an organisation or of a desk.</summary>
    public static bool NamesHouse(string name) => Array.Exists(name.Split(' '),
        static w => Organisations.Contains(w) || EndsAsOrganisation(w));

    /// <summary>"admin5" is no more of a name than "admin".</summary>
    private static bool IsStranger(string word) =>
        (word.Contains("admin", StringComparison.Ordinal) && !word.Any(char.IsUpper))
        || Strangers.Contains(char.IsAsciiDigit(word[^1]) ? word.TrimEnd("0123456789".ToCharArray()) : word);

    private static bool IsLoneName(string name) => name.Any(char.IsLetter) && !IsUserName(name)
        && !LoneStrangers.Contains(name) && !IsDomain(name) && !IsAbbreviation(name)
        && (!WordRunes.IsSmall(name[0]) || name.Length > 4);

    /// <summary>"Г.Сарангоо": Mongolian names are written with the initial of the father's.</summary>
    public static bool IsInitialled(string name) => name is [var initial, '.', var first, _, _, ..]
        && IsCyrillic(initial) && IsCyrillic(first) && char.IsUpper(initial) && char.IsUpper(first)
        && name.AsSpan(2).IndexOf('.') < 0;

    private static bool IsCyrillic(char c) => c is >= '\u0400' and <= '\u04FF';

    /// <summary>
    /// Every word begins with a capital, where the script has any, but for the particles within a name.
    /// </summary>
    private static bool IsCased(string[] words)
    {
        // "Feast of the Winter".
        for (var at = 1; at < words.Length; at++)
            if (words[at] is "the" && words[at - 1] is "of" or "and") return false;
        if (Particles.Contains(words[^1]) && words.Length == 2 && WordRunes.IsSmall(words[^1][0])) return false;
        for (var at = 0; at < words.Length; at++)
        {
            if (WordRunes.IsSmall(words[at][0]) && !Particles.Contains(words[at])) return false;
            // "van der Berg" is a name, "Leiterin der Abteilung" an office.
            if (words[at] is "der" or "des" && (at == 0 || char.IsUpper(words[at - 1][0]))) return false;
        }
        return words.Any(static w => !Particles.Contains(w));
    }

    /// <summary>"النسخة الورقية PDF": beside Arabic or Hebrew words one in Latin capitals that is no degree.</summary>
    private static bool IsOfTwoScripts(string name) => name.Any(static c => c is >= '\u0590' and <= '\u06FF')
        && Array.Exists(name.Split(' '), static word => word.Length > 1 && word.All(char.IsAsciiLetterUpper)
            && !Titles.Contains(word));

    /// <summary>"NDK Kultur": a house; families are written "Anna BERG" or all in capitals.</summary>
    private static bool OpensWithInitials(string[] words) => words.Length > 1 && words[0].Length > 2
        && words[0].All(char.IsUpper) && words[1].Any(WordRunes.IsSmall) && !Particles.Contains(words[1]);

    /// <summary>Agencies and initials: DPA, AFP, kj.</summary>
    private static bool IsAbbreviation(string name) =>
        name.Length < 3 || (name.Any(char.IsUpper) && !name.Any(WordRunes.IsSmall));

    /// <summary>anna.berg, anna-b: an account, whose owner has a name elsewhere or none.</summary>
    private static bool IsUserName(string name) => !name.Any(char.IsUpper) && name.AsSpan().ContainsAny(".-_");

    private static bool EndsAsOrganisation(string word) =>
        Array.Exists(CompoundEndings, e => word.Length > e.Length
            && word.EndsWith(e, StringComparison.OrdinalIgnoreCase));

    private static bool IsDomain(string name)
    {
        var dot = name.LastIndexOf('.');
        return dot > 0 && name.Length - dot is >= 3 and <= 5;
    }
}
