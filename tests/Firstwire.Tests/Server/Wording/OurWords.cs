using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Firstwire.Tests.Server.Wording;

/// <summary>
/// What a page in Arabic says in Latin letters, apart from words of others and names that are the same everywhere.
/// </summary>
internal static partial class OurWords
{
    private static readonly string[] Names =
    [
        "Firstwire", "JavaScript", "RSS", "Atom", "JSON", "CSV", "OPML", "UTC", "DNS", "TXT", "Really", "Simple",
        "Licensing", "RSL", "TDM", "Reservation", "Protocol", "meta", "robots", "txt", "trust",
    ];

    public static IReadOnlyList<string> Latin(string html)
    {
        var page = new HtmlParser().ParseDocument(html);
        var attributes = page.All
            .Where(element => !IsOfOthers(element))
            .SelectMany(element => new[] { "title", "aria-label", "placeholder" }.Select(element.GetAttribute))
            .OfType<string>();
        var words = page.Body!.Descendants<IText>()
            .Where(text => !IsOfOthers(text.ParentElement!)).Select(text => text.Data);
        return
        [
            .. attributes.Concat(words)
                .SelectMany(text => Word().Matches(Isolated().Replace(text, " ")))
                .Select(match => match.Value).Where(word => !Names.Contains(word)).Distinct(),
        ];
    }

    /// <summary>In elements that say another language, or leave their direction open for lack of one.</summary>
    private static bool IsOfOthers(IElement element) =>
        element.Closest(
            "bdi, code, kbd, pre, svg, [dir='auto'], input[dir='ltr'], body [lang]:not([lang='ar'])") is not null;

    [GeneratedRegex("\u2068[^\u2069]*\u2069", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Isolated();

    [GeneratedRegex("[A-Za-z]{2,}", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Word();
}
