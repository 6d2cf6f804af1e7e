namespace Firstwire.Formats.Feeds.Markup;

/// <summary>
/// One string for each name of a document, however often it is written: where two names share a place, the later one
/// takes it. A place is found from the length and both ends, which tells the names of feeds apart.
/// </summary>
internal sealed class NamePool
{
    /// <summary>A power of two, several times the names that a feed uses.</summary>
    private const int Places = 256;

    private readonly string?[] names = new string?[Places];

    public string Of(ReadOnlySpan<char> name)
    {
        if (name.IsEmpty) return "";
        ref var place = ref names[(name.Length * 31 + name[0] * 7 + name[^1] + name[name.Length / 2] * 13) % Places];
        return place is not null && name.SequenceEqual(place) ? place : place = name.ToString();
    }
}
