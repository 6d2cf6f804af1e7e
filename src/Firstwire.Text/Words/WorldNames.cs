using System.Collections.Concurrent;
using Firstwire.Text.Tables;

namespace Firstwire.Text.Words;

/// <summary>A name that the whole world knows, where a text has it.</summary>
/// <param name="Start">Where it begins, in UTF-16 units.</param>
/// <param name="End">Where it ends.</param>
/// <param name="InEnglish">
/// What it is called in English, whatever the text's language; of a people what its country is called.
/// </param>
public readonly record struct WorldName(int Start, int End, string InEnglish);

/// <summary>
/// Finds the countries and large cities (data/place-names), and the peoples, organisations and other names of the whole
/// world (data/world-names), that a text names by what they are called in its language.
/// </summary>
public static class WorldNames
{
    private static readonly string[] Folders = ["place-names/", "world-names/"];

    private static readonly ConcurrentDictionary<string, NameIndex> Indexes = new(StringComparer.Ordinal);

    /// <summary>The names, none within another: those between spaces in their order, then those without.</summary>
    /// <param name="language">A primary subtag; in a language that is not known nothing is found.</param>
    public static IReadOnlyList<WorldName> In(string text, string language)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(language);
        if (Indexes.TryGetValue(language, out var index)) return index.In(text);

        // Kept for known languages alone: anything may stand where a document names its own.
        var names = Folders.SelectMany(folder => Read(folder + language)).ToList();
        return names.Count == 0
            ? []
            : Indexes.GetOrAdd(language, new NameIndex(names, language)).In(text);
    }

    private static IEnumerable<(string Name, string InEnglish)> Read(string table) =>
        EmbeddedTable.Lines(typeof(WorldNames), table)
            .Select(static line => line.Split('\t'))
            .Select(static cells => (cells[0], cells[1]));
}
