using System.Collections.Frozen;

namespace Firstwire.Text.Words;

/// <summary>
/// Finds which of many phrases stands at a place of a text, the longest first. Phrases begin and end where words do, but in
/// scripts that put no space between words; blanks and apostrophes of all kinds are alike.
/// </summary>
public sealed class PhraseIndex<T>
{
    private readonly FrozenDictionary<int, Entry[]> byStart;

    /// <summary>One bit for each hash of two characters: most places of a text begin no phrase.</summary>
    private readonly ulong[] starts = new ulong[1 << 10];

    /// <param name="phrases">Each phrase, whether its case counts, and what it means. A phrase is of two characters or more.</param>
    public PhraseIndex(IEnumerable<(string Phrase, bool ExactCase, T Meaning)> phrases)
    {
        byStart = phrases
            .Where(static p => p.Phrase.Length > 1)
            .Select(static p => new Entry(p.Phrase, Upper(p.Phrase), p.ExactCase, p.Meaning))
            .GroupBy(static entry => Key(entry.Upper[0], entry.Upper[1]))
            .ToFrozenDictionary(static g => g.Key, static g => g.OrderByDescending(static e => e.Upper.Length).ToArray());
        foreach (var key in byStart.Keys) starts[Bucket(key) >> 6] |= 1UL << (Bucket(key) & 63);
    }

    /// <summary>The meaning of the longest phrase at a place; the default where none begins there.</summary>
    /// <param name="length">The phrase's characters; 0 where there is none.</param>
    public T? At(ReadOnlySpan<char> text, int at, out int length)
    {
        length = 0;
        if (at < 0 || at + 1 >= text.Length) return default;
        var key = Key(Upper(text[at]), Upper(text[at + 1]));
        if ((starts[Bucket(key) >> 6] & (1UL << (Bucket(key) & 63))) == 0) return default;
        if (!byStart.TryGetValue(key, out var entries)) return default;
        if (!WordEdges.IsEdge(text, at)) return default;
        foreach (var entry in entries)
        {
            if (!Begins(text[at..], entry) || !WordEdges.IsEdge(text, at + entry.Upper.Length)) continue;
            length = entry.Upper.Length;
            return entry.Meaning;
        }

        return default;
    }

    private static bool Begins(ReadOnlySpan<char> text, Entry entry)
    {
        var phrase = entry.ExactCase ? entry.Written : entry.Upper;
        if (text.Length < phrase.Length) return false;
        for (var at = 0; at < phrase.Length; at++)
        {
            var letter = entry.ExactCase ? Plain(text[at]) : Upper(text[at]);
            if (letter != phrase[at]) return false;
        }

        return true;
    }

    private static string Upper(string phrase) => string.Create(phrase.Length, phrase, static (upper, written) =>
    {
        for (var at = 0; at < written.Length; at++) upper[at] = Upper(written[at]);
    });

    private static char Upper(char letter) => letter < 'a' ? Plain(letter) : char.ToUpperInvariant(Plain(letter));

    private static char Plain(char letter) => letter switch
    {
        '\u00A0' or '\u202F' or '\u2009' or '\t' => ' ',
        '\u2019' or '\u02BC' or '\u2018' => '\'',
        _ => letter,
    };

    private static int Key(char first, char second) => (first << 16) | second;

    private static int Bucket(int key) => (int)((uint)(key * 0x9E3779B1) >> 16);

    private sealed record Entry
    {
        public Entry(string written, string upper, bool exactCase, T meaning)
        {
            Written = string.Create(written.Length, written, static (plain, given) =>
            {
                for (var at = 0; at < given.Length; at++) plain[at] = Plain(given[at]);
            });
            (Upper, ExactCase, Meaning) = (upper, exactCase, meaning);
        }

        public string Written { get; }

        public string Upper { get; }

        public bool ExactCase { get; }

        public T Meaning { get; }
    }
}
