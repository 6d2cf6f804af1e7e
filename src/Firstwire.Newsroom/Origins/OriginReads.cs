using Dapper;
using Firstwire.Newsroom.Archive;
using Firstwire.Newsroom.Items;
using Firstwire.Text.Urls;
using Firstwire.Tracing.Copies;
using Firstwire.Tracing.Credits;
using Firstwire.Tracing.Evidence;
using Firstwire.Tracing.Fingerprints;
using Firstwire.Tracing.Sources;
using Firstwire.Tracing.Texts;

namespace Firstwire.Newsroom.Origins;

/// <summary>Origins as they may be shown: with the exact words of both texts, made anew from them each time.</summary>
public sealed class OriginReads(NewsArchive archive, NewsroomOptions options, ItemReads items)
{
    private const int MostShown = 50;

    /// <summary>An outlet's items that are looked through for copies and for its record.</summary>
    public const int LatestLookedAt = 1_000;

    /// <summary>Copies of an outlet's texts that are listed; more are not counted.</summary>
    public const int MostCopies = 500;

    public ItemOrigins Of(ShownItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        using var read = archive.Read();
        var opened = Open(read, item.Id);
        var document = opened is { MayShow: true } ? opened.Document : null;
        var credits = Credits(read, item, document);
        IReadOnlyList<EvidenceDocument> documents = document is null ? [] : EvidenceFinder.Find(document.Credited);
        var sourceId = SourceOf(read, item.Id);
        var sourceOutlet = sourceId is { } id && items.ByIds([id]) is [var from] ? from.Outlet.Name : null;
        var source = document is not null && sourceOutlet is not null
            && Open(read, sourceId!.Value) is { MayCompare: true } compared ? compared : null;
        var relation = source is null ? null : Compare(source.Document, document!);
        var sources = Related(read, "item_id", "source_id", item.Id);
        var reported = PaperReports.Of(read, items, item.Id);
        return new ItemOrigins(
            Primary(item, document, relation, credits, documents, reported, sourceOutlet), Information(item, credits),
            sources, Related(read, "source_id", "item_id", item.Id))
        {
            Documents = documents,
            Reported = reported,
            Reports = PaperReports.On(read, items, item.Id, MostShown),
            Declared = item.Primary.Level == SourceLevel.Declared ? DeclaredSources.Find(read, item.Id) : null,
            Source = sources.FirstOrDefault(found => found.Item.Id == sourceId)?.Item,
            AlteredQuotes = source is { MayShow: true }
                ? AlteredWording.Of(relation!, source.Document, document!, opened!.Language)
                : [],
            Comparison = ComparisonOf(read, item.Id, opened),
        };
    }

    /// <summary>Items of other outlets that have the texts of this one's latest, the newest of these first.</summary>
    public IReadOnlyList<OutletCopy> CopiesOf(long outletId)
    {
        using var read = archive.Read();
        var own = Latest(read, outletId);
        var ownIds = own.ToHashSet();
        var rows = read.Origins.Query<(long Source, long Copy, long Kind, double Share, double Derived, long Level)>(
            "select source_id, item_id, kind, share, derived, level from derivation "
                + "where source_id in @own and is_primary = 1 order by source_id desc",
            new { own }).Where(row => !ownIds.Contains(row.Copy)).Take(MostCopies).ToList();
        var shown = items.ByIds(
            [.. rows.SelectMany(row => new[] { row.Source, row.Copy }).Distinct()]).ToDictionary(item => item.Id);
        return [.. rows
            .Where(row => shown.ContainsKey(row.Source) && shown.TryGetValue(row.Copy, out var copy)
                && copy.Outlet.Id != outletId)
            .Select(row => new OutletCopy(
                shown[row.Source], new ItemRelation(shown[row.Copy], (RelationKind)row.Kind, row.Share, row.Derived),
                (SourceLevel)row.Level is SourceLevel.Credited or SourceLevel.Declared))];
    }

    /// <summary>A list with copies folded under the item that leads, where that one stands.</summary>
    public IReadOnlyList<FoldedItem> Fold(IReadOnlyList<ShownItem> list, IReadOnlySet<long>? preferred = null)
    {
        ArgumentNullException.ThrowIfNull(list);
        using var read = archive.Read();
        var roots = CopyRoots.Of(read, list.Select(item => item.Id));
        var primaries = CopyRoots.Primaries(read, roots.Keys);
        var folds = list.GroupBy(item => roots[item.Id])
            .Select(copies => copies.OrderByDescending(item => primaries.Contains(item.Id))
                .ThenByDescending(item => preferred?.Contains(item.Outlet.Id) == true)
                .ThenBy(item => item.Position.Listed).ThenBy(item => item.Id).ToList())
            .ToDictionary(fold => fold[0].Id, fold => new FoldedItem(fold[0], fold[1..]));
        return [.. list.Where(item => folds.ContainsKey(item.Id)).Select(item => folds[item.Id])];
    }

