namespace Firstwire.Reading.Tree;

/// <summary>
/// Finds one of a few hundred names by its ends and its length, which few of them share: every tag and every attribute
/// of a page is looked up, and to hash the whole name takes several times as long.
/// </summary>
internal sealed class NameTable<T>
    where T : class
{
    private const int Slots = 1024;

    private readonly (string Name, T Value)[][] slots = new (string, T)[Slots][];

    /// <param name="names">None of them empty.</param>
    public NameTable(IEnumerable<string> names, Func<string, T> make)
    {
        Array.Fill(slots, []);
        foreach (var name in names)
        {
            ref var slot = ref slots[Slot(name)];
            slot = [.. slot, (name, make(name))];
        }
    }

    /// <summary>What belongs to the name; null for one that is not known.</summary>
    public T? Find(ReadOnlySpan<char> name)
    {
        if (name.IsEmpty) return null;
        foreach (var (known, value) in slots[Slot(name)])
            if (name.SequenceEqual(known)) return value;
        return null;
    }

    private static int Slot(ReadOnlySpan<char> name) =>
        ((name[0] * 37) + (name[^1] * 11) + (name.Length * 101)) & (Slots - 1);
}
