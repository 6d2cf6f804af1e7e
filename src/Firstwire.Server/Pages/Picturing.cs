using System.Net;
using System.Text.RegularExpressions;
using Firstwire.Newsroom.Items;

namespace Firstwire.Server.Pages;

/// <summary>Pictures of others are never loaded: to load one would tell its host who reads what. Their descriptions are shown.</summary>
internal static partial class Picturing
{
    /// <summary>Markup of the sanitiser's own writing with each picture replaced by its description in words.</summary>
    public static ShownMarkup Without(SafeMarkup markup) => new(Picture.Replace(markup.Html, Describe));

    private static string Describe(Match picture)
    {
        var words = picture.Groups["alt"].Value;
        return string.IsNullOrWhiteSpace(WebUtility.HtmlDecode(words))
            ? ""
            : $"<span class=\"picture\">{words}</span>";
    }

    /// <summary>The sanitiser writes pictures in this form alone; quotes and angle brackets inside attributes are escaped.</summary>
    [GeneratedRegex("""<img src="[^"]*" alt="(?<alt>[^"]*)"[^>]*>""", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Picture { get; }
}

/// <summary>Safe markup without anything that a browser would load.</summary>
internal readonly record struct ShownMarkup(string Html);
