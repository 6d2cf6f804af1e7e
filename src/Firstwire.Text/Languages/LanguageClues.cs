using System.Buffers;
using System.Collections.Frozen;
using Firstwire.Text.Tables;

namespace Firstwire.Text.Languages;

/// <summary>
/// What words say for languages that are taken for near ones: the rows of data/languages/near-languages.tsv.
/// </summary>
internal sealed class LanguageClues
{
    private const string Any = "*";

    private readonly FrozenDictionary<string, Rival[]> near;
    private readonly Rival[] nearAny;
    private readonly Dictionary<string, Clue>.AlternateLookup<ReadOnlySpan<char>> words;

    public LanguageClues(string[][] rows)
    {
        Count = rows.Length;
        var rivals = rows.Select(static (row, id) => (Rival: new Rival(id, row), Near: EmbeddedTable.List(row[1])))
            .ToArray();
        Rival[] NearTo(string tag) =>
            [.. rivals.Where(one => one.Near.Contains(tag) || one.Near.Contains(Any)).Select(one => one.Rival)];
        nearAny = NearTo(Any);
        near = rivals.SelectMany(one => one.Near).Distinct(StringComparer.Ordinal)
            .ToFrozenDictionary(tag => tag, NearTo, StringComparer.Ordinal);

        var clues = new Dictionary<string, Clue>(StringComparer.OrdinalIgnoreCase);
        for (var id = 0; id < rows.Length; id++)
        {
            Add(clues, rows[id][4], (id, 1));
            Add(clues, rows[id][5], (id, -1));
        }

        Words = clues.Count;
        words = clues.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>How many rows there are.</summary>
    public int Count { get; }

    /// <summary>How many words say something.</summary>
    public int Words { get; }

    /// <summary>Those that may be taken for the language with this tag.</summary>
    public Rival[] Rivals(string tag) => near.GetValueOrDefault(tag) ?? nearAny;

    /// <summary>
    /// Adds what a word says for each rival, at the rival's id: to its points, and to its kinds when it is said first.
    /// </summary>
    /// <param name="said">The words that were said before.</param>
    public void Add(ReadOnlySpan<char> word, Rival[] rivals, Span<bool> said, Span<int> points, Span<int> kinds)
    {
        if (words.TryGetValue(word, out var clue))
        {
            var isNew = !said[clue.Number];
            said[clue.Number] = true;
            foreach (var (id, value) in clue.Says)
            {
                points[id] += value;
                if (isNew) kinds[id] += value;
            }
        }

        foreach (var rival in rivals)
        {
            var value = rival.Points(word);
            points[rival.Id] += value;
            kinds[rival.Id] += value;
        }
    }

    private static void Add(Dictionary<string, Clue> clues, string cell, (int, int) says)
    {
        foreach (var word in EmbeddedTable.List(cell))
        {
            if (!clues.TryGetValue(word, out var clue)) clues[word] = clue = new(clues.Count, []);
            clue.Says.Add(says);
        }
    }

    private sealed record Clue(int Number, List<(int Id, int Points)> Says);

    /// <summary>A language as it is told from some that are near.</summary>
    public sealed class Rival(int id, string[] row)
    {
        private readonly SearchValues<char> has = Cased(row[2]);
        private readonly SearchValues<char> lacked = Cased(row[3]);
        private readonly SearchValues<string>? runs = row[6].Length == 0
            ? null
            : SearchValues.Create(EmbeddedTable.List(row[6]), StringComparison.OrdinalIgnoreCase);

        private readonly bool isSpelt = row[2].Length + row[3].Length + row[6].Length > 0;

        public int Id { get; } = id;

        public string Tag { get; } = row[0];

        /// <summary>1 for a word with letters or runs of its own, -1 for one with letters that it lacks.</summary>
        public int Points(ReadOnlySpan<char> word)
        {
            if (!isSpelt) return 0;
            if (word.ContainsAny(lacked)) return -1;
            return word.ContainsAny(has) || (runs is not null && word.ContainsAny(runs)) ? 1 : 0;
        }

        private static SearchValues<char> Cased(string letters) =>
            SearchValues.Create(letters + letters.ToUpperInvariant());
    }
}
