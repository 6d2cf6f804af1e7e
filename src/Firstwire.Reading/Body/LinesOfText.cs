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
    /// True where every line is a long one and ends a sentence: each is a paragraph, as pages were laid out by hand.
    /// </summary>
    public static bool AreParagraphs(List<PageNode> children)
    {
        if (children.FindAll(static child => child.Name == "br").Count < LeastLines - 1) return false;
        var (lines, length) = (0, 0);
        var start = 0;
        for (var at = 0; at <= children.Count; at++)
        {
            if (at < children.Count && children[at].Name != "br")
            {
                if (!children[at].IsText && !InlineElements.Contains(children[at].Name)) return false;
                continue;
            }

            var line = children.GetRange(start, at - start);
            start = at + 1;
            if (line.Sum(static node => node.Length) == 0) continue;
            if (line.FindLast(static node => node.Length > 0)!.TextContent().AsSpan().TrimEnd() is not [.., var last]
                || !SentenceEnds.Contains(last)) return false;
            lines++;
            length += line.Sum(static node => node.Length);
        }

        return lines >= LeastLines && length >= lines * LeastOfLine;
    }
}
