using System.Security.Cryptography;
using System.Text.Json;
using Dapper;
using Firstwire.Newsroom.Archive;
using Firstwire.Newsroom.Archive.Projections;
using Firstwire.Newsroom.Items;
using Firstwire.Rights;
using Firstwire.Tracing.Copies;
using Firstwire.Tracing.Credits;
using Firstwire.Tracing.Sources;
using Firstwire.Tracing.Texts;
using Microsoft.Data.Sqlite;

namespace Firstwire.Newsroom.Origins;

/// <summary>
/// Keeps the relations between items where the archive is: follows the sequence of changes, traces each new text among the
/// latest ones, and notes how far it came in the same transaction. After a restart the latest texts are taken in again first.
/// </summary>
internal sealed class OriginProjection : RememberingProjection
{
    /// <summary>Raised when the answers come out differently: relations made with an older method are made anew.</summary>
    private const int Method = 5;

    /// <summary>Items whose texts are looked back upon.</summary>
    private const int Window = 1 << 17;

    /// <summary>
    /// Of a text, the share that has to stand in another before a reader is told so. Texts of one mould share half of their
    /// sentences, copies nearly all; what lies between is left to <c>compare</c> and <c>trace</c>: a false accusation is worse than
    /// a miss.
    /// </summary>
    private const double LeastShare = 0.8;

    /// <summary>Characters at a text's head and foot in which it credits its source.</summary>
    private const int CreditLength = 200;

    /// <summary>A shorter name stands in other words.</summary>
    private const int ShortestName = 4;

    private readonly NewsArchive archive;
    private readonly NewsroomOptions options;
    private readonly SqliteConnection projections;

    /// <summary>Item by number of the tracer, in a ring; 0 where it was forgotten or traced anew since.</summary>
    private readonly long[] ring = new long[Window];

    private readonly Dictionary<long, int> numbers = [];

    private readonly ItemReads items;

    private Tracer? tracer;
    private int count;

    public OriginProjection(NewsArchive archive, NewsroomOptions options)
        : this(archive, options, archive.Files.OpenOrigins(write: true))
    {
    }

    private OriginProjection(NewsArchive archive, NewsroomOptions options, SqliteConnection projections)
        : base(archive, projections, Cursor(options)) =>
        (this.archive, this.options, this.projections, items) = (archive, options, projections, new ItemReads(archive, options));

    /// <summary>Whether the item as it stands has been traced among the others.</summary>
    internal static bool HasFollowed(ReadSession read, NewsroomOptions options, long itemId) =>
        read.Archive.ExecuteScalar<long?>("select max(seq) from change where item_id = @itemId", new { itemId })
            <= FollowedSequence.Position(read.Origins, Cursor(options));

    private static string Cursor(NewsroomOptions options) => $"origins-{Method}-rights-{RightsPolicy.Version}-{options.Edition}";

    protected override void Clear() => projections.Execute("delete from derivation; delete from report; delete from progress;");

    protected override int Follow(ReadSession read, IReadOnlyList<FollowedChange> changes)
    {
        var gone = new List<int>();
        foreach (var itemId in changes.Select(change => change.ItemId).Distinct()) Follow(read, itemId, gone);
        if (gone.Count > 0) tracer!.Erase(gone);
        return changes.Count;
    }

