using Firstwire.Newsroom.Items;
using Firstwire.Newsroom.Origins;
using Firstwire.Newsroom.Outlets;
using Firstwire.Server.Pages;
using Firstwire.Server.Wording;
using Firstwire.Tracing.Evidence;
using Firstwire.Tracing.Sources;

namespace Firstwire.Server.Api;

/// <summary>Where items come from and who has their texts, for programs.</summary>
internal static class OriginRoutes
{
    public static void MapOrigins(this WebApplication app)
    {
        app.MapRead(
            "/item/{id:long}/origins.json", (long id, ItemReads items, OriginReads origins) => items.Find(id) switch
        {
            ItemLookup.Found found =>
                TaggedAnswer.Json(Of(found.Details.Item, origins.Of(found.Details.Item))),
            ItemLookup.SameAs same => Results.LocalRedirect($"/item/{same.Id}/origins.json", permanent: true),
            ItemLookup.Erased erased => new TombstoneResult(id, erased.IsCompelled, isPage: false),
            _ => Results.NotFound(),
        });
        app.MapRead("/outlet/{id:long}/record.json",
            (long id, OutletRegister register, OriginReads origins) => register.Find(id) is { } outlet
            ? TaggedAnswer.Json(origins.RecordOf(outlet.Id))
            : Results.NotFound());
        app.MapRead("/outlet/{id:long}/copies.json",
            (long id, OutletRegister register, OriginReads origins) => register.Find(id) is { } outlet
            ? TaggedAnswer.Json(origins.CopiesOf(outlet.Id).Select(copy => new
            {
                Original = Link(copy.Original),
                Copy = Of(copy.Copy),
                copy.IsCredited,
            }))
            : Results.NotFound());
    }

    private static object Of(ShownItem item, ItemOrigins origins) => new
    {
        item.Id,
        item.Url,
        item.Title,
        Primary = Of(origins.Primary),
        Declared = origins.Declared is { } declared ? Of(declared) : null,
        Information = origins.Information is { } information ? Of(information) : null,
        origins.Comparison,
        ComparisonInWords = origins.Comparison == Comparison.Made ? null : Saying.Of(Texts.English, origins.Comparison),
        Reports = origins.Reported is { } paper ? Of(paper) : null,
        ReportedBy = origins.Reports.Select(Of),
        RestsOn = origins.Documents.Select(Of),
        AlteredQuotes = origins.AlteredQuotes.Select(static quote => new { quote.InSource, quote.InCopy }),
        OriginalShare = origins.OriginalShare is { } share ? Math.Round(share, 4) : (double?)null,
        DerivedFrom = origins.Sources.Select(Of),
        Copies = origins.Copies.Select(Of),
    };

    private static object Of(PrimarySource source) => new
    {
        source.Level,
        source.Kind,
        source.Name,
        source.Url,
        source.ItemId,
        source.Evidence,
    };

    private static object Of(DeclaredCheck check) => new
    {
        check.Finding,
        FindingInWords = Texts.English.Of(check.Finding),
        check.IsVerified,
        Share = check.Share is { } share ? Math.Round(share, 4) : (double?)null,
        check.Checked,
    };

    private static object Of(EvidenceDocument document) => new
    {
        document.Kind,
        KindInWords = Texts.English.Of(document.Kind),
        document.Name,
        document.Url,
        Host = Saying.Site(document.Url),
        document.Text,
        IsLinked = document.Field is null,
    };

    private static object Of(ItemReport report) =>
        new { Item = Link(report.Item), Confidence = Math.Round(report.Confidence, 4) };

    private static object Of(ItemRelation relation) => new
    {
        Item = Link(relation.Item),
        Relation = relation.Kind,
        RelationInWords = Texts.English.Of(relation.Kind),
        Share = Math.Round(relation.Share, 4),
        Confidence = Math.Round(relation.Derived, 4),
    };

    private static object Link(ShownItem item) => new { item.Id, item.Url, item.Title, Outlet = item.Outlet.Name };
}
