using System.Collections.Frozen;

namespace Firstwire.Reading.Body;

/// <summary>
/// What readers wrote below an article, where no name of a class says so: the articles of a list under a heading such
/// as "3 comments". HTML has each comment be an <c>article</c> of its own, which outweigh a short text above them; on
/// plainer pages all that stands below such a heading is taken for comments, where it stands below a text.
/// </summary>
internal static class CommentSections
{
    /// <summary>Characters of "Kommentare unserer Leser (12)", "Leave a comment, and keep to our rules".</summary>
    private const int LongestHeading = 80;

    private const int MostWords = 4;

    /// <summary>Characters of prose above a heading that says nothing but "Comments".</summary>
    private const int TextAbove = 300;

    /// <summary>Above one that counts them: no part of an article is called "25 comments".</summary>
    private const int TextAboveCount = 80;

    /// <summary>Words that a part of an article may be called too, where nothing counts the comments.</summary>
    private static readonly FrozenSet<string> Ambiguous = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "comment", "discussion", "responses", "kommentar", "diskussion", "commentaire", "réactions", "réagir", "comentario", "comentário",
        "commento", "reacties", "komentar", "yorum", "نظرات", "دیدگاه", "प्रतिक्रिया", "মন্তব্য", "评论", "評論");

    private static readonly FrozenSet<string> Words = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "comment", "comments", "discussion", "responses", "kommentar", "kommentare", "diskussion", "leserkommentare",
        "commentaire", "commentaires", "réagir", "réactions", "comentario", "comentarios", "comentário", "comentários", "commento", "commenti",
        "comentaris", "reacties", "kommentarer", "kommentit", "kommentteja", "komentarze", "komentáře", "komentáre",
        "komentari", "komentarai", "komentāri", "kommentaarid", "hozzászólások", "comentarii", "комментарии",
        "комментариев", "комментария", "коментарі", "коментарів", "коментари", "каментары", "σχόλια", "yorum",
        "yorumlar", "şərhlər", "komentar", "تعليقات", "التعليقات", "نظرات", "دیدگاه", "دیدگاه‌ها", "תגובות",
        "diskuse", "diskusia", "trackback", "trackbacks", "pingbacks", "टिप्पणियाँ", "टिप्पणियां",
        "प्रतिक्रिया", "মন্তব্য", "ความคิดเห็น", "コメント", "评论", "評論", "留言", "댓글", "maoni");

    /// <summary>Whose they are, beside the word: "Your comments", "Komentar Anda", "Opiniones de los lectores".</summary>
    private static readonly FrozenSet<string> Whose = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "your", "user", "reader", "readers", "readers'", "reader's", "anda", "unserer", "leser", "ihre", "vos", "des",
        "lecteurs", "à", "cet", "article", "tus", "sus", "de", "los", "lectores", "dos", "leitores", "dei", "lettori", "czytelników",
        "čtenářů", "читателей", "читачів", "pembaca", "okur", "pings", "ping");

    /// <summary>What asks for one, before the word: "Tulis komentar dengan menyertakan …".</summary>
    private static readonly FrozenSet<string> Asking = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "write", "leave", "post", "add", "schreiben", "schreibe", "laisser", "laissez", "deja", "escribe", "deixe",
        "lascia", "napisz", "dodaj", "tulis", "yaz", "schrijf", "plaats", "skriv");

    /// <summary>True for a heading that stands over comments.</summary>
    public static bool IsHeading(PageNode node)
    {
        if (node.Name is not ("h2" or "h3" or "h4" or "h5" or "h6")) return false;
        return node.Length <= LongestHeading && IsHeading(node.TextContent());
    }

    /// <summary>True for the words of a heading that stands over comments.</summary>
    public static bool IsHeading(string text)
    {
        if (text.Length is 0 or > LongestHeading) return false;
        var words = WordsOf(text);
        return (words.Length <= MostWords && Array.Exists(words, Words.Contains)) || Asks(words);
    }

    private static bool Asks(string[] words) => words is [var first, var second, ..] && Asking.Contains(first)
        && (Words.Contains(second) || (words.Length > 2 && Words.Contains(words[2])));

    private static string[] WordsOf(string text) => text.Split(
        [' ', '\u00A0', '\n', '\t', '(', ')', '[', ']', ':', '·', '-', '–'], StringSplitOptions.RemoveEmptyEntries);

    /// <summary>
    /// Characters of prose that must stand above a heading that is the word alone, or with how many there are; null
    /// where it says more.
    /// </summary>
    private static int? ProseAbove(PageNode heading)
    {
        var words = WordsOf(heading.TextContent());
        if (Asks(words)) return TextAbove;
        var isCounted = Array.Exists(words, static word => word.All(char.IsDigit));
        return words.Count(static word => !Whose.Contains(word)) == (isCounted ? 2 : 1)
            && Array.Exists(words, word => Words.Contains(word) && (words.Length > 1 || !Ambiguous.Contains(word)))
            ? isCounted ? TextAboveCount : TextAbove : null;
    }

    /// <summary>Takes what stands below such headings out of the tree, with the headings.</summary>
    /// <param name="headings">In the page's order.</param>
    public static void Remove(List<PageNode> headings)
    {
        // Below the first heading of a box nothing is left for its others: each box is looked through once.
        var boxes = new HashSet<PageNode>();
        foreach (var heading in headings.DistinctBy(static heading => heading.Parent))
        {
            var (first, parent) = (heading, heading.Parent);
            // The heading may stand in a box of its own, with a count or a button.
            if (parent is { Name: "header" or "div" or "p", Prose: 0, Parent: not null } && !HoldsArticle(parent))
                (first, parent) = (parent, parent.Parent);
            if (parent is null || !boxes.Add(parent)) continue;
            if (IsOfComments(first, parent)) parent.Remove();
            else RemoveBelow(first, parent);
        }
    }

    /// <summary>True for a box that opens with the heading, beside enough of a text.</summary>
    private static bool IsOfComments(PageNode heading, PageNode box)
    {
        if (ProseAbove(heading) is not { } least || box.Name is "article" or "body" || box.Holds("h1")) return false;
        foreach (var child in box.Children)
        {
            if (child == heading) break;
            if (child.Length > 0) return false;
        }

        for (var around = box.Parent; around is not null; around = around.Parent)
            if (around.Prose - box.Prose >= least) return true;
        return false;
    }

    private static void RemoveBelow(PageNode first, PageNode parent)
    {
        var children = parent.Children.ToArray();
        var takesAll = ProseAbove(first) is { } least
            && children.TakeWhile(child => child != first).Sum(static above => above.Prose) >= least;
        var found = false;
        foreach (var below in children)
        {
            if (below.Order <= first.Order || !(takesAll || HoldsArticle(below)) || below.Holds("h1"))
                continue;
            below.Remove();
            found = true;
        }
        if (found) first.Remove();
    }

    private static bool HoldsArticle(PageNode node) => node.Name == "article" || node.Holds("article");
}
