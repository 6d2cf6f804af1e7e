using System.Buffers;

namespace Firstwire.Text.Words;

/// <summary>Where characters of a set stand in a row.</summary>
public static class CharacterRuns
{
    /// <summary>The runs of <paramref name="characters"/>, each as long as can be, in the order of the text.</summary>
    /// <param name="fewest">Shorter ones are passed over.</param>
    public static IEnumerable<(int Start, int Length)> Of(string text, SearchValues<char> characters, int fewest)
    {
        ArgumentNullException.ThrowIfNull(text);
        var at = 0;
        while (text.AsSpan(at).IndexOfAny(characters) is >= 0 and var before)
        {
            var start = at + before;
            var length = text.AsSpan(start).IndexOfAnyExcept(characters);
            at = length < 0 ? text.Length : start + length;
            if (at - start >= fewest) yield return (start, at - start);
        }
    }
}
