using System.Collections.Concurrent;
using System.Collections.Frozen;

namespace Firstwire.Tracing.Quotes;

/// <summary>The words by which one language gives a quotation to its speaker (data/speech-verbs).</summary>
internal sealed class SpeechWords
{
    /// <summary>Longer words are in no list.</summary>
    private const int LongestWord = 32;

    private static readonly ConcurrentDictionary<string, SpeechWords> Read = new(StringComparer.Ordinal);

    private readonly FrozenDictionary<string, WordUse>.AlternateLookup<ReadOnlySpan<char>> uses;
    private readonly FrozenDictionary<string, Phrase[]>.AlternateLookup<ReadOnlySpan<char>> phrases;

    private SpeechWords(string language, SpeechWordsReader.Lists lists)
    {
        Language = language;
        Order = lists.Order;
        Prefixes = lists.Prefixes;
        Suffixes = lists.Suffixes;
        Talks = lists.DashOpensTalk;
        uses = lists.Words.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        phrases = lists.Phrases.ToFrozenDictionary(entry => entry.Key, entry => entry.Value.ToArray(), StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The words of an entry behind its first one, and what they do together.</summary>
    public readonly record struct Phrase(string[] Rest, WordUse Use);

    /// <summary>The primary subtag (BCP 47).</summary>
    public string Language { get; }

    public WordOrder Order { get; }

    public IReadOnlyList<string> Prefixes { get; }

    public IReadOnlyList<string> Suffixes { get; }

    /// <summary>Whether a dash at a paragraph's beginning opens a turn of talk.</summary>
    public bool Talks { get; }

    /// <summary>The words of a language; for one without a list, none but what marks and names tell.</summary>
    public static SpeechWords Of(string? tag)
    {
        var primary = (tag ?? "").Split('-', '_')[0].ToLowerInvariant();
        var language = SpeechWordsReader.Has(primary) ? primary : "";
        return Read.GetOrAdd(language, static name => new(name, SpeechWordsReader.Read(name)));
    }

    /// <summary>What a word does, whatever its case; an unlisted one with the ending of an adverb may be passed over.</summary>
    public WordUse UseOf(ReadOnlySpan<char> word, bool isCapital)
    {
        if (word.Length > LongestWord) return WordUse.None;
        Span<char> lower = stackalloc char[LongestWord];
        lower = lower[..word.ToLowerInvariant(lower)];
        if (uses.TryGetValue(lower, out var use)) return use;
        foreach (var prefix in Prefixes)
        {
            if (lower.Length > prefix.Length + 1 && lower.StartsWith(prefix) && uses.TryGetValue(lower[prefix.Length..], out use))
            {
                return use & ~WordUse.Phrase;
            }
        }

        if (isCapital) return WordUse.None;
        foreach (var suffix in Suffixes)
        {
            if (lower.Length > suffix.Length + 2 && lower.EndsWith(suffix)) return WordUse.Skip;
        }

        return WordUse.None;
    }

    public ReadOnlySpan<Phrase> PhrasesFrom(ReadOnlySpan<char> word)
    {
        Span<char> lower = stackalloc char[LongestWord];
        return word.Length <= LongestWord && phrases.TryGetValue(lower[..word.ToLowerInvariant(lower)], out var found) ? found : [];
    }
}

/// <summary>Where a language puts its subject and its verb.</summary>
internal enum WordOrder
{
    /// <summary>Smith said: “…” and “…”, said Smith.</summary>
    SubjectFirst,

    /// <summary>Verb first, as in Arabic: قال سميث.</summary>
    VerbFirst,

    /// <summary>Verb last, as in Hindi and Turkish: the subject stands first in its clause.</summary>
    VerbLast,
}
