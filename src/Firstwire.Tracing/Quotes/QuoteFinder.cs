namespace Firstwire.Tracing.Quotes;

/// <summary>Finds the direct quotations of a text and who says them.</summary>
public static class QuoteFinder
{
    /// <summary>The quotations of a text in their order; no two overlap.</summary>
    /// <param name="language">The language (BCP 47), by whose words speakers are known; null where unknown.</param>
    public static IReadOnlyList<Quotation> Find(string text, string? language)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Find(text, language, SpeakerModel.Choose);
    }

    /// <summary>The same where somebody else chooses who speaks.</summary>
    internal static IReadOnlyList<Quotation> Find(string text, string? language, Func<SpeakerChoice, string?> choose)
    {
        var words = SpeechWords.Of(language);
        var spans = Spans(text, words);
        return spans.Count == 0 ? [] : new Speakers(Tokens.Read(text, words, spans), spans, choose).Name();
    }

    private static List<QuoteSpan> Spans(string text, SpeechWords words)
    {
        var spans = new List<QuoteSpan>();
        var pairing = new MarkPairing();
        var talk = new DialogueDash(words);
        for (var start = 0; start < text.Length;)
        {
            var end = Paragraphs.End(text, start);
            var inner = talk.Within(text, start, end);
            if (inner > start) pairing.Pair(text, start, inner, spans);
            var past = talk.Read(text, inner, end, spans) ? spans[^1].Past : inner;
            pairing.Pair(text, past, end, spans);
            start = end + 1;
        }

        return spans;
    }
}
