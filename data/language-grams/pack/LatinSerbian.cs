namespace Firstwire.Data.LanguageGrams;

/// <summary>
/// Serbian in Latin letters, which Lingua has no model of: letter by letter from that in Cyrillic ones. The counts are
/// exact, since every run of Latin letters comes from one shortest run of Cyrillic ones.
/// </summary>
internal static class LatinSerbian
{
    private const string Cyrillic = "абвгдђежзијклмнопрстћуфхцчшљњџ";

    private static readonly string[] Latin =
    [
        "a", "b", "v", "g", "d", "đ", "e", "ž", "z", "i", "j", "k", "l", "m", "n", "o", "p", "r", "s", "t", "ć", "u", "f",
        "h", "c", "č", "š", "lj", "nj", "dž",
    ];

    public static Dictionary<string, double> Of(Dictionary<string, double> cyrillic)
    {
        var latin = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var (gram, count) in cyrillic)
        {
            if (!gram.All(letter => letter == ' ' || Cyrillic.Contains(letter, StringComparison.Ordinal))) continue;
            var letters = gram.Select(Letters).ToArray();
            var whole = string.Concat(letters);
            // Of a pair of letters at an edge the run may hold one.
            for (var from = 0; from < letters[0].Length; from++)
            {
                for (var end = whole.Length; end > whole.Length - letters[^1].Length; end--)
                {
                    if (end <= from || end - from > GramCounts.Longest) continue;
                    latin[whole[from..end]] = latin.GetValueOrDefault(whole[from..end]) + count;
                }
            }
        }

        return latin;
    }

    private static string Letters(char letter) =>
        letter == ' ' ? " " : Latin[Cyrillic.IndexOf(letter, StringComparison.Ordinal)];
}
