using System.Net;
using System.Text.RegularExpressions;
using Firstwire.Newsroom.Items;

namespace Firstwire.Server.Pages.Items;

/// <summary>
/// An item's body as its page holds it: no picture from others, since to load one would tell its host who reads what
/// (it comes from our own address, or its description stands in its place), and no second main heading.
/// </summary>
internal static partial class BodyMarkup
{
    /// <summary>
    /// Takes markup of the sanitiser's own writing, in which quotes and angle brackets of words are escaped.
    /// </summary>
    /// <param name="label">What stands before a picture's description, in the reader's language.</param>
    /// <param name="show">A picture at our own address, as markup; null for one that is not shown.</param>
    public static string Of(SafeMarkup markup, string label, Func<SafePicture, string?>? show = null) =>
        MainHeading.Replace(
            markup.WithPictures(picture => show?.Invoke(picture) ?? Describe(picture, label)), "${open}h2");

    private static string Describe(SafePicture picture, string label) => string.IsNullOrWhiteSpace(picture.Alt)
        ? ""
        : "<span class=\"picture\" "
            + $"data-label=\"{WebUtility.HtmlEncode(label)}\">{WebUtility.HtmlEncode(picture.Alt)}</span>";

    [GeneratedRegex(@"(?<open></?)h1\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex MainHeading { get; }
}
