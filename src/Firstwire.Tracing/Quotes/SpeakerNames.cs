namespace Firstwire.Tracing.Quotes;

/// <summary>What a speaker is called most fully in a text, and whom a pronoun stands for.</summary>
internal sealed class SpeakerNames
{
    /// <summary>How many of those who spoke last a pronoun may stand for.</summary>
    private const int MaxRecent = 4;

    private readonly Tokens tokens;
    private readonly UncasedNames people;
    private readonly Listeners listeners;
    private readonly NamedOffices offices;
    private readonly NameGenders genders;

    /// <summary>The full name by its last word; null where two people share it.</summary>
    private readonly Dictionary<string, string?> full = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The same by its first word, by which people are called where families have no name.</summary>
    private readonly Dictionary<string, string?> given = new(StringComparer.OrdinalIgnoreCase);

    private readonly List<(string Name, WordUse Gender, bool IsNamed)> recent = [];

    public SpeakerNames(Tokens tokens, UncasedNames people)
    {
        this.tokens = tokens;
        this.people = people;
        listeners = new Listeners(tokens);
        offices = new NamedOffices(tokens);
        genders = new NameGenders(tokens);
        for (var at = 0; at < tokens.Count; at++) at = ReadName(at);
    }

    /// <summary>
    /// The text of a phrase, a lone surname made whole; a pronoun stands for who spoke last and can be meant.
    /// </summary>
    public string? Of(NounPhrase phrase) => Of(phrase, tokens);

    /// <summary>
    /// The same of a phrase that stands within a quotation, whose words are <paramref name="words"/>.
    /// </summary>
    public string? Of(NounPhrase phrase, Tokens words)
    {
        var isMany = words.Is(phrase.From, WordUse.They) && !words.Is(phrase.From, WordUse.He | WordUse.She);
        if (isMany && !words.Words.OpensWithSubject && phrase.IsPronoun(words)) return null;
        if (phrase.IsPronoun(words)) return Recent(words[phrase.From].Use & (WordUse.He | WordUse.She));
        var name = Whole(phrase, words);
        var gender = Gender(words[phrase.From].Use);
        if (gender == WordUse.None && words.Words.GenderOf(words.SpanOf(phrase.From)) == WordUse.She)
        {
            gender = WordUse.She;
        }

        if (gender == WordUse.None) gender = genders.Of(name);
        foreach (var spoken in recent)
        {
            if (spoken.Name == name) gender |= spoken.Gender;
        }

        recent.RemoveAll(spoken => spoken.Name == name);
        if (recent.Count == MaxRecent) recent.RemoveAt(0);
        recent.Add((name, gender, phrase.HasName(words)));
        return name;
    }

    /// <summary>What a phrase names, most fully.</summary>
    public string Full(NounPhrase phrase) => Whole(phrase, tokens);

    /// <summary>Notes that who spoke is a he or a she.</summary>
    public void Tell(string name, WordUse gender)
    {
        var at = recent.FindLastIndex(spoken => spoken.Name == name);
        if (at >= 0 && gender != WordUse.None) recent[at] = recent[at] with { Gender = gender };
    }

    /// <summary>
    /// Whether somebody is a he or a she; neither where no title, article, verb or pronoun has told.
    /// </summary>
    public WordUse GenderOf(string name)
    {
        var at = recent.FindLastIndex(spoken => WordScan.Has(spoken.Name, name));
        return at < 0 || recent[at].Gender == WordUse.None ? genders.Of(name) : recent[at].Gender;
    }

    /// <summary>Whether somebody can be meant by a pronoun.</summary>
    public bool MayBe(string name, WordUse gender) =>
        GenderOf(name) is not WordUse.None and var known ? known.Does(gender) : true;

    /// <summary>
    /// Who of those that spoke last is named among the first words of a sentence, where no capitals tell names.
    /// </summary>
    public string? Recalled(int first, int past)
    {
        const int farthest = 3;
        for (var at = first; at < past && at < first + farthest && tokens.IsWord(at); at++)
        {
            if (tokens[at].Use != WordUse.None || tokens[at].End - tokens[at].Start < farthest) continue;
            if (tokens.Words.Order != WordOrder.VerbLast && at > first
                && tokens.Is(at - 1, WordUse.Of | WordUse.Preposition)) continue;
            for (var known = recent.Count - 1; known >= 0; known--)
            {
                if (HasWord(recent[known].Name, tokens.SpanOf(at))) return recent[known].Name;
            }
        }

        return null;
    }

    private static bool HasWord(ReadOnlySpan<char> name, ReadOnlySpan<char> word)
    {
        foreach (var part in name.Split(' '))
        {
            if (name[part].SequenceEqual(word)) return true;
        }

        return false;
    }

