using Firstwire.Tracing.Copies;
using Firstwire.Tracing.Quotes;
using Firstwire.Tracing.Sources;

namespace Firstwire.Newsroom.Origins;

/// <summary>A quotation as a text's source prints it and as the text does, word for word.</summary>
public sealed record AlteredWording(string InSource, string InCopy, QuoteDifference Difference)
{
    /// <param name="relation">Of the two, the source on the left.</param>
    /// <param name="language">Of the copy (BCP 47); null where it is not known.</param>
    internal static IReadOnlyList<AlteredWording> Of(
        Relation relation, TracedDocument source, TracedDocument copy, string? language)
    {
        var (said, printed) = (source.Credited.Text ?? "", copy.Credited.Text ?? "");
        return [.. AlteredQuotes.Of(relation, said, printed, language).Select(quote => Between(
            said[quote.SourceStart..quote.SourceEnd], printed[quote.Start..quote.End], language))];
    }

    private static AlteredWording Between(string said, string printed, string? language) =>
        new(said, printed, QuoteDifference.Between(said, printed, language));
}
