using Firstwire.Text.Agencies;

namespace Firstwire.Tracing.Quotes;

/// <summary>
/// Who may have spoken a quotation: whom the sentences around it name or describe, who spoke before, and whom its own
/// words point to.
/// </summary>
internal sealed class SpeakerCandidates
{
    /// <summary>In sentences: who is described, or named by one word, farther before does not speak.</summary>
    private const int Reach = 6;

    /// <summary>Of those around, so many, and so many mentions are looked at for them.</summary>
    private const int Most = 14, MostMentions = 200;

    /// <summary>
    /// Whom an attribution names for so little is the speaker: behind a quotation, and before it or beside its verb.
    /// </summary>
    private const double Sure = 1.3, SureBeside = 3.2;

    private readonly Tokens tokens;
    private readonly NounPhrases phrases;
    private readonly QuoteSentences sentences;
    private readonly Continuations continuations;
    private readonly Clause clause;
    private readonly TextPlaces places;
    private readonly Mentions mentions;
    private readonly MentionIndex index;
    private readonly SpeakerMeasures measures;
    private readonly Spoken spoken = new();

    public SpeakerCandidates(
        Tokens tokens, NounPhrases phrases, QuoteSentences sentences, Continuations continuations, Clause clause,
        SpeakerNames names, UncasedNames uncased)
    {
        this.tokens = tokens;
        this.phrases = phrases;
        this.sentences = sentences;
        this.continuations = continuations;
        this.clause = clause;
        places = new TextPlaces(tokens, sentences);
        mentions = new Mentions(tokens, phrases, clause.Openings.Names, uncased);
        index = new MentionIndex(tokens, mentions, places);
        measures = new SpeakerMeasures(tokens, mentions, index, sentences, places, spoken, names);
    }

    /// <summary>Notes who spoke a quotation; null for nobody known.</summary>
    public void Tell(int quote, string? speaker) => spoken.Add(quote, Known(speaker));

    /// <summary>
    /// Whether another than its words tell may have spoken a quotation. Not so where its sentence names the speaker, or
    /// tells that several speak or who hears; nor where words stand in a sentence in which nobody speaks.
    /// </summary>
    public bool MayBeAnother(int quote, Attribution? given, string? ruled)
    {
        if (IsSure(quote, given)) return false;
        if (given is { Speaker: null }) return false;
        if (given is { Cue: >= 0 and var cue } && tokens.Is(cue, WordUse.Heard)) return false;
        if (given is { Speaker: { } phrase } && phrase.IsPronoun(tokens) && tokens.Is(phrase.From, WordUse.They)
            && !tokens.Is(phrase.From, WordUse.He | WordUse.She)) return false;
        return ruled is not null || given is not null || sentences.First(quote) == quote
            || tokens.KindAt(quote - 1) == TokenKind.Colon
            || tokens.KindAt(quote + 1) is TokenKind.Comma or TokenKind.Dash
            || continuations.IsSpoken(quote);
    }

    /// <summary>
    /// Whether a quotation's sentence names its speaker in full, or tells who they are, near a verb of saying.
    /// </summary>
    private bool IsSure(int quote, Attribution? given)
    {
        if (given is not { Cue: >= 0 and var cue, Speaker: { } phrase } || phrase.IsPronoun(tokens)) return false;
        const WordUse relaying = WordUse.Per | WordUse.Relay | WordUse.Document;
        var isRelayed = tokens.Is(cue, relaying);

        // Zuvor hatte die Opposition von „…“ gesprochen: what stands around a quotation is as near as what is beside.
        var isBeside = phrase.IsBeside(cue, tokens) || (phrase.From < quote && cue > quote);
        if (given.Value.Cost > (isRelayed || isBeside || cue < quote ? SureBeside : Sure)) return false;
        return isRelayed || phrase.HasOffice(tokens) || IsNamed(phrase) || IsMarked(phrase)
            || (isBeside && (tokens.Is(phrase.From, WordUse.Article | WordUse.House)
                || (tokens.Words.OpensWithSubject && !tokens.Words.IsCaseless && cue < quote
                    && phrase.HasName(tokens))));
    }

    /// <summary>मीरा [ने] कहा: a particle says who acts.</summary>
    private bool IsMarked(NounPhrase phrase) =>
        tokens.Words.HasPostpositions && tokens.Is(phrase.To, WordUse.Subject);

