namespace Firstwire.Tracing.Quotes;

/// <summary>
/// A direct quotation: what stands between quotation marks, or after the dash that opens a turn of talk.
/// </summary>
/// <param name="Start">Where it begins in the text, in UTF-16 units, behind its opening mark.</param>
/// <param name="End">Where it ends, before its closing mark.</param>
/// <param name="Speaker">Who says it, as the text names them most fully; null where the text does not tell.</param>
/// <param name="Cue">The word by which the text gives it to the speaker; null where that was concluded from what
/// stands around.</param>
public sealed record Quotation(int Start, int End, string? Speaker, string? Cue)
{
    /// <summary>
    /// Whether the next one is the next paragraph of the same quotation: each paragraph opens it anew, the last one
    /// alone closes it.
    /// </summary>
    public bool GoesOn { get; init; }

    /// <summary>Each quotation as its paragraphs; of most it is one.</summary>
    public static IEnumerable<IReadOnlyList<Quotation>> Whole(IEnumerable<Quotation> paragraphs)
    {
        ArgumentNullException.ThrowIfNull(paragraphs);
        var whole = new List<Quotation>();
        foreach (var paragraph in paragraphs)
        {
            whole.Add(paragraph);
            if (paragraph.GoesOn) continue;
            yield return whole;
            whole = [];
        }
    }
}
