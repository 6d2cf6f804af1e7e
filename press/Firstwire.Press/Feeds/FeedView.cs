using System.Text;

namespace Firstwire.Press.Feeds;

/// <summary>
/// What a feed shows at an instant. The articles are written only when asked for, the version costs nothing.
/// </summary>
internal sealed record FeedView(
    Outlet Outlet, int Feed, IReadOnlyList<long> Indices, DateTimeOffset Updated, DateTimeOffset Now)
{
    public string Version => $"{Outlet.Slug} {Feed} {Indices.FirstOrDefault(-1)} {Updated.ToUnixTimeSeconds()}";

    public IEnumerable<PressArticle> Articles => Indices.Select(Outlet.Article);

    public string Url => Outlet.HomeUrl + Outlet.FeedPath(Feed);

    public string Title => Feed == 0
        ? Outlet.Name
        : $"{Outlet.Name} – {Languages.Words(Outlet.Language).Sections[Outlet.Sections[Feed - 1]]}";

    public static FeedView At(Outlet outlet, int feed, DateTimeOffset now)
    {
        var (indices, updated) = outlet.Listed(feed, now);
        return new FeedView(outlet, feed, indices, updated, now);
    }

    /// <summary>
    /// The link that the feed gives, with tracking parameters where the outlet counts its readers so.
    /// </summary>
    public string Link(PressArticle article) => Outlet.TracksLinks
        ? $"{article.Url}?utm_source=feed&utm_medium=rss&utm_campaign={article.Section}"
        : article.Url;

    public string Html(PressArticle article)
    {
        var html = new StringBuilder();
        foreach (var (paragraph, i) in article.ParagraphsAt(Now).Select((paragraph, i) => (paragraph, i)))
        {
            var dateline = i == 0 && article.Dateline is { } line ? line + " – " : "";
            html.Append("<p>").Append(Markup.Escape(dateline + paragraph)).Append("</p>\n");
        }

        if (article.Correction is { } correction && Now >= correction.At)
        {
            html.Append("<p><em>").Append(Markup.Escape(correction.Notice)).Append("</em></p>\n");
        }

        return html.ToString();
    }
}
