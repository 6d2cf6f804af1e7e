namespace Firstwire.Tracing.Quotes;

/// <summary>Finds noun phrases beside a place, by articles, capitals and small words: no grammar is known.</summary>
internal sealed class NounPhrases(Tokens tokens)
{
    /// <summary>In words; longer phrases name nobody.</summary>
    private const int Longest = 9;

    /// <summary>How many words without a capital may stand before a name as its description.</summary>
    private const int LongestRole = 4;

    /// <summary>The same in scripts without capitals, where nothing else ends a phrase.</summary>
    private const int LongestCaseless = 4;

    private const WordUse Ends = WordUse.AnyVerb | WordUse.Preposition | WordUse.Conjunction | WordUse.Relative
        | WordUse.That
        | WordUse.Per | WordUse.Pronoun | WordUse.Skip | WordUse.Time | WordUse.Subject;

    /// <summary>
    /// The phrase whose last word stands at <paramref name="last"/>, not reaching before <paramref name="first"/>.
    /// </summary>
    public NounPhrase? EndingAt(int first, int last)
    {
        if (last < first || !tokens.IsWord(last) || tokens.Is(last, WordUse.Article)
            && !tokens.Is(last, WordUse.Pronoun))
        {
            return null;
        }

        if (tokens.Is(last, WordUse.Pronoun)) return new(last, last + 1);
        var from = Left(first, last);
        if (from > last) return null;
        if (tokens.Words.Order == WordOrder.Free) last = EndOfName(from, last);

        // Sprecherin der Insel: an article behind a noun begins the genitive of its owner.
        if (tokens.Words.CapitalisesNouns && tokens.Is(from, WordUse.Article) && from - 1 > first
            && tokens.IsCapital(from - 1) && !tokens.Is(from - 1, Ends | WordUse.Of)
            && Left(first, from - 1) is var noun && noun < from)
        {
            return new(noun, last + 1);
        }

        // A spokesman for the campaign: what stands before the small word is the head.
        // Le conseiller du maire: what is both an article and such a word goes with the head too.
        var isBoth = tokens.Is(from, WordUse.Article) && tokens.Is(from, WordUse.Of) && !tokens.IsCapital(from);
        var small = isBoth ? from : from - 1;
        if (small > first && tokens.Is(small, WordUse.Of) && !tokens.IsCapital(small) && last - from < Longest)
        {
            var head = Left(first, small - 1);
            if (head < small && !tokens.Is(head - 1, WordUse.Of | WordUse.Preposition)
                && (tokens.Is(head, WordUse.Article | WordUse.Role) || tokens.IsCapital(head)))
            {
                return new(head, last + 1);
            }
        }

        return new(from, last + 1);
    }

    /// <summary>
    /// What the particle at <paramref name="particle"/> marks: a pronoun written with it, or the phrase before it, past
    /// an age or office in brackets.
    /// </summary>
    public NounPhrase? MarkedAt(int first, int particle)
    {
        if (tokens.Is(particle, WordUse.Pronoun)) return new(particle, particle + 1);

        // 訴えたが、: before a comma it joins sentences.
        if (tokens.Words.MarksSubjects && tokens.KindAt(particle + 1) == TokenKind.Comma
            && !tokens.Words.IsTopic(tokens.SpanOf(particle)))
        {
            return null;
        }

        var last = particle - 1;

        // 남바다(71) 씨는
        if (tokens.Is(last, WordUse.Title) && tokens.KindAt(last - 1) == TokenKind.Close) last--;
        if (tokens.KindAt(last) == TokenKind.Close)
        {
            while (last > first && tokens.KindAt(last) != TokenKind.Open) last--;
            last--;
        }

        return EndingAt(first, last);
    }

    /// <summary>
    /// An object may stand between a name and its verb where the order is free: no part of the phrase.
    /// </summary>
    private int EndOfName(int from, int last)
    {
        if (tokens.IsCapital(last) || tokens.Is(last, WordUse.Role | WordUse.Title | WordUse.Article)) return last;
        return last - 2 >= from && tokens.IsCapital(last - 1) && tokens.IsCapital(last - 2) ? last - 1 : last;
    }

