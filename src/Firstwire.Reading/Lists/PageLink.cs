using System.Text;
using Firstwire.Reading.Tree;
using Firstwire.Text.Urls;

namespace Firstwire.Reading.Lists;

/// <summary>One hyperlink of a page.</summary>
/// <param name="Key">The normal form of its address: links of one key lead to one article.</param>
/// <param name="Text">What it says as a headline; empty for pictures.</param>
/// <param name="Signature">
/// The elements and classes that it stands in, without figures: what a template repeats.
/// </param>
internal sealed record PageLink(
    HtmlElement Anchor, WebUrl Url, string Key, string Text, bool IsHeading, LinkPlace Place, string Signature)
{
    /// <summary>Elements of a signature: enough to part the boxes of a page, few enough to join its rows.</summary>
    private const int SignatureDepth = 4;

    private const int LongestNames = 80;

    /// <summary>Letters of its line before a link, beyond which it stands within a sentence.</summary>
    private const int MostBefore = 20;

    public int Weight { get; } = HeadlineWeight.Of(Text);

    /// <summary>True within a running sentence: such a link is a mention, not a list's entry.</summary>
    public bool IsMention => !IsHeading && LettersBefore(Anchor) > MostBefore;

    /// <summary>In disfavour with its own page: paid for, or a person, a topic, a licence.</summary>
    public bool IsByTheWay => Anchor.GetAttribute("rel") is { } rel
        && rel.Split(' ').Any(
        word => word is "sponsored" or "author" or "tag" or "category" or "license" or "prev" or "next" or "search");

    public static string SignatureOf(HtmlElement anchor)
    {
        var signature = new StringBuilder();
        HtmlElement? at = anchor;
        for (var i = 0; i < SignatureDepth && at is { LocalName: not "body" }; i++, at = at.Parent)
        {
            signature.Append(at.LocalName).Append('.');
            var names = at.ClassName ?? "";
            foreach (var c in names.Length > LongestNames ? names.AsSpan(0, LongestNames) : names)
                if (!char.IsDigit(c)) signature.Append(c);
            signature.Append('<');
        }

        return signature.ToString();
    }

    /// <summary>Letters of the line before the link, as far as it matters.</summary>
    private static int LettersBefore(HtmlElement anchor)
    {
        var letters = 0;
        foreach (var before in anchor.Before)
        {
            if (before is HtmlElement { LocalName: not ("b" or "i" or "em" or "strong" or "span" or "a") }) break;
            letters += before.TextContent.Count(char.IsLetter);
            if (letters > MostBefore) break;
        }

        return letters;
    }
}
