using Firstwire.Reading.Metadata.Authorship;
using Firstwire.Reading.Metadata.Scripts;
using Firstwire.Text.Words;

namespace Firstwire.Reading.Metadata.Terms;

/// <summary>What a page says of its rights besides a licence: who holds them, and in which words.</summary>
internal static class Rights
{
    private const int LongestStatement = 500;

    private static readonly string[] Metas =
        ["dcterms.rights", "dc.rights", "dc:rights", "rights", "copyright", "copyrightNotice"];

    /// <summary>All that is stated of them, of which <see cref="Statement"/> is the first.</summary>
    public static IEnumerable<string> Statements(PageFacts facts) =>
        LinkedData.Strings(facts.Data.Article?["copyrightNotice"]).Concat(Metas.SelectMany(facts.Metas))
            .Select(WhiteSpace.Fold).Distinct();

    public static string? Holder(PageFacts facts) =>
        LinkedPersons.AnyOf(facts.Data, facts.Data.Article?["copyrightHolder"]).FirstOrDefault()
            is { Length: > 0 } linked
            ? WhiteSpace.Fold(linked)
            : facts.Meta("dcterms.rightsHolder", "dc.rightsholder", "copyrightHolder");

    public static string? Statement(PageFacts facts) =>
        Statements(facts).FirstOrDefault(static stated => stated.Length > 0) is { Length: <= LongestStatement } stated
            ? stated
            : null;
}
