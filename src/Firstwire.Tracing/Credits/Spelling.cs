namespace Firstwire.Tracing.Credits;

/// <summary>Tells short forms from words by their letters alone.</summary>
internal static class Spelling
{
    private const int LettersOfShortForm = 3;

    /// <summary>
    /// Pairs of consonants that words begin or end with, in the languages that print short forms in Latin letters.
    /// </summary>
    private const string Clusters =
        " bl br ch cl cr dr fl fr gh gl gn gr kl kn kr ph pl pr ps sc sh sk sl sm sn sp st sv sw sz th tr ts tw wh wr "
        + "ck ct ft ht ld lf lk lm lp lt mb mp nd ng nk nt pt rb rd rf rg rk rl rm rn rp rt sk sm sp st xt ";

    /// <summary>
    /// Whether three letters can be no word and no name: AFP, dpa, CNN. Words are taken for words even where an agency
    /// is called so (spa, map, app).
    /// </summary>
    public static bool IsUnpronounceable(ReadOnlySpan<char> letters)
    {
        if (letters.Length != LettersOfShortForm) return false;
        var (first, middle, last) = (IsConsonant(letters[0]), IsConsonant(letters[1]), IsConsonant(letters[2]));
        if (first && middle && last) return true;
        if (first && middle) return !IsCluster(letters[..2]);
        return middle && last && letters[1] != letters[2] && letters[2] is not ('s' or 'S') && !IsCluster(letters[1..]);
    }

    private static bool IsConsonant(char letter) => !"aeiouyAEIOUY".Contains(letter, StringComparison.Ordinal);

    private static bool IsCluster(ReadOnlySpan<char> pair) =>
        Clusters.AsSpan().Contains([' ', pair[0], pair[1], ' '], StringComparison.OrdinalIgnoreCase);
}
