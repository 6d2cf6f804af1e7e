namespace Firstwire.Tracing.Texts;

/// <summary>Whether a line is left out.</summary>
public delegate bool LineFilter(ReadOnlySpan<char> line);

/// <summary>
/// A text as it is compared with others: its tokens in order, with their sentences. Made once a document by
/// <see cref="TextScanner"/>; holds hashes and places, no words.
/// </summary>
public sealed class TracedText
{
    internal TracedText(TracedToken[] tokens, int sentenceCount)
    {
        Tokens = tokens;
        SentenceStarts = Starts(tokens, sentenceCount);
    }

    public ReadOnlyMemory<TracedToken> Tokens { get; }

    /// <summary>Index of the first token of each sentence, and the count of tokens at its end.</summary>
    internal int[] SentenceStarts { get; }

    public int SentenceCount => SentenceStarts.Length - 1;

    /// <summary>The tokens of one sentence.</summary>
    public ReadOnlySpan<TracedToken> Sentence(int index) =>
        Tokens.Span[SentenceStarts[index]..SentenceStarts[index + 1]];

    /// <summary>
    /// Reads a text. Linear; what stands past <see cref="TextScanner.MostTokens"/> tokens is left out.
    /// </summary>
    /// <param name="leavesOut">
    /// Tells of a line, trimmed, whether it is no part of the text; null where all lines are.
    /// </param>
    public static TracedText Of(string text, LineFilter? leavesOut = null) => TextScanner.Scan(text, leavesOut);

    private static int[] Starts(TracedToken[] tokens, int sentenceCount)
    {
        var starts = new int[sentenceCount + 1];
        var next = 0;
        for (var i = 0; i < tokens.Length; i++)
        {
            while (next <= tokens[i].Sentence) starts[next++] = i;
        }

        while (next <= sentenceCount) starts[next++] = tokens.Length;
        return starts;
    }
}
