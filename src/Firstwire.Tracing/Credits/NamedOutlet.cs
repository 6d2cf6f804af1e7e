using System.Buffers;
using Firstwire.Text.Words;

namespace Firstwire.Tracing.Credits;

/// <summary>The name of an outlet or a journal behind the words that lead to it.</summary>
internal static class NamedOutlet
{
    private const int Longest = 60;

    private static readonly SearchValues<char> Starts = SearchValues.Create(" :：\u00A0\"“«「『《„");

    private static readonly SearchValues<char> WordEnds = SearchValues.Create(" \n,;()\"“”»」』》。，|");

    private static readonly SearchValues<char> AddressEnds = SearchValues.Create(" \n)\"”>");

    /// <summary>Where it stands: an address, what stands in quotes, or words in capitals.</summary>
    /// <param name="most">Where it has ended at the latest.</param>
    public static (int Start, int End) After(string text, int at, int most = int.MaxValue)
    {
        while (at < text.Length && Starts.Contains(text[at])) at++;
        var limit = Math.Min(Math.Min(text.Length, most), at + Longest);
        if (text.AsSpan(at).StartsWith("http", StringComparison.OrdinalIgnoreCase))
        {
            var length = text.AsSpan(at).IndexOfAny(AddressEnds);
            return (at, length < 0 ? text.Length : at + length);
        }

        if (at > 0 && ClosingOf(text[at - 1]) is not '\0' and var closing
            && text.AsSpan(at..limit).IndexOf(closing) is > 0 and var quoted) return (at, at + quoted);
        if (text.AsSpan(at).StartsWith("the ", StringComparison.OrdinalIgnoreCase)) at += 4;
        var end = at;
        var word = at;
        while (word < limit)
        {
            var next = word;
            while (next < limit && !WordEnds.Contains(text[next])) next++;
            if (next == word || (WordRunes.IsSmall(text[word]) && !IsJoined(text.AsSpan(word..next)))) break;
            if (!WordRunes.IsSmall(text[word]) || IsHost(text.AsSpan(word..next))) end = next;
            if (next >= limit || text[next] != ' ' || text[next - 1] is '.' or ':' or '!' or '?') break;
            word = next + 1;
        }

        while (end > at && text[end - 1] is '.' or ':' or '!' or '?') end--;
        return (at, end);
    }

    /// <summary>What stands within marks is the name, whatever its capitals: «Гаванский вестник».</summary>
    private static char ClosingOf(char mark) => mark switch
    {
        '“' => '”',
        '«' => '»',
        '„' => '“',
        '「' => '」',
        '『' => '』',
        '《' => '》',
        '"' => '"',
        _ => '\0',
    };

    /// <summary>"harbour-post.example": a name with a point within it, and letters behind that.</summary>
    private static bool IsHost(ReadOnlySpan<char> word)
    {
        const int shortest = 5;
        word = word.TrimEnd('.');
        var last = word.LastIndexOf('.');
        return word.Length >= shortest && last > 1 && word.Length - last > 2
            && !word[(last + 1)..].ContainsAnyExceptInRange('a', 'z');
    }

    private static bool IsJoined(ReadOnlySpan<char> word) =>
        word is "of" or "the" or "and" or "de" or "la" or "le" or "der" or "die" or "das" or "di" or "da" or "do"
            or "et" or "und" or "du" or "des" or "del" or "y" || word.Contains('.');
}
