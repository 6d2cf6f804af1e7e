using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;
using Firstwire.Text.Charsets;
using Firstwire.Text.Urls;

namespace Firstwire.Formats.Discovery;

/// <summary>A feed that a page announces.</summary>
/// <param name="Type">The media type that the page states, in lower case; null where it states none.</param>
public sealed record FoundFeed(string Url, string? Type, string? Title);

/// <summary>
/// Finds the feeds of a page: <c>link rel="alternate"</c> and <c>rel="feed"</c> (HTML Standard §4.6.7.1), and where a
/// page has none, its hyperlinks that look like feeds.
/// </summary>
public static class FeedDiscovery
{
    /// <summary>Sites of many sections announce some dozens.</summary>
    private const int MaxFeeds = 500;

    /// <summary>
    /// The feeds of a page, best first: those of the whole site before those of comments, each once. Never throws on
    /// input.
    /// </summary>
    /// <param name="url">The page's address, the base of its links.</param>
    public static IReadOnlyList<FoundFeed> Find(ReadOnlyMemory<byte> html, string? url, string? contentType = null)
    {
        var scan = new Scan(WebUrl.Parse(url));
        foreach (var token in HtmlTokens.Of(HtmlDecoder.Decode(html.Span, contentType).Text))
        {
            if (token is HtmlTagToken { Type: HtmlTokenType.StartTag } tag) scan.Open(tag);
            else scan.Read(token);
        }

        return scan.Feeds();
    }

    /// <summary>What was seen of a page so far.</summary>
    private sealed class Scan(WebUrl? pageUrl)
    {
        private readonly List<FoundFeed> announced = [];
        private readonly List<FoundFeed> linked = [];
        private readonly HashSet<string> known = new(StringComparer.Ordinal);
        private WebUrl? statedBase;
        private FoundFeed? openLink;

        public void Open(HtmlTagToken tag)
        {
            switch (tag.Name)
            {
                case "base":
                    statedBase ??= WebUrl.Parse(tag.GetAttribute("href"), pageUrl);
                    break;
                case "link" when FeedLinks.Announces(
                    tag.GetAttribute("rel"), tag.GetAttribute("type"), tag.GetAttribute("href")):
                    Add(announced, tag, ContentType.MediaType(tag.GetAttribute("type")));
                    break;
                case "a" when FeedLinks.LooksLikeFeed(tag.GetAttribute("href"), tag.GetAttribute("type")):
                    openLink = Add(linked, tag, ContentType.MediaType(tag.GetAttribute("type")));
                    break;
            }
        }

        /// <summary>The text of a hyperlink is its title.</summary>
        public void Read(HtmlToken token)
        {
            if (openLink is null) return;
            if (token.Type == HtmlTokenType.EndTag && token.Name == "a") openLink = null;
            else if (token.Type == HtmlTokenType.Character && openLink.Title is null
                && FeedLinks.Title(token.Data) is { } title)
            {
                linked[^1] = openLink = openLink with { Title = title };
            }
        }

        public IReadOnlyList<FoundFeed> Feeds()
        {
            var feeds = announced.Count > 0 ? announced : linked;
            return [.. feeds.OrderBy(feed => FeedLinks.IsOfComments(feed) ? 1 : 0)];
        }

        private FoundFeed? Add(List<FoundFeed> list, HtmlTagToken tag, string? type)
        {
            var address = WebUrl.Parse(tag.GetAttribute("href"), statedBase ?? pageUrl);
            if (address is not { IsHttp: true } || list.Count == MaxFeeds
                || !known.Add(list == announced ? address.Href : $"a {address.Href}"))
            {
                return null;
            }

            var feed = new FoundFeed(address.Href, type, FeedLinks.Title(tag.GetAttribute("title")));
            list.Add(feed);
            return feed;
        }
    }
}
