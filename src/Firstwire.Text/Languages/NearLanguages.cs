using System.Buffers;
using Firstwire.Text.Tables;

namespace Firstwire.Text.Languages;

/// <summary>
/// Languages told from near ones that they are taken for: by letters, runs of letters and short words that they have
/// and the other has not (data/languages). Most of them have no grams.
/// </summary>
internal static class NearLanguages
{
    /// <summary>
    /// How sure such an answer is. Measured: one sentence in four thousand of another language is taken for one
    /// without grams.
    /// </summary>
    private const double Confidence = 0.96;

    /// <summary>How sure an answer is between languages that both have grams: their words differ in use.</summary>
    private const double NearConfidence = 0.9;

    /// <summary>In a shorter text what is missing proves nothing.</summary>
    private const int FewestLetters = 40;

    /// <summary>
    /// How many more words, each counted once, speak for a language than against it at least, and one in how many of a
    /// long text: a text says its subject's word again and again. One less where the other language is in doubt.
    /// </summary>
    private const int FewestWords = 2, LongText = 12;

    /// <summary>Words are looked for so far into a text.</summary>
    private const int LongestText = 1_000;

    private static readonly SearchValues<char> Separators =
        SearchValues.Create(" \t\r\n\u00A0,.;:!?()/\"“”„«»।،؛؟۔–—");

    private static readonly Lazy<LanguageClues> All =
        new(static () => new([.. EmbeddedTable.Rows(typeof(NearLanguages), "near-languages")]));

    /// <summary>What it is instead of <paramref name="tag"/>; null where it is that.</summary>
    /// <param name="letters">Letters of the text in lower case, words parted by blanks.</param>
    /// <param name="isDoubtful">Whether it may well be another than <paramref name="tag"/>.</param>
    public static IdentifiedLanguage? Instead(
        string tag, ReadOnlySpan<char> letters, ReadOnlySpan<char> text, bool isDoubtful)
    {
        if (letters.Length < FewestLetters) return null;
        var clues = All.Value;
        var rivals = clues.Rivals(tag);
        if (rivals.Length == 0) return null;

        Span<int> points = stackalloc int[clues.Count], kinds = stackalloc int[clues.Count];
        Span<bool> said = stackalloc bool[clues.Words];
        var words = 0;
        text = text[..Math.Min(text.Length, LongestText)];
        foreach (var range in text.SplitAny(Separators))
        {
            var word = text[range];
            if (word.IsEmpty) continue;
            words++;
            if (!IsName(text, range.Start.Value)) clues.Add(word, rivals, said, points, kinds);
        }

        var best = rivals[0];
        foreach (var rival in rivals)
        {
            if (points[rival.Id] > points[best.Id]) best = rival;
        }

        var fewest = FewestWords + (words < LongText ? 0 : 1) - (isDoubtful ? 1 : 0);
        if (kinds[best.Id] < fewest || points[best.Id] < words / LongText) return null;
        return new(best.Tag, LanguageIdentifier.HasRuns(best.Tag) ? NearConfidence : Confidence);
    }

    /// <summary>True for a word with a capital within a sentence: names are at home in any language.</summary>
    private static bool IsName(ReadOnlySpan<char> text, int word) =>
        char.IsUpper(text[word])
        && text[..word].TrimEnd(" \u00A0\"“„«") is [.., not ('.' or '!' or '?' or ':' or '\n')];
}
