using System.Runtime.InteropServices;
using Firstwire.Text.Languages;

namespace Firstwire.Data.LanguageGrams;

/// <summary>
/// How often each run of up to five characters occurs in a text, as <see cref="LanguageIdentifier"/> reads one: for
/// languages that Lingua has no model of.
/// </summary>
internal static class WrittenCounts
{
    /// <summary>In characters: a shorter piece of a text is read whole.</summary>
    private const int Piece = 300;

    public static Dictionary<string, double> Of(string text)
    {
        var counts = new Dictionary<string, double>(StringComparer.Ordinal);
        Span<char> room = stackalloc char[LetterSample.MaxLength];
        foreach (var piece in Pieces(text)) Add(LetterSample.Take(piece, room).Words, counts);
        return counts;
    }

    private static IEnumerable<string> Pieces(string text)
    {
        while (text.Length > Piece)
        {
            var end = text.LastIndexOfAny([' ', '\n'], Piece) is var blank and > 0 ? blank : Piece;
            yield return text[..end];
            text = text[end..];
        }

        yield return text;
    }

    private static void Add(ReadOnlySpan<char> words, Dictionary<string, double> counts)
    {
        var word = 0;
        for (var last = 1; last < words.Length; last++)
        {
            for (var first = last; first >= Math.Max(word, last - GramCounts.Longest + 1); first--)
            {
                CollectionsMarshal.GetValueRefOrAddDefault(counts, words[first..(last + 1)].ToString(), out _)++;
            }

            if (words[last] == ' ') word = last;
        }
    }
}
