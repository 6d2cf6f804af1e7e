using System.Globalization;
using Firstwire.Press.Feeds;
using Firstwire.Press.Pages;

namespace Firstwire.Press.Serving;

/// <summary>What one outlet answers at each of its paths.</summary>
internal static class Site
{
    public static Answer At(Outlet outlet, string path, DateTimeOffset now)
    {
        if (outlet.FeedAt(path) is { } feed)
        {
            return Feed(outlet, feed, now);
        }

        return path switch
        {
            "/" => Front(outlet, null, now),
            "/robots.txt" => Answer.Text(200, "text/plain", Robots(outlet)),
            "/sitemap.xml" => Xml(outlet, "application/xml", () => NewsSitemap.Write(outlet, now)),
            "/site.css" => Answer.Text(200, "text/css", Stylesheet.For(outlet)),
            "/favicon.svg" => Answer.Text(200, "image/svg+xml", Picture.Icon(outlet)),
            "/about" => Page(outlet, () => AboutPage.Write(outlet)),
            "/archive/" => Front(outlet, null, now),
            _ when path.StartsWith("/img/", StringComparison.Ordinal) => Image(outlet, path),
            _ when outlet.Sections.Contains(path[1..]) => Front(outlet, path[1..], now),
            _ => Article(outlet, path, now),
        };
    }

    private static Answer Feed(Outlet outlet, int feed, DateTimeOffset now)
    {
        var listed = FeedView.At(outlet, feed, now);
        var (type, text) = outlet.FeedFormat switch
        {
            FeedFormat.Atom => ("application/atom+xml", (Func<string>)(() => AtomFeed.Write(listed))),
            FeedFormat.JsonFeed => ("application/feed+json", () => JsonFeed.Write(listed)),
            _ => ("application/rss+xml", () => RssFeed.Write(listed)),
        };
        var charset = outlet.FeedFormat == FeedFormat.JsonFeed ? "utf-8" : outlet.Charset;
        return new Answer(200, $"{type}; charset={charset}", () => Charsets.Encode(text(), charset))
        {
            Version = listed.Version,
            LastModified = listed.Updated,
            CacheControl = "max-age=600",
        };
    }

    private static Answer Front(Outlet outlet, string? section, DateTimeOffset now) =>
        Page(outlet, () => FrontPage.Write(outlet, section, now)) with { CacheControl = "max-age=60" };

    private static Answer Article(Outlet outlet, string path, DateTimeOffset now)
    {
        if (!long.TryParse(path.AsSpan(path.LastIndexOf('-') + 1), NumberStyles.None, null, out var index)
            || index > outlet.LatestAt(now))
        {
            return Answer.NotFound();
        }

        var article = outlet.Article(index);
        var canonical = new Uri(article.Url).AbsolutePath;
        if (canonical != path)
        {
            return Answer.MovedTo(301, article.Url);
        }

        var modified = article.ModifiedAt(now);
        return Page(outlet, () => ArticlePage.Write(article, now)) with
        {
            Version = $"{article.Url} {modified.ToUnixTimeSeconds()}",
            LastModified = modified,
        };
    }

    private static Answer Image(Outlet outlet, string path)
    {
        var name = path["/img/".Length..];
        var dot = name.IndexOf('.');
        if (dot < 0 || !long.TryParse(name.AsSpan(0, dot), NumberStyles.None, null, out var index))
        {
            return Answer.NotFound();
        }

        var answer = name[dot..] == ".png"
            ? new Answer(200, "image/png", () => PngPicture.Draw(outlet, index))
            : Answer.Text(200, "image/svg+xml", Picture.Draw(outlet, index, outlet.SectionOf(index)));
        return answer with { CacheControl = "max-age=86400", Version = outlet.Slug + path };
    }

    private static string Robots(Outlet outlet) =>
        $"User-agent: *\nDisallow: {outlet.Disallowed}\nSitemap: {outlet.HomeUrl}sitemap.xml\n";

    private static Answer Page(Outlet outlet, Func<string> text) =>
        new(200, $"text/html; charset={outlet.Charset}", () => Charsets.Encode(text(), outlet.Charset));

    private static Answer Xml(Outlet outlet, string type, Func<string> text) =>
        new(200, $"{type}; charset={outlet.Charset}", () => Charsets.Encode(text(), outlet.Charset));
}
