namespace Firstwire.Tracing.Quotes;

/// <summary>Where the sentences begin and end that quotations stand in.</summary>
internal sealed class QuoteSentences(Tokens tokens, IReadOnlyList<QuoteSpan> spans)
{
    /// <summary>How far a verb is looked for, in tokens.</summary>
    public const int Reach = 45;

    /// <summary>
    /// Where the sentence begins that leads to a quotation; one that ends in a colon may be the last paragraph's.
    /// </summary>
    public int First(int quote)
    {
        var at = quote - 1;
        while (at >= 0 && tokens.KindAt(at) == TokenKind.Break) at--;
        var floor = Math.Max(0, quote - Reach);
        if (at < quote - 1 && tokens.KindAt(at) != TokenKind.Colon) return quote;
        for (; at >= floor; at--)
        {
            switch (tokens.KindAt(at))
            {
                case TokenKind.Stop or TokenKind.Break:
                    return at + 1;
                case TokenKind.Quote when EndsSentence(at):
                    return at + 1;
                default:
                    continue;
            }
        }

        return at + 1;
    }

    /// <summary>Where the sentence ends that goes on behind a quotation.</summary>
    public int Past(int quote)
    {
        var at = quote + 1;
        var ceiling = Math.Min(tokens.Count, quote + Reach);
        for (; at < ceiling; at++)
        {
            if (tokens.KindAt(at) is TokenKind.Stop or TokenKind.Break) return at;
            if (tokens.KindAt(at) == TokenKind.Quote && EndsSentence(quote)) return at;
        }

        return at;
    }

    /// <summary>The token that stands before a quotation, paragraphs aside.</summary>
    public int Lead(int quote)
    {
        var at = quote - 1;
        while (tokens.KindAt(at) == TokenKind.Break && at > 0) at--;
        return at;
    }

    /// <summary>
    /// Whether a sentence begins behind a quotation, or what follows is told of it: the inn “At the Ferry” has closed.
    /// </summary>
    public bool PartsSentences(int quote) => tokens.Words.OpensWithSubject || EndsSentence(quote)
        || tokens.KindAt(quote - 1) != TokenKind.Word;

    private bool EndsSentence(int quote) => LastSign(quote) is '.' or '!' or '?' or '\u3002' or '\u0964';

    /// <summary>The last character within its marks.</summary>
    public char LastSign(int quote)
    {
        var span = spans[tokens[quote].Extent];
        return span.End > span.Start ? tokens.Text[span.End - 1] : '\0';
    }
}
