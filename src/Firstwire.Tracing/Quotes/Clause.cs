namespace Firstwire.Tracing.Quotes;

/// <summary>Finds the subject of a verb that stands beside a quotation.</summary>
internal sealed class Clause(Tokens tokens, NounPhrases phrases)
{
    private readonly Listeners listeners = new(tokens);

    private readonly Adverbials adverbials = new(tokens, phrases);

    /// <summary>In tokens: how long an insertion between a subject and its verb may be.</summary>
    private const int LongestInsertion = 24;

    /// <summary>The phrases that clauses begin with.</summary>
    public Openings Openings { get; } = new(tokens, phrases);

    /// <summary>The houses that clauses name.</summary>
    public Houses Houses { get; } = new(tokens, phrases);

    /// <summary>
    /// The subject of the verb at <paramref name="verb"/> in a clause from <paramref name="first"/> to
    /// <paramref name="past"/>.
    /// </summary>
    public NounPhrase? Around(int first, int verb, int past)
    {
        if (tokens.Is(verb, WordUse.Relay)) return Houses.Quoted(verb, past);
        if (tokens.Words.Order == WordOrder.VerbFirst)
        {
            if (Fronted(first, verb) is { } fronted) return fronted;
            if (Behind(verb, past) is { } behind) return behind;
        }

        if (Marked(first, verb) is { } marked) return marked;
        if (Beside(first, verb, past) is { } beside)
        {
            // Tegelijk waarschuwde hij: one word whose capital the sentence's beginning explains.
            return tokens.Words.Order == WordOrder.Free && Openings.IsChance(beside) && Behind(verb, past) is { } turned
                && turned.IsSomebody(tokens) ? turned : beside;
        }

        return (tokens.Words.Order == WordOrder.Free || verb == first) && Behind(verb, past) is { } inverted
            && MayBeSubject(inverted) ? inverted
            : tokens.Words.Order == WordOrder.VerbFirst ? null : Openings.Of(first, verb);
    }

    /// <summary>
    /// The subject before a verb; or behind it, where whom it is said to stands before it: Дроздову ответил Савин.
    /// </summary>
    public NounPhrase? Beside(int first, int verb, int past)
    {
        var found = Before(first, verb);
        if (found is not { } before || !listeners.Are(before)) return found;
        if (Behind(verb, past) is { } speaker && speaker.HasName(tokens)) return speaker;
        return tokens.Words.Order == WordOrder.Free && listeners.AreSurely(before) ? null : before;
    }

    /// <summary>
    /// Whether the subject of a verb hears: he was told, er wurde gefragt. Who speaks is named as an agent, or not.
    /// </summary>
    public bool IsHeard(int first, int verb, int past, out NounPhrase? agent)
    {
        agent = null;
        if (!tokens.Is(verb, WordUse.Heard)) return false;
        if (tokens[verb].Extent > 1) return true;
        if (!tokens.Is(verb, WordUse.AnyVerb) || (verb + 1 < past && tokens.IsWord(verb + 1))) return false;
        for (var at = verb - 1; at >= first && tokens.KindAt(at) != TokenKind.Comma; at--)
        {
            if (tokens.Is(at, WordUse.Of) && tokens.Is(at, WordUse.Particle)
                && phrases.BeginningAt(at + 1, verb) is { } named && named.IsSomebody(tokens)) agent = named;
            if (tokens.Is(at, WordUse.Heard) && !tokens.Is(at, WordUse.AnyVerb)) return true;
        }

        return false;
    }

    /// <summary>Whether a phrase names whom it is said to, and nobody else.</summary>
    public bool Listens(NounPhrase phrase) => listeners.AreSurely(phrase);

    /// <summary>
    /// Who said what a comma closes, in a whole sentence and near its end: It took long, said Jane Doe, who was there.
    /// </summary>
    public NounPhrase? BehindComma(int first, int verb, int past)
    {
        if (verb <= first || tokens.KindAt(verb - 1) != TokenKind.Comma) return null;
        var insertion = verb - 2;
        while (insertion > first && tokens.KindAt(insertion) is not (TokenKind.Comma or TokenKind.Dash)) insertion--;
        if (insertion > first && BeforeInsertion(first, verb - 1) is { } before && before.HasName(tokens)) return null;
        if (Behind(verb, past) is not { } behind || !behind.IsSomebody(tokens) || behind.IsPronoun(tokens)) return null;
        var closes = behind.To >= past || !tokens.IsWord(behind.To)
            || tokens.Is(behind.To, WordUse.Of | WordUse.Preposition);
        return closes ? behind : null;
    }

