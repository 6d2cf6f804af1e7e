using Firstwire.Text.Words;
using Firstwire.Tracing.Texts;

namespace Firstwire.Tracing.Stories;

/// <summary>
/// Names whose words are too short for a skeleton of their own (<see cref="NameSkeleton"/>), known by the words that
/// they stand with: "Vũ Mạnh Tuấn", "Kim Jong Un", which Korean writes as one word.
/// </summary>
internal static class ShortNames
{
    /// <summary>In UTF-16 units; longer words have a skeleton.</summary>
    private const int LongestWord = 6;
    private const int MostWords = 4;

    /// <summary>Neighbouring names of which one is too short, without what stands between them.</summary>
    public static List<(int Start, string Name)> In(string text, ReadOnlySpan<TracedToken> tokens)
    {
        var names = new List<(int, string)>();
        for (var i = 0; i < tokens.Length; i++)
        {
            if (!tokens[i].Has(TokenTraits.Name)) continue;
            var first = i;
            while (i + 1 < tokens.Length && i + 1 - first < MostWords && tokens[i + 1].Has(TokenTraits.Name)
                && tokens[i + 1].Start == tokens[i].End + 1) i++;
            var words = tokens[first..(i + 1)];
            if (words.Length > 1 && HasShort(text, words)) names.Add((tokens[first].Start, Joined(text, words)));
        }

        return names;
    }

    private static bool HasShort(string text, ReadOnlySpan<TracedToken> words)
    {
        Span<char> skeleton = stackalloc char[NameSkeleton.Longest];
        foreach (var word in words)
        {
            if (word.End - word.Start <= LongestWord
                && NameSkeleton.Of(text.AsSpan(word.Start, word.End - word.Start), skeleton) < NameSkeleton.Shortest)
            {
                return true;
            }
        }

        return false;
    }

    private static string Joined(string text, ReadOnlySpan<TracedToken> words)
    {
        var name = "";
        foreach (var word in words) name += text[word.Start..word.End];
        return name;
    }
}
