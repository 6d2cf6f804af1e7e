using Firstwire.Tracing.Texts;

namespace Firstwire.Fit;

/// <summary>English words, as other scripts are given them.</summary>
internal static class Words
{
    /// <summary>The small letters and digits of a word.</summary>
    /// <returns>How many.</returns>
    /// <param name="isPossessive">Whether it ended in 's, which is left out.</param>
    public static int Plain(ReadOnlySpan<char> word, Span<char> plain, out bool isPossessive)
    {
        isPossessive = word.Length > 2 && word[^2] is '\'' or '’' && word[^1] is 's' or 'S';
        if (isPossessive) word = word[..^2];
        var count = 0;
        var isNumber = char.IsAsciiDigit(word[0]);
        foreach (var unit in word)
        {
            if (isNumber || char.IsLetter(unit)) plain[count++] = char.ToLowerInvariant(unit);
        }

        return count;
    }

    public static bool IsArticle(ReadOnlySpan<char> plain) => plain is "a" or "an" or "the";

    /// <summary>The same for the same word on every machine; another salt gives a number of its own.</summary>
    public static int Hash(ReadOnlySpan<char> plain, uint salt = 0)
    {
        var hash = (TextHash.Of(plain) ^ (salt * 0x9E37_79B9u)) * 0x85EB_CA6Bu;
        hash = (hash ^ (hash >> 13)) * 0xC2B2_AE35u;
        return (int)((hash ^ (hash >> 16)) & int.MaxValue);
    }
}
