namespace Firstwire.Tracing.Quotes;

/// <summary>
/// Who or what a clause is about: tokens from <paramref name="From"/> up to, not including, <paramref name="To"/>.
/// </summary>
internal readonly record struct NounPhrase(int From, int To)
{
    public bool IsPronoun(Tokens tokens) => To == From + 1 && tokens.Is(From, WordUse.Pronoun)
        && !tokens.Is(From, WordUse.Role);

    /// <summary>Whether it is who writes: I, the reporter.</summary>
    public bool IsSelf(Tokens tokens) => To == From + 1 && tokens.Is(From, WordUse.Self);

    /// <summary>Whether it tells an office, or has another listed word for people.</summary>
    public bool HasOffice(Tokens tokens)
    {
        for (var at = From; at < To; at++)
        {
            if (tokens.Is(at, WordUse.Role | WordUse.Title)) return true;
        }

        return false;
    }

    /// <summary>Whether it stands right before or behind a verb.</summary>
    public bool IsBeside(int verb, Tokens tokens) => To == verb || From == tokens.PastEntry(verb);

    /// <summary>Whether a name stands in it: a capitalised word that no sentence's beginning explains.</summary>
    public bool HasName(Tokens tokens)
    {
        if (tokens.Words.IsCaseless) return true;
        for (var at = From; at < To; at++)
        {
            if (tokens.IsCapital(at)
                && !tokens.Is(at, WordUse.Article | WordUse.Pronoun | WordUse.Time | WordUse.Title | WordUse.Role))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether it names somebody, or tells what somebody is.</summary>
    public bool IsSomebody(Tokens tokens)
    {
        var head = From;
        while (head < To - 1 && tokens.Is(head, WordUse.Article)) head++;
        return IsPronoun(tokens) || HasName(tokens)
            || tokens.Is(head, WordUse.Role | WordUse.Title) || tokens.Is(To - 1, WordUse.Role | WordUse.Title);
    }

    /// <summary>Whether it tells what somebody is (the mayor of Harbour) rather than who.</summary>
    public bool Describes(Tokens tokens) => !IsPronoun(tokens) && (IsOwned(tokens)
        || ((tokens.Is(From, WordUse.Article | WordUse.Role | WordUse.Title) || !tokens.IsCapital(From))
        && (!tokens.IsCapital(To - 2) || IsComposed(tokens))));

    /// <summary>Dravic's lawyer: whose somebody is.</summary>
    private bool IsOwned(Tokens tokens)
    {
        if (!tokens.Words.OpensWithSubject || tokens.IsCapital(To - 1)) return false;
        for (var at = From; at < To - 1; at++)
        {
            if (tokens.IsCapital(at) && tokens.SpanOf(at) is [.., '\'' or '\u2019', 's']) return true;
        }

        return false;
    }

    private bool IsComposed(Tokens tokens)
    {
        for (var at = From + 1; at < To; at++)
        {
            if (tokens.Is(at, WordUse.Of)) return true;
        }

        return false;
    }

    /// <summary>Whether it is a first name and a surname, and nothing else.</summary>
    public bool IsName(Tokens tokens) => To - From >= 2 && tokens.IsCapital(From) && tokens.IsCapital(To - 1)
        && !tokens.Is(From, WordUse.Article | WordUse.Time);
}
