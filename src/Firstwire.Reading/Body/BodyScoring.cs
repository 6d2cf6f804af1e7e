using Firstwire.Reading.Sanitizing;

namespace Firstwire.Reading.Body;

/// <summary>
/// Finds the element that holds the body: each paragraph gives points, for its length and commas, to the elements
/// around it, less with each step out; boxes full of links lose theirs. What the page marks as the body starts ahead,
/// and so does what stands right below the headline, as a short text has few points of its own.
/// </summary>
/// <param name="titleAt">Where the headline stood (<see cref="PageTree.TitleAt"/>).</param>
internal sealed class BodyScoring(BodyOptions options, int? titleAt)
{
    /// <summary>Shorter pieces say nothing of where the body is.</summary>
    private const int ShortestParagraph = 25;

    private const int StepsOut = 5;

    private const int Candidates = 5;

    /// <summary>So much longer than what wins by its mark alone: the mark is on a lead, or on a teaser.</summary>
    private const int MuchLonger = 4;

    /// <summary>Paragraphs below the headline that give more points, and how many each gives.</summary>
    private const int MostOpenings = 4;

    private const int PointsOfOpening = 12;

    /// <summary>Characters between the headline and the last of them: a lead, a byline, a caption.</summary>
    private const int NearHeadline = 800;

    /// <summary>
    /// A longer box around them may hold more than the article; a shorter one is right without further points.
    /// </summary>
    private const int LongestSure = 3_000;

    /// <summary>So much longer than what wins by its place alone: a lead stands there, the body elsewhere.</summary>
    private const int LongerThanLead = 8;

    private const double NearlyAll = 0.9;

    private const double MuchProse = 0.3;

    private const double ProseShare = 0.6;

    /// <summary>The nodes that make up the body, in the page's order.</summary>
    /// <param name="nodes">All below <paramref name="root"/>.</param>
    public List<PageNode> Find(PageNode root, List<PageNode> nodes)
    {
        var scored = new List<PageNode>();
        foreach (var node in nodes)
            if (node.Length >= ShortestParagraph
                && node.Name is "section" or "h2" or "h3" or "h4" or "h5" or "h6" or "p" or "td" or "pre"
                && !IsOfBlocks(node))
                Give(node, scored);
        foreach (var node in scored) node.Score *= 1 - node.LinkDensity;
        var best = BelowHeadlineOr(Best(scored, static n => n.Score), nodes, scored);
        if (best.Count > 0 && BonusOf(best[0]) > 0
            && Best(scored, WithoutBonus) is [{ Name: not "body" } other, ..] plain
            && other.Length > best[0].Length * MuchLonger)
            best = plain;
        if (best.Count == 0) return [root];
        if (best[0].Name == "body") return Smallest(scored, root) is { } smallest ? [smallest] : [root];
        return WithSiblings(Gather(Widen(best)));
    }

    /// <summary>
    /// The best with what the place below the headline adds, or without it where that box is right already or is much
    /// longer.
    /// </summary>
    private List<PageNode> BelowHeadlineOr(List<PageNode> best, List<PageNode> nodes, List<PageNode> scored)
    {
        if (titleAt is not { } at || best.Count == 0) return best;
        if (Openings(nodes, at) is not [var first, ..] openings) return best;
        if (best[0] is { Name: not "body", Length: < LongestSure } && first.IsWithin(best[0])) return best;
        var awards = new Dictionary<PageNode, double>();
        foreach (var opening in openings)
        {
            var above = opening.Parent;
            for (var step = 0; step < StepsOut && above is not null; step++, above = above.Parent)
                if (above.IsScored)
                    awards[above] = awards.GetValueOrDefault(above)
                        + (PointsOfOpening * ShareAt(step) * (1 - above.LinkDensity));
        }
        var nearest = scored.MaxBy(node => node.Score + awards.GetValueOrDefault(node))!;
        if (nearest == best[0] || (best[0].Name != "body" && best[0].Length > nearest.Length * LongerThanLead))
            return best;
        foreach (var (node, award) in awards) node.Score += award;
        return Best(scored, static n => n.Score);
    }

