namespace Firstwire.Data.LanguageGrams;

/// <summary>Chinese and Japanese share their characters, and Lingua has these models without runs and words.</summary>
internal static class HanLetters
{
    /// <summary>
    /// High, so that characters of one script form do not decide: the Chinese model is of simplified characters, and some
    /// traditional ones are known to the Japanese one alone.
    /// </summary>
    public const double Floor = -11;

    public static Dictionary<string, double> Of(Dictionary<string, double> counts)
    {
        // Without words the blanks say nothing, but kana weigh: Japanese seldom writes without them.
        var total = counts.Where(gram => gram.Key.Length == 1 && gram.Key != " ").Sum(gram => gram.Value);
        return counts.Where(gram => gram.Key.Length == 1 && gram.Key != " " && gram.Value / total > 1e-6)
            .ToDictionary(gram => gram.Key, gram => gram.Value, StringComparer.Ordinal);
    }
}
