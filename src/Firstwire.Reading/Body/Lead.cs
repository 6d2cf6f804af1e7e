using System.Buffers;
using Firstwire.Reading.Metadata;
using Firstwire.Reading.Tree;
using Firstwire.Text.Words;

namespace Firstwire.Reading.Body;

/// <summary>
/// The lead: the paragraph between headline and body that many pages set apart, so that the body's element does not
/// hold it. It is known by its class, or because the page gives the same words as its description.
/// </summary>
internal static class Lead
{
    private const int Shortest = 40;

    private const int Longest = 1_200;

    /// <summary>A shorter heading heads a part of the text.</summary>
    private const int ShortestHeading = 80;

    /// <summary>Characters of a byline and a date.</summary>
    private const int MostBetween = 100;

    /// <summary>Characters after the headline within which the lead begins.</summary>
    private const int Near = 1_000;

    /// <summary>Boxes around a description.</summary>
    private const int BoxLevels = 3;

    /// <summary>Characters in which a lead and the description agree; descriptions are cut.</summary>
    private const int Agreeing = 50;

    private static readonly SearchValues<string> Words = SearchValues.Create(
        ["lead", "intro", "standfirst", "subtitle", "sub-title", "subhead", "subline", "chapo", "deck", "perex",
            "abstract", "excerpt", "vorspann", "entradilla", "bajada", "copete", "sumario", "ingress", "summary",
            "teaser", "description", "dek",
             "sottotitolo", "occhiello", "kop"],
        StringComparison.OrdinalIgnoreCase);

    private static bool IsNamed(string? property, string? classes, string? id) =>
        property is "description" or "alternativeHeadline" or "abstract"
        || classes?.AsSpan().ContainsAny(Words) == true || id?.AsSpan().ContainsAny(Words) == true;

    /// <summary>The lead of the page, unless <paramref name="paragraphs"/> hold it already.</summary>
    public static PageNode? Find(PageFacts facts, int headlineAt, string? title, IReadOnlyList<string> paragraphs)
    {
        var description = facts.Meta("og:description", "description") is { Length: >= Agreeing } stated
            ? WhiteSpace.Fold(stated) : null;
        var bodyAt = paragraphs.Count == 0 ? -1
            : facts.Lines.FindIndex(l => l.Offset >= headlineAt && l.Text == paragraphs[0]);
        var at = facts.Lines.FindIndex(l => IsNear(l, headlineAt)
            && (Agrees(l.Text, description) || (l.Element is { } e && IsMarked(e) && !IsOfOther(e, facts)))
            && CanBe(l, title) && IsNew(l));
        if (at < 0) at = facts.Lines.FindIndex(l => IsBelow(l, headlineAt, title) && CanBe(l, title) && IsNew(l));
        // A page that shows its headline again far below still opens with the words of its description.
        if (at < 0 && bodyAt < 0)
            at = facts.Lines.FindIndex(l => Agrees(l.Text, description) && CanBe(l, title) && IsNew(l));
        if (at < 0 || (bodyAt >= 0 && at > bodyAt)) return null;
        var node = new PageTree(BodyOptions.Everything, null).Build(facts.Lines[at].Element!);
        return node.LinkDensity < 0.3 ? node : null;

        bool IsNew(PageLine line)
        {
            var words = Squeezed(line.Text);
            return !paragraphs.Any(p => p.Contains(line.Text, StringComparison.Ordinal)
                || (p.Length >= line.Text.Length && Squeezed(p).Contains(words, StringComparison.Ordinal)));
        }
    }

    /// <summary>Style alone may part two words, of which one reading makes one.</summary>
    private static string Squeezed(string text) => text.Replace(" ", "", StringComparison.Ordinal);

    private static bool IsNear(PageLine line, int headlineAt) =>
        line.Offset >= headlineAt && line.Offset <= headlineAt + Near;

    /// <summary>A text within a link is the teaser of what that leads to.</summary>
    private static bool CanBe(PageLine line, string? title) =>
        line is { Element: { } element, Text.Length: >= Shortest and <= Longest }
        && element.Closest("a") is null && line.Text != title && !BodyTrimming.IsDateline(line.Text);

    /// <summary>
    /// True for a heading of the second level that follows on the headline, and is as long as a sentence.
    /// </summary>
    private static bool IsBelow(PageLine line, int headlineAt, string? title) => title is not null
        && line.Element?.LocalName == "h2" && line.Text.Length >= ShortestHeading
        && line.Offset > headlineAt && line.Offset <= headlineAt + title.Length + MostBetween
        && !line.Text.Contains(title, StringComparison.OrdinalIgnoreCase);

    private static bool Agrees(string line, string? description) =>
        description is not null && line.Length >= Agreeing
            && line.AsSpan(0, Agreeing).Equals(description.AsSpan(0, Agreeing), StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// What a box calls its description is the author's in the author's box, and the picture's below one. A box around
    /// the headline is neither.
    /// </summary>
    private static bool IsOfOther(HtmlElement element, PageFacts facts)
    {
        var at = element.Parent;
        for (var step = 0; step < BoxLevels && at is not null; step++, at = at.Parent)
            if (MarkWords.IsAuthor(null, null, at.ClassName, at.Id)) return !facts.HoldsTopHeading(at);
        return !IsNamed(null, element.ClassName, element.Id) && MarkWords.IsInCaption(element);
    }

    /// <summary>The element itself or one of the two around it is named as a lead.</summary>
    public static bool IsMarked(HtmlElement element)
    {
        var at = element;
        for (var step = 0; step < 3
            && at is not null and not { LocalName: "body" or "article" or "main" }; step++, at = at.Parent)
            if (IsNamed(at.GetAttribute("itemprop"), at.ClassName, at.Id)) return true;
        return false;
    }
}
