namespace Firstwire.Tracing.Quotes;

/// <summary>
/// Who is named within the marks, between commas: « Nous restons, explique Jeanne Doe, jusqu'au printemps. »
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
        var phrases = new NounPhrases(tokens);
        for (var at = 0; at < tokens.Count; at++)
        {
            if (tokens.KindAt(at) is not (TokenKind.Comma or TokenKind.Dash)) continue;
            var verb = at + 1;
            while (tokens.Is(verb, WordUse.Skip)) verb++;
            if (!tokens.Is(verb, WordUse.Verb)
                || tokens.Is(verb, WordUse.Conjunction | WordUse.Preposition | WordUse.Of))
            {
                continue;
            }

            if (phrases.BeginningAt(verb + tokens[verb].Extent, tokens.Count) is not { } speaker
                || !speaker.HasName(tokens))
            {
                continue;
            }

            if (tokens.KindAt(speaker.To) is TokenKind.Comma or TokenKind.Dash) return new(tokens, speaker, verb);
        }

        return null;
    }
}