    /// <summary>The first paragraphs of prose below the headline.</summary>
    private static List<PageNode> Openings(List<PageNode> nodes, int titleAt)
    {
        var openings = new List<PageNode>();
        var between = 0;
        foreach (var node in nodes)
        {
            if (node.Order < titleAt) continue;
            if (node.IsText) between += node.Length;
            if (between > NearHeadline || openings.Count == MostOpenings) break;
            if (node.Name is "p" or "td" or "pre" or "section" && node.Prose > 0 && !BodyLines.HoldsBlocks(node))
                openings.Add(node);
        }
        return openings;
    }

    /// <summary>
    /// Where points of several boxes meet in the page's body alone: the smallest of the others that holds nearly all of
    /// its prose; null where none does.
    /// </summary>
    private static PageNode? Smallest(List<PageNode> scored, PageNode root) => scored
        .Where(node => node.Name != "body" && node.Prose > 0 && node.Prose >= root.Prose * NearlyAll)
        .MinBy(static node => node.Length);

    private static List<PageNode> Best(List<PageNode> scored, Func<PageNode, double> score) =>
        [.. scored.OrderByDescending(score).Take(Candidates)];

    private static double WithoutBonus(PageNode node) =>
        node.Score - (BonusOf(node) * (1 - node.LinkDensity));

    /// <summary>True for a cell whose blocks have points of their own: less than half of it is loose text.</summary>
    private static bool IsOfBlocks(PageNode node) => node.Name == "td" && BodyLines.HoldsBlocks(node)
        && node.Children.Where(static c => c.IsText || InlineElements.Contains(c.Name)).Sum(static c => c.Length) * 2
            < node.Length;

    private void Give(PageNode paragraph, List<PageNode> scored)
    {
        if (paragraph.Length < ShortestParagraph) return;
        var points = 2 + paragraph.Commas + Math.Min(paragraph.Length / 100, 3);
        var above = paragraph.Parent;
        for (var step = 0; step < StepsOut && above is not null; step++, above = above.Parent)
        {
            if (!above.IsScored)
            {
                above.IsScored = true;
                above.Score = StartOf(above.Name) + (options.WeighHints ? HintWeight.Of(above) : 0)
                    + BonusOf(above);
                scored.Add(above);
            }
            above.Score += points * ShareAt(step);
        }
    }

    /// <summary>Of a paragraph's points, what the element so many steps out is given.</summary>
    private static double ShareAt(int step) => step switch { 0 => 1, 1 => 1 / 2.0, _ => 1 / (step * 3.0) };

    /// <summary>
    /// Plain marks weigh as much as ten paragraphs: enough to win against comments and teasers, not against the body of
    /// a page that marks the wrong box. Teasers are marked as articles too.
    /// </summary>
    private static int BonusOf(PageNode node) => MarkedBody.MarkOf(node) switch
    {
        BodyMark.Property or BodyMark.Name => 50,
        BodyMark.Article => 25,
        _ => 0,
    };

    private static int StartOf(string name) => name switch
    {
        "div" => 5,
        "pre" or "td" or "blockquote" => 3,
        "address" or "ol" or "ul" or "dl" or "dd" or "dt" or "li" or "form" => -3,
        "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "th" => -5,
        _ => 0,
    };

    /// <summary>
    /// From the best candidate outwards: where several good ones meet, or as long as the points grow.
    /// </summary>
    private static PageNode Widen(List<PageNode> best)
    {
        var top = best[0];
        var rivals = best.Skip(1).Where(n => n.Score >= top.Score * 0.75).Select(static n => Above(n).ToHashSet())
            .ToList();
        if (rivals.Count >= 3)
        {
            foreach (var above in Above(top).TakeWhile(static n => n.Name != "body"))
            {
                if (rivals.Count(r => r.Contains(above)) < 3) continue;
                top = above;
                break;
            }
        }
        var isListed = IsListed(top);
        var last = top.Score;
        var floor = last / 3;
        for (var above = top.Parent; above is not null && above.Name != "body"; above = above.Parent)
        {
            if (!above.IsScored) continue;
            if (above.Score < floor || (!isListed && AddsTeasers(top, above))) break;
            if (above.Score > last)
            {
                top = above;
                break;
            }
            last = above.Score;
        }
        while (top.Parent is { Name: not "body" } parent && parent.Children.Count(static c => !c.IsText) == 1)
            top = parent;
        return top;
    }

