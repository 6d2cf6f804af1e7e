using Firstwire.Newsroom.Archive.Sealing;
using Firstwire.Reading;
using Firstwire.Rights;

namespace Firstwire.Newsroom.Wishes;

/// <summary>The words of an article that may be kept.</summary>
internal static class KeptText
{
    /// <summary>
    /// Paragraphs with words of withheld parts are left out; where there are such the markup goes with them, since it
    /// has the same words.
    /// </summary>
    public static VersionBody Of(Article article, IReadOnlyList<string> withheld)
    {
        if (!WithheldText.Touches(article.Text, withheld))
        {
            return Beside(new VersionBody(
                article.Html, article.Text, [.. article.Links.Select(link => new BodyLink(link.Url, link.Text))]));
        }

        var kept = article.Text.Split("\n\n").Where(paragraph => !WithheldText.Touches(paragraph, withheld));
        return Beside(new VersionBody(null, string.Join("\n\n", kept)));

        VersionBody Beside(VersionBody body) => body with
        {
            Dek = Kept(article.Dek),
            ImageCaption = Kept(article.ImageCaption),
            Corrections = article.Corrections.Where(notice => !WithheldText.Touches(notice, withheld))
                .ToArray() is { Length: > 0 } notices ? notices : null,
        };

        string? Kept(string? line) => line is not null && !WithheldText.Touches(line, withheld) ? line : null;
    }
}
