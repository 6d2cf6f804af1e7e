using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;
using AngleSharp.Text;

namespace Firstwire.Formats.Discovery;

/// <summary>The tokens of a page, for whoever looks for links and needs no tree.</summary>
internal static class HtmlTokens
{
    /// <summary>Larger pages are read to here: what links say of a page stands in its head.</summary>
    private const int MaxCharacters = 4 * 1024 * 1024;

    public static IEnumerable<HtmlToken> Of(string html)
    {
        using var source = new TextSource(html.Length > MaxCharacters ? html[..MaxCharacters] : html);
        using var tokenizer = new HtmlTokenizer(source, HtmlEntityProvider.Resolver);
        while (tokenizer.Get() is { Type: not HtmlTokenType.EndOfFile } token)
        {
            yield return token;
            if (token is not HtmlTagToken { Type: HtmlTokenType.StartTag } tag) continue;

            // Nothing in these is markup (HTML Standard §13.2.5).
            if (tag.Name is "script") tokenizer.State = HtmlParseMode.Script;
            else if (tag.Name is "style" or "xmp" or "iframe" or "noembed" or "noframes")
            {
                tokenizer.State = HtmlParseMode.Rawtext;
            }
            else if (tag.Name is "title" or "textarea") tokenizer.State = HtmlParseMode.RCData;
        }
    }
}