    /// <summary>True where most of the prose beside what was found stands in lists: a stream of teasers.</summary>
    private static bool AddsTeasers(PageNode found, PageNode above) =>
        above.ListedProse - found.ListedProse > (above.Prose - found.Prose) / 2;

    private static bool IsListed(PageNode node) => node.Name == "li" || node.IsWithin("li");

    /// <summary>
    /// A body laid out in several boxes scores in each of them alone. Where a box around the best one holds clearly
    /// more prose, and little else beside it, that box is the body. What the page marks plainly is whole already, and
    /// the items of a list beside the body are teasers.
    /// </summary>
    private static PageNode Gather(PageNode top)
    {
        var gathered = top;
        var isListed = IsListed(top);
        for (var above = top; above.Parent is { Name: not "body" } && !IsMarkedPlainly(above);)
        {
            above = above.Parent;
            var added = Prose(above) - Prose(gathered);
            if (added < Math.Max(gathered.Prose * MuchProse, 200)) continue;
            if (added > (above.Length - gathered.Length) * ProseShare) gathered = above;
        }
        return gathered;

        int Prose(PageNode node) => isListed ? node.Prose : node.Prose - node.ListedProse;
    }

    /// <summary>True for what the page marks as the body, and for a box around that and nothing else.</summary>
    private static bool HoldsOnlyMarked(PageNode node)
    {
        while (!IsMarkedPlainly(node))
        {
            var elements = node.Children.FindAll(static c => !c.IsText);
            if (elements is not [var only]) return false;
            node = only;
        }
        return true;
    }

    private static bool IsMarkedPlainly(PageNode node) =>
        MarkedBody.MarkOf(node) is BodyMark.Property or BodyMark.Name;

    private static IEnumerable<PageNode> Above(PageNode node)
    {
        for (var above = node.Parent; above is not null; above = above.Parent) yield return above;
    }

    /// <summary>
    /// Siblings that scored well, or are paragraphs of prose, belong to the body; beside one that the page marks, only
    /// paragraphs and boxes of the same name.
    /// </summary>
    private static List<PageNode> WithSiblings(PageNode top)
    {
        if (top.Parent is not { } parent) return [top];
        var threshold = Math.Max(10, top.Score * 0.2);
        var isListed = IsListed(top);
        var isWhole = HoldsOnlyMarked(top);
        var kept = new List<PageNode>();
        foreach (var sibling in parent.Children)
        {
            if (sibling == top) kept.Add(sibling);
            else if (!sibling.IsText && Belongs(sibling)) kept.Add(sibling);
        }
        return kept;

        bool Belongs(PageNode sibling)
        {
            if (isWhole && sibling.Name != "p" && sibling.Hints != top.Hints) return false;
            if (!isListed && sibling.Name is "div" or "section" && sibling.ListedProse > sibling.Length / 2)
            {
                return false;
            }

            var bonus = top.Hints.Length > 0 && sibling.Hints == top.Hints ? top.Score * 0.2 : 0;
            if (sibling.IsScored && sibling.Score + bonus >= threshold) return true;
            if (sibling.Name != "p") return false;
            if (sibling.Length > 80) return sibling.LinkDensity < 0.25;
            return sibling.Length > 0 && sibling.LinkLength == 0 && EndsSentence(sibling.TextContent());
        }
    }

    private static bool EndsSentence(string text)
    {
        for (var i = 0; i < text.Length; i++)
            if (text[i] is '.' or '。' or '؟' or '।' && (i + 1 == text.Length || text[i + 1] == ' ')) return true;
        return false;
    }
}
