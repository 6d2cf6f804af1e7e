using Firstwire.Press.Feeds;

namespace Firstwire.Press.Pages;

/// <summary>Divisions and classes, with Open Graph properties as the only metadata.</summary>
internal static class OpenGraphPage
{
    public static string Write(PressArticle article, DateTimeOffset now)
    {
        var (outlet, words) = (article.Outlet, Languages.Words(article.Language));
        var author = article.Byline is { } name ? $"<div class=\"post-author\">{Markup.Escape(name)}</div>\n" : "";
        return $"""
            <!DOCTYPE html>
            <html lang="{article.Language}">
            <head>
            {Furniture.Head(outlet, article.Title, article.Url)}<meta property="og:type" content="article">
            <meta property="og:title" content="{Markup.Escape(article.Title)}">
            <meta property="og:url" content="{article.Url}">
            <meta property="og:site_name" content="{Markup.Escape(outlet.Name)}">
            <meta property="og:description" content="{Markup.Escape(article.ParagraphsAt(now)[0])}">
            <meta property="og:image" content="{outlet.HomeUrl}img/{article.Index}.png">
            <meta property="og:image:alt" content="{words.PhotoCredit}: {Markup.Escape(outlet.Name)}">
            <meta property="article:published_time" content="{ArticlePage.Iso(article.Published)}">
            <meta property="article:modified_time" content="{ArticlePage.Iso(article.ModifiedAt(now))}">
            <meta property="article:section" content="{words.Sections[article.Section]}">
            </head>
            <body class="open-graph">
            {Furniture.Masthead(outlet)}<div id="page"><div id="content" class="col-main">
            <div class="post-section">{words.Sections[article.Section]}</div>
            <h1 class="post-title">{Markup.Escape(article.Title)}</h1>
            {author}<div class="post-date">{Furniture.Date(article.Language, article.Published)}</div>
            {Furniture.Share(outlet)}<div class="post-image"><img src="/img/{article.Index}.png" alt="" width="960" height="540"></div>
            <div class="post-text">
            {ArticlePage.Body(article, now)}{ArticlePage.Notice(article, now)}{ArticlePage.Origin(article)}</div>
            <div class="tag-list"><a href="/{article.Section}">#{words.Sections[article.Section]}</a></div>
            </div>
            <div class="col-side">
            {Furniture.Advertisement(outlet)}{Furniture.MostRead(article)}{Furniture.Newsletter(outlet)}</div></div>
            {Furniture.Related(article, 4)}{Furniture.Footer(outlet)}{Furniture.CookieNote(outlet)}</body>
            </html>

            """;
    }
}
