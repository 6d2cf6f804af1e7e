namespace Firstwire.Tracing.Credits;

/// <summary>
/// Finds where a document says whose sentences it prints, and whose reports it tells. Looks at the byline and the address,
/// at the first and last characters of the text, and in one pass through all of it for what speaks anywhere; its work grows
/// with the text, up to a limit.
/// </summary>
public static class CreditFinder
{
    /// <summary>All credits, those of the byline first, then in no order that means anything.</summary>
    public static IReadOnlyList<Credit> Find(CreditedDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var credits = new List<Credit>();
        if (!string.IsNullOrWhiteSpace(document.Byline)) BylineCredits.Find(document.Byline, credits);
        if (document.Url is { } url) AddressCredits.Find(url, credits);
        if (string.IsNullOrWhiteSpace(document.Text)) return credits;
        var scan = new ScannedText(document.Text);
        DatelineCredits.Find(scan, credits);
        TailCredits.Find(scan, credits);
        HouseStyle.Find(document.Text, credits);
        PhraseCredits.Find(scan, credits);
        Attributions.Find(scan, credits);
        return credits;
    }
}