    /// <summary>A noun alone, without article, name or office, is what is said more often than who says it.</summary>
    public bool MayBeSubject(NounPhrase phrase) => tokens.Words.OpensWithSubject || tokens.Words.IsCaseless
        || tokens.Words.Inflects || phrase.IsSomebody(tokens) || tokens.Is(phrase.From, WordUse.Article);

    /// <summary>
    /// The subject that a particle marks as such, the last one of a stretch; sooner what the sentence is about than the
    /// subject of a clause that a comma has ended: 市長は、町が栄えると信じたが、「…」.
    /// </summary>
    public NounPhrase? Marked(int first, int past)
    {
        NounPhrase? inner = null;
        var hasComma = false;
        for (var at = past - 1; at >= first && at > past - LongestInsertion; at--)
        {
            hasComma |= tokens.KindAt(at) == TokenKind.Comma;
            if (!tokens.Is(at, WordUse.Subject) || phrases.MarkedAt(first, at) is not { } marked) continue;
            if (!hasComma || !tokens.Words.MarksSubjects || tokens.Words.IsTopic(tokens.SpanOf(at)))
            {
                return marked;
            }

            inner ??= marked;
        }

        return inner;
    }

    /// <summary>The subject that stands beside the verb at <paramref name="verb"/>, before it.</summary>
    public NounPhrase? Before(int first, int verb)
    {
        var at = verb - 1;
        while (at >= first && tokens.Is(at, WordUse.Skip) && !tokens.Is(at, WordUse.Pronoun)) at--;
        if (at < first) return null;
        if (tokens.Is(at, WordUse.Relative) && !tokens.IsCapital(at))
        {
            // Los pedidos, que enumera la alcaldesa: what also joins sentences may be an object.
            if (tokens.Is(at, WordUse.That) && Behind(verb, verb + LongestInsertion) is { } behind
                && behind.IsSomebody(tokens))
            {
                return behind;
            }

            at--;
            if (tokens.KindAt(at) == TokenKind.Comma) at--;
            return phrases.EndingAt(first, at) is { } antecedent && (tokens.Words.OpensWithSubject
                || antecedent.HasName(tokens) || IsSubject(first, antecedent)) ? antecedent : null;
        }

        var leans = tokens.Is(verb, WordUse.Participle);
        if (leans && tokens.Words.Order == WordOrder.VerbFirst) return OfVerbBefore(first, verb);
        switch (tokens.KindAt(at))
        {
            case TokenKind.Comma or TokenKind.Dash when leans:
                return OfVerbBefore(first, at);
            // 她一边翻书，一边说: the subject of the sentence.
            case TokenKind.Comma when tokens.Words.IsCaseless && !tokens.Words.MarksSubjects
                && tokens.Words.Order == WordOrder.SubjectFirst:
                return null;
            case TokenKind.Comma or TokenKind.Dash:
                return BeforeInsertion(first, at);
            case TokenKind.Close:
                var open = at - 1;
                while (open > first && tokens.KindAt(open) != TokenKind.Open) open--;
                return phrases.EndingAt(first, open - 1);
            // The Courier quoted Smith as saying: who is named right before.
            case TokenKind.Word when leans && tokens.SpanOf(at) is "as"
                && phrases.EndingAt(first, at - 1) is { From: > 0 } told && told.HasName(tokens)
                && tokens.Is(told.From - 1, WordUse.AnyVerb):
                return told;
            case TokenKind.Word when tokens.Is(at, WordUse.Conjunction) && !tokens.Is(at, WordUse.Pronoun):
                return tokens.Words.Order == WordOrder.Free && Behind(verb, verb + LongestInsertion) is { } inverted
                    && inverted.HasName(tokens)
                    ? null : OfVerbBefore(first, at);
            case TokenKind.Word:
                return phrases.EndingAt(first, at) is { } phrase && (!leans || phrase.HasName(tokens))
                    && IsSubject(first, phrase) ? phrase : null;
            default:
                return null;
        }
    }

