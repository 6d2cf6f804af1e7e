namespace Firstwire.Tracing.Quotes;

/// <summary>Who is named by words such as “according to”, “in the opinion of” or “in a statement of”.</summary>
internal sealed class NamedSources(Tokens tokens, NounPhrases phrases, Clause clause)
{
    /// <summary>
    /// What the words at <paramref name="per"/> name behind them, or before them where they are said of a document: in
    /// the statement of the port it is said.
    /// </summary>
    public NounPhrase? Of(int first, int per, int past)
    {
        // На його думку: the words name somebody by a pronoun of their own.
        if (tokens.Is(per, WordUse.Pronoun)) return new(per, per + 1);
        if (tokens.Words.Order == WordOrder.VerbLast && !tokens.Is(per, WordUse.Document))
        {
            var last = per - 1;
            while (last > first && tokens.Is(last, WordUse.Preposition)) last--;
            if (phrases.EndingAt(first, last) is { } source) return source;
        }

        var behind = clause.Behind(per, past);
        if (!tokens.Is(per, WordUse.Document)) return behind is { } named && clause.MayBeSubject(named) ? behind : null;
        if (behind is { } document) return Owned(document, past);
        for (var at = first; at < per; at++)
        {
            if (tokens.Is(at, WordUse.Of | WordUse.Preposition) && phrases.BeginningAt(at + 1, per) is { } before)
            {
                return Owned(before, per);
            }
        }

        return null;
    }

    /// <summary>A document with whose it is; one that is nobody's tells of nobody.</summary>
    private NounPhrase? Owned(NounPhrase document, int past)
    {
        var owner = document.To;
        if (owner < past && tokens.KindAt(owner) == TokenKind.Quote) return document with { To = owner + 1 };
        while (owner < past && tokens.Is(owner, WordUse.Article | WordUse.Of)) owner++;
        if (owner > document.To && phrases.BeginningAt(owner, past) is { } whose)
        {
            return document with { To = whose.To };
        }

        var noun = document.From;
        while (noun < document.To && tokens.Is(noun, WordUse.Article)) noun++;
        var isNamed = document.To - noun > 1 || tokens.Is(noun, WordUse.Role | WordUse.Title)
            || (noun == document.From && tokens.IsCapital(noun));
        return isNamed ? document : null;
    }
}
