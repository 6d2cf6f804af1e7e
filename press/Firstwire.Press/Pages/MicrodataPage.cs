using Firstwire.Press.Feeds;

namespace Firstwire.Press.Pages;

/// <summary>schema.org microdata in the markup itself.</summary>
internal static class MicrodataPage
{
    public static string Write(PressArticle article, DateTimeOffset now)
    {
        var (outlet, words) = (article.Outlet, Languages.Words(article.Language));
        var author = article.Byline is { } name
            ? $"<span itemprop=\"author\" itemscope itemtype=\"https://schema.org/Person\">{words.By} "
                + $"<span itemprop=\"name\">{Markup.Escape(name)}</span></span> · "
            : "";
        return $"""
            <!doctype html>
            <html lang="{article.Language}">
            <head>
            {Furniture.Head(outlet, $"{article.Title} – {outlet.Name}", article.Url)}</head>
            <body class="microdata">
            {Furniture.Masthead(outlet)}<div class="wrap" itemscope itemtype="https://schema.org/NewsArticle">
            <link itemprop="mainEntityOfPage" href="{article.Url}">
            <h1 itemprop="headline">{Markup.Escape(article.Title)}</h1>
            <p class="meta">{author}<time itemprop="datePublished" datetime="{ArticlePage.Iso(article.Published)}">{Furniture.Date(article.Language, article.Published)}</time>
            <meta itemprop="dateModified" content="{ArticlePage.Iso(article.ModifiedAt(now))}"></p>
            <figure><img itemprop="image" src="/img/{article.Index}.png" alt="" width="960" height="540"></figure>
            <div itemprop="articleBody">
            {ArticlePage.Body(article, now)}{ArticlePage.Notice(article, now)}</div>
            {ArticlePage.Origin(article)}<div itemprop="publisher" itemscope itemtype="https://schema.org/Organization"><meta itemprop="name" content="{Markup.Escape(outlet.Name)}"></div>
            {Furniture.Share(outlet)}{Furniture.Related(article, 4)}{Furniture.Newsletter(outlet)}</div>
            {Furniture.Footer(outlet)}{Furniture.CookieNote(outlet)}</body>
            </html>

            """;
    }
}
