namespace Firstwire.Tracing.Quotes;

/// <summary>
/// Names who says each quotation of a text: by what its sentence says, else by the talk that it goes on with.
/// </summary>
internal sealed class Speakers
{
    /// <summary>In tokens: how far back a speaker goes on talking without being named anew.</summary>
    private const int Memory = 150;

    private readonly Tokens tokens;
    private readonly IReadOnlyList<QuoteSpan> spans;
    private readonly QuoteSentences sentences;
    private readonly Attributions attributions;
    private readonly Continuations continuations;
    private readonly Antecedents antecedents;
    private readonly SpeakerNames names;
    private readonly Worth worth;
    private readonly Topics topics;
    private readonly Func<SpeakerChoice, string?> choose;
    private readonly SpeakerCandidates candidates;

    /// <summary>How many of the last quotations were paragraphs of one that goes on.</summary>
    private int open;

    /// <summary>The number of the last quotation that is worth keeping.</summary>
    private int lastSpan = -1;

    /// <param name="choose">Who speaks where a quotation's own sentence does not name them.</param>
    public Speakers(Tokens tokens, IReadOnlyList<QuoteSpan> spans, Func<SpeakerChoice, string?> choose)
    {
        this.tokens = tokens;
        this.spans = spans;
        this.choose = choose;
        var phrases = new NounPhrases(tokens);
        var clause = new Clause(tokens, phrases);
        var people = new UncasedNames(tokens);
        var sources = new NamedSources(tokens, phrases, clause);
        sentences = new QuoteSentences(tokens, spans);
        attributions = new Attributions(
            tokens, sentences, new LeadingAttributions(tokens, sentences, clause, phrases, sources),
            new TrailingAttributions(tokens, sentences, clause, phrases, sources, people), clause.Houses);
        continuations = new Continuations(tokens, sentences);
        antecedents = new Antecedents(tokens, sentences, clause, sources, people);
        names = new SpeakerNames(tokens, people);
        candidates = new SpeakerCandidates(
            tokens, phrases, sentences, continuations, clause, names, people);
        worth = new Worth(tokens, spans, continuations);
        topics = new Topics(tokens, sentences, antecedents, clause, names);
    }

    /// <summary>The quotations that are worth keeping, with their speakers, in order.</summary>
    public List<Quotation> Name()
    {
        var found = new List<Quotation>(spans.Count);
        string? last = null;
        var (lastAt, lastQuote) = (-Memory, -1);
        for (var at = 0; at < tokens.Count; at++)
        {
            if (tokens[at].Kind != TokenKind.Quote) continue;
            var span = spans[tokens[at].Extent];
            var given = attributions.Of(at);
            if (!worth.Keeping(at, span, given))
            {
                continue;
            }

            if (at - lastAt > Memory)
            {
                last = null;
                names.Forget();
            }

            var speaker = given is { } stated
                ? stated.Speaker is { } named ? Named(at, Meant(at, lastQuote, named), lastQuote, last) : null
                : topics.Apply && continuations.IsSpoken(at) ? topics.Of(at, lastQuote, last)
                : (Untold(at, lastQuote) is { } before ? names.Of(before) : null)
                ?? (GoesOn(at, lastQuote, last) ? last : null)
                ?? (LeavesOut(at) && antecedents.SpokenBefore(at) is { } untold ? names.Of(untold) : null);
            if (given is { Cue: >= 0 and var verb, Speaker: not null } && speaker is not null
                && tokens.Is(verb, WordUse.Verb))
            {
                names.Tell(speaker, tokens.Words.SubjectOf(tokens.SpanOf(verb)));
            }

            var cueText = given is { Cue: >= 0 and var cue } ? CueText(tokens, cue) : null;
            var isNamedWithin = false;
            if (cueText is null && Insertion.Within(tokens.Text, span, tokens.Words) is { } insertion)
            {
                isNamedWithin = true;
                speaker = names.Of(insertion.Speaker, insertion.Words) ?? speaker;
                cueText = CueText(insertion.Words, insertion.Cue);
            }

            var isHeard = given is { Cue: >= 0 and var heard } && tokens.Is(heard, WordUse.Heard);
            if (speaker is null && !isHeard && tokens.Words.OpensWithSubject && antecedents.NamedBefore(at) is { } told)
            {
                speaker = names.Of(told);
            }

            if (!isNamedWithin && candidates.MayBeAnother(at, given, speaker))
            {
                speaker = choose(candidates.Of(at, span.Start, given, speaker));
            }

            candidates.Tell(at, speaker);

            Add(found, tokens[at].Extent, speaker, cueText);
            if (cueText is not null) NameOpen(found, speaker);
            if (!span.Closes && cueText is null) open++;
            else open = 0;
            lastQuote = at;
            if (speaker is not null) (last, lastAt) = (speaker, at);
        }

        return found;
    }

