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

    /// <summary>At most so dear, a comma or colon and a verb of saying stand between the quotation and its speaker.</summary>
    private const double Said = 0.3;

    private readonly bool quotesWithDoubleMarks = spans.Any(span => !QuoteMarks.IsSingle(tokens.Text[span.Outer]));

    public bool Keeping(QuoteSpan span, Attribution? given)
    {
        var quoted = tokens.Text.AsSpan(span.Start, span.End - span.Start);
        var (words, capitals, small, pronoun) = Count(quoted);
        if (words == 0) return false;
        var cost = given is { Cue: >= 0 and var cue } && tokens.Is(cue, WordUse.Verb) ? given.Value.Cost : double.MaxValue;
        if (words < FewestWords) return words > 1 && cost <= Beside;

        // A text that quotes with double marks uses single ones for names, headlines and words held at arm's length.
        if (quotesWithDoubleMarks && QuoteMarks.IsSingle(tokens.Text[span.Outer]) && cost > Beside) return false;
        var isTitle = !pronoun && capitals >= 2 && small + capitals == words && capitals * 2 >= words && quoted[^1] is not ('!' or '?');
        return !isTitle || cost <= Said;
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
            pronoun |= tokens.Words.UseOf(quoted[at..past], isCapital: true).Does(WordUse.Pronoun);
            at = past;
        }

        return (words + ((unspaced + CharactersOfWord - 1) / CharactersOfWord), capitals, small, pronoun);
    }
}