    /// <summary>Whether a phrase has the name, or part of one, of somebody whom the text names in full.</summary>
    private bool IsNamed(NounPhrase phrase)
    {
        foreach (var mention in index.In(phrase))
        {
            if (mentions[mention.Person].IsFull) return true;
        }

        return false;
    }

    /// <param name="quote">The token of the quotation.</param>
    /// <param name="given">What its sentence tells.</param>
    /// <param name="ruled">Who speaks as far as its words tell.</param>
    public SpeakerChoice Of(int quote, int start, Attribution? given, string? ruled)
    {
        var past = PastNext(quote);
        var names = Around(quote, past, given);
        var known = Known(ruled);
        var stated = given is { Speaker: { } phrase } && !phrase.IsPronoun(tokens)
            ? Known(tokens.TextOf(phrase.From, phrase.To)) : null;
        var behind = Behind(quote);
        foreach (var name in (ReadOnlySpan<string?>)[behind, spoken.Last, spoken.BeforeLast, known, stated])
        {
            if (name is null || names.Contains(name)) continue;
            if (PersonOf(name) is >= 0 and var person && measures.IsOfOtherGender(given, mentions[person])) continue;
            names.Add(name);
        }

        var setting = new QuoteSetting(
            quote, sentences.First(quote), past, given, known, stated, behind, continuations.IsSpoken(quote),
            names.Count);
        return new SpeakerChoice(start, ruled, names.ConvertAll(name =>
            new SpeakerCandidate(name == known ? ruled! : name, measures.Of(setting, name, PersonOf(name)))));
    }

    /// <summary>Whom the sentences around a quotation name, the nearest before its end first.</summary>
    private List<string> Around(int quote, int past, Attribution? given)
    {
        var names = new List<string>();
        var last = index.CountBefore(past) - 1;
        for (var at = last; at >= 0 && at > last - MostMentions && names.Count < Most; at--)
        {
            var mention = mentions.All[at];
            var person = mentions[mention.Person];
            var isFar = places.Sentence(mention.From) < places.Sentence(quote) - Reach;
            if ((isFar && !person.IsFull) || names.Contains(person.Name)) continue;
            if (person.KnownBy != KnownBy.Opening && !index.IsSpokenTo(mention) && !IsHouse(mention)
                && !measures.IsOfOtherGender(given, person))
            {
                names.Add(person.Name);
            }
        }

        return names;
    }

    /// <summary>Whom others tell what they say, or who prints it.</summary>
    private bool IsHouse(Mention mention) => clause.Houses.IsHouse(mention.To - 1)
        || (AgencyRegister.At(tokens.Text, tokens[mention.From].Start) is { } agency
            && agency.End >= tokens[mention.To - 1].End);

    /// <summary>The end of a quotation's sentence, or of the next one, where it is a sentence of its own.</summary>
    private int PastNext(int quote)
    {
        var past = quote + 1;
        if (tokens.KindAt(past) == TokenKind.Stop) past++;
        while (tokens.KindAt(past) is not (TokenKind.Break or TokenKind.Quote or TokenKind.Stop)) past++;
        return past;
    }

    /// <summary>… rief [der alte Mann]: the phrase behind a quotation and one word or several.</summary>
    private string? Behind(int quote)
    {
        const int farthest = 4;
        var at = quote + 1;
        while (tokens.KindAt(at) is TokenKind.Comma or TokenKind.Dash) at++;
        for (var skipped = 1; skipped < farthest && tokens.IsWord(at); skipped++)
        {
            at++;
            if (tokens.Is(at, WordUse.Article | WordUse.Role | WordUse.Title)
                && phrases.BeginningAt(at, tokens.Count) is { } phrase && !phrase.IsPronoun(tokens))
            {
                return Known(tokens.TextOf(phrase.From, phrase.To));
            }
        }

        return null;
    }

    /// <summary>The fullest name of whom a phrase names; the phrase itself of whom it describes.</summary>
    private string? Known(string? name) =>
        name is not null && mentions.Find(name) is >= 0 and var person ? mentions[person].Name : name;

    private int PersonOf(string name) =>
        mentions.Find(name) is >= 0 and var person && mentions[person].Name == name ? person : -1;
}
