using Firstwire.Tracing.Texts;

namespace Firstwire.Tracing.Copies;

/// <summary>
/// Lines that one publisher prints again and again: calls to subscribe, notes on authors, headings of boxes. They tell
/// nothing of where its texts come from. On others' pages only short ones are: nobody hides a paragraph by
/// printing it thrice. A table of fixed size that forgets what is old.
/// </summary>
internal sealed class RepeatedLines(int capacity = 1 << 20)
{
    /// <summary>In as many documents of one publisher a line is its furniture.</summary>
    private const int FewestDocuments = 3;

    /// <summary>A heading or a call to subscribe, in UTF-16 units; a paragraph is longer.</summary>
    private const int ShortLine = 100;

    private readonly Slot[] _slots = new Slot[capacity];

    /// <summary>
    /// Counts the lines of a document of <paramref name="group"/>, each once; what comes again under the same
    /// <paramref name="identity"/> is the same document, edited.
    /// </summary>
    public void Add(string text, string group, string identity)
    {
        if (group.Length == 0) return;
        var publisher = TextHash.Of(group);
        var document = IdentityOf(identity);
        foreach (var range in text.AsSpan().Split('\n'))
        {
            var line = text.AsSpan(range).Trim();
            if (line.IsEmpty) continue;
            var hash = TextHash.Of(line);
            ref var slot = ref _slots[hash & (uint)(_slots.Length - 1)];
            if (slot.Line == hash && slot.Count >= FewestDocuments) continue;
            if (slot.Line != hash || slot.Publisher != publisher) slot = new Slot(hash, publisher, document, 1);
            else if (slot.Document != document) slot = slot with { Document = document, Count = slot.Count + 1 };
        }
    }

    /// <summary>Forgets documents, by the hashes of their identities; a line that others print as well stays, and names none of them.</summary>
    public void Erase(IReadOnlySet<uint> documents)
    {
        foreach (ref var slot in _slots.AsSpan())
        {
            if (slot.Count > 0 && documents.Contains(slot.Document)) slot = slot.Count == 1 ? default : slot with { Document = 0 };
        }
    }

    /// <summary>What a document is known by here.</summary>
    public static uint IdentityOf(string identity) => TextHash.Of(identity);

    public bool Contains(ReadOnlySpan<char> line, string group)
    {
        var hash = TextHash.Of(line);
        var slot = _slots[hash & (uint)(_slots.Length - 1)];
        return slot.Line == hash && slot.Count >= FewestDocuments && (line.Length <= ShortLine || slot.Publisher == TextHash.Of(group));
    }

    private readonly record struct Slot(uint Line, uint Publisher, uint Document, int Count);
}
