using AngleSharp.Dom;

namespace Firstwire.Reading.Metadata;

/// <summary>What a page says of itself, gathered in one pass over its elements: meta elements, links, headings, marked-up bylines and times.</summary>
internal sealed class PageFacts
{
    private readonly Dictionary<string, List<string>> metas = new(StringComparer.OrdinalIgnoreCase);

    private PageFacts()
    {
    }

    public LinkedData Data { get; private set; } = LinkedData.Of([]);

    public List<IElement> Headings { get; } = [];

    public List<IElement> Times { get; } = [];

    /// <summary>Elements whose itemprop, rel or class names an author.</summary>
    public List<IElement> AuthorMarks { get; } = [];

    /// <summary>Elements whose itemprop or class names a date.</summary>
    public List<IElement> DateMarks { get; } = [];

    /// <summary>The address of an <c>a rel=license</c>.</summary>
    public string? LicenseLink { get; private set; }

    public Dictionary<string, string> Links { get; } = new(StringComparer.OrdinalIgnoreCase);

    public string? TitleElement { get; private set; }

    public string? Language { get; private set; }

    public string? BaseHref { get; private set; }

    public static PageFacts Of(IElement root)
    {
        var facts = new PageFacts { Language = root.GetAttribute("lang") ?? root.GetAttribute("xml:lang") };
        var blocks = new List<string>();
        facts.Visit(root, blocks);
        facts.Data = LinkedData.Of(blocks);
        return facts;
    }

    /// <summary>The first value of the first of <paramref name="names"/> that the page states.</summary>
    public string? Meta(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
            if (metas.TryGetValue(name, out var values)) return values[0];
        return null;
    }

    public IReadOnlyList<string> Metas(string name) => metas.GetValueOrDefault(name) ?? [];

    public IEnumerable<(string Name, string Value)> AllMetas() => metas.SelectMany(static m => m.Value.Select(v => (m.Key, v)));

    private void Visit(IElement element, List<string> blocks)
    {
        foreach (var child in element.Children)
        {
            switch (child.LocalName)
            {
                case "meta": AddMeta(child); continue;
                case "script":
                    if (child.GetAttribute("type")?.Contains("ld+json", StringComparison.OrdinalIgnoreCase) == true) blocks.Add(child.TextContent);
                    continue;
                case "link": AddLink(child); continue;
                case "base": BaseHref ??= child.GetAttribute("href"); continue;
                case "title" when child.NamespaceUri == NamespaceNames.HtmlUri: TitleElement ??= child.TextContent; continue;
                case "style" or "svg" or "template": continue;
                case "h1" or "h2": Headings.Add(child); break;
                case "time": Times.Add(child); break;
            }
            Mark(child);
            Visit(child, blocks);
        }
    }

    private void Mark(IElement element)
    {
        var property = element.GetAttribute("itemprop");
        var rel = element.GetAttribute("rel");
        var names = element.ClassName;
        if (property is null && rel is null && string.IsNullOrEmpty(names) && string.IsNullOrEmpty(element.Id)) return;
        if (rel?.Contains("license", StringComparison.OrdinalIgnoreCase) == true) LicenseLink ??= element.GetAttribute("href");
        if (MarkWords.IsAuthor(property, rel, names, element.Id)) AuthorMarks.Add(element);
        if (MarkWords.IsDate(property, names, element.Id)) DateMarks.Add(element);
    }

    private void AddMeta(IElement element)
    {
        if (element.GetAttribute("content") is not { } content || string.IsNullOrWhiteSpace(content)) return;
        foreach (var attribute in (ReadOnlySpan<string>)["property", "name", "itemprop", "http-equiv"])
        {
            if (element.GetAttribute(attribute) is not { Length: > 0 } names) continue;
            foreach (var name in names.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            {
                if (!metas.TryGetValue(name, out var values)) metas.Add(name, values = []);
                values.Add(content.Trim());
            }
        }
    }

    private void AddLink(IElement element)
    {
        if (element.GetAttribute("rel") is not { } rel || element.GetAttribute("href") is not { } href) return;
        foreach (var name in rel.Split(' ', StringSplitOptions.RemoveEmptyEntries)) Links.TryAdd(name, href);
    }
}
