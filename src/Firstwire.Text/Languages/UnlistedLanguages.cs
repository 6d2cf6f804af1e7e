using System.Buffers;
using Firstwire.Text.Tables;

namespace Firstwire.Text.Languages;

/// <summary>
/// Languages without grams, told from the near one that they are taken for: by letters that they have and the other
/// lacks, or by short words that the other has not (data/languages).
/// </summary>
internal static class UnlistedLanguages
{
    /// <summary>How sure such an answer is: the letters are one language's own, but its names go abroad.</summary>
    public const double Confidence = 0.9;

    /// <summary>In a shorter text what is missing proves nothing.</summary>
    private const int FewestLetters = 40;

    /// <summary>
    /// In how many words a text shows its own letters at least, and one in how many of a long one: a name from there is
    /// of one word or two.
    /// </summary>
    private const int FewestWords = 2, LongText = 12;

    /// <summary>Words are looked for so far into a text.</summary>
    private const int LongestText = 2_000;

    private static readonly SearchValues<char> Separators =
        SearchValues.Create(" \t\r\n\u00A0,.;:!?()\"“”„«»।");

    private static readonly Lazy<Alphabet[]> All = new(static () =>
        [.. EmbeddedTable.Rows(typeof(UnlistedLanguages), "alphabets").Select(static row => new Alphabet(row))]);

    /// <summary>The language that it is instead of <paramref name="tag"/>; null where it is that.</summary>
    /// <param name="letters">Letters of the text in lower case, words parted by blanks.</param>
    public static string? Instead(string tag, ReadOnlySpan<char> letters, ReadOnlySpan<char> text)
    {
        if (letters.Length < FewestLetters) return null;
        foreach (var alphabet in All.Value)
        {
            if (alphabet.IsNear(tag) && (alphabet.IsSpelt(letters) || alphabet.IsSpoken(text))) return alphabet.Tag;
        }

        return null;
    }

    private sealed class Alphabet(string[] row)
    {
        private readonly string[]? near = row[1] == "*" ? null : EmbeddedTable.List(row[1]);
        private readonly SearchValues<char> has = SearchValues.Create(row[2]);
        private readonly SearchValues<char> lacked = SearchValues.Create(row[3]);
        private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> words =
            EmbeddedTable.List(row[4]).ToHashSet(StringComparer.OrdinalIgnoreCase)
                .GetAlternateLookup<ReadOnlySpan<char>>();

        public string Tag { get; } = row[0];

        public bool IsNear(string tag) => near is null || near.Contains(tag, StringComparer.Ordinal);

        public bool IsSpelt(ReadOnlySpan<char> letters)
        {
            if (!letters.ContainsAny(has)) return false; // Nearly every text: its words need not be told apart.
            var (all, own, foreign) = (0, 0, 0);
            foreach (var range in letters.Split(' '))
            {
                var word = letters[range];
                if (word.IsEmpty) continue;
                all++;
                if (word.ContainsAny(has)) own++;
                if (word.ContainsAny(lacked)) foreign++;
            }

            return own >= FewestIn(all) && foreign <= all / LongText;
        }

        public bool IsSpoken(ReadOnlySpan<char> text)
        {
            if (words.Set.Count == 0) return false;
            text = text[..Math.Min(text.Length, LongestText)];
            var (all, own) = (0, 0);
            foreach (var range in text.SplitAny(Separators))
            {
                var word = text[range];
                if (word.IsEmpty) continue;
                all++;
                if (words.Contains(word)) own++;
            }

            return own >= FewestIn(all);
        }

        private static int FewestIn(int all) =>
            Math.Max(all < LongText ? FewestWords : FewestWords + 1, all / LongText);
    }
}
