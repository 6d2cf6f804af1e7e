namespace Firstwire.Tracing.Quotes;

/// <summary>A stretch of words. Offsets in UTF-16 units.</summary>
public readonly record struct WordSpan(int Start, int End);

/// <summary>The words of two wordings of one quotation that the other has not, in order.</summary>
public sealed record QuoteDifference(IReadOnlyList<WordSpan> InReference, IReadOnlyList<WordSpan> InCopy)
{
    /// <summary>Of each the first 400 words are compared; small words count as any other.</summary>
    /// <param name="language">Of both (BCP 47); null where it is not known.</param>
    public static QuoteDifference Between(string reference, string copy, string? language)
    {
        ArgumentNullException.ThrowIfNull(reference);
        ArgumentNullException.ThrowIfNull(copy);
        var words = SpeechWords.Of(language);
        var (one, other) = (QuoteWord.Read(reference, words), QuoteWord.Read(copy, words));
        var shared = QuoteAlignment.Of(one, other);
        return new(
            Without(one, [.. shared.Select(static pair => pair.One)]),
            Without(other, [.. shared.Select(static pair => pair.Other)]));
    }

    /// <summary>Neighbouring words make one stretch.</summary>
    private static List<WordSpan> Without(List<QuoteWord> words, HashSet<int> shared)
    {
        var spans = new List<WordSpan>();
        for (var at = 0; at < words.Count; at++)
        {
            // Of a contraction all parts stand where it does: marked once, it is marked for all of them.
            if (shared.Contains(at) || (spans.Count > 0 && words[at].Span.Start < spans[^1].End)) continue;
            var continues = spans.Count > 0 && at > 0 && !shared.Contains(at - 1);
            if (continues) spans[^1] = spans[^1] with { End = words[at].Span.End };
            else spans.Add(words[at].Span);
        }

        return spans;
    }
}
