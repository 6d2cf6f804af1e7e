using Firstwire.Text.Tables;

namespace Firstwire.Tracing.Quotes;

/// <summary>Reads a language's list: lines of a use, a tab, and the words that have it, parted by commas.</summary>
internal static class SpeechWordsReader
{
    private const string Folder = "speech-verbs/";

    public sealed class Lists
    {
        public Dictionary<string, WordUse> Words { get; } = new(StringComparer.Ordinal);

        public Dictionary<string, List<SpeechWords.Phrase>> Phrases { get; } = new(StringComparer.Ordinal);

        public List<string> Prefixes { get; } = [];

        public List<string> Suffixes { get; } = [];

        public List<string> SubjectEndings { get; } = [];

        public List<string> ObjectEndings { get; } = [];

        /// <summary>Endings of nouns and of adjectives in the genitive, and of patronymics.</summary>
        public List<string> Genitives { get; } = [];

        public List<string> GenitiveAdjectives { get; } = [];

        public List<string> Patronymics { get; } = [];

        /// <summary>Endings of the names of those who are spoken to.</summary>
        public List<string> Datives { get; } = [];

        /// <summary>Endings of names that no subject has.</summary>
        public List<string> Obliques { get; } = [];

        /// <summary>Endings of the verbs of saying whose subject is a he, or a she.</summary>
        public List<string> HisEndings { get; } = [];

        public List<string> HerEndings { get; } = [];

        /// <summary>Articles of those whom a text has not told of.</summary>
        public List<string> Indefinites { get; } = [];

        /// <summary>Articles, by themselves or within a preposition, of what is a he.</summary>
        public List<string> HisArticles { get; } = [];

        public List<string> HerArticles { get; } = [];

        /// <summary>What has a title, which stands behind it: film, novel.</summary>
        public HashSet<string> Works { get; } = new(StringComparer.Ordinal);

        /// <summary>What stands behind a title: című, adlı.</summary>
        public HashSet<string> Titled { get; } = new(StringComparer.Ordinal);

        /// <summary>Titles without a capital that a point shortens.</summary>
        public HashSet<string> Shortened { get; } = new(StringComparer.Ordinal);

        /// <summary>Beginnings of words that have the article written on to them.</summary>
        public List<string> Definites { get; } = [];

        public WordOrder Order { get; set; }

        /// <summary>Particles of what a sentence is about.</summary>
        public HashSet<string> Topics { get; } = new(StringComparer.Ordinal);

        public bool IsCaseless { get; set; }

        public bool HasPostpositions { get; set; }

        public bool CapitalisesNouns { get; set; }

        public bool CapitalisesTimes { get; set; }

        public bool PointsOrdinals { get; set; }

        public bool NamesHaveArticles { get; set; }

        public bool TitlesStandAlone { get; set; }

        public bool DashOpensTalk { get; set; }

        public bool CommaEndsTalk { get; set; }

        public bool TalkGoesOn { get; set; }
    }

    public static bool Has(string language) =>
        language.Length > 0
            && typeof(SpeechWordsReader).Assembly.GetManifestResourceInfo(Folder + language) is not null;

    /// <summary>The lists of a language; empty ones where there is none of that name.</summary>
    public static Lists Read(string language)
    {
        var lists = new Lists();
        foreach (var line in EmbeddedTable.Lines(typeof(SpeechWordsReader), Folder + language))
        {
            var cells = line.Split('\t');
            foreach (var word in cells[1].Split(',', StringSplitOptions.TrimEntries)) Add(lists, cells[0], word);
        }

        return lists;
    }

    private static void Add(Lists lists, string use, string word)
    {
        switch (use)
        {
            case "order":
                lists.Order = word switch
                {
                    "free" => WordOrder.Free,
                    "verb-first" => WordOrder.VerbFirst,
                    _ => WordOrder.VerbLast,
                };
                break;
            case "case":
                lists.IsCaseless |= word == "none";
                lists.CapitalisesNouns |= word == "nouns";
                break;
            case "adposition":
                lists.HasPostpositions = true;
                break;
            case "topic":
                lists.Topics.Add(word);
                break;
            case "ordinal":
                lists.PointsOrdinals = true;
                break;
            case "surname":
                lists.NamesHaveArticles = true;
                break;
            case "pronoun":
                lists.TitlesStandAlone |= word == "title";
                break;
            case "talk":
                lists.DashOpensTalk = true;
                lists.CommaEndsTalk |= word is "comma" or "handover";
                lists.TalkGoesOn |= word == "comma";
                break;
            case "prefix":
                lists.Prefixes.Add(word);
                break;
            case "suffix":
                lists.Suffixes.Add(word);
                break;
            case "genitive":
                lists.Genitives.Add(word);
                break;
            case "genitive-adjective":
                lists.GenitiveAdjectives.Add(word);
                break;
            case "patronymic":
                lists.Patronymics.Add(word);
                break;
            case "dative":
                lists.Datives.Add(word);
                break;
            case "oblique-ending":
                lists.Obliques.Add(word);
                break;
            case "he-ending":
                lists.HisEndings.Add(word);
                break;
            case "he-article":
                lists.HisArticles.Add(word);
                break;
            case "she-article":
                lists.HerArticles.Add(word);
                break;
            case "shortened":
                lists.Shortened.Add(word);
                break;
            case "work":
                lists.Works.Add(WordForm.Of(word));
                break;
            case "titled":
                lists.Titled.Add(WordForm.Of(word));
                break;
            case "definite":
                lists.Definites.Add(word);
                break;
            case "indefinite":
                lists.Indefinites.Add(word);
                break;
            case "she-ending":
                lists.HerEndings.Add(word);
                break;
            case "subject-ending":
                lists.SubjectEndings.Add(word);
                break;
            case "object-ending":
                lists.ObjectEndings.Add(word);
                break;
            default:
                lists.CapitalisesTimes |= use == "time" && char.IsUpper(word[0]);
                AddWord(lists, Enum.Parse<WordUse>(use, ignoreCase: true), WordForm.Of(word));
                break;
        }
    }

    private static void AddWord(Lists lists, WordUse use, string word)
    {
        if (word.Split(' ') is not [var first, .. { Length: > 0 } rest])
        {
            lists.Words[word] = lists.Words.GetValueOrDefault(word) | use;
            return;
        }

        lists.Words[first] = lists.Words.GetValueOrDefault(first) | WordUse.Phrase;
        if (!lists.Phrases.TryGetValue(first, out var phrases)) lists.Phrases[first] = phrases = [];
        var same = phrases.FindIndex(phrase => phrase.Rest.SequenceEqual(rest));
        if (same < 0) phrases.Add(new SpeechWords.Phrase(rest, use));
        else phrases[same] = phrases[same] with { Use = phrases[same].Use | use };
    }
}
