namespace Firstwire.Tracing.Quotes;

/// <summary>Finds what gives a quotation to its speaker within its own sentence, in either order.</summary>
internal sealed class Attributions(
    Tokens tokens, IReadOnlyList<QuoteSpan> spans, Clause clause, NounPhrases phrases, UncasedNames people)
{
    /// <summary>How far a verb is looked for, in tokens.</summary>
    public const int Reach = 45;

    /// <summary>How many verbs are weighed for one quotation.</summary>
    private const int MostVerbs = 6;

    /// <summary>What a token between a verb and the quotation costs, and a verb that is none of saying.</summary>
    private const double CostOfDistance = 0.2, CostOfFrame = 1.5;

    /// <summary>How many words may follow in an attribution that is a sentence of its own.</summary>
    private const int OwnSentence = 5;

    /// <summary>The cost of an attribution in the next sentence.</summary>
    private const double Distant = 3;

    /// <summary>The cost of a verb that no list has.</summary>
    private const double Unlisted = 1.2;

    /// <summary>The cheapest attribution of the quotation that stands at token <paramref name="quote"/>.</summary>
    public Attribution? Of(int quote)
    {
        var first = First(quote);
        var past = Past(quote);
        var before = Before(first, quote);
        var behind = Behind(first, quote, past);
        var best = before ?? Opening(first, quote);
        if (before is { Cue: >= 0, Speaker: not null } && behind?.Speaker is { } relaying
            && clause.IsHouse(relaying.From))
        {
            // He said that «…», writes the Harbour Post.
            return before;
        }

        // She said that “…” and then called for more: the second verb has words of its own.
        if (before is { Cue: >= 0 } && tokens.Words.Order == WordOrder.Free
            && tokens.Is(quote + 1, WordUse.Conjunction))
        {
            return before;
        }

        // Varn called it “…”, while Dravic said: what a conjunction begins is another's.
        if (before is { Cue: >= 0, Speaker: not null } && tokens.KindAt(quote + 1) == TokenKind.Comma
            && tokens.Is(quote + 2, WordUse.Conjunction) && behind is { Speaker: { } other } && other.From > quote + 2)
        {
            return before;
        }

        return best is null || (behind is not null && behind.Value.Cost < best.Value.Cost) ? behind : best;
    }

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

    private int Past(int quote)
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

    private Attribution? Before(int first, int quote)
    {
        var near = quote - 1;
        while (near > first && tokens.KindAt(near) == TokenKind.Break) near--;
        if (near < first) return null;
        var lean = tokens.KindAt(near) switch
        {
            TokenKind.Colon => 0,
            TokenKind.Comma => 0.5,
            _ => tokens.Is(near, WordUse.That | WordUse.AnyVerb) ? 0.5 : 1.5,
        };
        Attribution? best = null;
        var tried = 0;
        for (var at = near; at >= first && tried < MostVerbs; at--)
        {
            // Das sei, so Hartwig, „…“
            var isTag = tokens.Is(at, WordUse.Tag) && tokens.KindAt(at - 1) == TokenKind.Comma
                && tokens.IsCapital(at + 1);
            if (!isTag && !tokens.Is(at, WordUse.AnyVerb | WordUse.Per | WordUse.Heard)) continue;
            if (clause.IsHeard(first, at, quote, out var agent))
            {
                var heard = lean + ((near - at) * CostOfDistance);
                if (best is null || heard < best.Value.Cost) best = new(agent, at, heard);
                continue;
            }

            if (!isTag && !tokens.Is(at, WordUse.AnyVerb | WordUse.Per)) continue;
            tried++;
            var subject = isTag || tokens.Is(at, WordUse.Per) ? clause.NamedBy(first, at, quote)
                : clause.Around(first, at, quote);
            if (subject is { } someone ? IsSelf(someone) : !tokens.Is(at, WordUse.Document)) continue;
            // The council, the Herald reported, called the plan “…”: who relays it stands between commas.
            if (best is not null && tokens.KindAt(at + 1) == TokenKind.Comma && subject is { From: > 0 } inserted
                && inserted.To <= at && tokens.KindAt(inserted.From - 1) == TokenKind.Comma) continue;
            const WordUse sure = WordUse.Verb | WordUse.Participle | WordUse.Per | WordUse.Relay;
            var isSure = isTag || tokens.Is(at, sure);
            var parted = near - at - Math.Max(0, tokens[at].Extent - 1);
            var cost = lean + (parted * CostOfDistance) + (isSure ? 0 : CostOfFrame);
            if (best is null || cost < best.Value.Cost) best = new(subject, at, cost);
        }

        if (best is not null) return best;

        // Smith: “…”
        return tokens.KindAt(near) == TokenKind.Colon && phrases.EndingAt(first, near - 1) is { } label
            && (label.From == first || tokens.KindAt(label.From - 1) == TokenKind.Dash) ? new(label, -1, 2) : null;
    }

    private Attribution? Behind(int first, int quote, int past)
    {
        var next = quote + 1;
        if (next >= past) return Signature(quote) ?? NextSentence(first, quote);
        if (tokens.KindAt(next) == TokenKind.Word && LastSign(quote) == '.' && (past - next > OwnSentence
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
                && !HasRelative(next, at)) return new(agent, at, lean + ((at - next) * CostOfDistance));
            if (!tokens.Is(at, WordUse.AnyVerb | WordUse.Per) && !(at == next && tokens.Is(at, WordUse.Tag))) continue;

            // “…,” Anna, who was told by doctors to rest, said: whose words they were not.
            if (tokens.Is(at, WordUse.Per) && tokens.Is(at - 1, WordUse.Relative)) continue;
            var subject = SubjectBehind(first, quote, next, at, past);
            if (subject is { } someone ? IsSelf(someone) : !tokens.Is(at, WordUse.Document)) continue;
            var isSure = tokens.Is(at, WordUse.Verb | WordUse.Per | WordUse.Tag | WordUse.Relay);
            var given = new Attribution(
                subject, at, lean + ((at - next) * CostOfDistance) + (isSure ? 0 : CostOfFrame));
            return given.Cost > Unlisted && lean == 0 ? WithUnlistedVerb(next, past) ?? given : given;
        }

        if (lean == 0) return WithUnlistedVerb(next, past) ?? Signature(quote);
        return tokens.Words.MarksSubjects && LastSign(quote) == '.' ? NextSentence(first, quote) : null;
    }

    /// <summary>Averill, who was told to rest: the clause is not the quotation's.</summary>
    private bool HasRelative(int from, int to)
    {
        for (var at = from; at < to; at++)
            if (tokens.Is(at, WordUse.Relative)) return true;
        return false;
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

    /// <summary>
    /// The subject of a verb behind a quotation: beside it, or in verb-last languages before the quotation.
    /// </summary>
    private NounPhrase? SubjectBehind(int first, int quote, int next, int verb, int past)
    {
        if (tokens.Is(verb, WordUse.Per | WordUse.Tag)) return clause.NamedBy(next, verb, past);
        if (tokens.Is(verb, WordUse.Relay)) return clause.Quoted(verb, past);
        var free = tokens.Words.Order is WordOrder.Free or WordOrder.VerbFirst;
        if (clause.Marked(next, verb) is { } marked) return marked;
        var beside = verb == next || OnlySkips(next, verb);
        if (tokens.Words.Order == WordOrder.VerbLast && SourceBefore(first, quote) is { } source) return source;
        if (tokens.Words.Order == WordOrder.VerbLast && first < quote
            && (clause.Marked(first, quote) ?? clause.Openings.Of(first, quote)) is { } earlier)
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

    /// <summary>Who is named before "according to", where that stands behind: バーン氏によると、評議会は「…」.</summary>
    private NounPhrase? SourceBefore(int first, int quote)
    {
        for (var at = first + 1; at < quote; at++)
        {
            if (tokens.Is(at, WordUse.Per) && !tokens.Is(at, WordUse.Document)) return clause.NamedBy(first, at, quote);
        }

        return null;
    }

    /// <summary>
    /// «…». Lo ha detto Rossi: a sentence that begins with its verb says who has said what stands before it.
    /// </summary>
    private Attribution? NextSentence(int first, int quote)
    {
        var at = quote + 1;
        var marks = tokens.Words.MarksSubjects;
        if (first < quote || !(tokens.Words.Order == WordOrder.Free || marks)) return null;
        if (tokens.KindAt(at) == TokenKind.Stop) at++;
        var past = at;
        while (past < at + Reach && tokens.KindAt(past) is not (TokenKind.Stop or TokenKind.Break or TokenKind.Quote))
        {
            past++;
        }

        if (marks)
        {
            // “…” 남 씨는 한숨을 쉬었다: a paragraph opens with words, and then tells of who says them.
            return tokens.KindAt(quote - 1) == TokenKind.Break && clause.Openings.Of(at, past) is { } topic
                && people.Has(topic) ? new(topic, -1, Distant) : null;
        }

        while (tokens.Is(at, WordUse.Skip)) at++;
        return tokens.Is(at, WordUse.Verb) && clause.Behind(at, past) is { } speaker && speaker.HasName(tokens)
            ? new(speaker, at, Distant) : null;
    }

    /// <summary>
    /// A sentence without a verb of saying: what it is about speaks, most often. Where the order is free, only a colon
    /// behind somebody tells so.
    /// </summary>
    private Attribution? Opening(int first, int quote)
    {
        var leads = tokens.KindAt(quote - 1) == TokenKind.Colon;
        if (!tokens.Words.OpensWithSubject)
        {
            // Pour Mirela Pelagrin, « … ».
            if (first < quote && tokens.Is(first, WordUse.Tag) && clause.Behind(first, quote) is { } told
                && told.IsSomebody(tokens))
            {
                return new(told, first, 2);
            }

            return first < quote && tokens.KindAt(Lead(quote)) == TokenKind.Colon
                && clause.Openings.PersonOf(first, quote) is { } person ? new(person, -1, 2) : null;
        }

        return (clause.Marked(first, quote) ?? clause.Openings.Of(first, quote)) is { } subject
            ? new(subject, -1, leads ? 2 : 6) : null;
    }

    /// <summary>The token that stands before a quotation, paragraphs aside.</summary>
    private int Lead(int quote)
    {
        var at = quote - 1;
        while (tokens.KindAt(at) == TokenKind.Break && at > 0) at--;
        return at;
    }

    /// <summary>
    /// Whether a quotation may go on with who spoke last: a sentence of its own, or one in whose sentence somebody
    /// speaks who is not named. Words in the middle of another sentence may be anybody's.
    /// </summary>
    public bool GoesOn(int quote)
    {
        if (tokens.Words.OpensWithSubject) return true;
        var first = First(quote);

        // «…», — каже він. — «…»
        if (first == quote - 1 && tokens.KindAt(first) == TokenKind.Dash && tokens.KindAt(first - 1) == TokenKind.Stop)
        {
            return true;
        }

        return first == quote || IsSpoken(first, quote) || IsReported(quote);
    }

    /// <summary>Whether a quotation's sentence tells that somebody speaks, though not who.</summary>
    public bool IsSpoken(int quote) => IsSpoken(First(quote), quote);

    /// <summary>Whether a quotation's sentence has a verb in the mood of reported speech.</summary>
    public bool IsReported(int quote)
    {
        var past = Past(quote);
        for (var at = First(quote); at < past; at++)
        {
            if (tokens.Is(at, WordUse.Reported)) return true;
        }

        return false;
    }

    /// <summary>Whether a verb of saying stands right beside a quotation, or its lead says that talk goes on.</summary>
    private bool IsSpoken(int first, int quote)
    {
        var at = Lead(quote);
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

    private double LeanBehind(int quote)
    {
        if (tokens.KindAt(quote + 1) is TokenKind.Comma or TokenKind.Dash) return 0;
        if (tokens.Words.Order == WordOrder.VerbLast && tokens.Is(quote + 1, WordUse.Verb | WordUse.That)) return 0;
        return LastSign(quote) switch
        {
            ',' or '\u060C' or '\uFF0C' => 0,
            '?' or '!' or '-' or '\u2014' or '\u2013' or '\u2026' => 0.5,
            '.' => 4,
            _ => 2,
        };
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

        return said && to - from <= OwnSentence;
    }

    private bool OnlySkips(int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            if (!tokens.Is(at, WordUse.Skip)) return false;
        }

        return true;
    }

    /// <summary>
    /// Whether a sentence begins behind a quotation, or what follows is told of it: the inn “At the Ferry” has closed.
    /// </summary>
    public bool PartsSentences(int quote) => tokens.Words.OpensWithSubject || EndsSentence(quote)
        || tokens.KindAt(quote - 1) != TokenKind.Word;

    private bool EndsSentence(int quote) => LastSign(quote) is '.' or '!' or '?' or '\u3002' or '\u0964';

    private char LastSign(int quote)
    {
        var span = spans[tokens[quote].Extent];
        return span.End > span.Start ? tokens.Text[span.End - 1] : '\0';
    }

    public bool IsSelf(NounPhrase phrase) => phrase.To == phrase.From + 1 && tokens.Is(phrase.From, WordUse.Self);
}
