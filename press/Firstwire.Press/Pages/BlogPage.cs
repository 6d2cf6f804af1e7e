using Firstwire.Press.Feeds;

namespace Firstwire.Press.Pages;

/// <summary>A blog: microformats, tags, comments below.</summary>
internal static class BlogPage
{
    public static string Write(PressArticle article, DateTimeOffset now)
    {
        var (outlet, words) = (article.Outlet, Languages.Words(article.Language));
        var author = article.Byline is { } name
            ? $" · <span class=\"p-author h-card vcard\"><span class=\"fn\">{Markup.Escape(name)}</span></span>"
            : "";
        return $"""
            <!doctype html>
            <html lang="{article.Language}">
            <head>
            {Furniture.Head(outlet, $"{article.Title} « {outlet.Name}", article.Url)}<meta name="generator" content="Inkhorn 4.2">
            <meta property="og:image" content="{outlet.HomeUrl}img/{article.Index}.png">
            </head>
            <body class="blog single-post">
            <div class="site-title"><a href="/" rel="home">{Markup.Escape(outlet.Name)}</a><p>{Markup.Escape(outlet.Tagline)}</p></div>
            <article id="post-{article.Index}" class="post hentry h-entry">
            <h2 class="entry-title p-name"><a class="u-url" href="{article.Url}">{Markup.Escape(article.Title)}</a></h2>
            <div class="entry-meta"><time class="published dt-published" datetime="{ArticlePage.Iso(article.Published)}">{Furniture.Date(article.Language, article.Published)}</time>{author}</div>
            <div class="entry-content e-content">
            <p><img src="/img/{article.Index}.png" alt="" width="720" height="405"></p>
            {ArticlePage.Body(article, now)}{ArticlePage.Notice(article, now)}{ArticlePage.Origin(article)}</div>
            <div class="entry-footer">{words.Sections[article.Section]} · <a href="#comments">{words.Comments}</a></div>
            </article>
            {Furniture.Related(article, 2)}{Furniture.Comments(article)}{Furniture.Footer(outlet)}</body>
            </html>

            """;
    }
}
