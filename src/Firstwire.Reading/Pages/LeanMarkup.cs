using System.Buffers;
using System.Text;

namespace Firstwire.Reading.Pages;

/// <summary>
/// A page's markup without what only a browser needs: the contents of scripts (but data), styles and noscript. That is
/// half of a news page; building a tree of it would take as long as all the rest of reading. What is in noscript, a
/// browser takes as text, so that an unclosed tag there swallows nothing.
/// </summary>
internal static class LeanMarkup
{
    private static readonly SearchValues<string> Marks =
        SearchValues.Create(["<!--", "<script", "<style", "<noscript"], StringComparison.OrdinalIgnoreCase);

    public static string Of(string markup)
    {
        StringBuilder? lean = null;
        var kept = 0;
        var at = 0;
        while (Next(markup, at) is >= 0 and var mark)
        {
            var rest = markup.AsSpan(mark);
            if (rest.StartsWith("<!--"))
            {
                var close = rest[4..].IndexOf("-->");
                // A comment that never ends takes the rest of the page with it.
                if (close < 0) break;
                at = mark + 4 + close;
                continue;
            }
            var name = rest[1] is 's' or 'S' ? rest[2] is 'c' or 'C' ? "script" : "style" : "noscript";
            at = mark + name.Length + 1;
            if (at >= markup.Length || !(markup[at] is '>' or '/' || char.IsWhiteSpace(markup[at]))) continue;
            if (IsWithinTag(markup.AsSpan(0, mark))) continue;
            var open = MarkupReader.TagEnd(rest, name.Length + 1);
            if (open >= rest.Length) break;
            var length = ContentLength(rest[(open + 1)..], name);
            if (length < 0) break;
            at = mark + open + 1 + length;
            if (IsData(rest[..open], name) || rest.Slice(open + 1, length).Contains("<!--", StringComparison.Ordinal))
                continue;
            lean ??= new StringBuilder(markup.Length);
            lean.Append(markup, kept, mark + open + 1 - kept);
            kept = at;
        }
        return lean is null ? markup : lean.Append(markup, kept, markup.Length - kept).ToString();
    }

    private static int Next(string markup, int from)
    {
        var next = markup.AsSpan(from).IndexOfAny(Marks);
        return next < 0 ? -1 : from + next;
    }

    /// <summary>
    /// True in the value of an attribute, which may hold markup. Looked for in the text just before, for one that
    /// begins farther off holds tags of its own.
    /// </summary>
    private static bool IsWithinTag(ReadOnlySpan<char> before)
    {
        var last = before[Math.Max(0, before.Length - 4_096)..].LastIndexOfAny('<', '>');
        if (last < 0) return false;
        last += Math.Max(0, before.Length - 4_096);
        return before[last] == '<' && last + 1 < before.Length && char.IsAsciiLetter(before[last + 1]);
    }

    private static bool IsData(ReadOnlySpan<char> tag, string name) =>
        name == "script" && tag.Contains("json", StringComparison.OrdinalIgnoreCase);

    /// <summary>Characters up to the end tag; -1 where there is none.</summary>
    private static int ContentLength(ReadOnlySpan<char> content, string name)
    {
        for (var at = 0; ;)
        {
            var close = content[at..].IndexOf("</");
            if (close < 0) return -1;
            at += close;
            if (content[(at + 2)..].StartsWith(name, StringComparison.OrdinalIgnoreCase)) return at;
            at += 2;
        }
    }
}
