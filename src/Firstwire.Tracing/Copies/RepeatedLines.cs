using System.Numerics;
using Firstwire.Tracing.Fingerprints;
using Firstwire.Tracing.Texts;

namespace Firstwire.Tracing.Copies;

/// <summary>
/// Lines that one publisher prints again and again: calls to subscribe, notes on authors, headings of boxes. They tell
/// nothing of where its texts come from. On others' pages only short ones are: nobody hides a paragraph by
/// printing it thrice. A table of fixed size that forgets what is old.
/// </summary>
internal sealed class RepeatedLines
{
    private const int Capacity = 1 << 20;

    /// <summary>In as many documents of one publisher a line is its furniture.</summary>
    private const int FewestDocuments = 3;

    /// <summary>A heading or a call to subscribe, in UTF-16 units; a paragraph is longer.</summary>
    private const int ShortLine = 100;

    private readonly SparseArray<Slot> slots = new(Capacity);

    /// <summary>
    /// Counts the lines of a document of <paramref name="group"/>, each once; what comes again under the same
    /// <paramref name="identity"/> is the same document, edited.
    /// </summary>
    /// <param name="number">Under which the document is known now.</param>
    /// <param name="learned">
    /// Given the documents before it that have lines which turn out to be furniture, with how much: UTF-16 units.
    /// </param>
    public void Add(string text, string group, string identity, int number, Dictionary<int, int>? learned = null)
    {
        if (group.Length == 0) return;
        var document = new Printing(IdentityOf(identity), number);
        foreach (var range in text.AsSpan().Split('\n'))
        {
            var line = text.AsSpan(range).Trim();
            if (line.IsEmpty) continue;
            var key = Key(line, group);
            ref var slot = ref slots.At(PlaceOf(key));
            if (slot.Key != key) slot = new Slot(key, document, default, 1);
            else if (slot.Count >= FewestDocuments) continue;
            else if (slot.First.Identity == document.Identity) slot = slot with { First = document };
            else if (slot.Count == 1) slot = slot with { Second = document, Count = 2 };
            else if (slot.Second.Identity == document.Identity) slot = slot with { Second = document };
            else
            {
                slot.Tell(learned, line.Length);
                slot = slot with { Count = FewestDocuments };
                if (line.Length <= ShortLine)
                {
                    slots.At(PlaceOf(Key(line))) = new Slot(Key(line), default, default, FewestDocuments);
                }
            }
        }
    }

    /// <summary>
    /// Forgets documents, by the hashes of their identities; a line that others print as well stays, and names none of
    /// them.
    /// </summary>
    public void Erase(IReadOnlySet<uint> documents)
    {
        for (var run = 0; run < slots.Runs; run++)
        {
            foreach (ref var slot in slots.Filled(run))
            {
                if (slot.Count == 0) continue;
                var (first, second) = (Left(slot.First), Left(slot.Second));
                slot = slot.Count == 1 && first == default ? default : slot with { First = first, Second = second };
            }
        }

        Printing Left(Printing printing) => documents.Contains(printing.Identity) ? default : printing;
    }

    /// <summary>What a document is known by here.</summary>
    public static uint IdentityOf(string identity) => TextHash.Of(identity);

    public bool Contains(ReadOnlySpan<char> line, string group) =>
        (line.Length <= ShortLine && IsFurniture(Key(line))) || IsFurniture(Key(line, group));

    private bool IsFurniture(uint key) =>
        slots[PlaceOf(key)] is { Count: >= FewestDocuments } slot && slot.Key == key;

    private static int PlaceOf(uint key) => (int)(key & (Capacity - 1));

    /// <summary>A line on anybody's pages.</summary>
    private static uint Key(ReadOnlySpan<char> line) => TextHash.Of(line);

    /// <summary>A line on one publisher's pages.</summary>
    private static uint Key(ReadOnlySpan<char> line, string group) =>
        BitOperations.RotateLeft(Key(line), 5) ^ TextHash.Of(group);

    /// <summary>A document that prints a line; the default where it was erased.</summary>
    private readonly record struct Printing(uint Identity, int Number);

    private readonly record struct Slot(uint Key, Printing First, Printing Second, int Count)
    {
        public void Tell(Dictionary<int, int>? learned, int length)
        {
            if (learned is null) return;
            foreach (var printing in (ReadOnlySpan<Printing>)[First, Second])
            {
                if (printing != default) learned[printing.Number] = learned.GetValueOrDefault(printing.Number) + length;
            }
        }
    }
}
