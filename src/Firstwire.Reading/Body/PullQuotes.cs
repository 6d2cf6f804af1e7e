using Firstwire.Text.Words;

namespace Firstwire.Reading.Body;

/// <summary>
/// Sentences of a text that its page shows once more, large and set apart, to invite a reader: they are said once. Only
/// what is set as a quotation, and stands word for word in another paragraph, is one.
/// </summary>
internal static class PullQuotes
{
    /// <summary>Characters; a shorter piece may well be said twice.</summary>
    private const int Shortest = 25;

    private const int Longest = 400;

    /// <summary>A page that sets more apart is one of quotations.</summary>
    private const int Most = 100;

    private static readonly char[] Marks =
        ['"', '\'', '“', '”', '„', '‟', '‘', '’', '‚', '«', '»', '‹', '›', '「', '」', '『', '』', '…', '.', ' ', ','];

    /// <summary>Takes them out of a body.</summary>
    public static void Remove(PageNode top)
    {
        var quotes = top.Descendants().Where(IsSetApart).ToList();
        if (quotes.Count is 0 or > Most) return;
        var lines = BodyLines.Of(top).ConvertAll(
            static line => (Node: line, Text: WhiteSpace.Fold(line.TextContent())));
        foreach (var quote in quotes)
        {
            if (quote.Parent is null) continue;
            var text = WhiteSpace.Fold(quote.TextContent()).Trim(Marks);
            if (text.Length >= Shortest && lines.Exists(line => line.Text.Length > text.Length
                && line.Text.Contains(text, StringComparison.Ordinal)
                && line.Node.IsWithin(top) && !line.Node.IsWithin(quote)))
                quote.Remove();
        }
    }

    private static bool IsSetApart(PageNode node) => node.Length is >= Shortest and <= Longest
        && (node.Name == "blockquote" || (node.Name is "div" or "p" or "figure" or "section" && node.Hints.Length > 0
            && (node.Hints.Contains("quote", StringComparison.OrdinalIgnoreCase)
                || node.Hints.Contains("pull", StringComparison.OrdinalIgnoreCase))));
}
