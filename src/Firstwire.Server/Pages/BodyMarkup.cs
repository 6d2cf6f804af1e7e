using System.Net;
using System.Text.RegularExpressions;
using Firstwire.Newsroom.Items;

namespace Firstwire.Server.Pages;

/// <summary>
/// An item's body as its page holds it: no picture of others, since to load one would tell its host who reads what (its
/// description stands in its place), and no second main heading.
/// </summary>
internal static partial class BodyMarkup
{
    /// <summary>Takes markup of the sanitiser's own writing, in which quotes and angle brackets of words are escaped.</summary>
    /// <param name="label">What stands before a picture's description, in the reader's language.</param>
    public static string Of(SafeMarkup markup, string label) =>
        MainHeading.Replace(Picture.Replace(markup.Html, picture => Describe(picture, WebUtility.HtmlEncode(label))), "${open}h2");

    private static string Describe(Match picture, string label)
    {
        var words = picture.Groups["alt"].Value;
        return string.IsNullOrWhiteSpace(WebUtility.HtmlDecode(words)) ? "" : $"<span class=\"picture\" data-label=\"{label}\">{words}</span>";
    }

    [GeneratedRegex(
        """<img src="[^"]*" alt="(?<alt>[^"]*)"[^>]*>""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Picture { get; }

    [GeneratedRegex(@"(?<open></?)h1\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex MainHeading { get; }
}
