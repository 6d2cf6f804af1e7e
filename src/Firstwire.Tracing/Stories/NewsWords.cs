using System.Collections.Concurrent;
using System.Collections.Frozen;
using Firstwire.Text.Languages;
using Firstwire.Text.Tables;
using Firstwire.Text.Words;
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

    /// <summary>
    /// So many letters of a word are its stem; of those behind them in the table, half are asked for: "office" is none
    /// of the "officers".
    /// </summary>
    private const int StemLetters = 6;

    /// <summary>By the stem that they begin with, the longest first.</summary>
    private readonly FrozenDictionary<uint, Entry[]> byFirst;

    private NewsWords(IEnumerable<Entry> words) =>
        byFirst = words.GroupBy(static word => word.Parts[0].Stem).ToFrozenDictionary(
            static same => same.Key,
            static same => same.OrderByDescending(static word => word.Parts.Length).ToArray());

    /// <param name="language">A primary subtag; null where its words are not known.</param>
    public static NewsWords? Of(string language)
    {
        if (ByLanguage.TryGetValue(language, out var words)) return words;

        // Kept for known languages alone: anything may stand where a document names its own.
        var read = Read(language);
        if (read.Count == 0 && LanguageNames.Find(language)?.PartOf is { } whole) read = Read(whole);
        return read.Count == 0 ? null : ByLanguage.GetOrAdd(language, new NewsWords(read));
    }

    /// <summary>
    /// What the first of some tokens means, alone or with those behind it: as a hash that is the same in any
    /// language, and how many tokens have it together; none where it is no such word.
    /// </summary>
    /// <param name="text">That they stand in.</param>
    public (uint Meaning, int Tokens) At(string text, ReadOnlySpan<TracedToken> tokens)
    {
        if (!byFirst.TryGetValue(tokens[0].Stem, out var entries)) return default;
        (uint Meaning, int Tokens) found = default;
        foreach (var entry in entries)
        {
            if (entry.Parts.Length < found.Tokens) break;
            if (!entry.Begins(text, tokens)) continue;

            // What means one thing here and another there says nothing.
            if (found.Tokens > 0 && found.Meaning != entry.Meaning) return default;
            found = (entry.Meaning, entry.Parts.Length);
        }

        return found;
    }

    /// <summary>Its table; empty where there is none.</summary>
    private static List<Entry> Read(string language)
    {
        var words = new List<Entry>();
        foreach (var line in EmbeddedTable.Lines(typeof(NewsWords), "news-words/" + language))
        {
            var cells = line.Split('\t');
            var hash = TextHash.Of(OfMeaning + cells[0]);
            foreach (var word in cells[1].Split(',', StringSplitOptions.RemoveEmptyEntries))
            {
                var tokens = TracedText.Of(word).Tokens.ToArray();
                words.Add(new Entry(
                    Array.ConvertAll(tokens, token => new Part(token.Stem, Folded(word, token))), hash));
            }
        }

        return words;
    }

    private static string Folded(string text, TracedToken token)
    {
        var folded = Folding.Of(text[token.Start..token.End]);
        return folded[Proclitics.LengthIn(folded)..];
    }

    /// <param name="Parts">A word, or several that stand together; in scripts without spaces its pairs.</param>
    private sealed record Entry(Part[] Parts, uint Meaning)
    {
        public bool Begins(string text, ReadOnlySpan<TracedToken> tokens)
        {
            if (tokens.Length < Parts.Length) return false;
            for (var i = 0; i < Parts.Length; i++)
            {
                if (tokens[i].Sentence != tokens[0].Sentence || !Parts[i].Is(text, tokens[i])) return false;
            }

            return true;
        }
    }

    private readonly record struct Part(uint Stem, string Word)
    {
        public bool Is(string text, TracedToken token)
        {
            if (token.Stem != Stem) return false;
            if (Word.Length <= StemLetters + 1) return true;
            var folded = Folding.Of(text[token.Start..token.End]).AsSpan();
            var start = folded.IndexOf(Word.AsSpan(0, StemLetters), StringComparison.Ordinal);
            return start < 0
                || folded[start..].CommonPrefixLength(Word) >= StemLetters + ((Word.Length - StemLetters) / 2);
        }
    }
}
