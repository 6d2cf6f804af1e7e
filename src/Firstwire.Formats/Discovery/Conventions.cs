namespace Firstwire.Formats.Discovery;

/// <summary>
/// Where platforms and publishing software keep their feeds. In a pattern, <c>{x}</c> takes one label of the host or
/// one part of the path; what it took stands for <c>{x}</c> in the target. <c>{root}</c> is the site, <c>{page}</c> the
/// page.
/// </summary>
internal static class Conventions
{
    /// <summary>Platforms, known by the address of a page of theirs.</summary>
    public static IReadOnlyList<(string Host, string Path, string Target)> Platforms { get; } =
    [
        ("youtube.com", "/channel/{id}", "https://www.youtube.com/feeds/videos.xml?channel_id={id}"),
        ("youtube.com", "/user/{name}", "https://www.youtube.com/feeds/videos.xml?user={name}"),
        ("youtube.com", "/playlist?list={id}", "https://www.youtube.com/feeds/videos.xml?playlist_id={id}"),
        ("reddit.com", "/r/{name}", "https://www.reddit.com/r/{name}/.rss"),
        ("reddit.com", "/user/{name}", "https://www.reddit.com/user/{name}/.rss"),
        ("reddit.com", "/u/{name}", "https://www.reddit.com/user/{name}/.rss"),
        ("bsky.app", "/profile/{name}", "https://bsky.app/profile/{name}/rss"),
        ("github.com", "/{owner}/{repository}", "https://github.com/{owner}/{repository}/releases.atom"),
        ("github.com", "/{owner}/{repository}", "https://github.com/{owner}/{repository}/tags.atom"),
        ("github.com", "/{owner}/{repository}", "https://github.com/{owner}/{repository}/commits.atom"),
        ("github.com", "/{owner}", "https://github.com/{owner}.atom"),
        ("medium.com", "/@{name}", "https://medium.com/feed/@{name}"),
        ("medium.com", "/{publication}", "https://medium.com/feed/{publication}"),
        ("{name}.medium.com", "/", "https://{name}.medium.com/feed"),
        ("tumblr.com", "/{name}", "https://{name}.tumblr.com/rss"),
        ("{name}.tumblr.com", "/", "https://{name}.tumblr.com/rss"),
        ("substack.com", "/@{name}", "https://{name}.substack.com/feed"),
        ("{name}.substack.com", "/", "https://{name}.substack.com/feed"),
        ("{name}.blogspot.com", "/", "https://{name}.blogspot.com/feeds/posts/default"),
        ("{name}.wordpress.com", "/", "https://{name}.wordpress.com/feed/"),
        ("vimeo.com", "/{name}", "https://vimeo.com/{name}/videos/rss"),
    ];

    /// <summary>Identities that stand in a page of a platform but not in its address.</summary>
    public static IReadOnlyList<(string Host, string Before, string Target)> Identities { get; } =
    [
        ("youtube.com", "\"externalId\":\"", "https://www.youtube.com/feeds/videos.xml?channel_id={id}"),
        ("youtube.com", "itemprop=\"identifier\" content=\"",
            "https://www.youtube.com/feeds/videos.xml?channel_id={id}"),
        ("youtube.com", "\"channelId\":\"", "https://www.youtube.com/feeds/videos.xml?channel_id={id}"),
    ];

    /// <summary>Software, known by a mark that it leaves in its pages. A path of <c>/</c> is any page.</summary>
    public static IReadOnlyList<(string Mark, string Path, string Target)> Software { get; } =
    [
        ("/wp-content/", "/", "{root}/feed/"),
        ("content=\"Ghost", "/", "{root}/rss/"),
        ("content=\"Discourse", "/", "{root}/latest.rss"),
        ("content=\"Drupal", "/", "{root}/rss.xml"),
        ("content='blogger'", "/", "{root}/feeds/posts/default"),
        ("content=\"Joomla", "/", "{page}?format=feed&type=rss"),
        ("content=\"Hugo", "/", "{root}/index.xml"),
        ("content=\"Jekyll", "/", "{root}/feed.xml"),
        ("content=\"PeerTube", "/", "{root}/feeds/videos.xml"),
        ("squarespace.com", "/", "{page}?format=rss"),
        ("wixstatic.com", "/", "{root}/blog-feed.xml"),
        ("mastodon", "/@{name}", "{root}/@{name}.rss"),
        ("mastodon", "/users/{name}", "{root}/@{name}.rss"),
    ];

    /// <summary>
    /// Where feeds stand on sites of no known make, the commonest first; news sitemaps where there is no feed.
    /// </summary>
    public static IReadOnlyList<string> WellKnown { get; } =
    [
        "{root}/feed/", "{root}/rss.xml", "{root}/feed.xml", "{root}/rss", "{root}/atom.xml", "{root}/index.xml",
        "{root}/feed.json", "{root}/feeds/posts/default", "{root}/index.rdf", "{root}/news-sitemap.xml",
        "{root}/sitemap-news.xml", "{root}/sitemap.xml",
    ];
}
