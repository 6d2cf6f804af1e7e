namespace Firstwire.Tracing.Quotes;

/// <summary>
/// What speaks for somebody as the speaker of a quotation, as numbers: the published measures of
/// <see cref="SpeakerModel"/>.
/// </summary>
internal sealed class SpeakerMeasures(
    Tokens tokens, Mentions mentions, MentionIndex index, QuoteSentences sentences, TextPlaces places, Spoken spoken,
    SpeakerNames names)
{
    /// <summary>What is farther, or more, is far, or many; in tokens, in all else, and of what there is none.</summary>
    private const int FarInTokens = 200, Far = 7, FarInSentence = 10, FarBehind = 16, LongestSide = 12;

    /// <summary>By so many mentions it is told how somebody is mentioned.</summary>
    private const int MostMentions = 40;

    /// <summary>The cost of what a sentence does not state.</summary>
    private const double Unstated = 9;

    /// <summary>By their places in what <see cref="Of"/> gives.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        "ruled", "stated", "stated-cost", "stated-has-name", "stated-has-office", "stated-words", "stated-capitals",
        "stated-beside-verb", "stated-before-quotation",
        "is-phrase-behind",
        "is-named", "is-office", "is-opening", "is-full", "is-acronym", "has-office", "gender",
        "share-governed", "ever-beside-verb", "ever-opens", "mentions-before",
        "tokens-before", "sentences-before", "paragraphs-before", "from-start", "is-governed", "is-beside-verb",
        "is-marked", "is-by-office", "follows-per", "has-article", "place-in-sentence", "others-since", "names-since",
        "is-first-of-sentence-before",
        "is-alone-in-paragraph", "is-in-lead", "is-first-of-paragraph", "is-new-in-paragraph",
        "tokens-behind", "has-verb-before-it", "is-governed-behind", "is-named-in-quotation",
        "is-last", "is-before-last", "quotes-since", "times-spoken",
        "others-since-quote", "names-since-quote", "sentences-since-quote", "paragraphs-since-quote",
        "lead-words", "tail-words",
        "follows-colon", "opens-paragraph", "has-cue", "has-pronoun", "is-spoken", "candidates",
        "is-order-free", "is-verb-last", "has-obliques", "is-caseless",
    ];

    /// <summary>Of one candidate.</summary>
    /// <param name="person">Their number; -1 of a phrase that is no mention.</param>
    public double[] Of(QuoteSetting setting, string name, int person)
    {
        var values = new double[Names.Count];
        var filled = new Filling(values);
        AddStated(ref filled, setting, name);
        AddPerson(ref filled, setting, person);
        AddBefore(ref filled, setting, person);
        AddBehind(ref filled, setting, person);
        filled.Add(spoken.Last == name);
        filled.Add(spoken.BeforeLast == name);
        filled.Add(Math.Min(Far, spoken.QuotesSince(name)));
        filled.Add(Math.Min(Far, spoken.Times(name)));
        AddSetting(ref filled, setting, person);
        return values;
    }

    private void AddStated(ref Filling filled, QuoteSetting setting, string name)
    {
        filled.Add(setting.Ruled == name);
        var phrase = setting.Stated == name ? setting.Given?.Speaker : null;
        filled.Add(phrase is not null);
        filled.Add(phrase is null ? Unstated : setting.Given!.Value.Cost);
        filled.Add(phrase?.HasName(tokens) ?? false);
        filled.Add(phrase is { } described && described.HasOffice(tokens));
        filled.Add(phrase is { } whole ? whole.To - whole.From : 0);
        filled.Add(phrase is { } written ? Capitals(written) : 0);
        filled.Add(phrase is { } subject && setting.Given is { Cue: >= 0 and var cue }
            && subject.IsBeside(cue, tokens));
        filled.Add(phrase is { } leading && leading.From < setting.Quote);
        filled.Add(setting.Behind == name);
    }

    private void AddPerson(ref Filling filled, QuoteSetting setting, int person)
    {
        var who = person < 0 ? null : mentions[person];
        filled.Add(who is { KnownBy: KnownBy.Name });
        filled.Add(who is { KnownBy: KnownBy.Office });
        filled.Add(who is { KnownBy: KnownBy.Opening });
        filled.Add(who is { IsFull: true });
        filled.Add(who is { Words: [{ Length: > 1 } only] } && char.IsUpper(only[1]));
        filled.Add(who is { Office: not null });
        filled.Add(who is { KnownBy: KnownBy.Name } named ? Gender(setting.Given, named) : 0);
        var all = index.AllOf(person);
        var governed = 0;
        var (besideVerb, opens) = (false, false);
        foreach (var mention in all[..Math.Min(all.Length, MostMentions)])
        {
            if (index.IsGoverned(mention)) governed++;
            besideVerb |= index.IsBesideVerb(mention);
            opens |= index.FromStart(mention) <= 1;
        }

        filled.Add(all.IsEmpty ? 0.5 : (double)governed / Math.Min(all.Length, MostMentions));
        filled.Add(besideVerb);
        filled.Add(opens);
        filled.Add(Math.Min(Far, index.CountBefore(person, setting.Quote)));
    }

    private void AddBefore(ref Filling filled, QuoteSetting setting, int person)
    {
        var quote = setting.Quote;
        if (index.LastBefore(person, quote) is not { } mention)
        {
            filled.Add(Math.Log(1 + FarInTokens));
            filled.Add(Far);
            filled.Add(Far);
            filled.Add(FarInSentence + 1);
            for (var no = 0; no < 6; no++) filled.Add(0);
            filled.Add(Far);
            filled.Add(Far);
            filled.Add(Far);
            for (var no = 0; no < 5; no++) filled.Add(0);
            return;
        }

        var paragraph = places.StartOfParagraph(quote);
        filled.Add(Math.Log(1 + Math.Min(FarInTokens, quote - mention.To)));
        filled.Add(Math.Min(Far - 1, places.Sentence(quote) - places.Sentence(mention.From)));
        filled.Add(Math.Min(Far - 1, places.Paragraph(quote) - places.Paragraph(mention.From)));
        filled.Add(Math.Min(FarInSentence, index.FromStart(mention)));
        filled.Add(index.IsGoverned(mention));
        filled.Add(index.IsBesideVerb(mention));
        filled.Add(index.IsMarked(mention));
        filled.Add(tokens.Is(mention.To - 1, WordUse.Role | WordUse.Title));
        filled.Add(tokens.Is(mention.From - 1, WordUse.Per | WordUse.Tag));
        filled.Add(tokens.Is(mention.From, WordUse.Article));
        filled.Add(Math.Min(Far, mention.Place));
        filled.Add(Math.Min(Far, index.OthersWithin(person, mention.To, quote)));
        filled.Add(Math.Min(Far, index.NamesWithin(person, mention.To, quote)));
        filled.Add(mention.Place == 0 && places.Sentence(quote) - places.Sentence(mention.From) <= 1);
        filled.Add(mention.From >= paragraph && index.OthersWithin(person, paragraph, quote) == 0);
        filled.Add(mention.From >= setting.First);
        filled.Add(index.PersonFrom(paragraph) == person);
        filled.Add(index.CountBefore(person, paragraph) == 0);
    }

    private void AddBehind(ref Filling filled, QuoteSetting setting, int person)
    {
        var behind = index.FirstWithin(person, setting.Quote + 1, setting.Past);
        filled.Add(behind is { } mention ? Math.Min(FarBehind - 1, mention.From - setting.Quote) : FarBehind);
        filled.Add(behind is { } said && index.HasVerb(setting.Quote + 1, said.To + 1));
        filled.Add(behind is { } governed && index.IsGoverned(governed));
        filled.Add(person >= 0 && IsNamedIn(setting, mentions[person]));
    }

    /// <summary>Whether a quotation has a word of somebody's name, whatever its ending: nobody calls himself.</summary>
    private bool IsNamedIn(QuoteSetting setting, Person person)
    {
        const int shortest = 3, ending = 1;
        var said = tokens.SpanOf(setting.Quote);
        foreach (var word in person.Words)
        {
            if (word.Length > shortest && said.Contains(word.AsSpan(0, word.Length - ending), StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private void AddSetting(ref Filling filled, QuoteSetting setting, int person)
    {
        var (quote, last) = (setting.Quote, spoken.LastQuote);
        filled.Add(last < 0 ? Far : Math.Min(Far, index.OthersWithin(person, last, quote)));
        filled.Add(last < 0 ? Far : Math.Min(Far, index.NamesWithin(person, last, quote)));
        filled.Add(last < 0 ? Far : Math.Min(Far, places.Sentence(quote) - places.Sentence(last)));
        filled.Add(last < 0 ? Far : Math.Min(Far, places.Paragraph(quote) - places.Paragraph(last)));
        filled.Add(Math.Min(LongestSide, quote - setting.First));
        filled.Add(Math.Min(LongestSide, setting.Past - quote - 1));
        filled.Add(tokens.KindAt(sentences.Lead(quote)) == TokenKind.Colon);
        filled.Add(tokens.KindAt(quote - 1) == TokenKind.Break);
        filled.Add(setting.Given is { Cue: >= 0 });
        filled.Add(setting.Given is { Speaker: { } pronoun } && pronoun.IsPronoun(tokens));
        filled.Add(setting.IsSpoken);
        filled.Add(setting.Candidates);
        filled.Add(tokens.Words.Order == WordOrder.Free);
        filled.Add(tokens.Words.Order == WordOrder.VerbLast);
        filled.Add(tokens.Words.HasObliques);
        filled.Add(tokens.Words.IsCaseless);
    }

    private int Capitals(NounPhrase phrase)
    {
        var count = 0;
        for (var at = phrase.From; at < phrase.To; at++)
        {
            if (tokens.IsCapital(at)) count++;
        }

        return count;
    }

    /// <summary>Whether a pronoun, or a verb's ending, cannot be meant of somebody.</summary>
    public bool IsOfOtherGender(Attribution? given, Person person) =>
        person.KnownBy == KnownBy.Name && Gender(given, person) == -2;

    /// <summary>
    /// Whether a pronoun, or a verb's ending, can be meant of somebody: 2 and -2 where the text has told before whether
    /// they are a he or a she, 1 and -1 where only the name looks so, 0 where nothing tells.
    /// </summary>
    private int Gender(Attribution? given, Person person)
    {
        if (given is not { } told) return 0;
        var gender = told.Cue >= 0 && tokens.Is(told.Cue, WordUse.Verb)
            ? tokens.Words.SubjectOf(tokens.SpanOf(told.Cue)) : WordUse.None;
        if (told.Speaker is { } phrase && phrase.IsPronoun(tokens))
        {
            gender |= tokens[phrase.From].Use & (WordUse.He | WordUse.She);
        }

        if (gender is not (WordUse.He or WordUse.She)) return 0;
        if (names.GenderOf(person.Name) is (WordUse.He or WordUse.She) and var known) return known == gender ? 2 : -2;
        var isHers = person.Words[0][^1] is 'a' or 'а' or 'я' or 'α' or 'η' or 'ά' or 'ή';
        return isHers == (gender == WordUse.She) ? 1 : -1;
    }

    /// <summary>Measures in their order.</summary>
    private ref struct Filling(Span<double> values)
    {
        private readonly Span<double> values = values;
        private int count;

        public void Add(double value) => values[count++] = value;

        public void Add(bool value) => Add(value ? 1 : 0);
    }
}
