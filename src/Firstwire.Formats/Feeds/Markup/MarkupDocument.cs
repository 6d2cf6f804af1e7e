using System.Buffers;
using System.Text;
using System.Xml;

namespace Firstwire.Formats.Feeds.Markup;

/// <summary>Reads a document strictly, and where it is broken again from its start, tolerantly.</summary>
internal static class MarkupDocument
{
    private static readonly SearchValues<char> Controls = SearchValues.Create(
        "\0\u0001\u0002\u0003\u0004\u0005\u0006\a\b\v\f\u000E\u000F\u0010\u0011\u0012\u0013\u0014" +
        "\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F\uFFFE\uFFFF");

    /// <summary>
    /// Calls <paramref name="read"/> with a reader over <paramref name="text"/>; a second time with the tolerant one
    /// where the first
    /// met a fault. What was wrong is added to <paramref name="recovered"/>.
    /// </summary>
    /// <param name="findRoot">Where the root element begins in a document that does not begin with it.</param>
    public static T Read<T>(string text, List<string> recovered, Func<string, int> findRoot, Func<MarkupReader, T> read)
    {
        try
        {
            using var strict = new StrictMarkup(text);
            return read(strict);
        }
        catch (XmlException fault)
        {
            recovered.Add($"The document is not well-formed XML: {fault.Message}");
        }

        text = WithoutControls(text);
        var tolerant = new TolerantMarkup(text, findRoot(text));
        var result = read(tolerant);
        if (tolerant.IsTruncated) recovered.Add("The document ends before its last element does.");
        return result;
    }

    /// <summary>XML 1.0 §2.2 has no place for control characters, and neither has what we write from them.</summary>
    private static string WithoutControls(string text)
    {
        var at = text.AsSpan().IndexOfAny(Controls);
        if (at < 0) return text;
        var clean = new StringBuilder(text.Length);
        var rest = text.AsSpan();
        for (; at >= 0; at = rest.IndexOfAny(Controls))
        {
            clean.Append(rest[..at]);
            rest = rest[(at + 1)..];
        }

        return clean.Append(rest).ToString();
    }
}
