namespace Firstwire.Tracing.Quotes;

/// <summary>
/// Whom a text names or describes outside its quotations. A surname alone, a name with another ending and an office
/// alone are mentions of whom the text has named more fully before.
/// </summary>
internal sealed class Mentions
{
    /// <summary>In words: what is longer is no name.</summary>
    public const int Longest = 5;

    /// <summary>Of the people of a long text, so many of the last are known again.</summary>
    private const int MostKnown = 200;

    private readonly Tokens tokens;
    private readonly NounPhrases phrases;
    private readonly KnownNames names;
    private readonly Listeners listeners;
    private readonly UncasedRuns runs;
    private readonly List<Mention> list = [];
    private readonly List<Person> people = [];

    public Mentions(Tokens tokens, NounPhrases phrases, KnownNames names, UncasedNames uncased)
    {
        this.tokens = tokens;
        this.phrases = phrases;
        this.names = names;
        listeners = new Listeners(tokens);
        runs = new UncasedRuns(tokens, uncased);
        Read();
    }

    /// <summary>In the order of the text.</summary>
    public IReadOnlyList<Mention> All => list;

    public Person this[int person] => people[person];

    /// <summary>Whom a name stands for, a surname alone or one in a longer phrase; -1 for nobody.</summary>
    public int Find(ReadOnlySpan<char> name)
    {
        for (var person = people.Count - 1; person >= Oldest; person--)
        {
            if (WordScan.Has(name, people[person].Name)) return person;
        }

        if (!tokens.Words.MarksSubjects) return Bearer(name[(name.LastIndexOf(' ') + 1)..]);
        var first = name.IndexOf(' ');
        return first > 0 ? Bearer(name[..first]) : Namesake(name);
    }

    /// <summary>大沢市長: the last whose name begins as a phrase does, given names aside; -1 for nobody.</summary>
    private int Namesake(ReadOnlySpan<char> phrase)
    {
        const int shortest = 2;
        var person = people.Count - 1;
        while (person >= Oldest && (people[person].KnownBy != KnownBy.Name
            || phrase.CommonPrefixLength(people[person].Name) < shortest)) person--;
        return person >= Oldest ? person : -1;
    }

    private int Oldest => Math.Max(0, people.Count - MostKnown);

    private void Read()
    {
        var (opens, place) = (true, 0);
        for (var at = 0; at < tokens.Count;)
        {
            var before = list.Count;
            at = ReadAt(at, opens, place);
            if (list.Count > before) place++;
            var ends = tokens.KindAt(at - 1) is TokenKind.Stop or TokenKind.Break or TokenKind.Quote;
            if (ends) place = 0;
            opens = ends || (opens && tokens.Is(at - 1, WordUse.Skip | WordUse.Conjunction));
        }
    }

    /// <summary>Notes what stands at a token; returns where reading goes on.</summary>
    private int ReadAt(int at, bool opens, int place)
    {
        var past = EndOfName(at);
        if (past > at) return NoteName(at, past, place);
        if (IsOffice(at)) return NoteOffice(at, place);
        past = opens ? EndOfOpening(at) : at;
        return past > at ? NoteDescription(at, past, KnownBy.Opening, place) : at + 1;
    }

    private int NoteName(int at, int past, int place)
    {
        var words = new string[past - at];
        for (var word = at; word < past; word++) words[word - at] = Bare(tokens.SpanOf(word)).ToString();
        var person = -1;
        for (var word = words.Length - 1; word >= 0 && person < 0; word--) person = Bearer(words[word], words);
        var name = tokens.Text[tokens[at].Start..(tokens[past - 1].Start + words[^1].Length)];
        if (person < 0)
        {
            person = people.Count;
            people.Add(new Person(KnownBy.Name, name, words, OfficeBefore(at)));
        }
        else if (words.Length > people[person].Words.Length)
        {
            people[person] = new Person(KnownBy.Name, name, words, people[person].Office ?? OfficeBefore(at));
        }

        list.Add(new Mention(at, past, person, place));
        return past;
    }

