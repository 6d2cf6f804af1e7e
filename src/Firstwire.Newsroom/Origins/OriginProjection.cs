using System.Diagnostics;
using System.Security.Cryptography;
using Dapper;
using Firstwire.Newsroom.Archive;
using Firstwire.Newsroom.Archive.Projections;
using Firstwire.Newsroom.Items;
using Firstwire.Rights;
using Firstwire.Tracing.Copies;
using Firstwire.Tracing.Sources;
using Microsoft.Data.Sqlite;

namespace Firstwire.Newsroom.Origins;

/// <summary>
/// Keeps the relations between items where the archive is: follows the sequence of changes, traces each new text among
/// the latest ones, and notes how far it came in the same transaction. After a restart the latest texts are taken in
/// again first.
/// </summary>
internal sealed class OriginProjection : RememberingProjection
{
    /// <summary>
    /// Raised when the answers come out differently: relations made with an older method are made anew.
    /// </summary>
    private const int Method = 22;

    /// <summary>Items whose texts are looked back upon.</summary>
    private const int Window = 1 << 17;

    /// <summary>Items kept open while one step compares them, over and over where many have one text.</summary>
    private const int MostOpened = 256;

    /// <summary>Copies that are compared with what an item's text has become.</summary>
    private const int MostAsked = 6;

    /// <summary>Of each text that waits for its first hand a step does at least one comparison.</summary>
    private const int UnsettledAtOnce = 200;

    private readonly NewsArchive archive;
    private readonly NewsroomOptions options;
    private readonly SqliteConnection projections;

    /// <summary>Item by number of the tracer, in a ring; 0 where it was forgotten or traced anew since.</summary>
    private readonly long[] ring = new long[Window];

    private readonly Dictionary<long, int> numbers = [];

    /// <summary>What one step has opened so far; null for what may not be compared.</summary>
    private readonly Dictionary<long, TracedItem?> opened = [];

    private readonly ItemReads items;
    private readonly Derivations derivations;
    private readonly FirstHands firstHands;

    private Tracer? tracer;
    private int count;

    public OriginProjection(NewsArchive archive, NewsroomOptions options)
        : this(archive, options, archive.Files.OpenOrigins(write: true))
    {
    }

    private OriginProjection(NewsArchive archive, NewsroomOptions options, SqliteConnection projections)
        : base(archive, projections, Cursor(options), options.PagePatience)
    {
        (this.archive, this.options, this.projections, items) = (archive, options, projections,
            new ItemReads(archive, options));
        derivations = new Derivations(projections);
        firstHands = new FirstHands(derivations, Open, Relate, NamesSource);
    }

    /// <summary>Whether the item as it stands has been traced among the others.</summary>
    internal static bool HasFollowed(ReadSession read, NewsroomOptions options, long itemId) =>
        FollowedSequence.HasFollowed(read.Archive, itemId, FollowedSequence.Position(read.Origins, Cursor(options)))
        && !AwaitedPages.Holds(read.Origins, itemId);

    private static string Cursor(NewsroomOptions options) =>
        $"origins-{Method}-rights-{RightsPolicy.Version}-{options.Edition}";

    protected override bool ClearPiece()
    {
        projections.Execute("delete from progress");
        return derivations.ClearPiece(Now) | PaperReports.ClearPiece(projections);
    }

    /// <summary>
    /// Of those whose text was an erased item's, nobody may have been compared with another: the tracer compares a few,
    /// and these had the first hand in common.
    /// </summary>
    protected override List<long> Again(int most) => derivations.Bereft(most);

    /// <summary>What was found of an item, and of others with it.</summary>
    internal static void Remove(SqliteConnection projections, long itemId)
    {
        Derivations.Remove(projections, itemId);
        PaperReports.Remove(projections, itemId);
    }

    protected override int Follow(ReadSession read, IReadOnlyList<FollowedChange> changes)
    {
        var gone = new List<int>();
        var count = FollowEach(changes, itemId => Follow(read, itemId, gone));
        if (gone.Count > 0) tracer!.Erase(gone);
        Settle();
        return count;
    }

    protected override int GoOn()
    {
        var unsettled = derivations.Unsettled(UnsettledAtOnce);
        foreach (var itemId in unsettled) firstHands.CompareAgain(itemId);
        Settle();
        return unsettled.Count;
    }

    private void Settle()
    {
        var began = Stopwatch.GetTimestamp();
        var left = firstHands.Settle(() => IsOver(began));
        derivations.WriteChanged(Now);
        derivations.Leave(left);
        opened.Clear();
    }

    /// <summary>A tracer that knows the latest texts and what was found of them.</summary>
    protected override void Recall(ReadSession read, long seq, CancellationToken cancellation)
    {
        Array.Clear(ring);
        numbers.Clear();
        opened.Clear();
        firstHands.ForgetAll();
        count = 0;
        var recalled = new Tracer(
            Window, number => ring[number % Window] is not 0 and var item ? Open(item)?.Document : null);
        tracer = recalled;
        if (seq == 0) return;

        // What has changed since is followed soon, and shows then what it shows of others.
        var latest = read.Archive.Query<long>(
            "select item_id from change group by item_id having max(seq) <= @seq order by max(seq) desc limit @Window",
            new { seq, Window }).AsList();
        latest.Reverse();
        foreach (var itemId in latest)
        {
            cancellation.ThrowIfCancellationRequested();
            if (AwaitedPages.Holds(projections, itemId) || Open(read, itemId) is not { } item) continue;
            Vacate(count);
            recalled.Recall(item.Document);
            Number(itemId);
        }
    }