    /// <summary>The phrase that begins at <paramref name="first"/>, ending before <paramref name="past"/>.</summary>
    public NounPhrase? BeginningAt(int first, int past)
    {
        past = Math.Min(past, first + (tokens.Words.IsCaseless ? LongestCaseless + 1 : Longest));
        if (first >= past || !tokens.IsWord(first)) return null;
        if (tokens.Is(first, WordUse.Pronoun)) return new(first, first + 1);
        var at = first;
        if (BeginsName(at)) while (!tokens.IsCapital(at)) at++;
        else while (at < past && tokens.Is(at, WordUse.Article)) at++;
        var named = false;
        var hasSmall = false;
        for (; at < past && tokens.IsWord(at); at++)
        {
            var capital = tokens.IsCapital(at) && !tokens.Is(at, WordUse.Time);
            if (capital)
            {
                named = true;
                continue;
            }

            if (named && (JoinsNames(at) || GoesWithAdjective(first, at))) continue;
            if (tokens.Is(at, WordUse.Of) && at > first && !named && !hasSmall && IsPhraseAt(at + 1))
            {
                hasSmall = true;
                while (tokens.Is(at + 1, WordUse.Article)) at++;
                continue;
            }

            if (named && Describes(first, at, past) is > 0 and var described)
            {
                at += described - 1;
                continue;
            }

            if (named || tokens.Is(at, Ends | WordUse.Of | WordUse.Article)) break;
            if (at - first > LongestRole) break;
        }

        return at > first && at - 1 >= first && !tokens.Is(at - 1, WordUse.Article) ? new(first, at) : null;
    }

    /// <summary>
    /// A long description goes on to the name behind it, where no small words part what it is made of: советник
    /// главы по информационной политике [Мирела Пелагрина].
    /// </summary>
    public NounPhrase ReachingName(NounPhrase phrase, int past)
    {
        const int longest = 16;
        if (!tokens.Words.Inflects || phrase.IsPronoun(tokens) || tokens.IsCapital(phrase.From)) return phrase;
        past = Math.Min(past, phrase.From + longest);
        for (var at = phrase.From; at < past && (tokens.IsWord(at) || tokens.KindAt(at) == TokenKind.Quote); at++)
        {
            const WordUse parts = WordUse.AnyVerb | WordUse.That | WordUse.Relative | WordUse.Pronoun | WordUse.Per;
            if (tokens.Is(at, parts)) break;
            if (!BeginsPerson(at)) continue;
            var last = at + 1;
            while (last + 1 < past && tokens.IsCapital(last + 1)) last++;
            return new(phrase.From, last + 1);
        }

        return phrase;
    }

    /// <summary>Whether two capitals follow of which neither is an acronym's nor an adjective's.</summary>
    private bool BeginsPerson(int at) => tokens.IsCapital(at) && tokens.IsWord(at + 1) && tokens.IsCapital(at + 1)
        && !NameRuns.IsAcronym(tokens, at) && !NameRuns.IsAcronym(tokens, at + 1)
        && !tokens.Words.IsGenitiveAdjective(tokens.SpanOf(at));

    /// <summary>Von Preen, van der Berg: a name that begins with a small word.</summary>
    private bool BeginsName(int at) => LeadsToName(at) && !tokens.Is(at, WordUse.Article);

    /// <summary>Whether a small word of names stands before one: von [Preen], van [der Berg].</summary>
    public bool LeadsToName(int at) => tokens.Is(at, WordUse.Particle)
        && (tokens.IsCapital(at + 1) || (tokens.Is(at + 1, WordUse.Particle) && tokens.IsCapital(at + 2)));

    /// <summary>Глава Счетной палаты: a noun behind an adjective that has a capital.</summary>
    private bool GoesWithAdjective(int first, int at) => at - 1 > first && tokens.IsCapital(at - 1)
        && tokens[at].Use == WordUse.None && tokens.Words.IsGenitiveAdjective(tokens.SpanOf(at - 1));

