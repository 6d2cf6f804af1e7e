namespace Firstwire.Tracing.Quotes;

/// <summary>Finds what gives a quotation to its speaker behind it.</summary>
internal sealed class TrailingAttributions(
    Tokens tokens, QuoteSentences sentences, Clause clause, NounPhrases phrases, NamedSources sources,
    UncasedNames people)
{
    /// <summary>How many words may follow in an attribution that is a sentence of its own.</summary>
    private const int OwnSentence = 5;

    /// <summary>The cost of an attribution in the next sentence.</summary>
    private const double Distant = 3;

    /// <summary>The cost of a verb that no list has.</summary>
    private const double Unlisted = 1.2;

    /// <summary>The first verb behind a quotation that gives it to somebody, or what else tells who spoke.</summary>
    public Attribution? Behind(int first, int quote, int past)
    {
        var next = quote + 1;
        if (next >= past) return Signature(quote) ?? NextSentence(first, quote);
        if (tokens.KindAt(next) == TokenKind.Word && sentences.LastSign(quote) == '.' && (past - next > OwnSentence
            || (!tokens.Words.OpensWithSubject && tokens.KindAt(quote - 1) == TokenKind.Colon)))
        {
            return NextSentence(first, quote);
        }

        if (!tokens.Words.OpensWithSubject && tokens.KindAt(next) == TokenKind.Open) return Signature(quote);
        if (tokens.Words.MarksSubjects && Named(next, past) is { } quoted) return quoted;
        var lean = LeanBehind(quote);
        while (next < past && tokens.KindAt(next) is TokenKind.Comma or TokenKind.Dash) next++;
        for (var at = next; at < past; at++)
        {
            if (clause.IsHeard(next, at, past, out var agent) && lean < Distant
                && !HasRelative(next, at)) return new(agent, at, lean + ((at - next) * Attribution.PerToken));
            if (!tokens.Is(at, WordUse.AnyVerb | WordUse.Per) && !(at == next && tokens.Is(at, WordUse.Tag))) continue;

            // “…,” Anna, who was told by doctors to rest, said: whose words they were not.
            if (tokens.Is(at, WordUse.Per) && tokens.Is(at - 1, WordUse.Relative)) continue;
            var subject = SubjectBehind(first, quote, next, at, past);
            if (subject is { } someone ? someone.IsSelf(tokens) : !tokens.Is(at, WordUse.Document)) continue;
            var isSure = tokens.Is(at, WordUse.Verb | WordUse.Per | WordUse.Tag | WordUse.Relay);
            var given = new Attribution(
                subject, at, lean + ((at - next) * Attribution.PerToken) + (isSure ? 0 : Attribution.OfFrame));
            return given.Cost > Unlisted && lean == 0 ? WithUnlistedVerb(next, past) ?? given : given;
        }

        if (lean == 0) return WithUnlistedVerb(next, past) ?? Signature(quote);
        return tokens.Words.MarksSubjects && sentences.LastSign(quote) == '.' ? NextSentence(first, quote) : null;
    }

    private double LeanBehind(int quote)
    {
        if (tokens.KindAt(quote + 1) is TokenKind.Comma or TokenKind.Dash) return 0;
        if (tokens.Words.Order == WordOrder.VerbLast && tokens.Is(quote + 1, WordUse.Verb | WordUse.That)) return 0;
        return sentences.LastSign(quote) switch
        {
            ',' or '\u060C' or '\uFF0C' => 0,
            '?' or '!' or '-' or '\u2014' or '\u2013' or '\u2026' => 0.5,
            '.' => 4,
            _ => 2,
        };
    }

    /// <summary>
    /// The subject of a verb behind a quotation: beside it, or in verb-last languages before the quotation.
    /// </summary>
    private NounPhrase? SubjectBehind(int first, int quote, int next, int verb, int past)
    {
        if (tokens.Is(verb, WordUse.Per | WordUse.Tag)) return sources.Of(next, verb, past);
        if (tokens.Is(verb, WordUse.Relay)) return clause.Houses.Quoted(verb, past);
        var free = tokens.Words.Order is WordOrder.Free or WordOrder.VerbFirst;
        if (clause.Marked(next, verb) is { } marked) return marked;
        var beside = verb == next || OnlySkips(next, verb);
        var isLast = tokens.Words.Order == WordOrder.VerbLast;
        var topic = isLast ? clause.Marked(first, quote) : null;
        if (isLast && SourceBefore(first, quote) is { } source
            && !(topic is { } told && people.Has(told) && !tokens.Is(told.To - 1, WordUse.Role)))
        {
            return source;
        }

        if (tokens.Words.HasPostpositions && clause.Behind(verb, past) is { } closing && closing.To == past)
        {
            return closing;
        }

        if (tokens.Words.HasPostpositions && Between(next, verb) is { } between) return between;
        if (isLast && first < quote && (topic ?? clause.Openings.Of(first, quote)) is { } earlier)
        {
            return earlier;
        }

        // “…” if it rains, said Smith; but “…,” the mayor, Smith, told us.
        var inverts = beside
            || (tokens.KindAt(verb - 1) == TokenKind.Comma && !tokens.IsCapital(next)
            && !tokens.Is(next, WordUse.Article | WordUse.Role | WordUse.Title));
        if (inverts && !tokens.Is(verb, WordUse.Participle) && clause.Behind(verb, past) is { } inverted
            && (beside || inverted.HasName(tokens) || (free && inverted.IsSomebody(tokens))))
        {
            return inverted;
        }

        // Zuvor hatte die Opposition von „…“ gesprochen.
        if (beside) return free && verb == quote + 1 && first < quote ? clause.Enclosing(first, quote) : null;
        return clause.Beside(next, verb, past) ?? (free ? clause.Behind(verb, past) : null)
            ?? (phrases.BeginningAt(next, verb) is { } opening && !clause.Listens(opening) ? opening : null);
    }

    /// <summary>
    /// Whom words name that part a quotation from its verb (“…” என்று மீரா கரையன் கூறினார்); one word alone may tell
    /// how it is said.
    /// </summary>
    private NounPhrase? Between(int next, int verb)
    {
        while (next < verb && tokens.Is(next, WordUse.That)) next++;
        if (tokens.Is(next, WordUse.Pronoun)) return new(next, next + 1);
        return phrases.EndingAt(next, verb - 1) is { } name && (name.To - name.From > 1 || people.Has(name))
            ? name : null;
    }

    /// <summary>Who is named before "according to", where that stands behind: バーン氏によると、評議会は「…」.</summary>
    private NounPhrase? SourceBefore(int first, int quote)
    {
        for (var at = first + 1; at < quote; at++)
        {
            if (tokens.Is(at, WordUse.Per) && !tokens.Is(at, WordUse.Document)) return sources.Of(first, at, quote);
        }

        return null;
    }

    /// <summary>
    /// Behind a comma, a name beside any word without a capital: “…,” intoned Smith, or Smith intones.
    /// </summary>
    private Attribution? WithUnlistedVerb(int next, int past)
    {
        if (tokens.Words.IsCaseless || !tokens.IsWord(next) || tokens.Is(next, WordUse.Relay)) return null;
        const WordUse small = WordUse.Joining | WordUse.Pronoun | WordUse.Title | WordUse.Role | WordUse.Male
            | WordUse.Female;
        if (!tokens.IsCapital(next) && !tokens.Is(next, small) && tokens.IsCapital(next + 1)
            && phrases.BeginningAt(next + 1, past) is { } behind && behind.HasName(tokens) && !clause.Listens(behind))
        {
            return new(behind, next, Unlisted);
        }

        return phrases.BeginningAt(next, past) is { } before && before.HasName(tokens) && tokens.IsWord(before.To)
            && !clause.Listens(before) && !tokens.Is(before.To, small | WordUse.Time)
                ? new(before, before.To, Unlisted)
                : null;
    }

    /// <summary>
    /// «…». Lo ha detto Rossi: a sentence that begins with its verb says who has said what stands before it.
    /// </summary>
    private Attribution? NextSentence(int first, int quote)
    {
        var at = quote + 1;
        var marks = tokens.Words.MarksSubjects;
        if (!(tokens.Words.Order == WordOrder.Free || marks)) return null;
        if (first < quote && !FollowsDateline(first, quote)) return null;
        if (tokens.KindAt(at) == TokenKind.Stop) at++;
        var past = at;
        while (past < at + QuoteSentences.Reach
            && tokens.KindAt(past) is not (TokenKind.Stop or TokenKind.Break or TokenKind.Quote))
        {
            past++;
        }

        if (marks)
        {
            // “…” 남 씨는 한숨을 쉬었다: a paragraph opens with words, and then tells of who says them.
            return tokens.KindAt(quote - 1) == TokenKind.Break && clause.Openings.Of(at, past) is { } topic
                && people.Has(topic) ? new(topic, -1, Distant) : null;
        }

        for (; ; at++)
        {
            // Così Ana Berti; but Así lo dijo Ana Berti.
            var isSkipped = tokens.Is(at, WordUse.Skip);
            if (tokens.Is(at, isSkipped ? WordUse.Tag : WordUse.Verb | WordUse.Tag)
                && clause.Behind(at, past) is { } speaker && speaker.HasName(tokens)) return new(speaker, at, Distant);
            if (!isSkipped) return null;
        }
    }

    /// <summary>(AGR) - RIVALTA, 3 MAR - “…”: a few words and a dash open the paragraph.</summary>
    private bool FollowsDateline(int first, int quote)
    {
        const int longest = 10;
        if (quote - first > longest || tokens.KindAt(quote - 1) != TokenKind.Dash
            || tokens.KindAt(first - 1) != TokenKind.Break) return false;
        for (var at = first; at < quote; at++)
        {
            if (tokens.Is(at, WordUse.AnyVerb | WordUse.Per)) return false;
        }

        return true;
    }

    /// <summary>「…」と三浦さん。: who is named behind the particle, and no verb.</summary>
    private Attribution? Named(int next, int past)
    {
        var at = next;
        while (at < past && tokens.Is(at, WordUse.Conjunction) && !tokens.Is(at, WordUse.AnyVerb)) at++;
        return at > next && phrases.EndingAt(at, past - 1) is { } name && Heads(at, name) && people.Has(name)
            ? new(name, -1, 1) : null;
    }

    /// <summary>店主の[三浦さん]: only what it belongs to stands before a name.</summary>
    private bool Heads(int first, NounPhrase name)
    {
        for (var at = first; at < name.From; at++)
        {
            if (!tokens.Is(at, WordUse.Preposition) && tokens[at].Use != WordUse.None) return false;
        }

        return true;
    }

    /// <summary>A name behind a dash that nothing follows: “…” — Jane Doe.</summary>
    private Attribution? Signature(int quote)
    {
        const int longest = 6;
        var at = quote + 1;
        while (tokens.KindAt(at) == TokenKind.Break && at < quote + longest) at++;
        if (tokens.KindAt(at) != TokenKind.Dash || phrases.BeginningAt(at + 1, at + 1 + longest) is not { } name
            || !name.HasName(tokens))
        {
            return null;
        }

        return tokens.KindAt(name.To) is TokenKind.Break or TokenKind.Stop or TokenKind.Comma ? new(name, -1, 1) : null;
    }

    /// <summary>Averill, who was told to rest: the clause is not the quotation's.</summary>
    private bool HasRelative(int from, int to)
    {
        for (var at = from; at < to; at++)
            if (tokens.Is(at, WordUse.Relative)) return true;
        return false;
    }

    private bool OnlySkips(int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            if (!tokens.Is(at, WordUse.Skip)) return false;
        }

        return true;
    }
}
