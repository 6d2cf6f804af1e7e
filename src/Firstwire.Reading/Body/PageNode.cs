using Firstwire.Reading.Tree;

namespace Firstwire.Reading.Body;

/// <summary>
/// A node of the page as the search for the body sees it: what cannot be text is gone, and what is measured again and
/// again is kept. A paragraph that no element marks (text beside blocks) has a node of its own without a source.
/// </summary>
internal sealed class PageNode(string name, HtmlNode? source, string hints)
{
    /// <summary>The element's local name; <see cref="TextName"/> for text.</summary>
    public string Name { get; set; } = name;

    public HtmlNode? Source { get; } = source;

    /// <summary>Class names and id as written, parted by spaces.</summary>
    public string Hints { get; } = hints;

    private static readonly List<PageNode> None = [];

    private List<PageNode>? children;
    private bool hasGaps;

    public PageNode? Parent { get; private set; }

    /// <summary>
    /// The children that are left. Those taken out are swept up when the list is next asked for: one by one, each would
    /// move all behind it, and a page of 100,000 siblings would take minutes.
    /// </summary>
    public List<PageNode> Children
    {
        get
        {
            if (children is null) return None;
            if (!hasGaps) return children;
            hasGaps = false;
            children.RemoveAll(child => child.Parent != this);
            return children;
        }
    }

    /// <summary>Where the node stands in the page: counted from its top, parents before their children.</summary>
    public int Order { get; init; }

    /// <summary>Where the source stands among the child nodes of its parent.</summary>
    public int Ordinal { get; init; }

    /// <summary>
    /// Characters of text, each run of white space counted once and one of East Asia twice, as it says more.
    /// </summary>
    public int Length { get; private set; }

    /// <summary>Characters of text within links; links to places in the page itself count for a third.</summary>
    public double LinkLength { get; private set; }

    public int Commas { get; private set; }

    /// <summary>Characters in paragraphs that are long enough, and free enough of links, to be prose.</summary>
    public int Prose { get; private set; }

    /// <summary>What of <see cref="Prose"/> stands in items of lists.</summary>
    public int ListedProse { get; private set; }

    /// <summary>Whether a table holds data; found out once, for all that stand in it ask.</summary>
    public bool? HoldsData { get; set; }

    public double Score { get; set; }

    public bool IsScored { get; set; }

    /// <summary>Teasers and captions are shorter, most paragraphs longer.</summary>
    private const int ShortestProse = 80;

    public const string TextName = "#text";

    public bool IsText => Name == TextName;

    public double LinkDensity => Length == 0 ? 0 : LinkLength / Length;

    /// <summary>Makes room for so many children.</summary>
    public void Expect(int count)
    {
        if (count > 0) children ??= new List<PageNode>(count);
    }

    public void Add(PageNode child)
    {
        child.Parent = this;
        (children ??= []).Add(child);
    }

    public void Remove()
    {
        if (Parent is null) return;
        Parent.hasGaps = true;
        for (var above = Parent; above is not null; above = above.Parent)
        {
            above.Length -= Length;
            above.LinkLength -= LinkLength;
            above.Commas -= Commas;
            above.Prose -= Prose;
            above.ListedProse -= ListedProse;
        }
        Parent = null;
    }

    /// <summary>Replaces the children by <paramref name="replacing"/>.</summary>
    public void Refill(List<PageNode> replacing)
    {
        children?.Clear();
        hasGaps = false;
        foreach (var child in replacing) Add(child);
    }

    public void MeasureText(ReadOnlySpan<char> text)
    {
        var space = true;
        var (length, commas) = (0, 0);
        foreach (var c in text)
        {
            if (c is > ' ' and < '\x7F')
            {
                space = false;
                length++;
                if (c == ',') commas++;
                continue;
            }
            if (char.IsWhiteSpace(c))
            {
                if (!space) length++;
                space = true;
                continue;
            }
            space = false;
            length += IsWide(c) ? 2 : 1;
            if (c is '،' or '、' or '，' or '﹐' or '︐' or '︑' or '⹁' or '⸴' or '⸲') commas++;
        }
        Length = space && length > 0 ? length - 1 : length;
        Commas = commas;
    }

    /// <summary>A character that tells what two letters tell, in scripts of Han, kana and Hangul.</summary>
    private static bool IsWide(char c) => c is (>= '\u2E80' and < '\uA000') or (>= '\uAC00' and <= '\uD7AF');

    /// <summary>Sums up the children; a link's own text counts as link text, by <paramref name="linkShare"/>.</summary>
    public void MeasureChildren(double linkShare)
    {
        foreach (var child in Children)
        {
            Length += child.Length;
            LinkLength += child.LinkLength;
            Commas += child.Commas;
            Prose += child.Prose;
            ListedProse += child.ListedProse;
        }
        if (linkShare > 0) LinkLength = Length * linkShare;
        if (Prose == 0 && Length >= ShortestProse && LinkDensity < 0.33 && Name is ("p" or "pre" or "dd"))
            Prose = Length;
        if (Name == "li") ListedProse = Prose;
    }

    /// <summary>All nodes below this one, in the page's order.</summary>
    /// <param name="expected">How many they are, where that is known.</param>
    public List<PageNode> Descendants(int expected = 0)
    {
        var below = new List<PageNode>(expected);
        Gather(this);
        return below;

        void Gather(PageNode node)
        {
            foreach (var child in node.Children)
            {
                below.Add(child);
                Gather(child);
            }
        }
    }

    /// <summary>The nodes of this name below this one, in the page's order.</summary>
    public List<PageNode> Named(string name)
    {
        var named = new List<PageNode>();
        Gather(this);
        return named;

        void Gather(PageNode node)
        {
            foreach (var child in node.Children)
            {
                if (child.Name == name) named.Add(child);
                Gather(child);
            }
        }
    }

    /// <summary>True where a node of this name is somewhere below this one.</summary>
    public bool Holds(string name)
    {
        foreach (var child in Children)
            if (child.Name == name || child.Holds(name)) return true;
        return false;
    }

    /// <summary>True for the node itself and all below it.</summary>
    public bool IsWithin(PageNode outer)
    {
        for (var at = this; at is not null; at = at.Parent)
            if (at == outer) return true;
        return false;
    }

    public bool IsWithin(string name)
    {
        for (var above = Parent; above is not null; above = above.Parent)
            if (above.Name == name) return true;
        return false;
    }

    public string TextContent()
    {
        var text = new System.Text.StringBuilder(Length + 16);
        Append(this);
        return text.ToString();

        void Append(PageNode node)
        {
            if (node.IsText) text.Append(((HtmlText)node.Source!).Span);
            else if (node.Name == "br") text.Append(' ');
            foreach (var child in node.Children) Append(child);
        }
    }
}
