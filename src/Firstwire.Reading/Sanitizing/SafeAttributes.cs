using Firstwire.Reading.Tree;
using Firstwire.Text.Urls;

namespace Firstwire.Reading.Sanitizing;

/// <summary>The attributes that are kept, each checked and written anew.</summary>
internal sealed class SafeAttributes(WebUrl? baseUrl)
{
    /// <summary>Longer addresses are data, not addresses.</summary>
    private const int LongestAddress = 8_192;

    /// <summary>More columns or rows than any table has would make a browser lay out millions of cells.</summary>
    private const int LargestSpan = 100;

    /// <summary>Pixels; larger than any screen, a picture would only push the text away.</summary>
    private const int LargestSide = 10_000;

    /// <summary>A link's attributes; null where its address may not be followed.</summary>
    public string? Link(HtmlElement element)
    {
        if (Address(element.GetAttribute("href"), mail: true) is not { } href) return null;
        return Text("href", href) + " rel=\"noopener noreferrer nofollow external\"";
    }

    /// <summary>
    /// The whole image element; null where it has no usable address or is a pixel that only counts readers.
    /// </summary>
    public string? Image(HtmlElement element)
    {
        if (element.GetAttribute("width") is "0" or "1" || element.GetAttribute("height") is "0" or "1") return null;
        if (ImageAddress(element) is not { } source) return null;
        var size = Number(element, "width", LargestSide) + Number(element, "height", LargestSide);
        return $"<img{Text("src", source)}{Text("alt", element.GetAttribute("alt") ?? "")}{size}>";
    }

    /// <summary>Attributes of lists and cells.</summary>
    public static string Of(HtmlElement element) => element.LocalName switch
    {
        "td" or "th" =>
            Direction(element) + Number(element, "colspan", LargestSpan) + Number(element, "rowspan", LargestSpan),
        "ol" => Direction(element) + Number(element, "start", int.MaxValue),
        _ => Direction(element),
    };

    public static string Direction(HtmlElement element) => element.GetAttribute("dir")?.ToLowerInvariant() switch
    {
        "rtl" => " dir=\"rtl\"",
        "ltr" => " dir=\"ltr\"",
        "auto" => " dir=\"auto\"",
        _ => "",
    };

    /// <summary>
    /// The address itself, or one of those under which pages hide it from readers who have not scrolled yet.
    /// </summary>
    private string? ImageAddress(HtmlElement element) =>
        Address(element.GetAttribute("src"), mail: false)
        ?? LazyPictures.Attributes.Select(hidden => Address(element.GetAttribute(hidden), mail: false))
            .FirstOrDefault(static address => address is not null)
        ?? Address((element.GetAttribute("srcset") ?? element.GetAttribute("data-srcset"))?.Trim().Split(' ', ',')[0],
            mail: false);

    private string? Address(string? written, bool mail)
    {
        if (string.IsNullOrWhiteSpace(written) || written.Length > LongestAddress) return null;
        if (WebUrl.HrefOf(WithoutBreaks(written), baseUrl) is not { } href) return null;
        return WebUrl.IsHttpHref(href) || (mail && href.StartsWith("mailto:", StringComparison.Ordinal)) ? href : null;
    }

    /// <summary>
    /// Browsers read an address over tabs and line breaks (URL Standard §4.4), and vectors hide a scheme behind them.
    /// </summary>
    private static string WithoutBreaks(string address) =>
        address.AsSpan().ContainsAny('\t', '\r', '\n')
            ? string.Concat(address.Where(static c => c is not ('\t' or '\r' or '\n'))) : address;

    private static string Number(HtmlElement element, string name, int largest) =>
        int.TryParse(element.GetAttribute(name), out var number) && number > 0 && number <= largest
            ? $" {name}=\"{number}\"" : "";

    private static string Text(string name, string value) =>
        string.Concat(" ", name, "=\"", string.Concat(SafeHtmlWriter.Escaped(value), "\""));
}
