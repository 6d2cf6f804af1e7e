using System.Collections.Frozen;

namespace Firstwire.Text.Words;

/// <summary>
/// What a language writes together with a name and is none of it: endings and particles behind it, small words before
/// it. Only those that leave another skeleton (<see cref="NameSkeleton"/>) and hardly ever are a name's own letters.
/// </summary>
public static class NameAffixes
{
    /// <summary>Letters that stay of a name.</summary>
    private const int Fewest = 3;

    /// <summary>By primary subtag, the longest first.</summary>
    private static readonly FrozenDictionary<string, string[]> Endings = Table(
        ("bn", "য়ের ের কে তে"),
        ("fi", "ssa ssä sta stä lla llä lle lta ltä"),
        ("gu", "માં નું થી"),
        ("hu", "nak nek ban ben tól től ról ről ból ből nál nél val vel"),
        ("hy", "ում ից"),
        ("ka", "სთვის თვის სთან დან თან საც მაც ში ზე მა ს მ"),
        ("kn", "ದಲ್ಲಿ ನಲ್ಲಿ ಯಲ್ಲಿ ರಲ್ಲಿ ಕ್ಕೆ ಗೆ"),
        ("ko", "에서는 에서 에게 으로 은 는 을 를 과 가"),
        ("ml", "ത്തിൽ യിൽ ിന്റെ യുടെ ിൽ ക്ക്"),
        ("mr", "मध्ये मधील च्या तील"),
        ("ne", "लाई बाट ले"),
        ("ta", "ிலிருந்து ுக்கு க்கு ிடம் ுடன் ின் ில் ால்"),
        ("te", "లోని లో కు తో"));

    /// <summary>Letters that are words of their own before a name.</summary>
    private static readonly FrozenDictionary<string, string> Before = new Dictionary<string, string>
    {
        ["am"] = "የበለከ",
        ["he"] = "בהוכלמש",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Letters that are as often an ending behind a name as its own last one.</summary>
    private static readonly FrozenDictionary<string, string> Behind = new Dictionary<string, string>
    {
        ["bg"] = "т",
        ["cs"] = "m",
        ["da"] = "s",
        ["el"] = "ς",
        ["fi"] = "n",
        ["hr"] = "m",
        ["no"] = "s",
        ["pl"] = "m",
        ["ro"] = "l",
        ["ru"] = "м",
        ["sk"] = "m",
        ["sl"] = "m",
        ["sr"] = "mм",
        ["sv"] = "s",
        ["uk"] = "м",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>
    /// A word of a name without the ending that stands behind it, and without what an apostrophe parts from it
    /// ("Ada's", "l'Atlas", "Ankara'da").
    /// </summary>
    /// <param name="language">A primary subtag.</param>
    public static ReadOnlySpan<char> Bare(ReadOnlySpan<char> word, string language)
    {
        var apostrophe = word.IndexOfAny('\'', '’');
        if (apostrophe >= 0 && apostrophe * 2 >= word.Length) word = word[..apostrophe];
        else if (apostrophe is 1 or 2) word = word[(apostrophe + 1)..];
        if (!Endings.TryGetValue(language, out var endings)) return word;
        foreach (var ending in endings)
        {
            if (word.Length >= ending.Length + Fewest && word.EndsWith(ending, StringComparison.Ordinal))
            {
                return word[..^ending.Length];
            }
        }

        return word;
    }

    /// <summary>
    /// How many letters at a word's start may be small words before a name; they may be the name's own too.
    /// </summary>
    /// <param name="language">A primary subtag.</param>
    public static int MayPrecede(ReadOnlySpan<char> word, string language) =>
        Before.TryGetValue(language, out var letters) && word.Length > Fewest && letters.Contains(word[0]) ? 1 : 0;

    /// <summary>
    /// How many letters at a word's end may be an ending behind a name; they may be the name's own too.
    /// </summary>
    /// <param name="language">A primary subtag.</param>
    public static int MayFollow(ReadOnlySpan<char> word, string language) =>
        Behind.TryGetValue(language, out var letters) && word.Length > Fewest + 1 && letters.Contains(word[^1]) ? 1 : 0;

    private static FrozenDictionary<string, string[]> Table(params (string Language, string Endings)[] rows) =>
        rows.ToFrozenDictionary(
            static row => row.Language, static row => row.Endings.Split(' '), StringComparer.Ordinal);
}
