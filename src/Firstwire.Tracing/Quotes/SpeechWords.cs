using System.Collections.Concurrent;
using System.Collections.Frozen;
using Firstwire.Text.Languages;

namespace Firstwire.Tracing.Quotes;

/// <summary>The words by which one language gives a quotation to its speaker (data/speech-verbs).</summary>
internal sealed class SpeechWords
{
    /// <summary>Longer words are in no list.</summary>
    private const int LongestWord = 32;

    private static readonly ConcurrentDictionary<string, SpeechWords> Read = new(StringComparer.Ordinal);

    private readonly FrozenDictionary<string, WordUse>.AlternateLookup<ReadOnlySpan<char>> uses;
    private readonly FrozenDictionary<string, Phrase[]>.AlternateLookup<ReadOnlySpan<char>> phrases;
    private readonly SpeechWordsReader.Lists lists;

    private SpeechWords(SpeechWordsReader.Lists lists, FamilyNames? families)
    {
        this.lists = lists;
        Families = families;
        Elides = lists.Words.Keys.Any(static word => word.EndsWith('\''));
        uses = lists.Words.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

        // The longest first: of two that fit, it says more.
        phrases = lists.Phrases
            .ToFrozenDictionary(
                static entry => entry.Key,
                static entry => entry.Value.OrderByDescending(static phrase => phrase.Rest.Length).ToArray(),
                StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The words of an entry behind its first one, and what they do together.</summary>
    public readonly record struct Phrase(string[] Rest, WordUse Use);

    public WordOrder Order => lists.Order;

    /// <summary>
    /// Whether a sentence opens with its subject, which is most often who speaks where no verb tells. Where the order
    /// is free, or nothing tells where a subject ends, as in Chinese, anything may stand there; Thai has spaces there.
    /// </summary>
    public bool OpensWithSubject => lists.Order == WordOrder.VerbLast
        || (lists.Order == WordOrder.SubjectFirst && (!lists.IsCaseless || Families is null));

    /// <summary>Whether every subject has a particle: what has none is no subject.</summary>
    public bool MarksSubjects => lists.Topics.Count > 0;

    /// <summary>Whether the script has no capitals to know names by.</summary>
    public bool IsCaseless => lists.IsCaseless;

    /// <summary>Whether what a preposition of other languages tells stands behind its noun: Hindi में.</summary>
    public bool HasPostpositions => lists.HasPostpositions;

    /// <summary>Whether a preposition before a noun keeps it from being a subject.</summary>
    public bool LeadsWithPrepositions =>
        !lists.IsCaseless || (lists.Order == WordOrder.Free && !lists.HasPostpositions);

    /// <summary>By which names are known where no capitals show them; null where none are listed.</summary>
    public FamilyNames? Families { get; }

    /// <summary>Whether every noun has a capital, as in German.</summary>
    public bool CapitalisesNouns => lists.CapitalisesNouns;

    /// <summary>Whether a point behind a number makes it an ordinal: die 2. Liga.</summary>
    public bool PointsOrdinals => lists.PointsOrdinals;

    /// <summary>Whether a title without a name stands for whom it was said of: ông, bà.</summary>
    public bool TitlesStandAlone => lists.TitlesStandAlone;

    /// <summary>Whether an article without a capital begins many a surname: Jan de Vries.</summary>
    public bool NamesHaveArticles => lists.NamesHaveArticles;

    /// <summary>Whether words tell by their endings what they belong to, and articles do not.</summary>
    public bool Inflects => lists.Genitives.Count > 0;

    /// <summary>Whether names have other endings where they are no subject.</summary>
    public bool HasObliques => lists.Obliques.Count > 0 || lists.Datives.Count > 0;

    /// <summary>Whether small words lose their vowel and are written together with the next one (l'État).</summary>
    public bool Elides { get; }

    /// <summary>Whether a dash at a paragraph's beginning opens a turn of talk.</summary>
    public bool DashOpensTalk => lists.DashOpensTalk;

    /// <summary>Whether a comma alone may part what is said from who says it.</summary>
    public bool CommaEndsTalk => lists.CommaEndsTalk;

    /// <summary>Whether behind who says it talk goes on with the next sentence.</summary>
    public bool TalkGoesOn => lists.TalkGoesOn;

    /// <summary>Particles written on to the subject, and on to other words.</summary>
    public IReadOnlyList<string> SubjectEndings => lists.SubjectEndings;

    public IReadOnlyList<string> ObjectEndings => lists.ObjectEndings;

    /// <summary>The words of a language; for one without a list, none but what marks and names tell.</summary>
    public static SpeechWords Of(string? tag)
    {
        var primary = LanguageTag.Primary(tag);
        var language = primary switch
        {
            "no" or "nn" => "nb",
            "hr" or "bs" or "sh" => "sr",
            "ms" => "id",
            "fil" => "tl",
            "yue" => "zh",
            _ => primary,
        };
        return Read.GetOrAdd(
            SpeechWordsReader.Has(language) ? language : "",
            static name => new SpeechWords(SpeechWordsReader.Read(name), FamilyNames.Of(name)));
    }

    /// <summary>
    /// What a word does, whatever its case; an unlisted one with the ending of an adverb may be passed over.
    /// </summary>
    public WordUse UseOf(ReadOnlySpan<char> word, bool isCapital)
    {
        if (word.Length > LongestWord) return WordUse.None;
        Span<char> lower = stackalloc char[LongestWord];
        lower = lower[..WordForm.Write(word, lower)];
        if (uses.TryGetValue(lower, out var use))
        {
            // Maja is a name where months have small letters, and maja one of these.
            return isCapital && !lists.CapitalisesTimes ? use & ~WordUse.Time : use;
        }

        foreach (var prefix in lists.Prefixes)
        {
            if (lower.Length > prefix.Length + 1 && lower.StartsWith(prefix)
                && uses.TryGetValue(lower[prefix.Length..], out use))
            {
                return use;
            }
        }

        if (isCapital) return WordUse.None;
        if (lower.IndexOf('-') is > 0 and var hyphen && uses.TryGetValue(lower[..hyphen], out use)
            && use.Does(WordUse.Verb))
        {
            return use;
        }

        foreach (var suffix in lists.Suffixes)
        {
            if (lower.Length > suffix.Length + 2 && lower.EndsWith(suffix)) return WordUse.Skip;
        }

        return WordUse.None;
    }

    /// <summary>Whether a noun may be somebody's: сборной [Италии].</summary>
    public bool IsGenitive(ReadOnlySpan<char> word) => EndsLike(word, lists.Genitives);

    /// <summary>Whether an adjective goes with a noun behind it: глава [Счетной] палаты.</summary>
    public bool IsGenitiveAdjective(ReadOnlySpan<char> word) => EndsLike(word, lists.GenitiveAdjectives);

    /// <summary>Whether a word is the middle of a name of three.</summary>
    public bool IsPatronymic(ReadOnlySpan<char> word) => EndsLike(word, lists.Patronymics);

    /// <summary>
    /// Letters of the longest ending that a name has of those who are spoken to (сказал Олегу Дроздову); 0 where it has
    /// none.
    /// </summary>
    public int DativeEnding(ReadOnlySpan<char> word)
    {
        var longest = 0;
        foreach (var ending in lists.Datives)
        {
            if (ending.Length > longest && word.Length > ending.Length + 1 && word.EndsWith(ending))
            {
                longest = ending.Length;
            }
        }

        return longest;
    }

    /// <summary>Whether a name has an ending that no subject has: Петрову, Liman'a.</summary>
    public bool IsOblique(ReadOnlySpan<char> word)
    {
        foreach (var ending in lists.Obliques)
        {
            if (word.Length <= ending.Length + 1) continue;
            var last = word[^ending.Length..];
            if (last.SequenceEqual(ending)
                || (last[0] == '\u2019' && ending[0] == '\'' && last[1..].SequenceEqual(ending.AsSpan(1))))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the subject of a verb of saying is he or she, as its ending tells: сказала.</summary>
    public WordUse SubjectOf(ReadOnlySpan<char> verb) => EndsLike(verb, lists.HerEndings) ? WordUse.She
        : EndsLike(verb, lists.HisEndings) ? WordUse.He : WordUse.None;

    /// <summary>Whether an article is of somebody whom a text has not told of: un médecin.</summary>
    public bool IsIndefinite(ReadOnlySpan<char> article) => IsOneOf(article, lists.Indefinites);

    /// <summary>
    /// Whether who stands behind an article is a he or a she (la ministre, del sindaco); neither where none tells.
    /// </summary>
    public WordUse GenderOf(ReadOnlySpan<char> article) => IsOneOf(article, lists.HerArticles) ? WordUse.She
        : IsOneOf(article, lists.HisArticles) ? WordUse.He : WordUse.None;

    /// <summary>Whether a word has its article written on to it, as a name seldom has: المدير.</summary>
    public bool IsDefinite(ReadOnlySpan<char> word)
    {
        foreach (var beginning in lists.Definites)
        {
            if (word.Length > beginning.Length + 1 && word.StartsWith(beginning)) return true;
        }

        return false;
    }

    private static bool IsOneOf(ReadOnlySpan<char> word, List<string> listed)
    {
        foreach (var other in listed)
        {
            if (word.Equals(other, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    /// <summary>Whether a word is a title that is written short, and without a capital: prof [Kowalski], inż.</summary>
    public bool IsShortenedTitle(ReadOnlySpan<char> word) =>
        lists.Shortened.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    /// <summary>Whether a word is that for a work with a title, which stands behind it.</summary>
    public bool IsWork(ReadOnlySpan<char> word)
    {
        if (lists.Works.Count == 0 || word.IsEmpty || word.Length > LongestWord) return false;
        Span<char> lower = stackalloc char[LongestWord];
        lower = lower[..WordForm.Write(word, lower)];
        var works = lists.Works.GetAlternateLookup<ReadOnlySpan<char>>();
        if (works.Contains(lower)) return true;
        foreach (var prefix in lists.Prefixes)
        {
            if (lower.StartsWith(prefix) && works.Contains(lower[prefix.Length..])) return true;
        }

        if (!Unspaced.Is(lower[0])) return false;
        foreach (var work in lists.Works)
        {
            if (lower.EndsWith(work)) return true;
        }

        return false;
    }

    /// <summary>Whether a word says of what stands before it that it is a title.</summary>
    public bool IsTitled(ReadOnlySpan<char> word)
    {
        if (lists.Titled.Count == 0 || word.Length > LongestWord) return false;
        Span<char> lower = stackalloc char[LongestWord];
        return lists.Titled.GetAlternateLookup<ReadOnlySpan<char>>().Contains(lower[..WordForm.Write(word, lower)]);
    }

    /// <summary>Whether a word has the form of one in a list.</summary>
    public static bool IsWrittenAs(ReadOnlySpan<char> word, string listed)
    {
        if (word.Length > LongestWord) return false;
        Span<char> form = stackalloc char[LongestWord];
        return form[..WordForm.Write(word, form)].SequenceEqual(listed);
    }

    /// <summary>Whether a particle, or a pronoun with it, tells what the sentence is about.</summary>
    public bool IsTopic(ReadOnlySpan<char> word) =>
        lists.Topics.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    /// <summary>Whether a word stands in a list exactly so.</summary>
    public bool Lists(ReadOnlySpan<char> word, out WordUse use) => uses.TryGetValue(word, out use);

    /// <summary>Whether a word is made of others of which the last tells what somebody is: Inselchefin.</summary>
    public bool IsOffice(ReadOnlySpan<char> word)
    {
        const int shortest = 5;
        if (!CapitalisesNouns) return false;
        for (var at = 2; at + shortest <= word.Length; at++)
        {
            if (UseOf(word[at..], isCapital: true).Does(WordUse.Role | WordUse.Title)) return true;
        }

        return false;
    }

    private static bool EndsLike(ReadOnlySpan<char> word, List<string> endings)
    {
        foreach (var ending in endings)
        {
            if (word.Length > ending.Length + 1 && word.EndsWith(ending)) return true;
        }

        return false;
    }

    public ReadOnlySpan<Phrase> PhrasesFrom(ReadOnlySpan<char> word)
    {
        Span<char> lower = stackalloc char[LongestWord];
        if (word.Length > LongestWord) return [];
        lower = lower[..WordForm.Write(word, lower)];
        if (phrases.TryGetValue(lower, out var found)) return found;
        foreach (var prefix in lists.Prefixes)
        {
            if (lower.StartsWith(prefix) && phrases.TryGetValue(lower[prefix.Length..], out found)) return found;
        }

        return [];
    }
}
