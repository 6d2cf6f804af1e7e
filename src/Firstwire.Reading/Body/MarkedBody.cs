using Firstwire.Reading.Tree;

namespace Firstwire.Reading.Body;

/// <summary>How a page marks an element as its article's body, the plainest statement first.</summary>
internal enum BodyMark
{
    /// <summary><c>itemprop="articleBody"</c> (schema.org).</summary>
    Property,

    /// <summary>A class or id that says body of an article: article-body, entry-content, story-text.</summary>
    Name,

    /// <summary>The <c>article</c> element.</summary>
    Article,

    /// <summary>The <c>main</c> element or role.</summary>
    Main,
}

/// <summary>The elements that the page itself marks as the body of its article.</summary>
internal static class MarkedBody
{
    private static readonly NameWords Names = new(
        "articlebody", "article-body", "article_body", "article__body", "articlecontent", "article-content",
            "article_content", "article__content", "articletext", "article-text", "article_text", "article__text",
            "entry-content", "entrycontent", "post-content", "postcontent", "post_content", "post-body",
            "post__content",
            "storybody", "story-body", "story_body", "story__body", "story-content", "story-text", "storytext",
            "story_text", "news-text", "newstext", "news-content", "news-body", "body-text", "bodytext", "content-body",
            "text-body", "single-content", "td-post-content", "field-name-body", "field--name-body", "artikel-body",
            "artikeltext", "artikel-text", "article-copy", "body-copy", "bodycopy", "rich-text-body");

    /// <summary>The element that bears the plainest mark; of several, the one with the most prose.</summary>
    public static PageNode? Find(List<PageNode> nodes)
    {
        PageNode? best = null;
        BodyMark? bestMark = null;
        foreach (var node in nodes)
        {
            if (node.Prose == 0 || MarkOf(node) is not { } mark) continue;
            if (bestMark is not null && (mark > bestMark || (mark == bestMark && node.Prose <= best!.Prose))) continue;
            best = node;
            bestMark = mark;
        }
        return best;
    }

    /// <summary>
    /// How far the nodes found and the marked element hold the same prose: the share that is in both, of all that is in
    /// either; null where the page marks nothing.
    /// </summary>
    public static double? Agreement(IReadOnlyList<PageNode> found, PageNode? marked)
    {
        if (marked is null) return null;
        var both = found.Sum(node => node.IsWithin(marked) ? node.Prose : marked.IsWithin(node) ? marked.Prose : 0);
        var either = found.Sum(static node => node.Prose) + marked.Prose - both;
        return either == 0 ? 0 : (double)both / either;
    }

    /// <summary>The plainest mark that the element itself bears.</summary>
    public static BodyMark? MarkOf(PageNode node)
    {
        if (node.Source is not HtmlElement element) return null;
        if (element.GetAttribute("itemprop")?.Contains("articleBody", StringComparison.OrdinalIgnoreCase) == true)
            return BodyMark.Property;
        if (node.Hints.Length > 0 && Names.AreIn(node.Hints)) return BodyMark.Name;
        if (element.LocalName == "article") return BodyMark.Article;
        if (element.LocalName == "main" || element.GetAttribute("role") == "main") return BodyMark.Main;
        return null;
    }
}