    /// <summary>The last whose name has a word; -1 for nobody.</summary>
    /// <param name="whole">
    /// The name that the word stands in: two who share a surname, and have other given names, are two.
    /// </param>
    private int Bearer(ReadOnlySpan<char> word, string[]? whole = null)
    {
        const int shortest = 3;
        if (word.Length < shortest && !tokens.Words.IsCaseless) return -1;
        for (var person = people.Count - 1; person >= Oldest; person--)
        {
            foreach (var part in people[person].Words)
            {
                if (AreForms(word, part) && (whole is null || MayBeOne(whole, people[person].Words))) return person;
            }
        }

        return -1;
    }

    /// <summary>Whether all words of one name are in another, an initial standing for what begins with it.</summary>
    private bool MayBeOne(string[] one, string[] other)
    {
        var (shorter, longer) = one.Length <= other.Length ? (one, other) : (other, one);
        return shorter.Length == 1 || Array.TrueForAll(shorter, word => Array.Exists(longer, its =>
            AreForms(word, its) || ((word.Length == 1 || its.Length == 1) && word[0] == its[0])));
    }

    /// <summary>An office alone is a mention of who bears it, if the text has told.</summary>
    private int NoteOffice(int at, int place)
    {
        var office = tokens.SpanOf(at);
        for (var person = people.Count - 1; person >= Oldest; person--)
        {
            if (!office.Equals(people[person].Office, StringComparison.OrdinalIgnoreCase)) continue;
            list.Add(new Mention(at, at + 1, person, place));
            return at + 1;
        }

        const int longest = 3;
        var from = at;
        while (at - from < longest && tokens.IsWord(from - 1) && !tokens.Is(from, WordUse.Article)
            && (tokens.Is(from - 1, WordUse.Article) || tokens[from - 1].Use == WordUse.None)) from--;
        var isFree = tokens.Is(from, WordUse.Article) && (list.Count == 0 || list[^1].To <= from);
        return NoteDescription(isFree ? from : at, at + 1, KnownBy.Office, place);
    }

    private int NoteDescription(int at, int past, KnownBy by, int place)
    {
        var phrase = tokens.Text.AsSpan(tokens[at].Start, tokens[past - 1].End - tokens[at].Start);
        var person = people.Count - 1;
        while (person >= Oldest && (people[person].KnownBy == KnownBy.Name
            || !phrase.Equals(people[person].Name, StringComparison.OrdinalIgnoreCase))) person--;
        if (person < Oldest)
        {
            person = people.Count;
            people.Add(new Person(by, phrase.ToString(), [], null));
        }

        list.Add(new Mention(at, past, person, place));
        return past;
    }

    /// <summary>The office that stands before a name.</summary>
    private string? OfficeBefore(int at)
    {
        const int farthest = 3;
        for (var before = at - 1; before >= at - farthest && tokens.IsWord(before); before--)
        {
            if (tokens.Is(before, WordUse.Role | WordUse.Title)) return tokens.SpanOf(before).ToString();
            if (tokens[before].Use != WordUse.None) break;
        }

        return null;
    }

    private bool IsOffice(int at) => tokens.Is(at, WordUse.Role | WordUse.Title) && !IsBehindName(at)
        && !IsPart(at + 1) && !(tokens.IsWord(at + 1) && IsPart(at + 2));

    /// <summary>三浦[さん], 천 [교수]: what somebody is called is no office alone.</summary>
    private bool IsBehindName(int at) => tokens.Words.MarksSubjects && tokens.IsUnlisted(at - 1)
        && tokens[at - 1].End >= tokens[at].Start - 1;

