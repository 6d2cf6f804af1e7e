namespace Firstwire.Formats.Feeds.Markup;

/// <summary>One string for each name of a document, however often it is written.</summary>
internal sealed class NamePool
{
    /// <summary>Names past this many are not kept: no vocabulary has so many.</summary>
    private const int MaxNames = 1024;

    private readonly HashSet<string> names = new(StringComparer.Ordinal);
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> lookup;

    public NamePool() => lookup = names.GetAlternateLookup<ReadOnlySpan<char>>();

    public string Of(ReadOnlySpan<char> name)
    {
        if (lookup.TryGetValue(name, out var known)) return known;
        var added = name.ToString();
        if (names.Count < MaxNames) names.Add(added);
        return added;
    }
}