    private void Add(List<Quotation> found, int span, string? speaker, string? cue)
    {
        if (found.Count > 0 && lastSpan == span - 1 && !spans[lastSpan].Closes)
        {
            found[^1] = found[^1] with { GoesOn = true };
        }

        lastSpan = span;
        found.Add(new Quotation(spans[span].Start, spans[span].End, speaker, cue));
    }

    /// <summary>Who is named behind the last paragraph of a quotation has said those before it too.</summary>
    private void NameOpen(List<Quotation> found, string? speaker)
    {
        for (var at = found.Count - 1 - open; at < found.Count - 1; at++)
        {
            found[at] = found[at] with { Speaker = speaker };
        }
    }

    /// <summary>What a speaker is called; a pronoun that nobody quoted can be, stands for who spoke last.</summary>
    private string? Named(int quote, NounPhrase speaker, int lastQuote, string? last)
    {
        if (topics.Apply && speaker.IsPronoun(tokens) && topics.Of(quote, lastQuote, last) is { } topic) return topic;
        var gender = tokens[speaker.From].Use & (WordUse.He | WordUse.She);
        var isHeOrShe = !tokens.Words.OpensWithSubject && speaker.IsPronoun(tokens) && gender != WordUse.None;
        var first = sentences.First(quote);
        if (isHeOrShe && FollowsSentence(first, lastQuote) && antecedents.PersonOfSentenceBefore(first) is { } person
            && names.Full(person) is var full && names.MayBe(full, gender))
        {
            names.Of(person);
            names.Tell(full, gender);
            return full;
        }

        if (names.Of(speaker) is { } name) return name;
        if (!isHeOrShe || antecedents.SpokenBefore(quote) is not { } told || names.Of(told) is not { } before)
        {
            return null;
        }

        names.Tell(before, gender);
        return before;
    }

    /// <summary>Whether a quotation goes on with who spoke last: nobody else was named in between.</summary>
    private bool GoesOn(int quote, int lastQuote, string? last)
    {
        if (last is null || tokens.Words.OpensWithSubject) return true;
        return continuations.GoesOn(quote)
            && !((FollowsSentence(quote, lastQuote) || tokens.KindAt(quote - 1) == TokenKind.Break)
            && antecedents.NamesAnother(quote, last));
    }

    /// <summary>Who speaks where the quotation's own sentence does not tell.</summary>
    private NounPhrase? Untold(int quote, int lastQuote)
    {
        if (FollowsSentence(quote, lastQuote)) return antecedents.OfSentenceBefore(quote);
        return tokens.Words.OpensWithSubject || tokens.KindAt(quote - 1) != TokenKind.Break ? null
            : antecedents.OfParagraphBefore(quote);
    }

    private NounPhrase Meant(int quote, int lastQuote, NounPhrase speaker)
    {
        if (!speaker.IsPronoun(tokens)) return speaker;
        if (antecedents.Of(quote, speaker) is { } told) return told;
        return tokens.Is(speaker.From, WordUse.He | WordUse.She) && tokens.Words.IsCaseless && !topics.Apply
            ? antecedents.NamedSince(lastQuote, quote) ?? speaker
            : speaker;
    }

    /// <summary>Whether a quotation's sentence has a verb of saying whose subject is left out.</summary>
    private bool LeavesOut(int quote) => tokens.Words.Order == WordOrder.Free && continuations.IsSpoken(quote);

    /// <summary>Whether a whole sentence stands between the last quotation and this one, in its paragraph.</summary>
    private bool FollowsSentence(int quote, int lastQuote)
    {
        if (tokens.KindAt(quote - 1) != TokenKind.Stop) return false;
        for (var at = quote - 2; at >= 0; at--)
        {
            if (tokens.KindAt(at) is TokenKind.Stop or TokenKind.Break) return true;
            if (at == lastQuote) return false;
        }

        return true;
    }

    private static string CueText(Tokens words, int cue) => words.TextOf(cue, words.PastEntry(cue));
}
