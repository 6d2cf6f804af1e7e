using Firstwire.Press.Feeds;

namespace Firstwire.Press.Pages;

/// <summary>Semantic HTML5 with JSON-LD: the large dailies and the agencies.</summary>
internal static class StructuredPage
{
    public static string Write(PressArticle article, DateTimeOffset now)
    {
        var (outlet, words) = (article.Outlet, Languages.Words(article.Language));
        var byline = article.Byline is { } name
            ? $"<span class=\"byline\">{words.By} <a rel=\"author\" href=\"/about\">{Markup.Escape(name)}</a></span> "
            : "";
        return $"""
            <!doctype html>
            <html lang="{article.Language}">
            <head>
            {Furniture.Head(outlet, $"{article.Title} | {outlet.Name}", article.Url)}<meta name="description" content="{Markup.Escape(article.ParagraphsAt(now)[0])}">
            {JsonLd.NewsArticle(article, now)}</head>
            <body class="structured">
            {Furniture.Masthead(outlet)}<main>
            <article>
            <header>
            <p class="kicker"><a href="/{article.Section}">{words.Sections[article.Section]}</a></p>
            <h1>{Markup.Escape(article.Title)}</h1>
            <p class="meta">{byline}<time datetime="{ArticlePage.Iso(article.Published)}">{words.Published} {Furniture.Date(article.Language, article.Published)}</time></p>
            </header>
            <figure><img src="/img/{article.Index}.png" alt="" width="960" height="540"><figcaption>{words.PhotoCredit}: {Markup.Escape(outlet.Name)}</figcaption></figure>
            <div class="article-body">
            {ArticlePage.Body(article, now)}{ArticlePage.Notice(article, now)}{ArticlePage.Origin(article)}</div>
            {Furniture.Share(outlet)}</article>
            <div class="rail">
            {Furniture.MostRead(article)}{Furniture.Newsletter(outlet)}</div>
            </main>
            {Furniture.Related(article, 3)}{Furniture.Footer(outlet)}{Furniture.CookieNote(outlet)}</body>
            </html>

            """;
    }
}
