namespace Firstwire.Tracing.Copies;

/// <summary>
/// A look at two texts that takes a tenth of a comparison and tells most pairs apart: they have few words in common and hardly
/// a run of four or five, or, where both are long, no run at all. Of the pairs that it rejects the model accused one in three
/// thousand.
/// </summary>
internal static class Likeness
{
    private const double LeastShareOfWords = 0.3;
    private const int RunsOfFewWords = 10;

    /// <summary>A text this long that is made from another keeps a run of it; one in so many words is the least.</summary>
    private const int LongText = 150;
    private const int WordsOfOneRun = 400;

    public static bool IsEnough(ComparedText left, ComparedText right)
    {
        var runs = Math.Max(left.Shingles.Unquoted4.Shared(right.Shingles.Unquoted4), left.Shingles.Of5.Shared(right.Shingles.Of5));
        var shorter = Math.Min(left.Tokens.Length, right.Tokens.Length);
        if (shorter >= LongText && runs * WordsOfOneRun < shorter) return false;
        return runs >= RunsOfFewWords || SharedWords(left.Stems, right.Stems) >= LeastShareOfWords;
    }

    /// <summary>The rarity of what both have, by that of the one that has less.</summary>
    private static double SharedWords(StemWeights left, StemWeights right)
    {
        var (shared, all) = (0d, 0d);
        for (var i = 0; i < left.Count; i++)
        {
            all += left.Rarities[i];
            if (right.ContainsKey(left.Stems[i])) shared += left.Rarities[i];
        }

        var others = 0d;
        foreach (var rarity in right.Rarities) others += rarity;
        var less = Math.Min(all, others);
        return less == 0 ? 0 : shared / less;
    }
}
