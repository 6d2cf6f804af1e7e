using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Reflection;
using Firstwire.Text.Languages;
using Firstwire.Tracing.Texts;

namespace Firstwire.Tracing.Stories;

/// <summary>
/// The common words of the news that mean the same in several languages (data/news-words): what kind of event is told,
/// where names and numbers say only to whom and where it happened.
/// </summary>
internal sealed class NewsWords
{
    /// <summary>Apart from the skeletons of names, which are in capitals.</summary>
    private const string OfMeaning = "meaning ";

    private static readonly ConcurrentDictionary<string, NewsWords> ByLanguage = new(StringComparer.Ordinal);

    /// <summary>By the stem that they begin with, the longest first.</summary>
    private readonly FrozenDictionary<uint, Entry[]> _byFirst;

    private NewsWords(IEnumerable<(uint[] Stems, uint Meaning)> words) =>
        // What means one thing here and another there says nothing.
        _byFirst = words.GroupBy(static word => word.Stems, static word => word.Meaning, SameStems)
            .Where(static same => same.Distinct().Count() == 1)
            .Select(static same => new Entry(same.Key, same.First()))
            .GroupBy(static entry => entry.Stems[0])
            .ToFrozenDictionary(
                static same => same.Key,
                static same => same.OrderByDescending(static entry => entry.Stems.Length).ToArray());

    private static IEqualityComparer<uint[]> SameStems { get; } = EqualityComparer<uint[]>.Create(
        static (one, other) => one.AsSpan().SequenceEqual(other), static stems => (int)stems[0]);

    /// <param name="language">A primary subtag; null where its words are not known.</param>
    public static NewsWords? Of(string language)
    {
        if (ByLanguage.TryGetValue(language, out var words)) return words;

        // Kept for known languages alone: anything may stand where a document names its own.
        var read = Read(language) ?? (LanguageNames.Find(language)?.PartOf is { } whole ? Read(whole) : null);
        return read is null ? null : ByLanguage.GetOrAdd(language, new NewsWords(read));
    }

    /// <summary>
    /// What the first of some tokens means, alone or with those behind it: the meaning as a hash that is the same in any
    /// language, and how many tokens have it together; none where it is no such word.
    /// </summary>
    public (uint Meaning, int Tokens) At(ReadOnlySpan<TracedToken> tokens)
    {
        if (!_byFirst.TryGetValue(tokens[0].Stem, out var entries)) return default;
        foreach (var entry in entries)
        {
            if (entry.Begins(tokens)) return (entry.Meaning, entry.Stems.Length);
        }

        return default;
    }

    /// <summary>Rows of a meaning and the words for it; null in a language that has no table.</summary>
    private static List<(uint[] Stems, uint Meaning)>? Read(string language)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("news-words/" + language);
        if (stream is null) return null;
        using var reader = new StreamReader(stream);
        var words = new List<(uint[], uint)>();
        while (reader.ReadLine()?.Split('\t') is [var meaning, var cell])
        {
            var hash = TextHash.Of(OfMeaning + meaning);
            foreach (var word in cell.Split(',', StringSplitOptions.RemoveEmptyEntries))
            {
                words.Add((Array.ConvertAll(TracedText.Of(word).Tokens.ToArray(), static token => token.Stem), hash));
            }
        }

        return words;
    }

    /// <param name="Stems">Of a word, or of several that stand together; in scripts without spaces of its pairs.</param>
    private sealed record Entry(uint[] Stems, uint Meaning)
    {
        public bool Begins(ReadOnlySpan<TracedToken> tokens)
        {
            if (tokens.Length < Stems.Length) return false;
            for (var i = 1; i < Stems.Length; i++)
            {
                if (tokens[i].Stem != Stems[i] || tokens[i].Sentence != tokens[0].Sentence) return false;
            }

            return true;
        }
    }
}