    /// <summary>
    /// What a preposition governs is nobody's subject, nor is a lone common noun in the middle of a clause.
    /// </summary>
    private bool IsSubject(int first, NounPhrase phrase)
    {
        var before = phrase.From - 1;
        if (phrase.IsPronoun(tokens))
        {
            // خبرنگار ما: whose the noun before is.
            return !tokens.Words.IsCaseless || !tokens.Is(phrase.From, WordUse.Self) || before < first
                || !tokens.IsWord(before) || tokens[before].Use != WordUse.None;
        }

        // در این باره: small words may stand between a preposition and what it governs.
        if (tokens.Words.IsCaseless && tokens.Words.Order == WordOrder.Free)
        {
            while (before > first && tokens.Is(before, WordUse.Skip) && !tokens.Is(before, WordUse.Preposition))
            {
                before--;
            }
        }

        if (before >= first && tokens.Is(before, WordUse.Of | WordUse.Preposition)
            && !tokens.Is(before, WordUse.Conjunction) && !tokens.Words.HasPostpositions)
        {
            return false;
        }

        return tokens.Words.IsCaseless || phrase.HasName(tokens)
            || tokens.Is(phrase.From, WordUse.Article | WordUse.Role) || tokens.Is(phrase.To - 1, WordUse.Role)
            || tokens.IsCapital(phrase.From) || before < first || !tokens.IsWord(before)
            || tokens.Is(before, WordUse.That | WordUse.Conjunction);
    }

    /// <summary>
    /// مدير الميناء، المهندس سامي الحلو، وصف القرار بأنه «…»: the subject stands before its verb, and a comma.
    /// </summary>
    private NounPhrase? Fronted(int first, int verb) => tokens.KindAt(verb - 1) == TokenKind.Comma
        && Openings.PersonOf(first, verb) is { } person && person.To == verb - 1 ? person : null;

    /// <summary>
    /// The subject of the last verb of saying before a place (Smith said, adding); of the first where verbs come first.
    /// </summary>
    public NounPhrase? OfVerbBefore(int first, int past)
    {
        if (tokens.Words.Order == WordOrder.VerbFirst)
        {
            var main = Math.Max(first, past - LongestInsertion);
            while (main < past && !tokens.Is(main, WordUse.Verb | WordUse.Frame)) main++;
            return main < past ? Around(main, main, past) : null;
        }

        for (var at = past - 1; at > first && at > past - LongestInsertion; at--)
        {
            if (tokens.Is(at, WordUse.Verb | WordUse.Frame)) return Around(first, at, past);
        }

        return null;
    }

    /// <summary>
    /// The subject that stands behind the verb at <paramref name="verb"/>, before <paramref name="past"/>.
    /// </summary>
    public NounPhrase? Behind(int verb, int past)
    {
        var at = tokens.PastEntry(verb);

        // What follows that is what is said, where the subject of its verb may follow too.
        var passed = tokens.Words.Order is WordOrder.Free or WordOrder.VerbFirst && !tokens.Is(verb, WordUse.Per)
            ? WordUse.Skip : WordUse.Skip | WordUse.That;
        while (at < past && tokens.Is(at, passed) && !tokens.Is(at, WordUse.Pronoun | WordUse.Article)) at++;

        if (tokens.Is(verb, WordUse.Per)) while (at < past && tokens.Is(at, WordUse.Of)) at++;
        else if (tokens.Words.Order is WordOrder.Free or WordOrder.VerbFirst) at = adverbials.Past(at, past);
        if (tokens.Words.Order == WordOrder.Free) at = Houses.PastHouse(at, past);
        if (phrases.BeginningAt(at, past) is not { } phrase) return null;
        if (PastListeners(phrase, past) is { } speaker) phrase = speaker;
        else if (!tokens.Is(verb, WordUse.Per) && Listens(phrase))
        {
            phrase = listeners.Without(phrase);
            if (Listens(phrase)) return null;
        }

        phrase = phrases.ReachingName(phrase, past);

        // Der angeblich „moderate“ Pellwitz: words within marks are part of what describes him.
        if (tokens.KindAt(phrase.To) == TokenKind.Quote && !phrase.HasName(tokens) && tokens.IsCapital(phrase.To + 1)
            && phrases.BeginningAt(phrase.To + 1, past) is { } rest)
        {
            phrase = phrase with { To = rest.To };
        }

        // said the mayor, Jane Doe: the name is the better answer, and a genitive may stand before it.
        if (NamedBehind(phrase, past) is { } bearer) return bearer;
        if (!phrase.Describes(tokens)) return phrase;
        var end = tokens.Is(phrase.To, WordUse.Article)
            && phrases.BeginningAt(phrase.To, past) is { } owner ? owner.To : phrase.To;
        if (tokens.KindAt(end) == TokenKind.Comma && phrases.BeginningAt(end + 1, past) is { } named
            && named.IsName(tokens))
        {
            return named;
        }

        return phrase;
    }

