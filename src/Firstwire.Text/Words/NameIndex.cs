using System.Buffers;
using System.Text;

namespace Firstwire.Text.Words;

/// <summary>The names that one language has for what the whole world knows, and where a text has them.</summary>
internal sealed class NameIndex
{
    /// <summary>Between the words of one name: a blank, a hyphen, or a point and a blank.</summary>
    private const int MostBetween = 2;

    /// <summary>A name in capitals up to so many letters is no word in small ones ("US", "us").</summary>
    private const int LongestAcronym = 3;

    /// <summary>Of scripts without spaces other than Han and kana: shorter names stand within words.</summary>
    private const int FewestUnspaced = 4;

    private static readonly SearchValues<char> Katakana = SearchValues.Create(WordRunes.Katakana);

    private readonly string language;
    private readonly Dictionary<string, Entry[]>.AlternateLookup<ReadOnlySpan<char>> byWord;
    private readonly Dictionary<(char, char), Entry[]> byPair;

    /// <param name="language">A primary subtag.</param>
    public NameIndex(IReadOnlyList<(string Name, string InEnglish)> names, string language)
    {
        this.language = language;
        var endings = new NameEndings(language);
        var entries = names.Select(name => new Entry(
            name.Name, [.. WordsOf(name.Name).Select(word => endings.Keep(Folded(name.Name, word)))],
            IsAcronym(name.Name), name.InEnglish)).ToList();
        byWord = entries
            .Where(static entry => entry.Words.Length > 0)
            .GroupBy(static entry => entry.Words[0].Letters, StringComparer.Ordinal)
            .ToDictionary(static group => group.Key, LongestFirst, StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();
        byPair = entries
            .Where(static entry => entry.Words.Length == 0 && entry.Name.Length >= LeastOf(entry.Name))
            .GroupBy(static entry => (entry.Name[0], entry.Name[1]))
            .ToDictionary(static group => group.Key, LongestFirst);
    }

    public List<WorldName> In(string text)
    {
        var found = new List<WorldName>();
        var words = WordsOf(text);
        for (var i = 0; i < words.Count;)
        {
            var (entry, count) = Find(text, words, i);
            if (entry is not null)
            {
                found.Add(new WorldName(words[i].Start, words[i + count - 1].End, entry.InEnglish));
            }

            i += count;
        }

        if (byPair.Count > 0) AddUnspaced(text, found);
        return found;
    }

    /// <summary>The name that begins with a word, and how many words it has; 1 where none does.</summary>
    private (Entry? Entry, int Words) Find(string text, List<(int Start, int End)> words, int first)
    {
        Rune.DecodeFromUtf16(text.AsSpan(words[first].Start), out var letter, out _);
        if (Rune.IsLower(letter) && !WordRunes.IsCaseless(letter)) return (null, 1);
        var folded = Folded(text, words[first]).AsSpan();
        var entry = Find(text, words, first, folded);
        if (entry is null && NameAffixes.MayPrecede(folded, language) is > 0 and var small)
        {
            entry = Find(text, words, first, folded[small..]);
        }

        return (entry, entry?.Words.Length ?? 1);
    }

    /// <param name="folded">The first of its words, folded.</param>
    private Entry? Find(string text, List<(int Start, int End)> words, int first, ReadOnlySpan<char> folded)
    {
        for (var length = folded.Length; length > 0 && length >= folded.Length - NameEndings.MostLetters; length--)
        {
            if (!byWord.TryGetValue(folded[..length], out var entries)) continue;
            foreach (var entry in entries)
            {
                if (entry.Words[0].Is(folded) && Follows(text, words, first, entry)) return entry;
            }
        }

        return null;
    }

    private static bool Follows(string text, List<(int Start, int End)> words, int first, Entry entry)
    {
        if (first + entry.Words.Length > words.Count) return false;
        for (var i = 1; i < entry.Words.Length; i++)
        {
            var (before, word) = (words[first + i - 1], words[first + i]);
            if (word.Start - before.End > MostBetween || !entry.Words[i].Is(Folded(text, word))) return false;
        }

        var all = text.AsSpan(words[first].Start, words[first + entry.Words.Length - 1].End - words[first].Start);
        return !entry.IsAcronym || IsAcronym(all);
    }

    private void AddUnspaced(string text, List<WorldName> found)
    {
        for (var at = 0; at + 1 < text.Length; at++)
        {
            if (!byPair.TryGetValue((text[at], text[at + 1]), out var entries)) continue;
            foreach (var entry in entries)
            {
                var end = at + entry.Name.Length;
                if (!text.AsSpan(at).StartsWith(entry.Name, StringComparison.Ordinal) || IsWithinName(text, at, end))
                {
                    continue;
                }

                found.Add(new WorldName(at, end, entry.InEnglish));
                at = end - 1;
                break;
            }
        }
    }

    /// <summary>
    /// Whether a name by its sounds goes on beyond a place's: Maryland begins in Chinese as Mali does.
    /// </summary>
    private static bool IsWithinName(string text, int start, int end)
    {
        return GoesOn(HanNames.Characters) || GoesOn(Katakana)
            || (start > 0 && Katakana.Contains(text[start]) && Katakana.Contains(text[start - 1]));

        bool GoesOn(SearchValues<char> characters) =>
            end < text.Length && !text.AsSpan(start, end + 1 - start).ContainsAnyExcept(characters);
    }

    private static Entry[] LongestFirst(IEnumerable<Entry> entries) =>
    [
        .. entries.OrderByDescending(static entry => entry.Name.Length)
            .ThenBy(static entry => entry.InEnglish, StringComparer.Ordinal),
    ];

    private static int LeastOf(string name) => name[0] is >= '\u3041' and <= '\u9FFF' ? 2 : FewestUnspaced;

    private static bool IsAcronym(ReadOnlySpan<char> name)
    {
        var letters = 0;
        foreach (var rune in name.EnumerateRunes())
        {
            if (!Rune.IsLetter(rune)) continue;
            if (!Rune.IsUpper(rune)) return false;
            letters++;
        }

        return letters <= LongestAcronym;
    }

    private static string Folded(string text, (int Start, int End) word)
    {
        var folded = Folding.Of(text[word.Start..word.End]);
        return folded[Proclitics.LengthIn(folded)..];
    }

    /// <summary>The words of a text that spaces part from others.</summary>
    private static List<(int Start, int End)> WordsOf(string text)
    {
        var words = new List<(int, int)>();
        var (at, start) = (0, -1);
        foreach (var rune in text.EnumerateRunes())
        {
            var isWord = WordRunes.IsWord(rune) && !WordRunes.IsUnspaced(rune.Value);
            if (isWord && start < 0) start = at;
            if (!isWord && start >= 0)
            {
                words.Add((start, at));
                start = -1;
            }

            at += rune.Utf16SequenceLength;
        }

        if (start >= 0) words.Add((start, at));
        return words;
    }

    /// <param name="Words">None in scripts without spaces.</param>
    private sealed record Entry(string Name, NameEndings.Kept[] Words, bool IsAcronym, string InEnglish);
}
