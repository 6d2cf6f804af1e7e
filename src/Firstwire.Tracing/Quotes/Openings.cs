namespace Firstwire.Tracing.Quotes;

/// <summary>
/// Finds whom or what a clause begins with, past what is only fronted, and tells people from other words.
/// </summary>
internal sealed class Openings(Tokens tokens, NounPhrases phrases)
{
    private readonly Listeners listeners = new(tokens);

    /// <summary>The words that are names for all that the text tells.</summary>
    public KnownNames Names { get; } = new(tokens);

    /// <summary>The first phrase of a clause that could be its subject.</summary>
    public NounPhrase? Of(int first, int past)
    {
        if (first >= past) return null;
        if (tokens.Words.MarksSubjects) return Topic(first, past);
        var at = first;
        if (IsFronted(at) || BeginsFronted(at) || OpensFronted(at))
        {
            var comma = at;
            while (comma < past && tokens.KindAt(comma) != TokenKind.Comma) comma++;
            if (comma < past) at = comma + 1;
        }

        for (; at < past; at++)
        {
            if (!tokens.IsWord(at)) continue;

            // L’allenatore non è contento: an article that is a clitic elsewhere.
            var isArticle = at == first && tokens.IsCapital(at) && tokens.Is(at, WordUse.Article);
            if (!isArticle && tokens.Is(at, WordUse.Skip | WordUse.Time | WordUse.That)) continue;
            var pronoun = tokens.Is(at, WordUse.He | WordUse.She | WordUse.They);
            if (!pronoun && !tokens.Words.IsCaseless && !tokens.IsCapital(at) && !tokens.Is(at, WordUse.Article))
            {
                continue;
            }

            if (tokens.Is(at, WordUse.Preposition | WordUse.Conjunction | WordUse.Of | WordUse.Per)
                && !tokens.Is(at, WordUse.Article))
            {
                continue;
            }

            if (phrases.BeginningAt(at, past) is not { } phrase || IsChance(phrase) || IsOwner(first, phrase)) continue;
            if (IsAttribute(phrase)) continue;
            if (listeners.AreSurely(phrase) || IsGovernedBehind(phrase.To))
            {
                at = phrase.To - 1;
                continue;
            }

            if (tokens.Words.OpensWithSubject || !tokens.Words.LeadsWithPrepositions || at == first
                || !IsGoverned(first, at))
            {
                return phrase;
            }

            // What a preposition governs is nobody's subject.
            at = phrase.To - 1;
        }

        return null;
    }

    /// <summary>Whether a preposition stands before; without capitals, small words may stand between.</summary>
    private bool IsGoverned(int first, int at)
    {
        var before = at - 1;
        while (tokens.Words.IsCaseless && before > first && tokens[before].Use == WordUse.Skip) before--;
        return tokens.Is(before, WordUse.Of | WordUse.Preposition);
    }

    /// <summary>मुकाबले [के बाद]: what stands before such a word is nobody's subject.</summary>
    private bool IsGovernedBehind(int at) => tokens.Words.Order == WordOrder.VerbLast && tokens.Words.HasPostpositions
        && tokens.Is(at, WordUse.Preposition) && !tokens.Is(at, WordUse.Subject);

    /// <summary>What a sentence is about, else its last subject, by their particles.</summary>
    private NounPhrase? Topic(int first, int past)
    {
        NounPhrase? subject = null;
        for (var at = past - 1; at >= first; at--)
        {
            if (!tokens.Is(at, WordUse.Subject) || phrases.MarkedAt(first, at) is not { } marked) continue;
            if (tokens.Words.IsTopic(tokens.SpanOf(at))) return marked;
            subject ??= marked;
        }

        return subject;
    }

    /// <summary>Представители [Офиса]: one word in the genitive belongs to what stands before it.</summary>
    private bool IsOwner(int first, NounPhrase phrase) => tokens.Words.Inflects && phrase.From > first
        && phrase.To == phrase.From + 1 && tokens.IsWord(phrase.From - 1) && !tokens.IsCapital(phrase.From - 1)
        && tokens[phrase.From - 1].Use is WordUse.None or WordUse.Role
        && tokens.Words.IsGenitive(tokens.SpanOf(phrase.From));

    /// <summary>船厂[的]柳海生: what stands before the particle tells of the noun behind it (Chinese).</summary>
    private bool IsAttribute(NounPhrase phrase) => tokens.Words.IsCaseless
        && tokens.Words.Order == WordOrder.SubjectFirst && tokens.Is(phrase.To, WordUse.Relative);

