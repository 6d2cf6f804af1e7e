using Firstwire.Reading.Tree;
using Firstwire.Text.Urls;
using Firstwire.Text.Words;

namespace Firstwire.Reading.Metadata;

/// <summary>
/// What stands below the picture that a page is shown with, above all who made it: the caption of the figure on the
/// page that holds this picture.
/// </summary>
internal static class LeadCaption
{
    /// <summary>Pages that show their text picture by picture write it where others write captions.</summary>
    private const int Longest = 400;

    /// <summary>A shorter file name is that of many pictures: "1.jpg".</summary>
    private const int ShortestName = 7;

    /// <param name="image">The picture's address, absolute.</param>
    /// <param name="address">Against which the page's addresses are read.</param>
    public static string? Of(PageFacts facts, string? image, WebUrl? address)
    {
        if (WebUrl.Parse(image) is not { } lead) return null;
        foreach (var figure in facts.Figures)
        {
            if (figure.Named("figcaption").FirstOrDefault() is not { } caption
                || !figure.Named("img").Any(shown => IsOf(shown, lead, address))) continue;
            return WhiteSpace.Fold(caption.TextContent) is { Length: > 0 and <= Longest } words ? words : null;
        }

        return null;
    }

    /// <summary>Sites state one picture in several sizes: at one path, or under one name.</summary>
    private static bool IsOf(HtmlElement shown, WebUrl lead, WebUrl? address)
    {
        foreach (var attribute in LazyPictures.Attributes.Prepend("src"))
        {
            if (shown.GetAttribute(attribute) is not { Length: > 0 } written
                || WebUrl.Parse(written, address) is not { } url) continue;
            if (url.Host == lead.Host && url.Path == lead.Path) return true;
            if (NameOf(url) is { Length: >= ShortestName } name && name == NameOf(lead)) return true;
        }

        return false;
    }

    private static string NameOf(WebUrl url) => url.Path[(url.Path.LastIndexOf('/') + 1)..];
}
