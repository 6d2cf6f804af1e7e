namespace Firstwire.Text.Urls;

/// <summary>
/// Unicode Normalization Form C (Unicode Standard Annex 15), for text that UTS 46 has mapped already.
/// </summary>
internal static class Composition
{
    // Hangul syllables are computed (Unicode Standard §3.12).
    private const int LeadBase = 0x1100, VowelBase = 0x1161, TrailBase = 0x11A7, SyllableBase = 0xAC00;
    private const int LeadCount = 19, VowelCount = 21, TrailCount = 28;
    private const int SyllableCount = LeadCount * VowelCount * TrailCount;

    public static List<int> Compose(List<int> points)
    {
        // Nothing below U+0300 combines with what stands before it.
        if (points.TrueForAll(point => point < 0x300)) return points;

        var unicode = DomainCharacters.Unicode;
        var decomposed = new List<int>(points.Count + 8);
        foreach (var point in points) Decompose(point, decomposed);
        var classes = decomposed.ConvertAll(unicode.CombiningClass);
        Order(decomposed, classes);

        var composed = new List<int>(decomposed.Count);
        var starter = -1;
        var lastClass = 0;
        for (var i = 0; i < decomposed.Count; i++)
        {
            // A mark is blocked from the starter by another of its class, or by anything when it is a starter itself.
            var free = starter >= 0 && (lastClass == 0 ? composed.Count == starter + 1 : lastClass < classes[i]);
            if (free && Pair(composed[starter], decomposed[i]) is { } composite)
            {
                composed[starter] = composite;
                continue;
            }

            if (classes[i] == 0) starter = composed.Count;
            lastClass = classes[i];
            composed.Add(decomposed[i]);
        }

        return composed;
    }

    private static void Decompose(int point, List<int> target)
    {
        if (point is >= SyllableBase and < SyllableBase + SyllableCount)
        {
            var index = point - SyllableBase;
            target.Add(LeadBase + (index / (VowelCount * TrailCount)));
            target.Add(VowelBase + (index % (VowelCount * TrailCount) / TrailCount));
            if (index % TrailCount > 0) target.Add(TrailBase + (index % TrailCount));
        }
        else if (DomainCharacters.Unicode.Parts(point) is var (first, second))
        {
            Decompose(first, target);
            Decompose(second, target);
        }
        else
        {
            target.Add(point);
        }
    }

    /// <summary>Brings the marks after each starter into the order of their classes; equal ones keep theirs.</summary>
    private static void Order(List<int> points, List<int> classes)
    {
        for (var i = 1; i < points.Count; i++)
        {
            for (var j = i; j > 0 && classes[j] > 0 && classes[j - 1] > classes[j]; j--)
            {
                (points[j - 1], points[j]) = (points[j], points[j - 1]);
                (classes[j - 1], classes[j]) = (classes[j], classes[j - 1]);
            }
        }
    }

    /// <summary>The one code point that two make; null where they make none.</summary>
    public static int? Pair(int first, int second)
    {
        if (first is >= LeadBase and < LeadBase + LeadCount && second is >= VowelBase and < VowelBase + VowelCount)
        {
            return SyllableBase + ((((first - LeadBase) * VowelCount) + second - VowelBase) * TrailCount);
        }

        var isSyllableWithoutTrail = first is >= SyllableBase and < SyllableBase + SyllableCount
            && (first - SyllableBase) % TrailCount == 0;
        if (isSyllableWithoutTrail && second is > TrailBase and < TrailBase + TrailCount)
        {
            return first + second - TrailBase;
        }

        return DomainCharacters.Unicode.Composite(first, second);
    }
}
