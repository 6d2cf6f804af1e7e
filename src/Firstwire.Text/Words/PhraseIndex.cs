using System.Collections.Frozen;

namespace Firstwire.Text.Words;

/// <summary>
/// Finds which of many phrases stands at a place of a text, the longest first. Phrases begin and end where words do,
/// but in scripts that put no space between words; blanks and apostrophes of all kinds are alike.
/// </summary>
public sealed class PhraseIndex<T>
{
    /// <summary>Phrases are found by so many of their first characters, or by all where they have fewer.</summary>
    private const int Prefix = 4;

    private readonly FrozenDictionary<ulong, Entry[]> byPrefix;

    /// <summary>One bit for each hash of a prefix: most places of a text begin no phrase.</summary>
    private readonly ulong[] prefixes = new ulong[1 << 10];

    /// <param name="phrases">Each phrase, whether its case counts, and what it means. A phrase is of two characters or
    /// more.</param>
    public PhraseIndex(IEnumerable<(string Phrase, bool ExactCase, T Meaning)> phrases)
    {
        byPrefix = phrases
            .Where(static p => p.Phrase.Length > 1)
            .Select(static p => new Entry(p.Phrase, Upper(p.Phrase), p.ExactCase, p.Meaning))
            .GroupBy(static entry => Key(entry.Upper.AsSpan(0, Math.Min(Prefix, entry.Upper.Length))))
            .ToFrozenDictionary(static g => g.Key,
                static g => g.OrderByDescending(static e => e.Upper.Length).ToArray());
        foreach (var key in byPrefix.Keys) prefixes[Bucket(key) >> 6] |= 1UL << (Bucket(key) & 63);
    }

    /// <summary>The meaning of the longest phrase at a place; the default where none begins there.</summary>
    /// <param name="length">The phrase's characters; 0 where there is none.</param>
    public T? At(ReadOnlySpan<char> text, int at, out int length)
    {
        length = 0;
        if (at < 0 || at + 1 >= text.Length || !WordEdges.IsEdge(text, at)) return default;
        var rest = text[at..];
        Span<char> start = stackalloc char[Prefix];
        for (var i = 0; i < Prefix; i++) start[i] = i < rest.Length ? Upper(rest[i]) : '\0';
        for (var known = Math.Min(Prefix, rest.Length); known > 1; known--)
        {
            var key = Key(start[..known]);
            if ((prefixes[Bucket(key) >> 6] & (1UL << (Bucket(key) & 63))) == 0) continue;
            if (!byPrefix.TryGetValue(key, out var entries)) continue;
            foreach (var entry in entries)
            {
                if (!Begins(rest, entry) || !WordEdges.IsEdge(text, at + entry.Upper.Length)) continue;
                length = entry.Upper.Length;
                return entry.Meaning;
            }
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

    private static ulong Key(ReadOnlySpan<char> start)
    {
        var key = 0UL;
        foreach (var letter in start) key = (key << 16) | letter;
        return key;
    }

    private static int Bucket(ulong key) => (int)((key * 0x9E3779B97F4A7C15) >> 48);

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
