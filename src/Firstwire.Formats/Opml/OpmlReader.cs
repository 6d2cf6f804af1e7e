using Firstwire.Formats.Feeds.Markup;
using Firstwire.Text.Charsets;
using Firstwire.Text.Words;

namespace Firstwire.Formats.Opml;

/// <summary>Reads OPML 1.0 and 2.0 as feed readers write it, well-formed or not.</summary>
public static class OpmlReader
{
    /// <summary>A list of 100,000 feeds is some 20 MB long.</summary>
    public const int MaxBytes = 50 * 1024 * 1024;

    private static readonly OpmlResult NoElement = new OpmlResult.Failed(
        "The document is no OPML: it holds no element.");

    /// <summary>Reads <paramref name="bytes"/> as OPML. Never throws on input.</summary>
    /// <param name="url">The address that the bytes came from: the base of relative links.</param>
    public static OpmlResult Read(ReadOnlyMemory<byte> bytes, string? url)
    {
        if (bytes.Length > MaxBytes)
        {
            return new OpmlResult.Failed($"The list is larger than {MaxBytes / 1024 / 1024} MB.");
        }

        return Read(XmlDecoder.Decode(bytes.Span).Text, url);
    }

    internal static OpmlResult Read(string text, string? url)
    {
        var start = text.IndexOf('<');
        if (start < 0) return NoElement;
        var recovered = new List<string>();
        return MarkupDocument.Read(text[start..], recovered, FindRoot, reader => ReadOutlines(reader, url, recovered));
    }

    private static int FindRoot(string text) => Math.Max(text.IndexOf("<opml", StringComparison.OrdinalIgnoreCase), 0);

    private static OpmlResult ReadOutlines(MarkupReader reader, string? url, List<string> recovered)
    {
        var outlines = new OutlineReader(url);
        var (depth, isFound) = (0, false);
        var title = new TextBuffer();
        var titleDepth = 0;
        while (reader.Read())
        {
            switch (reader.Kind)
            {
                case MarkupKind.Start:
                    if (++depth > MarkupReader.MaxDepth)
                    {
                        return new OpmlResult.Failed($"The list nests deeper than {MarkupReader.MaxDepth} elements.");
                    }

                    if (depth == 1 && !reader.LocalName.Equals("opml", StringComparison.OrdinalIgnoreCase))
                    {
                        return new OpmlResult.Failed("The document is no OPML: its root element is another.");
                    }

                    isFound = true;
                    if (Is(reader, "outline")) outlines.Open(reader);
                    else if (Is(reader, "title") && title.Length == 0) titleDepth = depth;
                    break;
                case MarkupKind.Text when titleDepth == depth && depth > 0:
                    reader.AppendText(title);
                    break;
                case MarkupKind.End:
                    if (titleDepth == depth) titleDepth = 0;
                    if (Is(reader, "outline")) outlines.Close();
                    depth--;
                    break;
            }
        }

        if (!isFound) return NoElement;
        return new OpmlResult.Parsed(
            outlines.Finish(WhiteSpace.Fold(title.From(0).ToString()), recovered) with
            {
                IsTruncated = reader.IsTruncated,
            });
    }

    private static bool Is(MarkupReader reader, string name) =>
        reader.LocalName.Equals(name, StringComparison.OrdinalIgnoreCase);
}
