using System.Text;
using Firstwire.Reading.Metadata.Scripts;
using Firstwire.Text.Languages;

namespace Firstwire.Reading.Metadata;

/// <summary>The language of a page, as a BCP 47 tag.</summary>
internal static class PageLanguage
{
    /// <summary>Templates state a wrong language now and then; a text less clear than this proves none wrong.</summary>
    private const double Clear = 0.95;

    /// <summary>
    /// A shorter text, in characters, may be a caption or a comment, and proves nothing against the page.
    /// </summary>
    private const int WholeText = 200;

    /// <summary>Characters: a third of what is looked at where doubt is left.</summary>
    private const int Middle = 120;

    private const double Plain = 0.999;

    /// <summary>The language that the page states.</summary>
    public static string? Of(PageFacts facts) =>
        Tag(facts.Language) ?? Tag(LinkedData.Text(facts.Data.Article?["inLanguage"])) ?? Tag(facts.Meta("og:locale"))
        ?? Tag(facts.Meta("content-language", "language", "dc.language", "dcterms.language"));

    /// <summary>The language that the article's text is clearly in; else the one that the page states.</summary>
    public static string? Of(string? stated, string text)
    {
        if (stated is not null && (text.Length < WholeText || !LanguageIdentifier.CanTell(stated))) return stated;
        if (stated is not null && IsPlainly(stated, text)) return stated;
        // Latin on a page is a template's filling text, "lorem ipsum", rather than news.
        if (LanguageIdentifier.Identify(text, stated) is not { Confidence: >= Clear, Tag: not "la" } told)
        {
            return stated;
        }

        return stated is not null && LanguageNames.Matches(told.Tag, stated) ? stated : told.Tag;
    }

    /// <summary>The language of a text by its first paragraphs; null where they leave doubt of it.</summary>
    public static string? OfBeginning(IReadOnlyList<string> paragraphs)
    {
        var beginning = new StringBuilder();
        for (var at = 0; at < paragraphs.Count && beginning.Length < WholeText; at++)
            beginning.Append(paragraphs[at], 0, Math.Min(paragraphs[at].Length, WholeText)).Append('\n');
        return Of(null, beginning.ToString());
    }

    /// <summary>
    /// True where the middle of a text leaves no doubt of the stated language: most pages state it rightly.
    /// </summary>
    private static bool IsPlainly(string stated, string text) => text.Length >= 2 * Middle
        && LanguageIdentifier.Identify(text.AsSpan((text.Length - Middle) / 2, Middle), stated) is { } told
        && told.Confidence >= Plain && LanguageNames.Matches(told.Tag, stated);

    private static string? Tag(string? written)
    {
        if (written is null) return null;
        var tag = written.Split(',')[0].Trim().Replace('_', '-');
        var primary = tag.Split('-')[0];
        if (primary.Length is not (2 or 3) || !primary.All(char.IsAsciiLetter) || tag.Length > LanguageTag.MaxLength)
        {
            return null;
        }

        // The page's encoding, where its language belongs.
        if (primary.ToLowerInvariant() is "utf" or "iso") return null;

        return tag.All(static c => char.IsAsciiLetterOrDigit(c) || c == '-') ? tag.TrimEnd('-') : null;
    }
}
