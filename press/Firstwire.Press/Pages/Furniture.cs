using System.Text;
using Firstwire.Press.Feeds;

namespace Firstwire.Press.Pages;

/// <summary>
/// What stands around the article on every site: navigation, related stories, newsletter, cookies, footer.
/// </summary>
internal static class Furniture
{
    private static readonly int[] MostReadAgo = [5, 9, 14, 17];

    public static string Direction(Outlet outlet) => outlet.Language == "ar" ? " dir=\"rtl\"" : "";

    /// <summary>
    /// What every page has in its head, whatever its template: charset, title, stylesheet, feed, icon.
    /// </summary>
    public static string Head(Outlet outlet, string title, string? canonical)
    {
        var type = outlet.FeedFormat switch
        {
            FeedFormat.Atom => "application/atom+xml",
            FeedFormat.JsonFeed => "application/feed+json",
            _ => "application/rss+xml",
        };
        var head = new StringBuilder($"""
            <meta charset="{outlet.Charset}">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{Markup.Escape(title)}</title>
            <link rel="stylesheet" href="/site.css">
            <link rel="icon" href="/favicon.svg" type="image/svg+xml">
            <link rel="alternate" type="{type}" title="{Markup.Escape(outlet.Name)}" href="{outlet.FeedUrls[0]}">

            """);
        if (canonical is not null && outlet.Template != PageTemplate.Table)
        {
            head.Append($"<link rel=\"canonical\" href=\"{canonical}\">\n");
        }

        if (outlet.RobotsMeta is { } robots)
        {
            head.Append($"<meta name=\"robots\" content=\"{robots}\">\n");
        }

        return head.ToString();
    }

    public static string Masthead(Outlet outlet)
    {
        var words = Languages.Words(outlet.Language);
        return $"""
            <header class="masthead">
            <div class="masthead-name"><a href="/">{Markup.Escape(outlet.Name)}</a></div>
            <div class="masthead-tagline">{Markup.Escape(outlet.Tagline)}</div>
            </header>
            <nav class="sections" aria-label="{words.Home}">
            <ul><li><a href="/">{words.Home}</a></li>{Sections(outlet)}</ul>
            </nav>

            """;
    }

    public static string Sections(Outlet outlet)
    {
        var words = Languages.Words(outlet.Language);
        return string.Concat(outlet.Sections.Select(section =>
            $"<li><a href=\"/{section}\">{Markup.Escape(words.Sections[section])}</a></li>"));
    }

    public static string Share(Outlet outlet)
    {
        var words = Languages.Words(outlet.Language);
        return $"""
            <div class="share-bar"><span>{words.Share}:</span> <a href="#mail" rel="nofollow">Mail</a> <a href="#perch" rel="nofollow">Perch</a> <a href="#chirrup" rel="nofollow">Chirrup</a> <button type="button">⎘</button></div>

            """;
    }

    /// <summary>The outlet's articles before this one, which stay the same for ever.</summary>
    public static string Related(PressArticle article, int count)
    {
        var words = Languages.Words(article.Language);
        var earlier = Enumerable.Range(1, count).Select(back => article.Index - back).Where(index => index >= 0)
            .Select(article.Outlet.Article);
        var list = string.Concat(earlier.Select(other =>
            $"<li><a href=\"{other.Url}\">"
                + $"<img src=\"/img/{other.Index}.svg\" alt=\"\" width=\"96\" height=\"54\" loading=\"lazy\"> "
                + $"{Markup.Escape(other.Title)}</a></li>\n"));
        return $"<aside class=\"related\"><h2>{words.Related}</h2>\n<ul>\n{list}</ul></aside>\n";
    }

    public static string MostRead(PressArticle article)
    {
        var words = Languages.Words(article.Language);
        var earlier = MostReadAgo.Select(back => article.Index - back).Where(index => index >= 0)
            .Select(article.Outlet.Article);
        var list = string.Concat(earlier.Select(other =>
            $"<li><a href=\"{other.Url}\">{Markup.Escape(other.Title)}</a></li>\n"));
        return $"<aside class=\"most-read\"><h2>{words.MostRead}</h2>\n<ol>\n{list}</ol></aside>\n";
    }

    public static string Newsletter(Outlet outlet)
    {
        var words = Languages.Words(outlet.Language);
        return $"""
            <section class="newsletter"><h2>{words.Newsletter}</h2><p>{words.NewsletterPitch}</p>
            <form action="/newsletter" method="post"><input type="email" name="email" placeholder="name@example.org"><button>{words.SignUp}</button></form></section>

            """;
    }

    public static string Advertisement(Outlet outlet) =>
        $"<div class=\"ad-slot\" aria-label=\"{Languages.Words(outlet.Language).Advertisement}\">"
            + $"<span>{Languages.Words(outlet.Language).Advertisement}</span></div>\n";

    public static string Comments(PressArticle article)
    {
        var words = Languages.Words(article.Language);
        var dice = Dice.Of(article.Index, article.Outlet.Index, 12);
        var comments = string.Concat(words.SomeComments.Skip(dice.Below(2)).Select(comment => $"""
            <li class="comment"><cite>{Markup.Escape(Names.Person((dice.Below(Names.Forenames), dice.Below(Names.Families)), article.Language))}</cite><p>{Markup.Escape(comment)}</p></li>

            """));
        return $"<section class=\"comments\" id=\"comments\"><h2>{words.Comments}</h2>\n<ol>\n{comments}</ol></section>\n";
    }

    public static string CookieNote(Outlet outlet)
    {
        var words = Languages.Words(outlet.Language);
        return $"<div class=\"cookie-note\" role=\"dialog\"><p>{words.Cookies}</p><button type=\"button\">{words.Accept}</button></div>\n";
    }

    public static string Footer(Outlet outlet)
    {
        var words = Languages.Words(outlet.Language);
        var rights = outlet.Licence is { } licence
            ? $"{words.Licensed} <a rel=\"license\" href=\"{licence}\">{LicenceName(licence)}</a>."
            : words.AllRights;
        return $"""
            <footer class="site-footer"><p>{Markup.Escape(outlet.Name)} · {words.OwnedBy} {Markup.Escape(outlet.Owner)} · {rights}</p>
            <p><a href="/about">{words.About}</a> · <a href="/about#contact">{words.Contact}</a> · <a href="{outlet.FeedUrls[0]}">RSS</a></p></footer>

            """;
    }

    public static string Date(string language, DateTimeOffset instant)
    {
        var words = Languages.Words(language);
        return words.Date.Replace("{d}", instant.Day.ToString()).Replace("{m}", words.Months[instant.Month - 1])
            .Replace("{y}", instant.Year.ToString()).Replace("{t}", instant.ToString("HH:mm"));
    }

    private static string LicenceName(string licence) =>
        licence.Contains("zero", StringComparison.Ordinal) ? "CC0 1.0"
        : "CC " + licence.Split('/')[4].ToUpperInvariant() + " 4.0";
}
