using System.Globalization;
using System.Net;
using System.Text.Encodings.Web;
using System.Text.RegularExpressions;
using Firstwire.Reading.Sanitizing;

namespace Firstwire.Newsroom.Items;

/// <summary>HTML that went through the sanitiser. Pages write no other foreign markup.</summary>
public readonly partial record struct SafeMarkup
{
    private SafeMarkup(string html) => Html = html;

    public string Html { get; }

    /// <summary>The addresses of its pictures, each once.</summary>
    public IEnumerable<string> Pictures =>
        [.. Picture.Matches(Html).Select(static match => Of(match).Url).Distinct(StringComparer.Ordinal)];

    /// <summary>The addresses of its pictures and links, each once.</summary>
    public IEnumerable<string> Addresses =>
        [.. Address.Matches(Html).Select(AddressOf).Distinct(StringComparer.Ordinal)];

    public static SafeMarkup From(string html, string baseUrl) => new(SafeHtml.From(html, baseUrl));

    /// <summary>Plain text, its paragraphs parted by blank lines.</summary>
    public static SafeMarkup FromText(string text) =>
        new(string.Concat(text.Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(paragraph => $"<p>{HtmlEncoder.Default.Encode(paragraph)}</p>")));

    /// <summary>
    /// The HTML with each picture as <paramref name="write"/> writes it: a page that shows one must not load it from
    /// its host.
    /// </summary>
    public string WithPictures(Func<SafePicture, string> write) => Picture.Replace(Html, match => write(Of(match)));

    /// <summary>Without the pictures of some addresses, and with links to them that lead nowhere.</summary>
    public SafeMarkup Without(Func<string, bool> isTaken)
    {
        var pictures = Picture.Replace(Html, match => isTaken(Of(match).Url) ? "" : match.Value);
        return new(Address.Replace(pictures, match => isTaken(AddressOf(match)) ? "" : match.Value));
    }

    private static string AddressOf(Match match) => WebUtility.HtmlDecode(match.Groups["address"].Value);

    private static SafePicture Of(Match match) => new(
        WebUtility.HtmlDecode(match.Groups["src"].Value),
        WebUtility.HtmlDecode(match.Groups["alt"].Value),
        Number(match.Groups["width"]),
        Number(match.Groups["height"]));

    private static int? Number(Group group) =>
        group.Success ? int.Parse(group.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : null;

    /// <summary>The attribute of a picture or link as the sanitiser writes it.</summary>
    [GeneratedRegex(
        """(?<=<(img|a)) (src|href)="(?<address>[^"]*)["]""", RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Address { get; }

    /// <summary>The element as the sanitiser writes it; quotes and angle brackets of words are escaped.</summary>
    [GeneratedRegex(
        """<img src="(?<src>[^"]*)" alt="(?<alt>[^"]*)"(?: width="(?<width>\d{1,5})")?(?: height="(?<height>\d{1,5})")?>""",
        RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Picture { get; }
}
