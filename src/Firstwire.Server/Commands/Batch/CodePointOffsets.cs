namespace Firstwire.Server.Commands.Batch;

/// <summary>Offsets in UTF-16 units to offsets in Unicode code points, as programs in other languages count.</summary>
internal sealed class CodePointOffsets(string text)
{
    /// <summary>
    /// Low surrogates before each offset; null where the text has none, and both counts are the same.
    /// </summary>
    private readonly int[]? surrogatesBefore = Count(text);

    public int Of(int offset) => surrogatesBefore is null ? offset : offset - surrogatesBefore[offset];

    private static int[]? Count(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\uDC00', '\uDFFF')) return null;
        var before = new int[text.Length + 1];
        for (var i = 0; i < text.Length; i++)
        {
            before[i + 1] = before[i] + (char.IsLowSurrogate(text[i]) && i > 0
                && char.IsHighSurrogate(text[i - 1]) ? 1 : 0);
        }

        return before;
    }
}