    private int EndOfName(int at)
    {
        if (tokens.Words.IsCaseless) return EndOfUncased(at);
        if (!IsPart(at)) return at;
        var past = at + 1;
        while (EndOfPart(at, past) is var end && end > past && end <= at + Longest) past = end;

        // Рассказал [Анне Беловой] Мария Кох: two people.
        if (listeners.Past(new NounPhrase(at, past)) is var hearing && hearing > at && hearing < past) past = hearing;
        var isChance = past == at + 1 && !tokens.IsWord(at - 1) && !names.Contains(at) && Bearer(tokens.SpanOf(at)) < 0;
        return isChance ? at : past;
    }

    /// <summary>
    /// Where the next part of a name ends, small words before it (de la Vega); the place itself where none follows.
    /// What also joins people joins a second surname alone: Ana Ortega [y Vega], but Ana Ortega y Marta Ruiz.
    /// </summary>
    private int EndOfPart(int first, int at)
    {
        const int mostSmall = 2;
        var part = at;
        while (part < at + mostSmall && !IsPart(part) && tokens.Is(part, WordUse.Particle)) part++;
        if (!IsPart(part)) return at;
        var joins = part > at && tokens.Is(at, WordUse.Conjunction);
        return joins && (at - first < 2 || IsPart(part + 1)) ? at : part + 1;
    }

    private int EndOfUncased(int at)
    {
        var person = tokens.IsUnlisted(at) ? Bearer(tokens.SpanOf(at)) : -1;
        if (person < 0) return runs.EndAt(at);
        var past = at + 1;
        while (past < at + Longest && tokens.IsWord(past) && Bearer(tokens.SpanOf(past)) == person) past++;
        return past;
    }

    /// <summary>Where a phrase ends that a sentence opens with and in which nobody is named.</summary>
    private int EndOfOpening(int at)
    {
        const WordUse none = WordUse.Pronoun | WordUse.Preposition | WordUse.Of | WordUse.Conjunction
            | WordUse.AnyVerb | WordUse.Time | WordUse.Per | WordUse.Skip;
        if (!tokens.IsWord(at) || (tokens.Is(at, none) && !tokens.Is(at, WordUse.Article))) return at;
        if (phrases.BeginningAt(at, tokens.Count) is not { } phrase) return at;
        for (var word = phrase.From; word < phrase.To; word++)
        {
            if (EndOfName(word) > word || IsOffice(word)) return at;
        }

        return tokens.Is(at, WordUse.Article) ? phrase.To : at + 1;
    }

    private bool IsPart(int at) => tokens.IsCapital(at) && tokens.IsWord(at)
        && !tokens.Is(at, WordUse.Title | WordUse.Role | WordUse.Time | WordUse.Joining | WordUse.Pronoun
            | WordUse.Skip | WordUse.Per | WordUse.AnyVerb)
        && (!tokens.Words.CapitalisesNouns || names.Contains(at));

    /// <summary>Whether two words are one name in two cases: Петрова, Петрову; Liman, Liman’ın.</summary>
    private bool AreForms(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        const int longestEnding = 3, shortestStem = 3;
        if (one.Equals(other, StringComparison.OrdinalIgnoreCase)) return true;
        if (tokens.Words.Families is { } families && one.Length > 0 && families.LengthIn(one) == one.Length)
        {
            return other.StartsWith(one);
        }

        if (!tokens.Words.HasObliques) return false;
        var stem = one.CommonPrefixLength(other);
        var (shorter, longer) = (Math.Min(one.Length, other.Length), Math.Max(one.Length, other.Length));
        return stem >= shortestStem && stem >= shorter - 2 && longer - stem <= longestEnding;
    }

    /// <summary>A name without the ending that an apostrophe parts from it: Liman’ın, Doe’s.</summary>
    private ReadOnlySpan<char> Bare(ReadOnlySpan<char> word)
    {
        if (word.EndsWith("’s") || word.EndsWith("'s")) return word[..^2];
        var mark = tokens.Words.IsOblique(word) ? word.IndexOfAny('\'', '\u2019') : -1;
        return mark > 0 ? word[..mark] : word;
    }
}
