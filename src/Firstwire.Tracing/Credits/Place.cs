using System.Buffers;
using Firstwire.Text.Words;

namespace Firstwire.Tracing.Credits;

/// <summary>What stands before the agency in a dateline: places, and perhaps a date.</summary>
internal static class Place
{
    private const int Longest = 70;

    private const int MostWords = 10;

    /// <summary>
    /// Words in small letters: of a date ("5 de noviembre de"), or within a name ("Frankfurt am Main").
    /// </summary>
    private const int MostSmallOfDate = 4;

    private const int MostSmallOfName = 2;

    private static readonly SearchValues<char> NoPlaceHas = SearchValues.Create("!?;\"“”«»…");

    /// <summary>Whether it may be one, by its shape alone.</summary>
    public static bool Is(ReadOnlySpan<char> text)
    {
        text = text.Trim(" .,-–—،");
        if (text.Length is < 2 or > Longest || text.ContainsAny(NoPlaceHas) || WordRunes.IsSmall(text[0])) return false;
        var (words, small, longSmall) = (0, 0, 0);
        foreach (var range in text.SplitAny(" \u00A0/"))
        {
            var word = text[range].Trim(".,()");
            if (word.IsEmpty) continue;
            words++;
            if (!WordRunes.IsSmall(word[0])) continue;
            small++;
            if (word.Length > 4) longSmall++;
        }

        if (words > MostWords) return false;
        return text.ContainsAnyInRange('0', '9') ? small <= MostSmallOfDate : small <= MostSmallOfName
            && longSmall == 0;
    }

    /// <summary>Whether what it names is printed in capitals, as no sentence begins.</summary>
    public static bool IsCapital(ReadOnlySpan<char> text)
    {
        var comma = text.IndexOf(',');
        if (comma > 0) text = text[..comma];
        var capitals = 0;
        foreach (var sign in text)
        {
            if (WordRunes.IsSmall(sign)) return false;
            if (char.IsUpper(sign)) capitals++;
        }

        return capitals > 2;
    }

    /// <summary>Whether its script has no capitals.</summary>
    public static bool HasNoCase(ReadOnlySpan<char> text)
    {
        var letters = 0;
        foreach (var sign in text)
        {
            if (char.IsUpper(sign) || WordRunes.IsSmall(sign)) return false;
            if (WordEdges.IsWord(sign)) letters++;
        }

        return letters > 1;
    }
}
