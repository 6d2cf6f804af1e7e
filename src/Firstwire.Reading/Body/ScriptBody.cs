using System.Collections.Frozen;
using Firstwire.Reading.Metadata;
using Firstwire.Reading.Tree;
using Firstwire.Text.Words;

namespace Firstwire.Reading.Body;

/// <summary>
/// The body as the data for a page's scripts hold it, in the scripts or in an attribute, for pages that show nothing
/// before their scripts have run. It is taken only where the same data state the page's headline.
/// </summary>
internal static class ScriptBody
{
    /// <summary>Characters of a page that shows its text.</summary>
    private const int Shown = 500;

    /// <summary>So many times longer than what the page shows must it be.</summary>
    private const int MuchLonger = 3;

    private const int Shortest = 400;

    /// <summary>A shorter value is a heading, a label, a teaser.</summary>
    private const int ShortestParagraph = 60;

    private const int LeastWords = 8;

    private const int ShortestTitle = 10;

    /// <summary>Characters beside a headline in the value that states it: the name of the site.</summary>
    private const int BesideTitle = 60;

    /// <summary>Characters of scripts.</summary>
    private const int MostRead = 4 * 1024 * 1024;

    /// <summary>Members that tell of an article without being its text, and of others.</summary>
    private static readonly FrozenSet<string> NoBodies = new[]
    {
        "description", "metadescription", "seodescription", "meta_description", "ogdescription", "summary", "excerpt",
        "teaser", "teasertext", "abstract", "caption", "alt", "alttext", "credit", "bio", "biography", "title",
        "headline", "seotitle", "subtitle", "name", "url", "href", "src", "srcset", "classname", "class", "style",
        "message", "comment", "keywords", "copyright", "disclaimer", "label", "placeholder", "query", "css",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The paragraphs; none where the page shows a text, or its data hold none.</summary>
    public static IReadOnlyList<string> Paragraphs(
        PageFacts facts, HtmlElement root, string? title, IReadOnlyList<string> shown)
    {
        if (title is not { Length: >= ShortestTitle } || Length(shown) >= Shown) return [];
        IReadOnlyList<string> longest = [];
        var read = 0;
        foreach (var data in facts.Scripts.Select(static script => script.TextContent).Concat(Attributes(root)))
        {
            if ((read += data.Length) > MostRead) break;
            if (data.Length >= Shortest && In(data, title) is var found && Length(found) > Length(longest))
                longest = found;
        }

        return Length(longest) > Length(shown) * MuchLonger ? longest : [];
    }

    /// <summary>Some frameworks hand the data to their scripts in an attribute of the element to be filled.</summary>
    private static IEnumerable<string> Attributes(HtmlElement root)
    {
        foreach (var element in root.Descendants())
            for (var at = 0; at < element.Attributes.Length; at++)
                if (element.Attributes[at].Written is { Length: >= Shortest, Span: ['{' or '[', ..] } written)
                    yield return written.ToString();
    }

    private static IReadOnlyList<string> In(string script, string title)
    {
        var texts = new Dictionary<string, MemberText>(StringComparer.OrdinalIgnoreCase);
        var isTitled = false;
        foreach (var (member, value) in ScriptStrings.Of(script))
        {
            isTitled |= value.Length >= title.Length && value.Length <= title.Length + BesideTitle
                && WhiteSpace.Fold(value).Contains(title, StringComparison.OrdinalIgnoreCase);
            if (value.Length < ShortestParagraph || NoBodies.Contains(member)) continue;
            var paragraphs = LinkedBody.Read(value);
            if (!paragraphs.Any(IsProse)) continue;
            if (!texts.TryGetValue(member, out var text)) texts.Add(member, text = new MemberText());
            text.Add(paragraphs);
        }

        if (!isTitled) return [];
        return texts.Values.Select(static text => text.Paragraphs())
            .Where(static told => Length(told) >= Shortest).MaxBy(Length) ?? [];
    }

    private static bool IsProse(string text) => text.Length >= ShortestParagraph / 2
        && !text.AsSpan().ContainsAny("{}<>") && !text.StartsWith("http", StringComparison.OrdinalIgnoreCase)
        && (text.Count(' ') >= LeastWords || IsUnspaced(text));

    private static bool IsUnspaced(string text) =>
        text.Count(static c => c >= '\u0E00' && char.IsLetter(c)) > text.Length / 2;

    private static int Length(IReadOnlyList<string> paragraphs) => paragraphs.Sum(static p => p.Length);

    /// <summary>
    /// The values of one member: the longest of them where that is long and has several paragraphs, as each then is an
    /// article's whole text; else all, as each is a part of one.
    /// </summary>
    private sealed class MemberText
    {
        private readonly List<string> all = [];
        private IReadOnlyList<string> whole = [];

        public void Add(IReadOnlyList<string> paragraphs)
        {
            all.AddRange(paragraphs);
            if (paragraphs.Count > 1 && Length(paragraphs) > Length(whole)) whole = paragraphs;
        }

        public IReadOnlyList<string> Paragraphs() => Length(whole) >= Shortest ? whole : [.. all.Distinct()];
    }
}
