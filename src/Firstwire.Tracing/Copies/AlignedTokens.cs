namespace Firstwire.Tracing.Copies;

/// <summary>Which tokens of a text stand in passages that the other has too.</summary>
internal static class AlignedTokens
{
    public static bool[] Of(ComparedText text, IReadOnlyList<AlignedPassage> passages, bool isLeft)
    {
        var spans = passages
            .Select(passage => isLeft
                ? (Start: passage.LeftStart, End: passage.LeftEnd)
                : (Start: passage.RightStart, End: passage.RightEnd))
            .OrderBy(span => span.Start).ToArray();
        var tokens = text.Tokens.Span;
        var aligned = new bool[tokens.Length];
        var (at, reach) = (0, 0);
        for (var i = 0; i < tokens.Length; i++)
        {
            while (at < spans.Length && spans[at].Start <= tokens[i].Start) reach = Math.Max(reach, spans[at++].End);
            aligned[i] = tokens[i].End <= reach;
        }

        return aligned;
    }
}
