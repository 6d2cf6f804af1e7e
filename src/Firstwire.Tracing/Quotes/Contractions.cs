namespace Firstwire.Tracing.Quotes;

/// <summary>Parts what apostrophes hold together: don't is do not, l'eau is l and eau.</summary>
internal static class Contractions
{
    /// <summary>
    /// English endings, and what they stand for; a possessive s passes for is, which carries no meaning either.
    /// </summary>
    private static readonly (string Ending, string Word)[] Endings =
        [("re", "are"), ("ve", "have"), ("ll", "will"), ("m", "am"), ("s", "is"), ("d", "would")];

    public static IEnumerable<string> Parts(string word)
    {
        var apostrophe = word.IndexOfAny(['\'', '\u2019']);
        if (apostrophe <= 0) return word.Equals("cannot", StringComparison.OrdinalIgnoreCase) ? ["can", "not"] : [word];
        var (head, tail) = (word[..apostrophe], word[(apostrophe + 1)..]);
        if (tail.Equals("t", StringComparison.OrdinalIgnoreCase)
            && head.EndsWith("n", StringComparison.OrdinalIgnoreCase))
        {
            return [Uncontracted(head), "not"];
        }

        foreach (var (ending, whole) in Endings)
        {
            if (tail.Equals(ending, StringComparison.OrdinalIgnoreCase)) return [head, whole];
        }

        return [head, .. tail.Split('\'', '\u2019')];
    }

    /// <summary>The verb of can't, won't, don't.</summary>
    private static string Uncontracted(string head) => head.ToLowerInvariant() switch
    {
        "can" => "can",
        "won" => "will",
        "shan" => "shall",
        _ => head[..^1],
    };
}
