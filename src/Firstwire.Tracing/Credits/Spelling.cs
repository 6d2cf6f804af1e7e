namespace Firstwire.Tracing.Credits;

/// <summary>Tells short forms from words.</summary>
internal static class Spelling
{
    /// <summary>Two consonants at its start or its end, in three letters or more: neither a surname nor a word as short is spelt so.</summary>
    public static bool IsUnpronounceable(ReadOnlySpan<char> word) => word.Length > 2
        && ((!IsVowel(word[0]) && !IsVowel(word[1])) || (!IsVowel(word[^1]) && !IsVowel(word[^2])));

    private static bool IsVowel(char letter) => "aeiouyAEIOUY".Contains(letter, StringComparison.Ordinal);
}
