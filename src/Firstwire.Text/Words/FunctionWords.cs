using System.Collections.Frozen;
using Firstwire.Text.Tables;

namespace Firstwire.Text.Words;

/// <summary>
/// The words of grammar of many languages, and those that all news uses (data/function-words): what two texts share of
/// them, or a question and a text, says nothing.
/// </summary>
public static class FunctionWords
{
    /// <summary>Each language's, by its primary subtag (BCP 47).</summary>
    public static IReadOnlyDictionary<string, string[]> ByLanguage { get; } = EmbeddedTable
        .Rows(typeof(FunctionWords), "function-words")
        .ToFrozenDictionary(static row => row[0], static row => row[1].Split(' '), StringComparer.Ordinal);

    private static readonly FrozenSet<string> All = ByLanguage.Values
        .SelectMany(static words => words)
        .Select(Folding.Of)
        .ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        All.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a word is one of grammar in some language.</summary>
    public static bool Contains(ReadOnlySpan<char> word) => All.Contains(Folding.Of(word.ToString()));

    /// <summary>The same of a word that is folded already (<see cref="Folding"/>).</summary>
    public static bool ContainsFolded(ReadOnlySpan<char> word) => Lookup.Contains(word);
}
