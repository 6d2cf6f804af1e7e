using System.Collections.Frozen;
using Firstwire.Reading.Tree;

namespace Firstwire.Reading.Body;

/// <summary>Takes out of a found body what is not its text: forms, asides, share bars, boxes of links.</summary>
internal sealed class BodyCleaning(BodyOptions options)
{
    /// <summary>A box with so much of the text, and so little of it links, is the body itself.</summary>
    private const double BodyShare = 0.5;

    private const double BodyLinkDensity = 0.25;

    private const int LongestPointer = 160;

    /// <summary>Characters of a box around fields to fill in, and its share of the text at most.</summary>
    private const int LongestFields = 300;

    private const double FieldShare = 0.3;

    /// <summary>Navigation is links; what has fewer is marked so by mistake.</summary>
    private const double MostOfLinks = 0.5;

    private static readonly FrozenSet<string> Textish = new[]
    {
        "span", "li", "td", "blockquote", "dl", "div", "img", "ol", "p", "pre", "table", "ul",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>What the body holds: what it does not hold need not be looked for.</summary>
    private readonly HashSet<string> names = [];

    private int total;

    public void Clean(PageNode top)
    {
        total = top.Length;
        Note(top);
        RemoveFields(top);
        CleanConditionally(top, "form");
        CleanConditionally(top, "fieldset");
        // The footer of a quotation names who said it.
        RemoveAll(top, static n => n.Name is "object" or "embed" or "aside"
            or "input" or "textarea" or "select" or "button" || (n.Name is "nav" && n.LinkDensity > MostOfLinks)
            || (n.Name is "footer" && n.Parent?.Name is not "blockquote"));
        foreach (var child in top.Children.ToList())
            RemoveAll(child, static n => n.Length < 500 && Hints.IsShare(n.Hints));
        if (options.WeighHints && (names.Contains("h1") || names.Contains("h2")))
            RemoveAll(top, static n => n.Name is "h1" or "h2" && HintWeight.Of(n) < 0);
        CleanConditionally(top, "table");
        CleanConditionally(top, "ul");
        CleanConditionally(top, "ol");
        CleanConditionally(top, "div");
        RemoveLinkLines(top);
    }

    /// <summary>A small box around a field to fill in asks for an address, a vote or a word to search for.</summary>
    private void RemoveFields(PageNode top)
    {
        if (!options.CleanBlocks) return;
        foreach (var name in (ReadOnlySpan<string>)["input", "select", "textarea"])
        {
            if (!names.Contains(name)) continue;
            foreach (var field in top.Named(name))
            {
                if (!IsFilledIn(field) || IsInSentence(field)) continue;
                PageNode? box = null;
                var above = field.Parent;
                for (; above != top && above is { Length: < LongestFields }; above = above.Parent)
                    if (above.Length < total * FieldShare && !above.Holds("li") && !above.Holds("table")) box = above;
                box?.Remove();
            }
        }
    }

    /// <summary>True for a field for words; lists of what to buy and to do have boxes to tick.</summary>
    private static bool IsFilledIn(PageNode field) => field.Name != "input" || field.Source is not HtmlElement element
        || element.GetAttribute("type") is null or "text" or "email" or "search" or "tel" or "password";

    /// <summary>True for a field in a paragraph of prose: "It is [12] metres high".</summary>
    private static bool IsInSentence(PageNode field) => field.Parent is { Name: "p", Prose: > 0 } paragraph
        && paragraph.Source is HtmlElement { LocalName: "p" };

    private void Note(PageNode top)
    {
        foreach (var node in top.Children)
        {
            names.Add(node.Name);
            Note(node);
        }
    }

    /// <summary>
    /// A box of one line, much of it links, points elsewhere ("Main article: …"); a paragraph may well name its
    /// sources.
    /// </summary>
    private void RemoveLinkLines(PageNode top)
    {
        if (!options.CleanBlocks) return;
        foreach (var line in top.Named("p"))
        {
            if (line.Source is not HtmlElement { LocalName: "div" } || line.Length >= LongestPointer) continue;
            var most = options.WeighHints && HintWeight.Of(line) >= 25 ? 0.5 : 0.2;
            if (line.LinkDensity > most && !line.IsWithin("table")) line.Remove();
        }
    }

    private static void RemoveAll(PageNode top, Predicate<PageNode> unwanted)
    {
        // What is taken out leaves the list when that is next asked for: not before the end of the loop.
        foreach (var child in top.Children)
        {
            if (unwanted(child)) child.Remove();
            else RemoveAll(child, unwanted);
        }
    }

    private void CleanConditionally(PageNode top, string name)
    {
        if (!options.CleanBlocks || !names.Contains(name)) return;
        var nodes = top.Named(name);
        for (var at = nodes.Count - 1; at >= 0; at--)
            if (IsClutter(nodes[at])) nodes[at].Remove();
    }

    private bool IsClutter(PageNode node)
    {
        if (node.Name == "table" && Tables.HoldsData(node)) return false;
        for (var above = node.Parent; above is not null; above = above.Parent)
            if (above.Name == "code" || (above.Name == "table" && Tables.HoldsData(above))) return false;
        if (node.Length > total * BodyShare && node.LinkDensity < BodyLinkDensity) return false;
        var weight = options.WeighHints ? HintWeight.Of(node) : 0;
        if (weight < 0) return !HoldsDataTable(node);
        if (node.Commas >= 10) return false;
        return new Census(node).IsClutter(weight) && !HoldsDataTable(node);
    }

    private static bool HoldsDataTable(PageNode node) =>
        node.Named("table").Exists(Tables.HoldsData);

    /// <summary>What a box holds, counted.</summary>
    private sealed class Census
    {
        private readonly PageNode node;
        private int paragraphs;
        private int images;
        private int items;
        private int inputs;
        private int embeds;
        private bool video;
        private double listed;
        private double headed;
        private double textish;

        public Census(PageNode node)
        {
            this.node = node;
            Count(node);
        }

        private void Count(PageNode top)
        {
            foreach (var below in top.Children)
            {
                switch (below.Name)
                {
                    case "p": paragraphs++; break;
                    case "img": images++; break;
                    case "li": items++; break;
                    case "input": inputs++; break;
                    case "ul" or "ol": listed += below.Length; break;
                    case "h1" or "h2" or "h3" or "h4" or "h5" or "h6": headed += below.Length; break;
                    case "iframe" or "object" or "embed":
                        embeds++;
                        video |= Videos.Is(below.Source as HtmlElement);
                        break;
                }
                if (Textish.Contains(below.Name)) textish += below.Length;
                Count(below);
            }
        }

        public bool IsClutter(int weight)
        {
            if (video) return false;
            var isList = node.Name is "ul" or "ol" || (node.Length > 0 && listed / node.Length > 0.9);
            var density = node.LinkDensity;
            var clutter = (!node.IsWithin("figure") && images > 1 && (double)paragraphs / images < 0.5)
                || (!isList && items - 100 > paragraphs)
                || inputs > paragraphs / 3
                || (!isList && !MostlyHeadings && node.Length < 25 && images is 0 or > 2 && density > 0)
                || (!isList && weight < 25 && density > 0.2)
                || (weight >= 25 && density > 0.5)
                || (embeds == 1 && node.Length < 75) || embeds > 1
                || (images == 0 && textish == 0);
            return clutter && !(isList && IsPlainList);
        }

        private bool MostlyHeadings => node.Length > 0 && headed / node.Length >= 0.9;

        /// <summary>One picture an item; or neither, as of old where a list only indents.</summary>
        private bool IsPlainList => images == items
            && node.Children.TrueForAll(static c => c.Children.Count(static g => !g.IsText) <= 1);
    }
}
