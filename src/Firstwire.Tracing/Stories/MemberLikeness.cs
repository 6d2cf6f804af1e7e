namespace Firstwire.Tracing.Stories;

/// <summary>
/// How like a document is to a single one: three of the measures of <see cref="StoryMeasures"/>, bit for bit, without
/// the work for the others.
/// </summary>
internal readonly record struct MemberLikeness(double Cosine, double LeadCosine, double Contained)
{
    public static MemberLikeness Of(
        ReadOnlySpan<StoryTerm> left, Sums ofLeft, ReadOnlySpan<StoryTerm> right, Sums ofRight)
    {
        var (dot, leads, rarity) = (0f, 0f, 0f);
        var (i, j) = (0, 0);
        while (i < left.Length && j < right.Length)
        {
            var (one, other) = (left[i], right[j]);
            if (one.Stem < other.Stem) i++;
            else if (other.Stem < one.Stem) j++;
            else
            {
                dot += one.Weight * other.Weight;
                rarity += Math.Min(one.Rarity, other.Rarity);
                if ((one.Places & other.Places & TermPlaces.Lead) != TermPlaces.None)
                    leads += one.Rarity * other.Rarity;
                i++;
                j++;
            }
        }

        return new MemberLikeness(
            StoryMeasures.Cosine(dot, ofLeft.Norm, ofRight.Norm),
            StoryMeasures.Cosine(leads, ofLeft.Leads, ofRight.Leads),
            rarity / Math.Max(1e-9, Math.Min(ofLeft.Rarity, ofRight.Rarity)));
    }

    /// <summary>Sums over the terms of one document, whichever it is compared with.</summary>
    public readonly record struct Sums(float Norm, float Leads, float Rarity)
    {
        public static Sums Of(ReadOnlySpan<StoryTerm> terms)
        {
            var (norm, leads, rarity) = (0f, 0f, 0f);
            foreach (var term in terms)
            {
                var (itsRarity, weight) = (term.Rarity, term.Weight);
                norm += weight * weight;
                leads += (((int)term.Places >> 1) & 1) * (itsRarity * itsRarity);
                rarity += itsRarity;
            }

            return new Sums(norm, leads, rarity);
        }
    }
}
