namespace Firstwire.Tracing.Quotes;

/// <summary>
/// The people of a text whose script has no capitals, known by the titles and ages beside them: 三浦ハルさん, 남바다 교수,
/// 남바다(71).
/// </summary>
internal sealed class UncasedNames
{
    /// <summary>In letters: of Chinese names.</summary>
    private const int ShortestHan = 2, LongestHan = 4;

    /// <summary>Of the people of a longer text, the rest is not known again.</summary>
    private const int MostKnown = 500;

    private const WordUse Titles = WordUse.Title | WordUse.Male | WordUse.Female;

    private readonly Tokens tokens;
    private readonly List<Person> people = [];
    private readonly HashSet<string> names = new(StringComparer.Ordinal);

    /// <summary>The short runs of unknown letters that a known word ends: 柳海生[的].</summary>
    private readonly HashSet<string> alone = new(StringComparer.Ordinal);

    public UncasedNames(Tokens tokens)
    {
        this.tokens = tokens;
        if (!tokens.Words.IsCaseless) return;
        for (var at = 1; at < tokens.Count && !tokens.Words.MarksSubjects; at++)
        {
            if (tokens.IsUnlisted(at - 1) && tokens.IsWord(at) && !tokens.IsUnlisted(at)
                && tokens.SpanOf(at - 1) is { Length: >= ShortestHan and <= LongestHan } word)
            {
                alone.Add(word.ToString());
            }
        }

        for (var at = 0; at < tokens.Count; at++) Note(at);
    }

    /// <summary>Somebody, and where they are named so first.</summary>
    private readonly record struct Person(int At, string Name, string Title, string Full);

    /// <summary>Whether a phrase tells who or what somebody is.</summary>
    public bool Has(NounPhrase phrase)
    {
        if (phrase.IsPronoun(tokens) || tokens.KindAt(phrase.To) == TokenKind.Open) return true;
        for (var at = phrase.From; at < phrase.To; at++)
        {
            if (IsTitle(at) || tokens.Is(at, WordUse.Role)) return true;
        }

        return IsName(phrase.To - 1);
    }

    /// <summary>Whom a sentence names first, unless a preposition governs the name.</summary>
    public NounPhrase? FirstIn(int first, int past)
    {
        for (var at = first; at < past; at++)
        {
            if (tokens.IsWord(at) && IsName(at) && !tokens.Is(at - 1, WordUse.Preposition)) return new(at, at + 1);
        }

        return null;
    }

    /// <summary>
    /// The fullest name that the text has for a surname with a title, or for a title alone; null where it has none, or
    /// several.
    /// </summary>
    public string? FullOf(NounPhrase phrase)
    {
        if (people.Count == 0 || !tokens.Words.MarksSubjects || phrase.To - phrase.From > 2) return null;
        var last = phrase.To - 1;
        var word = tokens.SpanOf(phrase.From).ToString();
        if (!IsTitle(last)) return null;
        if (phrase.From < last) return Only(people.FindAll(person => Completes(person.Name, word)));
        return Only(people.FindAll(person =>
            person.At < last && person.Title.EndsWith(word, StringComparison.Ordinal)));
    }

    /// <summary>A Korean given name has two syllables.</summary>
    private static bool Completes(string name, string surname)
    {
        const int longestGiven = 5;

        // 前市長, 同社長: what stands before a title and is nobody's name.
        const string others = "前元新現同両副各他";
        if (surname.Length == 1 && others.Contains(surname[0])) return false;
        var given = name.Length - surname.Length;
        return name.StartsWith(surname, StringComparison.Ordinal)
            && (IsHangul(name[0]) ? given == 2 && surname.Length <= 2 : given is >= 1 and <= longestGiven);
    }

    private static string? Only(List<Person> found)
    {
        string? full = null;
        foreach (var person in found)
        {
            if (person.Name != found[0].Name) return null;
            if (full is null || person.Full.Length > full.Length) full = person.Full;
        }

        return full;
    }

    private void Note(int at)
    {
        if (!tokens.IsUnlisted(at) || char.IsDigit(tokens.Text[tokens[at].Start])) return;
        var isTitled = IsTitle(at + 1) && (tokens.Words.MarksSubjects || !tokens.IsUnlisted(at + 2));
        if (!isTitled && !HasAge(at) && !IsTitle(at - 1)) return;
        var start = StartOfName(tokens[at].Start, tokens[at].End);
        var whole = tokens.Text[start..tokens[at].End];
        var name = isTitled || HasAge(at) ? whole : Recurring(at) ?? (IsBounded(at) ? whole : "");
        if (name.Length < 2) return;
        names.Add(name);
        var title = isTitled ? tokens.SpanOf(at + 1).ToString() : "";
        var full = isTitled ? tokens.Text[start..tokens[at + 1].End] : name;
        if (people.Count < MostKnown && !people.Exists(person => person.Full == full && person.Title == title))
        {
            people.Add(new(at, name, title, full));
        }
    }

    /// <summary>Whether a particle or another known word ends a name behind a title: 村民[柳海生]是, 감독 [남바다]은.</summary>
    private bool IsBounded(int at) => tokens.Words.MarksSubjects ? tokens.Is(at + 1, WordUse.Subject)
        : tokens.IsWord(at + 1) && tokens[at + 1].Use is not (WordUse.None or WordUse.Relative);

    /// <summary>The name that a run of letters behind a title begins with, where it stands alone elsewhere.</summary>
    private string? Recurring(int at)
    {
        var run = tokens.SpanOf(at);
        for (var length = Math.Min(LongestHan, run.Length - 1); length >= ShortestHan; length--)
        {
            if (alone.GetAlternateLookup<ReadOnlySpan<char>>().Contains(run[..length])) return run[..length].ToString();
        }

        return null;
    }

    /// <summary>Whether a word is a name that the text gives a title or an age.</summary>
    public bool IsName(int at) => names.GetAlternateLookup<ReadOnlySpan<char>>().Contains(tokens.SpanOf(at));

    private bool HasAge(int at) => tokens.KindAt(at + 1) == TokenKind.Open && tokens.IsWord(at + 2)
        && char.IsDigit(tokens.Text[tokens[at + 2].Start]) && tokens.KindAt(at + 3) == TokenKind.Close;

    /// <summary>A title, or a Korean word that ends in one: 노조위원장.</summary>
    private bool IsTitle(int at)
    {
        if (tokens.Is(at, Titles)) return true;
        if (!tokens.IsWord(at) || tokens[at].Use != WordUse.None) return false;
        const int longest = 6;
        var word = tokens.SpanOf(at);
        for (var from = Math.Max(1, word.Length - longest); from + 2 <= word.Length && IsHangul(word[0]); from++)
        {
            if (tokens.Words.Lists(word[from..], out var use) && use.Does(Titles)) return true;
        }

        return false;
    }

    /// <summary>会見した[三浦浩一郎]: a verb before a name ends in hiragana, and the name begins with an ideograph.</summary>
    private int StartOfName(int start, int end)
    {
        const string endings = "たるいうくすむぬぶつな";
        for (var at = end - 2; at > start; at--)
        {
            if (tokens.Text[at] is >= '\u4E00' and <= '\u9FFF' && endings.Contains(tokens.Text[at - 1])) return at;
        }

        return start;
    }

    private static bool IsHangul(char letter) => letter is >= '\uAC00' and <= '\uD7A3';
}