    /// <summary>Who spoke last is out of sight.</summary>
    public void Forget() => recent.Clear();

    private static WordUse Gender(WordUse title) =>
        title.Does(WordUse.Male) ? WordUse.He : title.Does(WordUse.Female) ? WordUse.She : WordUse.None;

    /// <summary>He and she are people, who have names, sooner than the police.</summary>
    private string? Recent(WordUse gender)
    {
        var best = -1;
        for (var at = recent.Count - 1; at >= 0; at--)
        {
            var (_, known, isNamed) = recent[at];
            if (known != WordUse.None && gender != WordUse.None && !known.Does(gender)) continue;
            if (best < 0 || isNamed) best = at;
            if (isNamed || gender == WordUse.None) break;
        }

        if (best < 0) return null;
        var found = recent[best];
        recent.RemoveAt(best);
        recent.Add(found with { Gender = found.Gender | gender });
        return found.Name;
    }

    private string Whole(NounPhrase phrase, Tokens words)
    {
        if (words == tokens && people.FullOf(phrase) is { } known) return known;
        if (Appositions.Of(phrase, words) is { } bearer) return words.TextOf(bearer.From, bearer.To);
        if (offices.Of(phrase, words) is { } person)
        {
            var spoken = recent.FindLastIndex(spoken => spoken.Name.EndsWith(person.Name, StringComparison.Ordinal));
            return spoken < 0 ? person.Whole : recent[spoken].Name;
        }

        var from = phrase.From;
        while (from < phrase.To - 1 && words.Is(from, WordUse.Male | WordUse.Female)) from++;
        var last = phrase.To - 1;
        var before = words.Text[words[from].Start..words[last].Start];
        var surname = Surname(words.SpanOf(last));
        var isAlone = last == from || words.Is(last - 1, WordUse.Title | WordUse.Role)
            || (!words.IsCapital(last - 1) && !words.Is(last - 1, WordUse.Particle));
        if (words.IsCapital(last) && isAlone
            && (full.TryGetValue(surname, out var name)
                || (last == phrase.From && given.TryGetValue(surname, out name)))
            && name is not null)
        {
            return before + name;
        }

        return before + words.Text[words[last].Start..words[last].End];
    }

    /// <summary>Notes the name that begins at a token; returns where it ends.</summary>
    private int ReadName(int at)
    {
        if (!IsPart(at)) return at;
        var last = at;
        while (IsPart(last + 1) || (tokens.Is(last + 1, WordUse.Particle) && IsPart(last + 2)
            && !(tokens.Is(last + 1, WordUse.Conjunction) && IsPart(last + 3))))
        {
            // Paul Dervin of the ministry, or Maria van Dam: both readings are kept.
            if (!IsPart(last + 1)) Note(at, last);
            last++;
        }

        genders.Note(at, Surname(tokens.SpanOf(last)));
        Note(NameRuns.Start(tokens, at, last), last);
        return last;
    }

    private void Note(int at, int last)
    {
        const int longest = 4;

        // Сказал Петрову Савин: two people.
        if (listeners.Past(new NounPhrase(at, last + 1)) is var past && past <= last) at = past;
        if (last == at || last - at > longest) return;
        var surname = Surname(tokens.SpanOf(last));
        var name = string.Concat(tokens.Text.AsSpan(tokens[at].Start, tokens[last].Start - tokens[at].Start), surname);
        if (last == at + 1 && !tokens.Words.HasObliques) NoteGiven(tokens.SpanOf(at).ToString(), name);
        if (!full.TryGetValue(surname, out var known) || (known is not null && Extends(name, known)))
        {
            full[surname] = name;
        }
        else if (known is not null && !Extends(known, name)) full[surname] = null;
    }

    private void NoteGiven(string first, string name)
    {
        if (!given.TryGetValue(first, out var known)) given[first] = name;
        else if (known != name) given[first] = null;
    }

    /// <summary>Whether a name is another one with more before it.</summary>
    private static bool Extends(string name, string other) => name.EndsWith(other, StringComparison.Ordinal);

    private bool IsPart(int at) => tokens.IsCapital(at) && tokens.IsWord(at)
        && !tokens.Is(at, WordUse.Title | WordUse.Role | WordUse.Time | WordUse.Article | WordUse.Conjunction
            | WordUse.Preposition | WordUse.Of
            | WordUse.Pronoun | WordUse.Skip | WordUse.Per | WordUse.Relative);

    private static string Surname(ReadOnlySpan<char> word) =>
        (word.EndsWith("’s") || word.EndsWith("'s") ? word[..^2] : word).ToString();
}
