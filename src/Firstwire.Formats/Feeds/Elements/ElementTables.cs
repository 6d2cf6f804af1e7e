using System.Collections.Frozen;
using Firstwire.Formats.Feeds.Assembly;

namespace Firstwire.Formats.Feeds.Elements;

/// <summary>Finds what is done at an element.</summary>
internal static class ElementTables
{
    /// <summary>An element that nobody knows.</summary>
    public static Element PassOver { get; } = new();

    /// <summary>An element around a feed.</summary>
    public static Element Wrapper { get; } = new() { IsContainer = true };

    public static Element Find(Vocabulary vocabulary, string localName) =>
        Of(vocabulary)?.GetValueOrDefault(localName) ?? PassOver;

    private static FrozenDictionary<string, Element>? Of(Vocabulary vocabulary) => vocabulary switch
    {
        Vocabulary.Rss => RssElements.Table,
        Vocabulary.Atom => AtomElements.Table,
        Vocabulary.Rdf => RssElements.Rdf,
        Vocabulary.DublinCore => DublinCoreElements.Table,
        Vocabulary.Content => SmallModules.Content,
        Vocabulary.Itunes => ItunesElements.Table,
        Vocabulary.Media => MediaElements.Table,
        Vocabulary.Xhtml => SmallModules.Xhtml,
        Vocabulary.Syndication => SmallModules.Syndication,
        Vocabulary.History => SmallModules.History,
        Vocabulary.Thread => CommentElements.Thread,
        Vocabulary.Slash => CommentElements.Slash,
        Vocabulary.CommentApi => CommentElements.CommentApi,
        Vocabulary.FeedBurner => SmallModules.FeedBurner,
        Vocabulary.Podcast => PodcastElements.Table,
        Vocabulary.GeoRss => GeoElements.GeoRss,
        Vocabulary.Gml => GeoElements.Gml,
        Vocabulary.Geo => GeoElements.Basic,
        Vocabulary.CreativeCommons => SmallModules.CreativeCommons,
        Vocabulary.Admin => SmallModules.Admin,
        Vocabulary.Prism => SmallModules.Prism,
        Vocabulary.Tombstone => SmallModules.Tombstone,
        Vocabulary.Cdf => CdfElements.Table,
        Vocabulary.Sitemap => SitemapElements.Table,
        Vocabulary.News => SitemapElements.News,
        Vocabulary.SitemapImage => SitemapElements.Images,
        Vocabulary.GooglePlay => ItunesElements.GooglePlay,
        Vocabulary.Access => WishElements.Access,
        Vocabulary.Rsl => WishElements.Rsl,
        _ => null,
    };
}
