namespace Firstwire.Tracing.Texts;

/// <summary>
/// Long rows of names that no sentence holds together: the countries of a form, the places of a weather map. Pages of
/// many publishers bear the same ones, and none took them from another.
/// </summary>
internal static class Enumerations
{
    /// <summary>Who was at a dinner, who plays and who won are fewer words.</summary>
    private const int Fewest = 80;

    /// <summary>
    /// "Bosnia and Herzegovina", "Isle of the Dead": so many words of one name are not names themselves.
    /// </summary>
    private const int LongestGap = 2;

    /// <summary>With more other words than this it is told, not listed.</summary>
    private const double LeastNames = 0.85;

    /// <summary>The text without those rows.</summary>
    public static TracedText LeaveOut(TracedText text)
    {
        var tokens = text.Tokens.Span;
        List<TracedToken>? kept = null;
        var from = 0;
        for (var at = 0; at < tokens.Length; at++)
        {
            if (!IsListed(tokens[at])) continue;
            var end = EndOfRow(tokens, at, out var names);
            if (end - at >= Fewest && names >= (end - at) * LeastNames)
            {
                kept ??= new List<TracedToken>(tokens.Length);
                kept.AddRange(tokens[from..at]);
                from = end;
            }

            at = end - 1;
        }

        kept?.AddRange(tokens[from..]);
        return kept is null ? text : new TracedText([.. kept], text.SentenceCount);
    }

    private static int EndOfRow(ReadOnlySpan<TracedToken> tokens, int start, out int names)
    {
        names = 1;
        var end = start + 1;
        for (var next = end; next < tokens.Length && next - end <= LongestGap; next++)
        {
            if (!IsListed(tokens[next])) continue;
            names++;
            end = next + 1;
        }

        return end;
    }

    private static bool IsListed(TracedToken token) => token.Has(TokenTraits.Capitalized) && token.IsContent;
}
