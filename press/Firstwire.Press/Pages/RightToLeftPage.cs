using Firstwire.Press.Feeds;

namespace Firstwire.Press.Pages;

/// <summary>Right-to-left from the root element on, with JSON-LD and a summary box above the text.</summary>
internal static class RightToLeftPage
{
    public static string Write(PressArticle article, DateTimeOffset now)
    {
        var (outlet, words) = (article.Outlet, Languages.Words(article.Language));
        var author = article.Byline is { } name
            ? $"<address class=\"author\">{words.By} {Markup.Escape(name)}</address>\n"
            : "";
        return $"""
            <!doctype html>
            <html lang="{article.Language}" dir="rtl">
            <head>
            {Furniture.Head(outlet, $"{article.Title} - {outlet.Name}", article.Url)}{JsonLd.NewsArticle(article, now)}</head>
            <body class="right-to-left">
            {Furniture.Masthead(outlet)}<main role="main">
            <section class="news-item">
            <a class="section-flag" href="/{article.Section}">{words.Sections[article.Section]}</a>
            <h1>{Markup.Escape(article.Title)}</h1>
            {author}<p class="dates"><time datetime="{ArticlePage.Iso(article.Published)}">{words.Published} {Furniture.Date(article.Language, article.Published)}</time></p>
            <figure><img src="/img/{article.Index}.png" alt="" width="960" height="540"></figure>
            <div class="news-text">
            {ArticlePage.Body(article, now)}{ArticlePage.Notice(article, now)}{ArticlePage.Origin(article)}</div>
            {Furniture.Share(outlet)}</section>
            {Furniture.Related(article, 4)}{Furniture.Newsletter(outlet)}</main>
            {Furniture.Footer(outlet)}{Furniture.CookieNote(outlet)}</body>
            </html>

            """;
    }
}
