namespace Firstwire.Tracing.Quotes;

/// <summary>Whether the talk goes on that a quotation before began, though nobody is named anew.</summary>
internal sealed class Continuations(Tokens tokens, QuoteSentences sentences)
{
    /// <summary>In tokens: how long a lead may be that names nothing and leads on: Poi si fa serio.</summary>
    private const int LongestJoint = 5;

    /// <summary>
    /// Whether a quotation may go on with who spoke last: a sentence of its own, or one in whose sentence somebody
    /// speaks who is not named. Words in the middle of another sentence may be anybody's.
    /// </summary>
    public bool GoesOn(int quote)
    {
        if (tokens.Words.OpensWithSubject) return true;
        var first = sentences.First(quote);

        // «…», — каже він. — «…»
        if (first == quote - 1 && tokens.KindAt(first) == TokenKind.Dash && tokens.KindAt(first - 1) == TokenKind.Stop)
        {
            return true;
        }

        return first == quote || IsSpoken(first, quote) || IsReported(quote);
    }

    /// <summary>Whether a quotation's sentence tells that somebody speaks, though not who.</summary>
    public bool IsSpoken(int quote) => IsSpoken(sentences.First(quote), quote);

    /// <summary>Whether a verb of saying stands right beside a quotation, or its lead says that talk goes on.</summary>
    private bool IsSpoken(int first, int quote)
    {
        var at = sentences.Lead(quote);
        if (tokens.KindAt(at) == TokenKind.Colon && (OnlyJoins(first, at) || JoinsTalk(first, at))) return true;
        if (tokens.Is(quote - 1, WordUse.Conjunction) && tokens.KindAt(quote - 2) == TokenKind.Quote) return true;
        const WordUse passed = WordUse.That | WordUse.Skip | WordUse.Of | WordUse.Article | WordUse.Pronoun;
        while (at >= first && (tokens.KindAt(at) is TokenKind.Colon or TokenKind.Comma || (tokens.Is(at, passed)
            && !tokens.Is(at, WordUse.AnyVerb)))) at--;
        if (at >= first && tokens.Is(at, WordUse.AnyVerb)) return true;
        at = quote + 1;
        while (tokens.KindAt(at) is TokenKind.Comma or TokenKind.Dash || tokens.Is(at, WordUse.Skip)) at++;
        return tokens.Is(at, WordUse.AnyVerb | WordUse.Tag);
    }

    /// <summary>Whether a quotation's sentence has a verb in the mood of reported speech.</summary>
    public bool IsReported(int quote)
    {
        var past = sentences.Past(quote);
        for (var at = sentences.First(quote); at < past; at++)
        {
            if (tokens.Is(at, WordUse.Reported)) return true;
        }

        return false;
    }

    /// <summary>A lead that only says that talk goes on: Und weiter: „…“</summary>
    private bool OnlyJoins(int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            if (tokens[at].Use == WordUse.None) return false;
        }

        return true;
    }

    /// <summary>
    /// A lead that goes on with who spoke and names nothing else: E aggiunge, abbassando la voce: «…». Poi si fa serio:
    /// </summary>
    private bool JoinsTalk(int from, int to)
    {
        var said = tokens.Is(from, WordUse.Conjunction | WordUse.Skip);
        for (var at = from; at < to; at++)
        {
            if (tokens.Is(at, WordUse.Verb) && !tokens.Is(at, WordUse.Document)) return true;
            if (at > from && tokens.IsCapital(at)) return false;
            if (tokens.Is(at, WordUse.Of | WordUse.Preposition | WordUse.Article)) said = false;
        }

        return said && to - from <= LongestJoint;
    }
}
