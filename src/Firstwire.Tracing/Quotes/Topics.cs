namespace Firstwire.Tracing.Quotes;

/// <summary>
/// Finds who is meant by a pronoun, or by a verb of saying without a subject of its own, in languages without capitals:
/// whom the nearest sentence before tells of.
/// </summary>
internal sealed class Topics(
    Tokens tokens, QuoteSentences sentences, Antecedents antecedents, Clause clause, SpeakerNames names)
{
    /// <summary>How many sentences of the paragraph are looked at.</summary>
    private const int Most = 4;

    /// <summary>Whether it is known for a language; the scripts without spaces have no words to compare.</summary>
    public bool Apply => tokens.Words.IsCaseless
        && (tokens.Words.Order is WordOrder.Free or WordOrder.VerbFirst || tokens.Words.HasPostpositions);

    /// <summary>Who is meant; null where the paragraph tells of nobody.</summary>
    /// <param name="quote">The quotation that somebody says.</param>
    /// <param name="lastQuote">The last one before, or -1.</param>
    /// <param name="last">Who said that.</param>
    public string? Of(int quote, int lastQuote, string? last)
    {
        var first = sentences.First(quote);
        if (names.Recalled(first, quote) is { } known) return known;
        if (Person(first, quote) is { } person) return person;
        for (var sentence = 0; sentence < Most; sentence++)
        {
            var past = first;
            while (tokens.KindAt(past - 1) == TokenKind.Stop) past--;
            if (past - 1 == lastQuote) return last;
            if (tokens.KindAt(past - 1) == TokenKind.Break) return sentence == 0 ? last : null;
            first = past;
            while (first - 1 != lastQuote && tokens.KindAt(first - 1) is not (TokenKind.Stop or TokenKind.Break))
            {
                first--;
            }

            if (names.Recalled(first, past) is { } told) return told;
            if (antecedents.Saying(first, past) is { } speaker && !speaker.IsPronoun(tokens)) return names.Of(speaker);
            if (Person(first, past) is { } another) return another;
            if (sentence == 0 && Introduced(first, past) is { } introduced) return names.Of(introduced);
            if (first - 1 == lastQuote) return last;
        }

        return null;
    }

    /// <summary>Whom the first sentence of a paragraph is about.</summary>
    private NounPhrase? Introduced(int first, int past) =>
        tokens.Words.OpensWithSubject && tokens.KindAt(first - 1) == TokenKind.Break
            && (clause.Marked(first, past) ?? clause.Openings.Of(first, past)) is { } subject
            && !subject.IsPronoun(tokens) ? subject : null;

    private string? Person(int first, int past) =>
        clause.Openings.PersonOf(first, past) is { } person && !person.IsPronoun(tokens) ? names.Of(person) : null;
}
