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
    private readonly Dictionary<string, List<(int Id, int Points)>>.AlternateLookup<ReadOnlySpan<char>> words;

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

        var clues = new Dictionary<string, List<(int Id, int Points)>>(StringComparer.OrdinalIgnoreCase);
        for (var id = 0; id < rows.Length; id++)
        {
            Add(clues, rows[id][4], (id, 1));
            Add(clues, rows[id][5], (id, -1));
        }

        words = clues.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>How many rows there are.</summary>
    public int Count { get; }

    /// <summary>Those that may be taken for the language with this tag.</summary>
    public Rival[] Rivals(string tag) => near.GetValueOrDefault(tag) ?? nearAny;

    /// <summary>Adds what a word says for each rival, at the rival's id.</summary>
    public void Add(ReadOnlySpan<char> word, Rival[] rivals, Span<int> points)
    {
        if (words.TryGetValue(word, out var clues))
        {
            foreach (var (id, value) in clues) points[id] += value;
        }

        foreach (var rival in rivals) points[rival.Id] += rival.Points(word);
    }

    private static void Add(Dictionary<string, List<(int Id, int Points)>> clues, string cell, (int, int) clue)
    {
        foreach (var word in EmbeddedTable.List(cell))
        {
            if (!clues.TryGetValue(word, out var known)) clues[word] = known = [];
            known.Add(clue);
        }
    }

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
