namespace Firstwire.Newsroom.Outlets;

/// <summary>How a feed's answers are read. Stored by number: never renumber.</summary>
public enum FeedKind
{
    /// <summary>A document of entries: RSS, Atom, JSON Feed, sitemap.</summary>
    Document = 0,

    /// <summary>A page of a site without feeds: its links are the entries.</summary>
    ListPage = 1,
}
