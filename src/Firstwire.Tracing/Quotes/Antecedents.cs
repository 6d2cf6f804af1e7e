namespace Firstwire.Tracing.Quotes;

/// <summary>Finds who is meant where a quotation's own sentence names nobody.</summary>
internal sealed class Antecedents(
    Tokens tokens, QuoteSentences sentences, Clause clause, NamedSources sources, UncasedNames people)
{
    /// <summary>
    /// Who the sentence before a quotation tells of, where it tells of saying or of anyone: Smith disagreed. “…”
    /// </summary>
    public NounPhrase? OfSentenceBefore(int quote)
    {
        var (first, past) = SentenceBefore(quote, Math.Max(0, quote - QuoteSentences.Reach));
        return Saying(first, past)
            ?? (tokens.Words.OpensWithSubject ? clause.Openings.Of(first, past)
                : clause.Openings.PersonOf(first, past));
    }

    /// <summary>The person whom the sentence before a quotation opens with, by name or office.</summary>
    public NounPhrase? PersonOfSentenceBefore(int quote)
    {
        var (first, past) = SentenceBefore(quote, Math.Max(0, quote - QuoteSentences.Reach));
        return clause.Openings.PersonOf(first, past) is { } person && person.IsSomebody(tokens)
            && MayBeMeant(person) ? person : null;
    }

    /// <summary>Who speaks in the last sentence of the paragraph before, unless something is quoted there.</summary>
    public NounPhrase? OfParagraphBefore(int quote)
    {
        var (first, past) = SentenceBefore(quote, Math.Max(0, quote - QuoteSentences.Reach));
        return tokens.KindAt(first - 1) == TokenKind.Quote ? null : Saying(first, past);
    }

    /// <summary>
    /// Who spoke last in words that are not quoted, or was told of: whom a pronoun may mean where nobody was quoted.
    /// </summary>
    public NounPhrase? SpokenBefore(int quote)
    {
        const int most = 5;
        var floor = Math.Max(0, quote - (3 * QuoteSentences.Reach));
        var past = quote;
        for (var sentence = 0; sentence < most && past > floor; sentence++)
        {
            var (first, end) = SentenceBefore(past, floor);
            if ((Saying(first, end) ?? clause.Openings.PersonOf(first, end)) is { } speaker
                && speaker.IsSomebody(tokens) && MayBeMeant(speaker))
            {
                return speaker;
            }

            past = first;
        }

        return null;
    }

    /// <summary>
    /// Whom the sentences name that stand between the quotation before and a pronoun's sentence, in its paragraph: the
    /// last who begins one, in Chinese, Japanese and Korean.
    /// </summary>
    public NounPhrase? NamedSince(int lastQuote, int quote)
    {
        var past = sentences.First(quote);
        while (past - 1 > lastQuote && tokens.KindAt(past - 1) == TokenKind.Stop)
        {
            var first = past - 1;
            while (first - 1 > lastQuote
                && tokens.KindAt(first - 1) is not (TokenKind.Stop or TokenKind.Break)) first--;
            var named = !tokens.Words.MarksSubjects ? people.FirstIn(first, past)
                : clause.Openings.Of(first, past) is { } topic && people.Has(topic) ? topic : null;
            if (named is { } person && person.HasName(tokens) && MayBeMeant(person)) return person;
            past = first;
        }

        return null;
    }

    /// <summary>Neither another pronoun nor an outlet, which relays what others say.</summary>
    private bool MayBeMeant(NounPhrase phrase) => !phrase.IsPronoun(tokens) && !clause.Houses.IsHouse(phrase.From);

    /// <summary>
    /// Who speaks in a sentence: the subject of its last verb of saying, or of its first one where verbs stand first.
    /// </summary>
    public NounPhrase? Saying(int first, int past)
    {
        var isFirst = tokens.Words.Order == WordOrder.VerbFirst;
        for (var step = 0; step < past - first; step++)
        {
            var at = isFirst ? first + step : past - 1 - step;
            var subject = tokens.Is(at, WordUse.Per) ? sources.Of(first, at, past)
                : tokens.Is(at, WordUse.Verb) ? clause.BehindComma(first, at, past) ?? clause.Around(first, at, past)
                : null;
            if (subject is { } speaker && !speaker.IsSelf(tokens)
                && clause.MayBeSubject(speaker))
            {
                return speaker;
            }
        }

        return null;
    }

    /// <summary>The last whom a sentence names first, where nobody has been quoted yet.</summary>
    public NounPhrase? NamedBefore(int quote)
    {
        const int most = 4;
        var floor = Math.Max(0, quote - (2 * QuoteSentences.Reach));
        var past = quote;
        for (var sentence = 0; sentence < most && past > floor; sentence++)
        {
            var (first, end) = SentenceBefore(past, floor);
            if (clause.Openings.Of(first, end) is { } opening && opening.HasName(tokens) && !opening.IsPronoun(tokens))
            {
                return opening;
            }

            past = first;
        }

        return null;
    }

    /// <summary>Whether the sentence before a quotation names somebody else than <paramref name="last"/>.</summary>
    public bool NamesAnother(int quote, string last)
    {
        var (first, past) = SentenceBefore(quote, Math.Max(0, quote - QuoteSentences.Reach));
        if (tokens.KindAt(first - 1) == TokenKind.Quote) return false;
        for (var at = first; at < past; at++)
        {
            if (clause.Openings.IsNamePart(at) && !last.AsSpan().Contains(tokens.SpanOf(at), StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private (int First, int Past) SentenceBefore(int at, int floor)
    {
        while (at > floor && tokens.KindAt(at - 1) is TokenKind.Stop or TokenKind.Break or TokenKind.Quote) at--;
        var first = at;
        while (first > floor && tokens.KindAt(first - 1) is not (TokenKind.Stop or TokenKind.Break)
            && (tokens.KindAt(first - 1) != TokenKind.Quote || !sentences.PartsSentences(first - 1)))
        {
            first--;
        }

        return (first, at);
    }

    /// <summary>Whom a pronoun beside a quotation stands for, as far as its own sentence tells.</summary>
    public NounPhrase? Of(int quote, NounPhrase pronoun)
    {
        var first = sentences.First(quote);
        if (first >= pronoun.From) return null;
        var past = Math.Min(quote, pronoun.From);
        if (tokens.Words.IsCaseless && !tokens.Words.MarksSubjects
            && tokens.Words.Order == WordOrder.SubjectFirst) return people.FirstIn(first, past);
        if (clause.Openings.Of(first, past) is { } opening && opening.HasName(tokens)) return opening;
        return clause.OfVerbBefore(first, past) is { } other && other.HasName(tokens) ? other : null;
    }
}
