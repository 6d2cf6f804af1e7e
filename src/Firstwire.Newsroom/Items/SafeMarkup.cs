using System.Text.Encodings.Web;
using Firstwire.Reading.Sanitizing;

namespace Firstwire.Newsroom.Items;

/// <summary>HTML that went through the sanitiser. Pages write no other foreign markup.</summary>
public readonly record struct SafeMarkup
{
    private SafeMarkup(string html) => Html = html;

    public string Html { get; }

    public static SafeMarkup From(string html, string baseUrl) => new(SafeHtml.From(html, baseUrl));

    /// <summary>Plain text, its paragraphs parted by blank lines.</summary>
    public static SafeMarkup FromText(string text) =>
        new(string.Concat(text.Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(paragraph => $"<p>{HtmlEncoder.Default.Encode(paragraph)}</p>")));
}
