namespace Firstwire.Tracing.Quotes;

/// <summary>Tells quotations from titles, names and words that somebody holds at arm's length.</summary>
internal sealed class Worth(Tokens tokens, IReadOnlyList<QuoteSpan> spans)
{
    private const int FewestWords = 4;

    /// <summary>Scripts without spaces: about so many characters make a word.</summary>
    private const int CharactersOfWord = 2;

    /// <summary>Longer words of a title are capitalised.</summary>
    private const int LongestSmallWord = 4;

    /// <summary>Attributions at most so dear stand right beside the quotation.</summary>
    private const double Beside = 0.8;

    private readonly bool quotesWithDoubleMarks = spans.Any(span => !QuoteMarks.IsSingle(tokens.Text[span.Outer]));

    public bool Keeping(QuoteSpan span, Attribution? given)
    {
        var quoted = tokens.Text.AsSpan(span.Start, span.End - span.Start);
        var (words, capitals, small, pronoun) = Count(quoted);
        if (words == 0) return false;
        if (given is { Cue: >= 0, Cost: <= Beside } && tokens.Is(given.Value.Cue, WordUse.Verb) && words > 1) return true;

        // A text that quotes with double marks uses single ones for names, headlines and words held at arm's length.
        if (words < FewestWords || (quotesWithDoubleMarks && QuoteMarks.IsSingle(tokens.Text[span.Outer]))) return false;
        return pronoun || quoted[^1] is '!' or '?' || capitals < 2 || small + capitals < words || capitals * 2 < words;
    }

    private (int Words, int Capitals, int Small, bool Pronoun) Count(ReadOnlySpan<char> quoted)
    {
        var (words, capitals, small, unspaced, pronoun) = (0, 0, 0, 0, false);
        for (var at = 0; at < quoted.Length; at++)
        {
            if (!char.IsLetterOrDigit(quoted[at])) continue;
            if (Unspaced.Is(quoted[at]))
            {
                unspaced++;
                continue;
            }

            var past = WordScan.End(quoted, at, quoted.Length);
            words++;
            if (char.IsUpper(quoted[at])) capitals++;
            else if (past - at <= LongestSmallWord) small++;
            pronoun |= (tokens.Words.UseOf(quoted[at..past], isCapital: true) & WordUse.Pronoun) != 0;
            at = past;
        }

        return (words + ((unspaced + CharactersOfWord - 1) / CharactersOfWord), capitals, small, pronoun);
    }
}