    /// <summary>A tracer that knows the latest texts and what was found of them.</summary>
    protected override void Recall(ReadSession read, long seq, CancellationToken cancellation)
    {
        Array.Clear(ring);
        numbers.Clear();
        count = 0;
        var recalled = new Tracer(Window, number => ring[number % Window] is not 0 and var item ? Open(item)?.Document : null);
        tracer = recalled;
        if (seq == 0) return;
        var latest = read.Archive.Query<long>(
            "select item_id from change where seq <= @seq group by item_id order by max(seq) desc limit @Window", new { seq, Window }).AsList();
        latest.Reverse();
        foreach (var itemId in latest)
        {
            cancellation.ThrowIfCancellationRequested();
            if (Open(read, itemId) is not { } item) continue;
            Vacate(count);
            recalled.Recall(item.Document);
            Number(itemId);
        }

        foreach (var (copy, source) in projections.Query<(long, long)>("select item_id, source_id from derivation where is_primary = 1"))
        {
            if (numbers.TryGetValue(copy, out var number) && numbers.TryGetValue(source, out var sourceNumber)) recalled.Attribute(number, sourceNumber);
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

        if (Open(read, itemId) is not { } item)
        {
            Remove(projections, itemId);
            if (isTraced) gone.Add(before);
            return;
        }

        // Who has its text stays known: an edited original has been copied all the same.
        var knownSources = projections.Query<long>("select source_id from derivation where item_id = @itemId", new { itemId }).AsList();
        projections.Execute("delete from derivation where item_id = @itemId", new { itemId });
        Vacate(count);
        var answer = tracer!.Add(item.Document);
        Number(itemId);
        var paper = answer.Documents.FirstOrDefault(static document => document.Document is not null);
        PaperReports.Note(projections, itemId, paper, paper is null ? 0 : ItemOf(paper.Document!.Value));
        var misreadBefore = tracer.Misread.Select(ItemOf).Where(IsSourceless).ToArray();
        foreach (var derivation in answer.Derivations)
        {
            var sourceId = ItemOf(derivation.Document);
            var isPrimary = derivation.Document == answer.Text.Document;
            Put(itemId, sourceId, derivation.Relation, LevelOf(item.Document, sourceId, answer.Text.Level), isPrimary ? item : null);
        }

        var copies = answer.Copies.Select(copy => ItemOf(copy.Document)).ToHashSet();
        foreach (var sourceId in knownSources.Except(answer.Derivations.Select(derivation => ItemOf(derivation.Document))).Except(copies)) Keep(itemId, item.Document, sourceId);
        foreach (var copy in answer.Copies) TakeBefore(ItemOf(copy.Document), itemId, copy.Relation, copies);
        foreach (var misread in misreadBefore) Follow(read, misread, gone);
    }

    /// <summary>Of a text that many have, the tracer compares a few; what was found before is found again if it still holds.</summary>
    private void Keep(long itemId, TracedDocument document, long sourceId)
    {
        if (Open(sourceId)?.Document is not { } source) return;
        var relation = TextComparison.Compare(Compared(source), source.Identity, Compared(document), document.Identity);
        if (relation.IsDerived && relation.Direction != RelationDirection.LeftFromRight) Put(itemId, sourceId, relation, SourceLevel.Likely, copy: null);
    }

    private static ComparedText Compared(TracedDocument document) => new(TracedText.Of(document.Credited.Text ?? ""));

    /// <summary>
    /// An item that was there first came in after its copy: it is the copy's source, unless the copy has another that does not
    /// derive from this one.
    /// </summary>
    private void TakeBefore(long copyId, long itemId, Relation relation, HashSet<long> copies)
    {
        var primary = projections.ExecuteScalar<long?>("select source_id from derivation where item_id = @copyId and is_primary = 1", new { copyId });
        var takes = relation.Share >= LeastShare && (primary is null || primary == itemId || copies.Contains(primary.Value));
        if (takes) projections.Execute("update derivation set is_primary = 0 where item_id = @copyId", new { copyId });
        if (takes && Open(copyId) is { } copy)
        {
            Put(copyId, itemId, relation, LevelOf(copy.Document, itemId, SourceLevel.Likely), copy);
            if (numbers.TryGetValue(copyId, out var number)) tracer!.Attribute(number, numbers[itemId]);
        }
        else Put(copyId, itemId, relation, SourceLevel.Likely, copy: null);
    }

    /// <summary>
    /// Credited where the text's head or foot, or its byline, names the source's outlet: an agency that both name is not that
    /// outlet.
    /// </summary>
    private SourceLevel LevelOf(TracedDocument document, long sourceId, SourceLevel found)
    {
        if (found == SourceLevel.Credited) found = SourceLevel.Likely;
        if (items.ByIds([sourceId]) is not [{ Outlet.Name: { Length: >= ShortestName } name }]) return found;
        var text = document.Credited.Text ?? "";
        return Names(text[..Math.Min(text.Length, CreditLength)], name)
            || Names(text[^Math.Min(text.Length, CreditLength)..], name)
            || Names(document.Credited.Byline ?? "", name)
            ? SourceLevel.Credited
            : found;
    }

    private static bool Names(string words, string name) => words.Contains(name, StringComparison.OrdinalIgnoreCase);

    private long ItemOf(int number) => ring[number % Window];

    /// <summary>Whether nothing was found of an item that would tell more, were it compared again.</summary>
    private bool IsSourceless(long itemId) =>
        itemId != 0 && projections.ExecuteScalar<long>("select count(*) from derivation where item_id = @itemId", new { itemId }) == 0;

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

    /// <param name="copy">The item, where this source is its primary one; of others no more is counted.</param>
    private void Put(long itemId, long sourceId, Relation relation, SourceLevel level, TracedItem? copy)
    {
        if (sourceId == 0 || relation.Share < LeastShare) return;
        projections.Execute(
            """
            insert into derivation (item_id, source_id, kind, share, derived, level, is_primary, altered_quotes, credit)
            values (@itemId, @sourceId, @kind, @Share, @Derived, @level, @isPrimary, @altered, @credit)
            on conflict do update set kind = excluded.kind, share = excluded.share, derived = excluded.derived,
              level = max(level, excluded.level), is_primary = excluded.is_primary, altered_quotes = excluded.altered_quotes,
              credit = excluded.credit
            """,
            new
            {
                itemId,
                sourceId,
                kind = (int)relation.Kind,
                relation.Share,
                relation.Derived,
                level = (int)level,
                isPrimary = copy is not null,
                altered = copy is null ? null : AlteredQuotes(sourceId, copy),
                credit = copy is null ? 0 : (int)CreditIn(copy.Document, level),
            });
    }

    /// <summary>Counted from the whole texts, as pages show them; null where the source is gone.</summary>
    private int? AlteredQuotes(long sourceId, TracedItem copy) => Open(sourceId)?.Document is { } source
        ? AlteredWording.Of(OriginReads.Compare(source, copy.Document), source, copy.Document, copy.Language).Count
        : null;

    private static CreditGiven CreditIn(TracedDocument copy, SourceLevel level) =>
        level == SourceLevel.Credited ? CreditGiven.Source
        : TextOrigin.Of(CreditFinder.Find(copy.Credited)).Level == SourceLevel.Credited ? CreditGiven.Another
        : CreditGiven.None;

    /// <summary>An item's relations, to both sides.</summary>
    internal static void Remove(SqliteConnection projections, long itemId)
    {
        projections.Execute("delete from derivation where item_id = @itemId or source_id = @itemId", new { itemId });
        PaperReports.Remove(projections, itemId);
    }

    private TracedItem? Open(long itemId)
    {
        using var read = archive.Read();
        return Open(read, itemId);
    }

    /// <summary>Null where the item is gone, damaged, or its text may not be kept.</summary>
    private TracedItem? Open(ReadSession read, long itemId)
    {
        try
        {
            return TracedItem.Open(read, itemId, options.Edition, archive.Time.GetUtcNow()) is { MayCompare: true } item ? item : null;
        }
        catch (Exception failure) when (failure is CryptographicException or JsonException)
        {
            return null;
        }
    }
}
