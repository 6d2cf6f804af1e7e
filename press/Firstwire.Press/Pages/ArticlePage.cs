using System.Text;
using Firstwire.Press.Feeds;

namespace Firstwire.Press.Pages;

/// <summary>An article in its outlet's template, and the parts that the templates have in common.</summary>
internal static class ArticlePage
{
    public static string Write(PressArticle article, DateTimeOffset now) => article.Outlet.Template switch
    {
        PageTemplate.OpenGraph => OpenGraphPage.Write(article, now),
        PageTemplate.Microdata => MicrodataPage.Write(article, now),
        PageTemplate.Table => TablePage.Write(article, now),
        PageTemplate.Blog => BlogPage.Write(article, now),
        PageTemplate.RightToLeft => RightToLeftPage.Write(article, now),
        _ => StructuredPage.Write(article, now),
    };

    /// <summary>The body's paragraphs; the dateline stands before the first.</summary>
    public static IEnumerable<string> Paragraphs(PressArticle article, DateTimeOffset now) =>
        article.ParagraphsAt(now).Select((paragraph, i) => Linked(
            article, Markup.Escape(i == 0 && article.Dateline is { } line ? $"{line} – {paragraph}" : paragraph)));

    /// <summary>The name of whoever reported first leads to that report.</summary>
    private static string Linked(PressArticle article, string paragraph)
    {
        if (article is not { Kind: ArticleKind.Retelling, Other: { } report }) return paragraph;
        var called = report.Outlet.Name;
        var name = Markup.Escape(called.StartsWith("The ", StringComparison.Ordinal) ? called[4..] : called);
        return paragraph.Replace(name, $"<a href=\"{report.Url}\">{name}</a>", StringComparison.Ordinal);
    }

    /// <summary>The paragraphs as elements, with an advertisement in the middle, as most sites have it.</summary>
    public static string Body(PressArticle article, DateTimeOffset now, string open = "<p>", string close = "</p>")
    {
        var body = new StringBuilder();
        foreach (var (paragraph, i) in Paragraphs(article, now).Select((paragraph, i) => (paragraph, i)))
        {
            body.Append(open).Append(paragraph).Append(close).Append('\n');
            if (i == 2 && article.Paragraphs.Count > 4)
            {
                body.Append(Furniture.Advertisement(article.Outlet));
            }
        }

        return body.ToString();
    }

    /// <summary>The correction notice, once it has been made; else nothing.</summary>
    public static string Notice(PressArticle article, DateTimeOffset now)
    {
        var words = Languages.Words(article.Language);
        return article.Correction is { } correction && now >= correction.At
            ? $"<p class=\"correction\"><strong>{words.Correction}</strong> "
                + $"({Furniture.Date(article.Language, correction.At)}): {Markup.Escape(correction.Notice)}</p>\n"
            : "";
    }

    /// <summary>
    /// What the page says of the article it comes from: the agency of a credited reprint, the report that it follows.
    /// </summary>
    public static string Origin(PressArticle article)
    {
        var words = Languages.Words(article.Language);
        return article switch
        {
            { Kind: ArticleKind.WireReprintCredited, Other: { } wire } =>
                $"<p class=\"wire-credit\">{words.WireCredit.Replace("{agency}", Source(article, wire))}</p>\n",
            { Kind: ArticleKind.FollowUp, Other: { } earlier } =>
                $"<p class=\"see-also\">{words.Earlier}: "
                    + $"<a href=\"{earlier.Url}\">{Markup.Escape(earlier.Title)}</a></p>\n",
            _ => "",
        };
    }

    /// <summary>Every second outlet links the agency's article; the others only name the agency.</summary>
    private static string Source(PressArticle article, PressArticle wire)
    {
        var name = Markup.Escape(wire.Outlet.Name);
        return article.Outlet.Index % 2 == 0 ? $"<a href=\"{wire.Url}\">{name}</a>" : name;
    }

    public static string Iso(DateTimeOffset instant) => instant.ToString("yyyy-MM-ddTHH:mm:ssZ");
}