    /// <summary>Van, von der: but of what is also an article, only behind another such word or a name.</summary>
    private bool JoinsNames(int at) => LeadsToName(at)
        && (!tokens.Is(at, WordUse.Article) || tokens.Is(at - 1, WordUse.Particle) || BeginsSurname(at));

    /// <summary>
    /// Anne [Le] Goff, in Dutch Jan [de] Vries: an article between two capitals, unless it is a genitive's or a
    /// preposition governs the first of them (In Utrecht de Hoge Raad).
    /// </summary>
    private bool BeginsSurname(int at)
    {
        if (!(tokens.IsCapital(at) || tokens.Words.NamesHaveArticles) || !tokens.Is(at, WordUse.Particle)
            || tokens.Is(at, WordUse.Of) || !tokens.IsCapital(at + 1)) return false;
        const WordUse none = Ends | WordUse.Of | WordUse.Article | WordUse.Title | WordUse.Role;
        var given = at - 1;
        while (tokens.IsWord(given) && tokens.IsCapital(given) && !tokens.Is(given, none)) given--;
        return given < at - 1 && !tokens.Is(given, WordUse.Of | WordUse.Preposition);
    }

    /// <summary>
    /// How many words tell what a person is before the name: Harbour Post [chief editor] Jane Doe, Ministre [des
    /// finances] Jane Doe.
    /// </summary>
    private int Describes(int first, int at, int past)
    {
        const int longest = 3;
        var afterRole = tokens.Is(at - 1, WordUse.Role | WordUse.Title) && at - 1 == first;
        for (var count = 1; count <= longest && at + count < past; count++)
        {
            var word = at + count - 1;
            if (tokens.Is(word, Ends | WordUse.Of | WordUse.Article) || !tokens.IsWord(word)) return 0;
            if (tokens.IsCapital(at + count) && (afterRole || tokens.Is(word, WordUse.Role | WordUse.Title)))
            {
                return count;
            }
        }

        return 0;
    }

    /// <summary>Where the run of words that ends at <paramref name="last"/> begins.</summary>
    private int Left(int first, int last)
    {
        first = Math.Max(first, last - (tokens.Words.IsCaseless ? LongestCaseless - 1 : Longest));
        var from = last + 1;
        var name = last + 1;
        for (var at = last; at >= first && tokens.IsWord(at); at--)
        {
            if (tokens.Is(at, WordUse.Article))
            {
                if (name == at + 1 && at > first && BeginsSurname(at)) continue;
                return tokens.IsCapital(at) && !IsSentenceStart(at) && name < from ? name : at;
            }

            if (tokens.IsCapital(at) && !tokens.Is(at, WordUse.Time)
                && !(tokens.Is(at, Ends | WordUse.Of) && IsSentenceStart(at)))
            {
                from = name = at;
                continue;
            }

            if (tokens.Is(at, WordUse.Particle) && tokens.IsCapital(at - 1) && name == at + 1) continue;
            if (tokens.Is(at, Ends | WordUse.Of))
            {
                // В своем журнале [Мирела Пелагрина]: what a preposition governs is no part of the name.
                return tokens.Words.Inflects && name <= last && from < name && IsGoverning(at)
                    ? NameRuns.Start(tokens, name, EndOfRun(name, last)) : from;
            }

            if (name <= last && name - at > LongestRole) return NameRuns.Start(tokens, name, EndOfRun(name, last));
            from = at;
        }

        return from;
    }

    private bool IsGoverning(int at)
    {
        while (tokens.Is(at, WordUse.Skip)) at--;
        return tokens.Is(at, WordUse.Of | WordUse.Preposition);
    }

    private int EndOfRun(int name, int last)
    {
        while (name < last && tokens.IsCapital(name + 1)) name++;
        return name;
    }

    private bool IsSentenceStart(int at) =>
        tokens.KindAt(at - 1) is TokenKind.Break or TokenKind.Stop or TokenKind.Quote;

    private bool IsPhraseAt(int at) => tokens.IsWord(at)
        && (tokens.IsCapital(at) || tokens.Is(at, WordUse.Article) || !tokens.Is(at, Ends | WordUse.Of));
}
