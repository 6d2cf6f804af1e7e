namespace Firstwire.Tracing.Quotes;

/// <summary>Finds the subject of a verb that stands beside a quotation.</summary>
internal sealed class Clause(Tokens tokens, NounPhrases phrases)
{
    /// <summary>In tokens: how long an insertion between a subject and its verb may be.</summary>
    private const int LongestInsertion = 24;

    /// <summary>The subject that stands before the verb at <paramref name="verb"/>, not before <paramref name="first"/>.</summary>
    public NounPhrase? Before(int first, int verb)
    {
        var at = verb - 1;
        while (at >= first && tokens.Is(at, WordUse.Skip) && !tokens.Is(at, WordUse.Pronoun)) at--;
        if (at >= first && tokens.Is(at, WordUse.Relative))
        {
            at--;
            if (tokens.KindAt(at) == TokenKind.Comma) at--;
            return phrases.EndingAt(first, at);
        }

        if (at < first) return null;
        switch (tokens.KindAt(at))
        {
            case TokenKind.Comma or TokenKind.Dash:
                return BeforeInsertion(first, at);
            case TokenKind.Close:
                var open = at - 1;
                while (open > first && tokens.KindAt(open) != TokenKind.Open) open--;
                return phrases.EndingAt(first, open - 1);
            case TokenKind.Word when tokens.Is(at, WordUse.Conjunction):
                return Opening(first, verb);
            case TokenKind.Word:
                return phrases.EndingAt(first, at);
            default:
                return null;
        }
    }

    /// <summary>The subject that stands behind the verb at <paramref name="verb"/>, before <paramref name="past"/>.</summary>
    public NounPhrase? Behind(int verb, int past)
    {
        var at = verb + Math.Max(1, tokens[verb].Extent);
        while (at < past && tokens.Is(at, WordUse.Skip) && !tokens.Is(at, WordUse.Pronoun)) at++;
        if (phrases.BeginningAt(at, past) is not { } phrase) return null;

        // said the mayor, Jane Doe: the name is the better answer.
        if (!phrase.HasName(tokens) && !phrase.IsPronoun(tokens) && tokens.KindAt(phrase.To) == TokenKind.Comma
            && tokens.IsCapital(phrase.To + 1) && phrases.BeginningAt(phrase.To + 1, past) is { } named)
        {
            return named;
        }

        return phrase;
    }

    /// <summary>The first phrase of a clause that could be its subject.</summary>
    public NounPhrase? Opening(int first, int past)
    {
        if (first >= past) return null;
        var at = first;
        if (tokens.Is(at, WordUse.Of | WordUse.Preposition | WordUse.Conjunction | WordUse.Participle | WordUse.Per | WordUse.Verb) && !tokens.Is(at, WordUse.Article))
        {
            var comma = at;
            while (comma < past && tokens.KindAt(comma) != TokenKind.Comma) comma++;
            if (comma < past) at = comma + 1;
        }

        for (; at < past; at++)
        {
            if (!tokens.IsWord(at) || tokens.Is(at, WordUse.Skip | WordUse.Time | WordUse.That)) continue;
            var pronoun = tokens.Is(at, WordUse.He | WordUse.She | WordUse.They);
            if (!pronoun && !tokens.IsCapital(at) && !tokens.Is(at, WordUse.Article)) continue;
            if (tokens.Is(at, WordUse.Preposition | WordUse.Conjunction | WordUse.Of | WordUse.Per) && !tokens.Is(at, WordUse.Article)) continue;
            if (phrases.BeginningAt(at, past) is { } phrase) return phrase;
        }

        return null;
    }

    private NounPhrase? BeforeInsertion(int first, int comma)
    {
        for (var at = comma - 1; at > first && at >= comma - LongestInsertion; at--)
        {
            if (tokens.KindAt(at) is not (TokenKind.Comma or TokenKind.Dash)) continue;
            if (tokens.Is(at - 1, WordUse.Time)) continue;
            var before = phrases.EndingAt(first, at - 1);
            if (before is { } named && (named.HasName(tokens) || named.IsPronoun(tokens))) return before;
            return phrases.BeginningAt(at + 1, comma) is { } inserted && inserted.HasName(tokens) && !tokens.Is(at + 1, WordUse.Of | WordUse.Preposition | WordUse.Participle)
                ? inserted : before;
        }

        return phrases.EndingAt(first, comma - 1);
    }
}
