namespace Firstwire.Tracing.Quotes;

/// <summary>Finds the direct quotations of a text and who says them.</summary>
public static class QuoteFinder
{
    /// <summary>The quotations of a text in their order; no two overlap.</summary>
    /// <param name="language">The language (BCP 47), by whose words speakers are known; null where unknown.</param>
    public static IReadOnlyList<Quotation> Find(string text, string? language)
    {
        ArgumentNullException.ThrowIfNull(text);
        var spans = new List<QuoteSpan>();
        var pairing = new MarkPairing();
        for (var start = 0; start < text.Length;)
        {
            var end = Paragraphs.End(text, start);
            pairing.Pair(text, start, end, spans);
            start = end + 1;
        }

        if (spans.Count == 0) return [];
        var tokens = Tokens.Read(text, SpeechWords.Of(language), spans);
        return new Speakers(tokens, spans).Name();
    }
}
