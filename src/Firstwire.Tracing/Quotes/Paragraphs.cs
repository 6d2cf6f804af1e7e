using Firstwire.Text.Words;

namespace Firstwire.Tracing.Quotes;

/// <summary>A text's paragraphs: quotation marks pair within one, and an odd one spoils no other.</summary>
internal static class Paragraphs
{
    /// <summary>
    /// The paragraph that begins at <paramref name="start"/>, without its line break. A line that breaks off in the
    /// middle of a sentence goes on in the next: such texts were wrapped to a width.
    /// </summary>
    public static int End(ReadOnlySpan<char> text, int start)
    {
        for (var at = start; at < text.Length; at++)
        {
            var line = text[at..].IndexOfAny('\n', '\r', '\u2029');
            if (line < 0) return text.Length;
            at += line;
            if (!IsWrapped(text, at)) return at;
        }

        return text.Length;
    }

    /// <summary>Whether the line break at <paramref name="at"/> stands in the middle of a sentence.</summary>
    public static bool IsWrapped(ReadOnlySpan<char> text, int at)
    {
        if (text[at] != '\n' || at + 1 >= text.Length || at == 0) return false;
        var before = text[at - 1];
        return WordRunes.IsSmall(text[at + 1]) && (char.IsLetterOrDigit(before) || before is ',' or ' ' or '-');
    }
}
