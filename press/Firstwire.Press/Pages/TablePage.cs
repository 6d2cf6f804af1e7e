using Firstwire.Press.Feeds;

namespace Firstwire.Press.Pages;

/// <summary>Nested tables, fonts and line breaks, with no metadata at all: the sites that nobody has rebuilt.</summary>
internal static class TablePage
{
    public static string Write(PressArticle article, DateTimeOffset now)
    {
        var (outlet, words) = (article.Outlet, Languages.Words(article.Language));
        var byline = article.Byline is { } name ? Markup.Escape(name) + " | " : "";
        var paragraphs = string.Join("<br><br>\n", ArticlePage.Paragraphs(article, now));
        var earlier = string.Concat(Enumerable.Range(1, 6)
            .Select(back => article.Index - back)
            .Where(index => index >= 0)
            .Select(outlet.Article)
            .Select(other => $"&raquo; <a href=\"{other.Url}\">{Markup.Escape(other.Title)}</a><br>\n"));
        var sections = string.Join("<br>\n", outlet.Sections.Select(section =>
            $"<a href=\"/{section}\">{words.Sections[section]}</a>"));
        return $"""
            <!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
            <html lang="{article.Language}"><head>
            <meta http-equiv="Content-Type" content="text/html; charset={outlet.Charset}">
            {Furniture.Head(outlet, $"{outlet.Name}: {article.Title}", null)}</head>
            <body class="table" bgcolor="#f4f1e8">
            <table class="frame" width="960" align="center" cellpadding="8" cellspacing="0" border="0">
            <tr><td colspan="3" class="banner"><a href="/"><font size="6">{Markup.Escape(outlet.Name)}</font></a><br><font size="2">{Markup.Escape(outlet.Tagline)}</font></td></tr>
            <tr valign="top">
            <td width="130" class="menu"><b>{words.Home}</b><br>
            {sections}</td>
            <td width="580" class="story">
            <font size="5"><b>{Markup.Escape(article.Title)}</b></font><br>
            <font size="2" color="#666666">{byline}{Furniture.Date(article.Language, article.Published)}</font><br><br>
            <img src="/img/{article.Index}.png" width="240" height="135" align="right" alt="" hspace="10">
            {paragraphs}
            {ArticlePage.Notice(article, now)}{ArticlePage.Origin(article)}</td>
            <td width="200" class="box"><b>{words.MostRead}</b><br>
            {earlier}<br><b>{words.Advertisement}</b><br>{words.NewsletterPitch}</td>
            </tr>
            <tr><td colspan="3" class="foot"><font size="1">{Markup.Escape(outlet.Name)}, {Markup.Escape(outlet.Owner)}. {words.AllRights} <a href="/about">{words.About}</a> | <a href="{outlet.FeedUrls[0]}">RSS</a></font></td></tr>
            </table>
            </body></html>

            """;
    }
}
