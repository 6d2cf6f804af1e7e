using System.Collections.Frozen;
using System.Reflection;
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

    private static readonly FrozenDictionary<string, NewsWords> ByLanguage = Load();

    private readonly FrozenDictionary<uint, uint> _meanings;

    private NewsWords(IEnumerable<(uint Stem, uint Meaning)> words) =>
        // What means one thing here and another there says nothing.
        _meanings = words.Distinct().GroupBy(static word => word.Stem).Where(static same => same.Count() == 1)
            .ToFrozenDictionary(static same => same.Key, static same => same.Single().Meaning);

    /// <param name="language">A primary subtag; null where its words are not known.</param>
    public static NewsWords? Of(string language) => ByLanguage.GetValueOrDefault(language);

    /// <summary>What a word means, as a hash that is the same in any language; null where it is none of them.</summary>
    public uint? Meaning(TracedToken token) => _meanings.TryGetValue(token.Stem, out var meaning) ? meaning : null;

    private static FrozenDictionary<string, NewsWords> Load()
    {
        using var reader = new StreamReader(
            Assembly.GetExecutingAssembly().GetManifestResourceStream("news-words")!);
        var languages = reader.ReadLine()!.Split('\t');
        var words = new List<(string Language, uint Stem, uint Meaning)>();
        while (reader.ReadLine()?.Split('\t') is { } cells)
        {
            var meaning = TextHash.Of(OfMeaning + cells[0]);
            foreach (var (language, cell) in languages.Zip(cells))
            {
                foreach (var word in cell.Split(',', StringSplitOptions.RemoveEmptyEntries))
                {
                    words.Add((language, TracedText.Of(word).Tokens.Span[0].Stem, meaning));
                }
            }
        }

        return words.GroupBy(static word => word.Language, StringComparer.Ordinal).ToFrozenDictionary(
            static group => group.Key,
            static group => new NewsWords(group.Select(static word => (word.Stem, word.Meaning))),
            StringComparer.Ordinal);
    }
}
