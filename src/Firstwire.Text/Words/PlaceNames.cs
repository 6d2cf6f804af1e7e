using System.Collections.Concurrent;
using System.Reflection;

namespace Firstwire.Text.Words;

/// <summary>A country or a large city that a text names.</summary>
/// <param name="Start">Where it begins, in UTF-16 units.</param>
/// <param name="End">Where it ends.</param>
/// <param name="InEnglish">What it is called in English, whatever the text's language.</param>
public readonly record struct PlaceName(int Start, int End, string InEnglish);

/// <summary>
/// Finds the countries and large cities that a text names by what they are called in its language (data/place-names).
/// </summary>
public static class PlaceNames
{
    private const string Folder = "place-names/";

    private static readonly ConcurrentDictionary<string, PlaceIndex> Indexes = new(StringComparer.Ordinal);

    /// <summary>The places in their order, none within another.</summary>
    /// <param name="language">A primary subtag; in a language that is not known nothing is found.</param>
    public static IReadOnlyList<PlaceName> In(string text, string language)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(language);
        if (Indexes.TryGetValue(language, out var index)) return index.In(text);

        // Kept for known languages alone: anything may stand where a document names its own.
        using var names = Assembly.GetExecutingAssembly().GetManifestResourceStream(Folder + language);
        return names is null ? [] : Indexes.GetOrAdd(language, Read(language, names)).In(text);
    }

    private static PlaceIndex Read(string language, Stream stream)
    {
        using var reader = new StreamReader(stream);
        var names = new List<(string Name, string InEnglish)>();
        while (reader.ReadLine()?.Split('\t') is [var name, var inEnglish]) names.Add((name, inEnglish));
        return new PlaceIndex(names, new NameEndings(language));
    }
}
