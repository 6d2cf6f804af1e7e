namespace Firstwire.Reading.Metadata;

/// <summary>The language that the page states, as a BCP 47 tag.</summary>
internal static class PageLanguage
{
    public static string? Of(PageFacts facts) =>
        Tag(facts.Language) ?? Tag(LinkedData.Text(facts.Data.Article?["inLanguage"])) ?? Tag(facts.Meta("og:locale"))
        ?? Tag(facts.Meta("content-language", "language", "dc.language", "dcterms.language"));

    private static string? Tag(string? written)
    {
        if (written is null) return null;
        var tag = written.Split(',')[0].Trim().Replace('_', '-');
        var primary = tag.Split('-')[0];
        if (primary.Length is not (2 or 3) || !primary.All(char.IsAsciiLetter) || tag.Length > 35) return null;
        return tag.All(static c => char.IsAsciiLetterOrDigit(c) || c == '-') ? tag.TrimEnd('-') : null;
    }
}
