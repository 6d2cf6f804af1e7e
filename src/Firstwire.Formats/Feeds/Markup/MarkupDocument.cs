using System.Xml;

namespace Firstwire.Formats.Feeds.Markup;

/// <summary>Reads a document strictly, and where it is broken again from its start, tolerantly.</summary>
internal static class MarkupDocument
{
    /// <summary>
    /// Calls <paramref name="read"/> with a reader over <paramref name="text"/>; a second time with the tolerant one where the first
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

        var tolerant = new TolerantMarkup(text, findRoot(text));
        var result = read(tolerant);
        if (tolerant.IsTruncated) recovered.Add("The document ends before its last element does.");
        return result;
    }
}
