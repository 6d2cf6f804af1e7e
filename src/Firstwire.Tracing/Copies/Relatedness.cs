namespace Firstwire.Tracing.Copies;

/// <summary>
/// How near two texts are in what they tell: the cosine of their words by weight, names counting double.
/// </summary>
internal static class Relatedness
{
    /// <summary>
    /// From here on two texts tell of one event; halfway between the medians of same-event and random pairs.
    /// </summary>
    public const double SameEventFrom = 0.3;

    private const float NameWeight = 2;

    public static double Of(ComparedText left, ComparedText right)
    {
        var (dot, leftSum, rightSum) = (0d, 0d, 0d);
        var stems = left.Stems.Stems;
        var rarities = left.Stems.Rarities;
        for (var i = 0; i < stems.Length; i++)
        {
            var weight = Weight(left, stems[i], rarities[i]);
            leftSum += weight * weight;
            var there = right.Stems.Find(stems[i]);
            if (there >= 0) dot += weight * Weight(right, stems[i], right.Stems.Rarities[there]);
        }

        stems = right.Stems.Stems;
        rarities = right.Stems.Rarities;
        for (var i = 0; i < stems.Length; i++)
        {
            var weight = Weight(right, stems[i], rarities[i]);
            rightSum += weight * weight;
        }

        return leftSum == 0 || rightSum == 0 ? 0 : Math.Min(1, dot / Math.Sqrt(leftSum * rightSum));
    }

    private static double Weight(ComparedText text, uint stem, float rarity) =>
        rarity <= Texts.TracedToken.ContentRarity ? 0 : text.Names.Contains(stem) ? rarity * NameWeight : rarity;
}
