using System.Collections.Frozen;
using Firstwire.Formats.Feeds.Assembly;
using Firstwire.Text.Dates;
using Firstwire.Text.Languages;

namespace Firstwire.Formats.Feeds.Elements;

/// <summary>
/// Sitemaps and their indexes (sitemaps.org/protocol), with the news and image extensions that search engines read.
/// </summary>
internal static class SitemapElements
{
    public static FrozenDictionary<string, Element> Table { get; } = Element.Table(new()
    {
        ["urlset"] = new Element { IsContainer = true },
        ["sitemapindex"] = new Element { IsContainer = true },
        ["url"] = Fields.Entry(),
        ["sitemap"] = Fields.Entry(),
        ["loc"] = Element.Text(EndLocation),
        ["lastmod"] = Fields.Modified(Rank.Own),
    });

    public static FrozenDictionary<string, Element> News { get; } = Element.Table(new()
    {
        ["news"] = new Element { IsContainer = true, Start = (feed, _, _) => feed.Format = FeedFormat.NewsSitemap },
        ["publication"] = new Element { IsContainer = true },
        ["name"] = Element.Text((feed, frame, text) => Note(feed, facts => facts with { Name = frame.Plain(text) })),
        ["language"] = Element.Text(EndLanguage),
        ["publication_date"] = Element.Text(EndPublicationDate),
        ["title"] = Element.Text(EndTitle),
        ["keywords"] = Element.Text(EndKeywords),
    });

    public static FrozenDictionary<string, Element> Images { get; } = Element.Table(new()
    {
        ["image"] = new Element { IsContainer = true },
        ["loc"] = Element.Text((feed, frame, text) => feed.Entry?.Image.Offer(frame.Resolve(text), Rank.Module)),
    });

    private static void EndLocation(FeedAssembly feed, Frame frame, string text)
    {
        if (feed.Entry is not { } entry) return;
        entry.Url.Offer(frame.Resolve(text), Rank.Own);
    }

    private static void Note(FeedAssembly feed, Func<NewsFacts, NewsFacts> change)
    {
        if (feed.Entry is { } entry) entry.News = change(entry.News ?? new NewsFacts(null, null, null, null, []));
    }

    private static void EndLanguage(FeedAssembly feed, Frame frame, string text)
    {
        if (LanguageTag.Clean(text) is not { } language) return;
        feed.Draft.Language.Offer(language, Rank.Own);
        Note(feed, facts => facts with { Language = language });
    }

    private static void EndPublicationDate(FeedAssembly feed, Frame frame, string text)
    {
        var date = WrittenTimeParser.Parse(text);
        feed.Draft.Published.Offer(date, Rank.Own);
        Note(feed, facts => facts with { PublicationDate = date });
    }

    private static void EndTitle(FeedAssembly feed, Frame frame, string text)
    {
        var title = frame.Plain(text);
        feed.Draft.Title.Offer(title, Rank.Own);
        Note(feed, facts => facts with { Title = title });
    }

    private static void EndKeywords(FeedAssembly feed, Frame frame, string text)
    {
        feed.Entry?.AddTags(text);
        var keywords = text.Split(
            ',', EntryDraft.MaxTags + 1, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        Note(feed, facts => facts with { Keywords = [.. keywords.Take(EntryDraft.MaxTags)] });
    }
}
