using System.Text;
using Firstwire.Text.Words;

namespace Firstwire.Newsroom.Search;

/// <summary>
/// A question in a language: any of its words may answer it, in any of its forms. A form is what has all of a word but
/// its last letters, in any language: a stemmer would have to know the language of a few words.
/// </summary>
internal sealed class Question
{
    /// <summary>No more of a word's letters may be its ending.</summary>
    private const int LongestEnding = 2;

    /// <summary>Fewer letters say too little of what a word is: a shorter word has one form.</summary>
    private const int ShortestStem = 7;

    /// <summary>So short a word of a script with capitals is one of grammar, when it is not alone.</summary>
    private const int LongestSmallWord = 2;

    private readonly Dictionary<string, int> places = new(StringComparer.Ordinal);

    /// <summary>By their first letters the stems, each with its word's place.</summary>
    private readonly Dictionary<string, List<(string Stem, int Place)>> stems = new(StringComparer.Ordinal);

    public Question(IEnumerable<string> words)
    {
        foreach (var word in words)
        {
            if (places.TryAdd(word, Words.Count)) Take(word);
        }
    }

    /// <summary>The words, each once, folded.</summary>
    public List<string> Words { get; } = [];

    /// <summary>
    /// The question in FTS5's syntax. Words of grammar are left out, unless there are no others: half the archive holds
    /// them.
    /// </summary>
    public string ToFullTextQuery()
    {
        var weighty = Words.Where(static word => !IsSmall(word)).ToList();
        return string.Join(" OR ", (weighty.Count > 0 ? weighty : Words).Select(static word =>
            StemOf(word) is { } stem ? $"\"{stem}\" *" : $"\"{word}\""));
    }

    /// <summary>Which of the words a text's word is, or is a form of; below 0 if none.</summary>
    /// <param name="isExact">Whether it is the very word.</param>
    public int PlaceOf(ReadOnlySpan<char> word, out bool isExact)
    {
        isExact = places.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var place);
        if (isExact) return place;
        if (word.Length < ShortestStem
            || !stems.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word[..ShortestStem], out var alike)) return -1;
        foreach (var (stem, of) in alike)
        {
            if (word.StartsWith(stem, StringComparison.Ordinal)) return of;
        }

        return -1;
    }

    private void Take(string word)
    {
        if (StemOf(word) is { } stem)
        {
            if (!stems.TryGetValue(stem[..ShortestStem], out var alike)) stems[stem[..ShortestStem]] = alike = [];
            alike.Add((stem, Words.Count));
        }

        Words.Add(word);
    }

    private static string? StemOf(string word)
    {
        if (word.Length < ShortestStem) return null;
        var length = Math.Max(ShortestStem, word.Length - LongestEnding);
        return char.IsHighSurrogate(word[length - 1]) ? null : word[..length];
    }

    private static bool IsSmall(string word) => FunctionWords.ContainsFolded(word)
        || (word.Length <= LongestSmallWord && word.EnumerateRunes().All(
            static rune => Rune.IsLetter(rune) && !WordRunes.IsCaseless(rune)));
}
