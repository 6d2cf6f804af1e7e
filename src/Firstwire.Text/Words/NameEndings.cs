using System.Collections.Frozen;

namespace Firstwire.Text.Words;

/// <summary>
/// How the names of places end in a language: in most that decline, the last letter gives way and up to four come in
/// its place ("Saksa", "Saksassa"); in others a name stands as it is, or with an s or n.
/// </summary>
/// <param name="language">A primary subtag.</param>
internal sealed class NameEndings(string language)
{
    /// <summary>A shorter name stands as it is, or other words would begin like it.</summary>
    private const int FewestLetters = 4;
    private const int FewestLettersWithoutLast = 5;
    private const int FewestSyllables = 2;

    /// <summary>No ending has more letters; behind the last letter of a name one fewer.</summary>
    public const int MostLetters = 4;

    private static readonly FrozenSet<string> WithoutCases = FrozenSet.ToFrozenSet(
        [
            "af", "am", "ar", "ca", "ckb", "cy", "da", "de", "en", "es", "fa", "fr", "ga", "he", "hi", "id", "it", "lg",
            "mi", "ms", "nb", "nl", "nn", "no", "om", "ps", "pt", "sn", "so", "st", "sv", "sw", "ti", "tn", "ur", "vi",
            "xh", "yo", "zu",
        ], StringComparer.Ordinal);

    private readonly bool declines = !WithoutCases.Contains(language);

    /// <summary>A word of a name by what stays of it.</summary>
    /// <param name="word">Folded.</param>
    public Kept Keep(string word) =>
        !declines ? new Kept(word, 0)
        : IsSyllable(word[0]) ? new Kept(word, word.Length >= FewestSyllables ? MostLetters - 1 : 0)
        : word.Length >= FewestLettersWithoutLast ? new Kept(word[..^1], MostLetters)
        : new Kept(word, word.Length >= FewestLetters ? MostLetters - 1 : 0);

    private static bool IsSyllable(char letter) => letter is >= '\uAC00' and <= '\uD7A3';

    /// <param name="Letters">With which the word begins in any case.</param>
    /// <param name="Ending">How many letters may follow.</param>
    internal readonly record struct Kept(string Letters, int Ending)
    {
        /// <summary>Whether a folded word is this one with one of its endings.</summary>
        public bool Is(ReadOnlySpan<char> word) =>
            word.StartsWith(Letters, StringComparison.Ordinal)
            && (word.Length <= Letters.Length + Ending || word[Letters.Length..] is "s" or "n");
    }
}