    /// <summary>Who a clause opens with, where that is a person, or tells what somebody is.</summary>
    public NounPhrase? PersonOf(int first, int past)
    {
        if (tokens.Words.IsCaseless) return OfficeOf(first, past);
        if (Of(first, past) is not { } phrase) return null;
        if (phrase.IsPronoun(tokens)) return phrase;

        // The mayor, Jane Doe, sees it coming: the name is the better answer.
        if (!phrase.HasName(tokens) && tokens.KindAt(phrase.To) == TokenKind.Comma
            && phrases.BeginningAt(phrase.To + 1, past) is { } named && named.IsName(tokens)
            && tokens.KindAt(named.To) is TokenKind.Comma or TokenKind.Open)
        {
            return named;
        }

        for (var at = phrase.From; at < phrase.To; at++)
        {
            if (tokens.Is(at, WordUse.Role | WordUse.Title) || IsNamePart(at)
                || (tokens.IsCapital(at) && tokens.Words.IsOffice(tokens.SpanOf(at))))
            {
                return phrase;
            }
        }

        return null;
    }

    /// <summary>
    /// Without capitals, people are known by what they are (مدير الميناء), or by a comma behind a clause's first words.
    /// </summary>
    private NounPhrase? OfficeOf(int first, int past)
    {
        const int farthest = 3;
        if (tokens.Is(first, WordUse.He | WordUse.She)) return new(first, first + 1);
        for (var at = first; at < past && at < first + farthest && tokens.IsWord(at); at++)
        {
            if (tokens.Is(at, WordUse.Of | WordUse.Preposition | WordUse.Per)) return null;
            if (!tokens.Is(at, WordUse.Title | WordUse.Role)) continue;
            if (phrases.BeginningAt(at, past) is not { } office) return null;
            return tokens.KindAt(office.To) == TokenKind.Comma && NamedBetweenCommas(office.To, past) is { } name
                ? name : office;
        }

        return tokens.Words.Order == WordOrder.Free ? NamedBetweenCommas(first - 1, past) : null;
    }

    /// <summary>
    /// A name of two words or three, none of them listed, a title before it or not, with a comma behind.
    /// </summary>
    public NounPhrase? NamedBetweenCommas(int before, int past)
    {
        if (phrases.BeginningAt(before + 1, past) is not { } name || tokens.KindAt(name.To) != TokenKind.Comma)
        {
            return null;
        }

        var at = name.From;
        if (tokens.Is(at, WordUse.Title)) at++;
        if (name.To - at is < 2 or > 3) return null;
        for (; at < name.To; at++)
        {
            if (tokens[at].Use != WordUse.None) return null;
        }

        return name;
    }

    /// <summary>Whether a word is a name's for all that the text tells.</summary>
    public bool IsNamePart(int at) => tokens.IsCapital(at) && Names.Contains(at)
        && !tokens.Is(at, WordUse.Article | WordUse.Pronoun | WordUse.Time | WordUse.Joining);

    /// <summary>
    /// Whether a phrase has no other capital than the one that its sentence begins with, and the text never writes
    /// that word so within a sentence.
    /// </summary>
    public bool IsChance(NounPhrase phrase)
    {
        var first = phrase.From;
        if (tokens.Words.OpensWithSubject) return false;
        if (tokens.Is(first, WordUse.Article))
        {
            // Which is short for: a relative, where articles are such.
            return tokens.Is(first + 1, WordUse.Joining | WordUse.AnyVerb | WordUse.Skip | WordUse.Pronoun)
                && !tokens.IsCapital(first + 1);
        }

        if (!tokens.IsCapital(first) || tokens.IsWord(first - 1)
            || tokens.Is(first, WordUse.Pronoun | WordUse.Title | WordUse.Role | WordUse.House))
        {
            return false;
        }

        for (var at = first + 1; at < phrase.To; at++)
        {
            if (tokens.IsCapital(at)) return false;
        }

        return !Names.Contains(first);
    }

    /// <summary>Shortly after the speech.</summary>
    private bool BeginsFronted(int at) => tokens.IsCapital(at) && IsFronted(at + 1)
        && !tokens.Is(at, WordUse.Pronoun | WordUse.Title) && !tokens.Is(at + 1, WordUse.Of);

    /// <summary>
    /// Marking the day, Speaking to reporters, Preceded on stage by: no name, and what it leads to comes later.
    /// </summary>
    private bool OpensFronted(int at) => tokens.IsCapital(at) && !tokens.Words.IsCaseless && !tokens.IsCapital(at + 1)
        && tokens.Is(at + 1, WordUse.Article | WordUse.Of | WordUse.Preposition)
        && !tokens[at].Use.Does(WordUse.Article | WordUse.Pronoun | WordUse.Title | WordUse.Role)
        && !Names.Contains(at);

    private bool IsFronted(int at) => !tokens.Is(at, WordUse.Article)
        && tokens.Is(at, WordUse.Of | WordUse.Preposition | WordUse.Conjunction | WordUse.Participle | WordUse.Per
            | WordUse.Verb);
}