    /// <summary>
    /// Who speaks behind those that are spoken to; null where nobody is named there: рассказала [Анне Беловой] Мария
    /// Кох.
    /// </summary>
    private NounPhrase? PastListeners(NounPhrase phrase, int past)
    {
        var at = listeners.Past(phrase);
        if (at == phrase.From) return null;
        if (at == phrase.To) at = adverbials.Past(at, past);
        return phrases.BeginningAt(at, past) is { } speaker && speaker.IsSomebody(tokens)
            && !speaker.IsPronoun(tokens) && !listeners.Are(speaker) ? speaker : null;
    }

    /// <summary>
    /// The subject of a verb that a quotation parts from it: Zuvor hatte die Opposition von „…“ gesprochen.
    /// </summary>
    public NounPhrase? Enclosing(int first, int quote)
    {
        var clause = quote;
        while (clause > first && tokens.KindAt(clause - 1) != TokenKind.Comma) clause--;
        return (Openings.Of(clause, quote) ?? Openings.Of(first, quote)) is { } subject && subject.IsSomebody(tokens)
            ? subject : null;
    }

    private NounPhrase? BeforeInsertion(int first, int comma)
    {
        for (var at = comma - 1; at > first && at >= comma - LongestInsertion; at--)
        {
            if (tokens.KindAt(at) is not (TokenKind.Comma or TokenKind.Dash)) continue;
            if (tokens.Is(at - 1, WordUse.Time)) continue;
            var before = phrases.EndingAt(first, at - 1) is { } ending
                && IsSubject(first, ending) ? ending : (NounPhrase?)null;
            if (before is { } office && NamedBehind(office, comma + 1) is { } bearer) return bearer;
            if (before is not { } phrase || !phrase.HasName(tokens) || phrase.Describes(tokens))
            {
                if (phrases.BeginningAt(at + 1, comma) is { } inserted
                    && (before is null ? inserted.HasName(tokens) : inserted.IsName(tokens))
                    && !tokens.Is(at + 1, WordUse.Of | WordUse.Preposition | WordUse.Participle))
                {
                    return inserted;
                }
            }

            return before is { } other && !MayPrecedeComma(first, other) ? Opening(first, comma) : before;
        }

        if (phrases.EndingAt(first, comma - 1) is not { } lone || !IsSubject(first, lone) || Openings.IsChance(lone))
        {
            return null;
        }

        return MayPrecedeComma(first, lone) ? lone : Opening(first, comma);
    }

    /// <summary>
    /// Who bears an office, between two commas, behind a noun with its article: مدير الميناء، المهندس سامي الحلو،.
    /// </summary>
    private NounPhrase? NamedBehind(NounPhrase office, int past) =>
        tokens.KindAt(office.To) == TokenKind.Comma && tokens.Words.IsDefinite(tokens.SpanOf(office.To - 1))
            && office.HasOffice(tokens) ? Openings.NamedBetweenCommas(office.To, past) : null;

    /// <summary>
    /// Without capitals, words before a comma are a subject where the clause begins with them; elsewhere they end
    /// another clause.
    /// </summary>
    private bool MayPrecedeComma(int first, NounPhrase phrase)
    {
        if (!tokens.Words.IsCaseless || tokens.Words.Order is not (WordOrder.Free or WordOrder.VerbFirst)) return true;
        var at = phrase.From;
        while (at > first && tokens.Is(at - 1, WordUse.Skip | WordUse.Conjunction)) at--;
        return at == first;
    }

    private NounPhrase? Opening(int first, int past) =>
        tokens.Words.Order == WordOrder.VerbFirst ? null : Openings.Of(first, past);
}
