using System.Collections.Frozen;
using Firstwire.Text.Tables;

namespace Firstwire.Tracing.Quotes;

/// <summary>
/// The family names of a language whose script has neither capitals nor, in Chinese, spaces (data/family-names): they
/// stand before given names of one letter or two.
/// </summary>
internal sealed class FamilyNames
{
    private const int LongestGiven = 2;

    private static readonly FrozenDictionary<string, FamilyNames> All = Read();

    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> names;

    private FamilyNames(string[] names) => this.names =
        names.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Those of a language; null where none are listed.</summary>
    public static FamilyNames? Of(string language) => All.GetValueOrDefault(language);

    /// <summary>Whether a word is a family name and a given name.</summary>
    public bool Begin(ReadOnlySpan<char> word) => LengthIn(word) is > 0 and var length
        && word.Length - length is >= 1 and <= LongestGiven;

    /// <summary>How many letters the family name has that a word begins with; 0 for none.</summary>
    public int LengthIn(ReadOnlySpan<char> word)
    {
        if (word.Length > 2 && names.Contains(word[..2])) return 2;
        return word.Length > 0 && names.Contains(word[..1]) ? 1 : 0;
    }

    /// <summary>
    /// How many letters the longest name has that a run of words ends in: a family name, alone or with a given name; 0
    /// where none does.
    /// </summary>
    public int LengthAtEnd(ReadOnlySpan<char> run)
    {
        const int longest = 4;
        for (var length = Math.Min(longest, run.Length); length > 0; length--)
        {
            var end = run[^length..];
            if (Begin(end) || LengthIn(end) == length) return length;
        }

        return 0;
    }

    private static FrozenDictionary<string, FamilyNames> Read() =>
        EmbeddedTable.Lines(typeof(FamilyNames), "family-names").Select(static line => line.Split('\t'))
            .ToFrozenDictionary(static row => row[0], static row => new FamilyNames(row[1].Split(' ')));
}