    /// <summary>
    /// Counts over an outlet's latest items that may be shown, of which the origins know an earlier source.
    /// </summary>
    public OutletRecord RecordOf(long outletId)
    {
        using var read = archive.Read();
        var rows = read.Origins.Query<(long Copy, long Source, long Credit, long? Altered)>(
            "select item_id, source_id, credit, altered_quotes from derivation "
                + "where item_id in @own and is_primary = 1 and kind <> @version",
            new { own = Latest(read, outletId), version = (int)RelationKind.Version }).AsList();
        var shown = items.ByIds(
            [.. rows.SelectMany(row => new[] { row.Source, row.Copy }).Distinct()]).ToDictionary(item => item.Id);
        var counted = rows
            .Where(row => shown.ContainsKey(row.Copy) && shown.TryGetValue(row.Source, out var source)
                && source.Outlet.Id != outletId)
            .Select(row => (Credit: CreditIn(shown[row.Copy], shown[row.Source], (CreditGiven)row.Credit),
                Altered: row.Altered ?? 0)).ToArray();
        int Count(CreditGiven credit) => counted.Count(row => row.Credit == credit);
        return new OutletRecord(
            counted.Length, Count(CreditGiven.Source), Count(CreditGiven.Another), Count(CreditGiven.None),
            counted.Count(row => row.Altered > 0), counted.Sum(row => row.Altered));
    }

    /// <summary>
    /// Null where one of the items is gone or may not be compared, and where the words of neither may be shown.
    /// </summary>
    public ItemsBeside? Beside(long left, long right)
    {
        if (left == right || items.ByIds([left, right]) is not [var one, var other]) return null;
        using var read = archive.Read();
        if (Open(read, left) is not { MayCompare: true } first
            || Open(read, right) is not { MayCompare: true } second
            || !(first.MayShow || second.MayShow)) return null;

        var beside = new ItemsBeside(
            one, other, TextBeside.Of(first), TextBeside.Of(second), Compare(first.Document, second.Document));
        if (!(first.MayShow && second.MayShow)) return beside;
        return beside with
        {
            AlteredQuotes = beside.LeftIsCopy
                ? AlteredWording.Of(
                    Compare(second.Document, first.Document), second.Document, first.Document, first.Language)
                : AlteredWording.Of(beside.Relation, first.Document, second.Document, second.Language),
        };
    }

    /// <summary>An outlet's latest items, as many as are looked through.</summary>
    private static List<long> Latest(ReadSession read, long outletId) => read.Archive.Query<long>(
        """
        select id from item where outlet_id in (select id from outlet where id = @outletId or same_as = @outletId)
        and same_as is null and erased is null and hidden is null order by listed desc, id desc limit @LatestLookedAt
        """,
        new { outletId, LatestLookedAt }).AsList();

    private static long? SourceOf(ReadSession read, long itemId) => read.Origins.ExecuteScalar<long?>(
        "select source_id from derivation where item_id = @itemId and is_primary = 1", new { itemId });

    /// <summary>What an item declares outside its text is a credit as well.</summary>
    private static CreditGiven CreditIn(ShownItem copy, ShownItem source, CreditGiven inText)
    {
        if (inText == CreditGiven.Source || copy.Primary.Level != SourceLevel.Declared) return inText;
        return WebUrl.Parse(copy.Primary.Url) is { IsHttp: true } declared && RegistrableDomain.Of(
            declared.Host) == source.Outlet.Domain
            ? CreditGiven.Source
            : CreditGiven.Another;
    }

    private Comparison ComparisonOf(ReadSession read, long itemId, TracedItem? opened) => opened switch
    {
        { MayCompare: false } => Comparison.NotAllowed,
        null or { HasBody: false } => Comparison.NoText,
        _ when WordsOf(opened.Document) < TextComparison.FewestWords => Comparison.TooShort,
        _ when !OriginProjection.HasFollowed(read, options, itemId) => Comparison.NotYet,
        _ => Comparison.Made,
    };

    /// <summary>What a text says of its source, by its publisher's and other outlets' names as well.</summary>
    private static IReadOnlyList<Credit> Credits(ReadSession read, ShownItem item, TracedDocument? document)
    {
        if (document?.Credited is not { } credited) return [];
        var credits = CreditFinder.Find(credited with { Publisher = item.Outlet.Name });
        return TextOrigin.Of(credits).Level == SourceLevel.Unknown
            && DatelineSource.Find(read, credited.Text ?? "", item.Outlet.Id) is { } named
            ? [named, .. credits]
            : credits;
    }

