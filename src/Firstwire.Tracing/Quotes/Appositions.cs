namespace Firstwire.Tracing.Quotes;

/// <summary>
/// Who bears an office that a phrase describes, named between commas behind it: the leader of Tarsholm council, Dame
/// Mirela Hartwig, said.
/// </summary>
internal static class Appositions
{
    /// <summary>In words: how far the office goes on behind the phrase, where nothing else begins.</summary>
    private const int LongestRest = 4;

    /// <summary>Words of a name with what stands before it.</summary>
    private const int LongestName = 6;

    /// <summary>Of a name in scripts without capitals.</summary>
    private const int LongestUncased = 4;

    /// <summary>There: longer ones may have the name already.</summary>
    private const int LongestOffice = 2;

    private const WordUse Begins = WordUse.AnyVerb | WordUse.That | WordUse.Relative | WordUse.Pronoun
        | WordUse.Conjunction | WordUse.Per;

    /// <summary>The name; null where none stands there, or the phrase has one itself.</summary>
    public static NounPhrase? Of(NounPhrase phrase, Tokens tokens)
    {
        if (phrase.IsPronoun(tokens) || tokens.Words.MarksSubjects) return null;
        return tokens.Words.IsCaseless ? Uncased(phrase, tokens) : Cased(phrase, tokens);
    }

    private static NounPhrase? Cased(NounPhrase phrase, Tokens tokens)
    {
        if (!phrase.Describes(tokens)) return null;
        var at = phrase.To;
        while (at < phrase.To + LongestRest && tokens.IsWord(at) && !tokens.Is(at, Begins)) at++;
        if (tokens.KindAt(at) != TokenKind.Comma) return null;
        var from = at + 1;
        while (tokens.Is(from, WordUse.Title | WordUse.Role) && !tokens.Is(from, WordUse.Article)) from++;
        var past = from;
        var capitals = 0;
        while (past < from + LongestName && tokens.IsWord(past)
            && (tokens.IsCapital(past) || (capitals > 0 && tokens.Is(past, WordUse.Particle))))
        {
            if (tokens.IsCapital(past)) capitals++;
            past++;
        }

        return capitals > 1 && tokens.IsCapital(past - 1) && Ends(tokens, past) ? new(from, past) : null;
    }

    private static NounPhrase? Uncased(NounPhrase phrase, Tokens tokens)
    {
        if (phrase.To - phrase.From > LongestOffice || !phrase.HasOffice(tokens)
            || tokens.KindAt(phrase.To) != TokenKind.Comma) return null;
        var from = phrase.To + 1;
        while (tokens.Is(from, WordUse.Title | WordUse.Role)) from++;
        var past = from;
        while (past < from + LongestUncased && tokens.IsUnlisted(past)) past++;
        return past - from > 1 && tokens.KindAt(past) == TokenKind.Comma ? new(from, past) : null;
    }

    private static bool Ends(Tokens tokens, int at) =>
        tokens.KindAt(at) is TokenKind.Comma or TokenKind.Stop or TokenKind.Break or TokenKind.Quote or TokenKind.Colon;
}
