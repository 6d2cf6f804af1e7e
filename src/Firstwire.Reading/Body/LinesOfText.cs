using System.Buffers;
using Firstwire.Reading.Sanitizing;

namespace Firstwire.Reading.Body;

/// <summary>The lines into which single line breaks part a block.</summary>
internal static class LinesOfText
{
    /// <summary>Two may be an address, or a line that was broken by hand.</summary>
    private const int LeastLines = 4;

    /// <summary>Characters of a line, on the average: those of verse are shorter.</summary>
    private const int LeastOfLine = 70;

    private static readonly SearchValues<char> SentenceEnds = SearchValues.Create(".!?…。！？।॥؟۔։።\"”»");

    /// <summary>
    /// True where every line is a long one and ends a sentence, but for a headline and a byline above them and notices
    /// below: each is a paragraph, as pages were laid out by hand.
    /// </summary>
    public static bool AreParagraphs(List<PageNode> children)
    {
        if (BreaksOf(children) < LeastLines - 1) return false;
        var (sentences, length, start, between) = (0, 0, 0, 0);
        var (isParted, parted) = (false, 0);
        for (var at = 0; at <= children.Count; at++)
        {
            if (at < children.Count && IsOfLine(children[at])) continue;
            var line = children.GetRange(start, at - start);
            start = at + 1;
            if (line.FindLast(static node => node.Length > 0) is not { } last)
            {
                isParted = sentences > 0;
                continue;
            }

            if (last.TextContent().AsSpan().TrimEnd() is not [.., var sign] || sign is ',' or ';' or '，') return false;
            if (SentenceEnds.Contains(sign))
            {
                if (sentences > 0 && between > 0) return false;
                if (isParted) parted++;
                isParted = false;
                sentences++;
                length += line.Sum(static node => node.Length);
            }
            else if (sentences > 0) between++;
        }

        // Where empty lines part the paragraphs, a single break is one within them.
        return sentences >= LeastLines && parted * LeastLines < sentences && length >= sentences * LeastOfLine;
    }

    private static bool IsOfLine(PageNode node) =>
        node.Name != "br" && (node.IsText || InlineElements.Contains(node.Name));

    private static int BreaksOf(List<PageNode> children)
    {
        var breaks = 0;
        foreach (var child in children)
            if (child.Name == "br") breaks++;
        return breaks;
    }
}
