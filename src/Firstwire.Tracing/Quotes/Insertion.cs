namespace Firstwire.Tracing.Quotes;

/// <summary>
/// Who is named within the marks: « Nous restons, explique Jeanne Doe, jusqu'au printemps. », «Мы остаемся, — пояснила
/// женщина. — До весны.»
/// </summary>
/// <param name="Words">The words within the marks.</param>
/// <param name="Cue">The verb among them.</param>
internal readonly record struct Insertion(Tokens Words, NounPhrase Speaker, int Cue)
{
    /// <summary>In characters: a shorter quotation is not interrupted, a longer one is looked at so far.</summary>
    private const int Shortest = 30, Longest = 1000;

    public static Insertion? Within(string text, QuoteSpan span, SpeechWords words)
    {
        if (words.Order != WordOrder.Free || span.End - span.Start < Shortest) return null;
        var quoted = text.Substring(span.Start, Math.Min(span.End - span.Start, Longest));
        var tokens = Tokens.Read(quoted, words, []);
        var clause = new Clause(tokens, new NounPhrases(tokens));
        for (var at = 1; at < tokens.Count; at++)
        {
            if (tokens.KindAt(at) is not (TokenKind.Comma or TokenKind.Dash)) continue;
            var verb = at + 1;
            while (tokens.Is(verb, WordUse.Skip)) verb++;
            if (!tokens.Is(verb, WordUse.Verb | WordUse.Per | WordUse.Relay)
                || tokens.Is(verb, WordUse.Conjunction | WordUse.Preposition | WordUse.Of))
            {
                continue;
            }

            var past = verb;
            while (tokens.IsWord(past)) past++;
            var said = tokens.Is(verb, WordUse.Relay) ? clause.Houses.Quoted(verb, past) : clause.Behind(verb, past);
            if (said is not { } speaker || tokens.Is(speaker.From, WordUse.Self)) continue;

            // A dash behind another sign is no part of a sentence; commas are, and so they need a name.
            var isParted = tokens.KindAt(at) == TokenKind.Dash
                && tokens.KindAt(at - 1) is TokenKind.Comma or TokenKind.Stop;
            var goesOn = tokens.KindAt(past) is TokenKind.Comma or TokenKind.Dash
                || (tokens.KindAt(past) == TokenKind.Stop && tokens.IsWord(past + 1));
            // «Siamo pochi - scrive Rossi su un muro - ma restiamo»
            var isDashed = tokens.KindAt(at) == TokenKind.Dash && tokens.KindAt(past) == TokenKind.Dash
                && speaker.HasName(tokens);
            if (isParted || isDashed || (speaker.HasName(tokens) && speaker.To == past && goesOn))
            {
                return new(tokens, speaker, verb);
            }
        }

        return null;
    }
}
