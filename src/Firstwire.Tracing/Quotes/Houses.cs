namespace Firstwire.Tracing.Quotes;

/// <summary>Houses that print or relay what others say, and who is named beside them.</summary>
internal sealed class Houses(Tokens tokens, NounPhrases phrases)
{
    /// <summary>Whether a token names what prints the words of others, by its kind, letters or script.</summary>
    public bool IsHouse(int at)
    {
        if (tokens.Is(at, WordUse.House)) return true;
        if (!tokens.Words.Inflects || !tokens.IsWord(at) || !tokens.IsCapital(at)) return false;
        return tokens.SpanOf(at)[0] < '\u0250' || NameRuns.IsAcronym(tokens, at);
    }

    /// <summary>
    /// Whom the verb at <paramref name="verb"/> quotes: neither the house that relays it, nor what that house is.
    /// </summary>
    public NounPhrase? Quoted(int verb, int past)
    {
        const int longest = 8;
        var at = tokens.PastEntry(verb);
        past = Math.Min(past, at + longest);
        var behindHouse = false;
        for (; at < past; at++)
        {
            if (tokens.KindAt(at) == TokenKind.Quote) behindHouse = true;
            else if (!tokens.IsWord(at)) return null;
            else if (IsHouse(at)) behindHouse = true;
            else if (!tokens.Is(at, WordUse.Skip) && !(behindHouse && tokens.Is(at, WordUse.Time))) break;
        }

        if (phrases.BeginningAt(at, past) is not { } phrase) return null;
        for (var word = phrase.From + 1; word < phrase.To; word++)
        {
            if (IsHouse(word)) return phrase with { To = word };
        }

        return phrase;
    }

    /// <summary>
    /// Where the name in marks ends of a house that is told: рассказал газете [«Прибой»] Игорь Савин. Only where a name
    /// follows is anything passed.
    /// </summary>
    public int PastHouse(int at, int past)
    {
        const int longest = 40;
        var name = at;
        while (name < past && tokens.Is(name, WordUse.House)) name++;
        if (name >= past || tokens.KindAt(name) != TokenKind.Quote
            || tokens[name].End - tokens[name].Start > longest) return at;
        return phrases.BeginningAt(name + 1, past) is { } behind && behind.HasName(tokens)
            && !tokens.Words.IsCaseless ? name + 1 : at;
    }
}
