namespace Firstwire.Tracing.Quotes;

/// <summary>
/// A stretch in which two quotations differ, between words that they share; either side may be empty.
/// </summary>
/// <param name="Content">Words that carry meaning in the reference's stretch, brackets left out.</param>
/// <param name="CopyContent">The same in the copy's.</param>
/// <param name="HasNot">Whether one of those is a negation.</param>
/// <param name="IsElided">Whether an ellipsis stands in either.</param>
/// <param name="IsBracketed">Whether square brackets stand in either.</param>
internal readonly record struct QuoteEdit(int Content, int CopyContent, bool HasNot, bool IsElided, bool IsBracketed)
{
    /// <summary>More words that only one has are a cut in the other one, not an addition.</summary>
    private const int LongestAddition = 3;

    /// <summary>
    /// What the stretch makes of the quotation; null where nothing but small words differ. At an end, words that only
    /// one has were cut off.
    /// </summary>
    public FidelityLabel? Label(bool atEnd)
    {
        if (IsBracketed) return FidelityLabel.Bracketed;
        if (Content > 0 && CopyContent > 0) return FidelityLabel.Altered;
        if (IsElided) return FidelityLabel.Elided;
        if (Content + CopyContent == 0) return null;
        if (atEnd) return FidelityLabel.Truncated;
        if (Content + CopyContent > LongestAddition) return FidelityLabel.Merged;
        return CopyContent > 0 || HasNot ? FidelityLabel.Altered : FidelityLabel.Merged;
    }

    /// <summary>The stretches of an alignment: before, between and behind the words that both share.</summary>
    public static List<QuoteEdit> Of(List<QuoteWord> reference, List<QuoteWord> copy, List<(int One, int Other)> shared)
    {
        var edits = new List<QuoteEdit>(shared.Count + 1);
        var (from, copyFrom) = (0, 0);
        foreach (var (at, copyAt) in shared)
        {
            edits.Add(Between(reference, from, at, copy, copyFrom, copyAt));
            (from, copyFrom) = (at + 1, copyAt + 1);
        }

        edits.Add(Between(reference, from, reference.Count, copy, copyFrom, copy.Count));
        return edits;
    }

    private static QuoteEdit Between(
        List<QuoteWord> reference, int from, int to, List<QuoteWord> copy, int copyFrom, int copyTo)
    {
        if (to - from + copyTo - copyFrom > 2 && Joined(reference, from, to) == Joined(copy, copyFrom, copyTo))
        {
            return default;
        }

        var edit = Count(reference, from, to, new QuoteEdit());
        var whole = Count(copy, copyFrom, copyTo, edit);
        return whole with { Content = edit.Content, CopyContent = whole.Content - edit.Content };
    }

    /// <summary>U.S. and US, wrong-doing and wrongdoing are the same words.</summary>
    private static string Joined(List<QuoteWord> words, int from, int to) =>
        string.Concat(words.Skip(from).Take(to - from).Select(static word => word.Folded));

    /// <summary>Adds up a stretch; the ellipsis before the word behind it belongs to it.</summary>
    private static QuoteEdit Count(List<QuoteWord> words, int from, int to, QuoteEdit edit)
    {
        for (var at = from; at <= to && at < words.Count; at++)
        {
            var word = words[at];
            edit = edit with { IsElided = edit.IsElided || word.IsAfterGap };
            if (at == to) break;
            if (word.IsBracketed) edit = edit with { IsBracketed = true };
            else if (word.IsContent)
            {
                edit = edit with { Content = edit.Content + 1, HasNot = edit.HasNot || word.IsNot };
            }
        }

        return edit;
    }
}
