using System.Text;
using Firstwire.Press.Feeds;

namespace Firstwire.Press.Pages;

/// <summary>The front page, and that of a section: headlines, pictures and openings of the latest articles.</summary>
internal static class FrontPage
{
    public static string Write(Outlet outlet, string? section, DateTimeOffset now)
    {
        var words = Languages.Words(outlet.Language);
        var title = section is null ? words.Latest : words.Sections[section];
        var (indices, _) = outlet.Listed(section is null ? 0 : 1 + outlet.Sections.ToList().IndexOf(section), now);
        var list = new StringBuilder();
        foreach (var article in indices.Select(outlet.Article))
        {
            list.Append($"""
                <li class="teaser"><a href="{article.Url}"><img src="/img/{article.Index}.svg" alt="" width="320" height="180" loading="lazy"></a>
                <p class="kicker">{words.Sections[article.Section]}</p>
                <h3><a href="{article.Url}">{Markup.Escape(article.Title)}</a></h3>
                <p>{Markup.Escape(article.ParagraphsAt(now)[0])}</p>
                <p class="meta">{Furniture.Date(outlet.Language, article.Published)}</p></li>

                """);
        }

        return $"""
            <!doctype html>
            <html lang="{outlet.Language}"{Furniture.Direction(outlet)}>
            <head>
            {Furniture.Head(outlet, $"{outlet.Name} – {outlet.Tagline}", section is null ? outlet.HomeUrl : outlet.HomeUrl + section)}</head>
            <body class="front">
            {Furniture.Masthead(outlet)}<main><h2 class="front-title">{title}</h2>
            <ul class="teasers">
            {list}</ul></main>
            {Furniture.Newsletter(outlet)}{Furniture.Footer(outlet)}{Furniture.CookieNote(outlet)}</body>
            </html>

            """;
    }
}
