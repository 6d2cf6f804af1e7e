namespace Firstwire.Tracing.Quotes;

/// <summary>
/// Where the name of a person begins in a run of capitals, in languages that put what somebody belongs to before it
/// without a small word: тренер сборной [Италии] Марчелло Липпи, глава [ФНС] Елена Афонина.
/// </summary>
internal static class NameRuns
{
    /// <summary>
    /// The first token of the name in the run from <paramref name="first"/> to <paramref name="last"/>.
    /// </summary>
    public static int Start(Tokens tokens, int first, int last)
    {
        if (!tokens.Words.Inflects) return first;
        while (first < last && IsAcronym(tokens, first) && !IsAcronym(tokens, first + 1)) first++;
        while (last - first >= 2 && IsOwner(tokens, first)) first++;
        return first;
    }

    public static bool IsAcronym(Tokens tokens, int at)
    {
        var word = tokens.SpanOf(at);
        return word.Length > 1 && char.IsUpper(word[0]) && char.IsUpper(word[1]);
    }

    private static bool IsOwner(Tokens tokens, int at) =>
        tokens.IsWord(at - 1) && !tokens.IsCapital(at - 1)
        && !tokens.Is(at - 1, WordUse.AnyVerb | WordUse.Title | WordUse.Per | WordUse.Of | WordUse.Preposition)
        && (tokens.Words.IsGenitive(tokens.SpanOf(at)) || tokens.Words.IsGenitiveAdjective(tokens.SpanOf(at)))
        && !tokens.Words.IsPatronymic(tokens.SpanOf(at + 1));
}