    /// <param name="gone">Given the number of an item that is gone.</param>
    private void Follow(ReadSession read, long itemId, List<int> gone)
    {
        var isTraced = numbers.Remove(itemId, out var before);
        if (isTraced)
        {
            ring[before % Window] = 0;
            tracer!.Forget(before);
        }

        firstHands.Forget(itemId);
        if (Keep(itemId, Open(read, itemId)) is not { } item)
        {
            Remove(projections, itemId);
            derivations.Forget(itemId);
            if (isTraced) gone.Add(before);
            return;
        }

        // Who has its text stays known: an edited original has been copied all the same.
        var knownSources = derivations.SourcesOf(itemId);
        derivations.RemoveSources(itemId);
        derivations.NoteTied(itemId);
        Vacate(count);
        var answer = tracer!.Add(item.Document);
        Number(itemId);
        if (IsAnother(itemId)) derivations.Lose(itemId);
        var paper = answer.Documents.FirstOrDefault(static document => document.Document is not null);
        PaperReports.Note(projections, itemId, paper, paper is null ? 0 : ItemOf(paper.Document!.Value));
        var misreadBefore = tracer.Misread.Select(ItemOf).Where(static misread => misread != 0).ToArray();
        foreach (var derivation in answer.Derivations)
        {
            derivations.Put(itemId, ItemOf(derivation.Document), derivation.Relation);
        }

        foreach (var copy in answer.Copies) derivations.Put(ItemOf(copy.Document), itemId, copy.Relation);
        var compared = answer.Derivations.Concat(answer.Copies).Select(found => ItemOf(found.Document));
        foreach (var sourceId in knownSources.Except(compared)) Keep(itemId, sourceId);
        foreach (var misread in misreadBefore)
        {
            if (IsSourceless(misread)) Follow(read, misread, gone);
            else firstHands.CompareAgain(misread);
        }
    }

    /// <summary>
    /// Whether what is known to be from an item has nothing of the text that it has now. Of many, a few tell it.
    /// </summary>
    private bool IsAnother(long itemId) => derivations.CopiesOf(itemId, MostAsked) is { Count: > 0 } copies
        && copies.TrueForAll(copy => Relate(itemId, copy) is null);

    /// <summary>
    /// Of a text that many have, the tracer compares a few; what was found before is found again if it still holds.
    /// </summary>
    private void Keep(long itemId, long sourceId)
    {
        if (Relate(sourceId, itemId) is not { } relation) return;
        if (relation.Direction == RelationDirection.LeftFromRight) derivations.Put(sourceId, itemId, relation);
        else derivations.Put(itemId, sourceId, relation);
    }

    /// <summary>Null where neither is made from the other, or one is gone.</summary>
    private Relation? Relate(long sourceId, long itemId)
    {
        if (numbers.TryGetValue(sourceId, out var source) && numbers.TryGetValue(itemId, out var number))
        {
            return tracer!.Relate(source, number);
        }

        return Open(sourceId) is { } earlier && Open(itemId) is { } later && OriginReads.Compare(
            earlier.Document, later.Document) is { IsDerived: true } relation
            ? relation
            : null;
    }

    /// <summary>Whether a text's head or foot, or its byline, names the outlet of another item.</summary>
    private bool NamesSource(TracedDocument document, long sourceId) =>
        items.ByIds([sourceId]) is [var source] && SourceNaming.Find(document, source.Outlet.Name) is not null;

    private long ItemOf(int number) => ring[number % Window];

    /// <summary>Whether nothing was found of an item that would tell more, were it compared again.</summary>
    private bool IsSourceless(long itemId) =>
        projections.ExecuteScalar<long>("select count(*) from derivation where item_id = @itemId", new { itemId }) == 0;

    /// <summary>Gives the next number to an item; its slot has been vacated.</summary>
    private void Number(long itemId)
    {
        if (numbers.TryGetValue(itemId, out var before)) ring[before % Window] = 0;
        ring[count % Window] = itemId;
        numbers[itemId] = count++;
    }

    /// <summary>The item that had a number's slot falls out of the window.</summary>
    private void Vacate(int number)
    {
        ref var held = ref ring[number % Window];
        if (held != 0) numbers.Remove(held);
        held = 0;
    }

    private TracedItem? Open(long itemId)
    {
        if (opened.TryGetValue(itemId, out var known)) return known;
        using var read = archive.Read();
        return Keep(itemId, Open(read, itemId));
    }

    private TracedItem? Keep(long itemId, TracedItem? item)
    {
        if (opened.Count >= MostOpened) opened.Clear();
        return opened[itemId] = item;
    }

    /// <summary>Null where the item is gone, damaged, or its text may not be kept.</summary>
    private TracedItem? Open(ReadSession read, long itemId)
    {
        try
        {
            return TracedItem.Open(read, itemId, options.Edition, archive.Time.GetUtcNow()) is { MayCompare: true } item
                ? item
                : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