    /// <summary>
    /// What the item itself declares, then whose text it was found to be, then whom it credits, then the paper that it
    /// reports, then the one document that it rests on, then who it says reported it first.
    /// </summary>
    /// <param name="relation">
    /// Of the text that it was found to be, on the left, and its own; null where they may not be shown.
    /// </param>
    /// <param name="sourceOutlet">Who published the text that it was found to be.</param>
    private static PrimarySource Primary(
        ShownItem item, TracedDocument? document, Relation? relation, IReadOnlyList<Credit> credits,
        IReadOnlyList<EvidenceDocument> documents, ItemReport? reported, string? sourceOutlet)
    {
        if (item.Primary.Level == SourceLevel.Declared) return item.Primary;
        var origin = TextOrigin.Of(credits);
        var evidence = credits.Where(static credit => credit.Origin == OriginKind.Text).Select(Evidence).ToArray();
        if (item.Primary is { ItemId: not null } found && relation is not null)
        {
            var naming = found.Level == SourceLevel.Credited ? SourceNaming.Find(document!, sourceOutlet) : null;
            var said = naming is null ? evidence : [naming, .. evidence.Where(reason => reason.Text != naming.Text)];
            return found with { Evidence = [.. said, .. Copy(relation, document!)] };
        }

        var isOpen = item.Primary.Level == SourceLevel.Unknown
            && origin.Level is SourceLevel.Unknown or SourceLevel.Own;
        if (isOpen && reported is not null)
        {
            return new PrimarySource(
                SourceLevel.Likely, OriginKind.Evidence, reported.Item.Url,
                reported.Item.Title ?? reported.Item.Outlet.Name, [], reported.Item.Id);
        }

        if (isOpen && EvidenceFinder.Foremost(documents) is { } foremost)
        {
            return new PrimarySource(
                SourceLevel.Credited, OriginKind.Evidence, foremost.Url, foremost.Name, [Evidence(foremost)]);
        }

        if (origin.Level != SourceLevel.Unknown)
        {
            return new PrimarySource(origin.Level, OriginKind.Text, origin.Url, origin.Name, evidence);
        }

        return item.Primary.Level == SourceLevel.Unknown ? Information(item, credits) ?? item.Primary : item.Primary;
    }

    private static PrimarySource? Information(ShownItem item, IReadOnlyList<Credit> credits)
    {
        if (item.FirstReported is { } declared) return declared;
        return InformationOrigin.Of(credits) is { } told
            ? new PrimarySource(
                SourceLevel.Credited, OriginKind.Information, told.Source?.Url, told.Source?.Name, [Evidence(told)])
            : null;
    }

    /// <summary>The longest passage that both have, as it stands in the derived text.</summary>
    private static IEnumerable<EvidenceItem> Copy(Relation relation, TracedDocument document) => relation.Passages
        .OrderByDescending(static passage => passage.RightEnd - passage.RightStart).Take(1)
        .Select(
            passage => new EvidenceItem("copy", document.Credited.Text![passage.RightStart..passage.RightEnd], "text"));

    private static EvidenceItem Evidence(Credit credit) =>
        new(credit.Kind.ToString(), credit.Text, credit.Field switch
        {
            CreditField.Byline =>
            "byline",
            CreditField.Url => "address",
            _ => "text"
        });

    private static EvidenceItem Evidence(EvidenceDocument document) =>
        new(document.Kind.ToString(), document.Text, document.Field is null ? "link" : "text");

    private List<ItemRelation> Related(ReadSession read, string here, string there, long itemId)
    {
        var rows = read.Origins.Query<(long Id, long Kind, double Share, double Derived)>(
            $"select {there}, kind, share, derived from derivation where {here} = @itemId order by share desc "
                + "limit @MostShown",
            new { itemId, MostShown }).AsList();
        var shown = items.ByIds([.. rows.Select(row => row.Id)]).ToDictionary(item => item.Id);
        return [.. rows.Where(row => shown.ContainsKey(row.Id)).Select(row =>
            new ItemRelation(shown[row.Id], (RelationKind)row.Kind, row.Share, row.Derived))];
    }

    private TracedItem? Open(ReadSession read, long itemId) =>
        TracedItem.Open(read, itemId, options.Edition, archive.Time.GetUtcNow());

    /// <summary>Of two documents, by their fingerprints where the words of one may not be kept.</summary>
    internal static Relation Compare(TracedDocument left, TracedDocument right) =>
        left.Fingerprints is null && right.Fingerprints is null
            ? TextComparison.Compare(Text(left), left.Identity, Text(right), right.Identity)
            : FingerprintComparison.Compare(Fingerprints(left), left.Identity, Fingerprints(right), right.Identity)
                ?? Relation.None;

    private static TextFingerprints Fingerprints(TracedDocument document) =>
        document.Fingerprints ?? TextFingerprints.Of(document.Credited.Text ?? "");

    private static int WordsOf(TracedDocument document) =>
        document.Fingerprints?.Words ?? TracedText.Of(document.Credited.Text ?? "").Tokens.Length;

    private static ComparedText Text(TracedDocument document) => new(document.Credited.Text ?? "");
}
