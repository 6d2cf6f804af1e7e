using Firstwire.Reading.Sanitizing;

namespace Firstwire.Reading.Metadata;

/// <summary>What a page says of its rights besides a licence: who holds them, and in which words.</summary>
internal static class Rights
{
    private const int LongestStatement = 500;

    public static string? Holder(PageFacts facts) =>
        LinkedPersons.AnyOf(facts.Data, facts.Data.Article?["copyrightHolder"]).FirstOrDefault()
            is { Length: > 0 } linked
            ? FoldedText.Fold(linked)
            : facts.Meta("dcterms.rightsHolder", "dc.rightsholder", "copyrightHolder");

    public static string? Statement(PageFacts facts) =>
        (LinkedData.Text(facts.Data.Article?["copyrightNotice"])
            ?? facts.Meta("dcterms.rights", "dc.rights", "dc:rights", "rights", "copyright", "copyrightNotice"))
        is { Length: <= LongestStatement } stated ? FoldedText.Fold(stated) : null;
}
