using Firstwire.Tracing.Fingerprints;

namespace Firstwire.Tracing.Copies;

/// <summary>
/// What two texts are to each other, where one of them is known by its fingerprints alone: so much of the one's runs of
/// words outside quotation marks stands in the other that it was made from it. Rewrites are not found, and nothing is
/// said of what has too few fingerprints.
/// </summary>
public static class FingerprintComparison
{
    /// <summary>
    /// Two accounts of one event share less: of 1,482 such pairs none has a fifth. It is asked for so much more because
    /// by hashes alone it is not known what a mould is filled with.
    /// </summary>
    private const double LeastShare = 0.5;

    /// <summary>Fewer fingerprints are a formula: so many are those of some sixty words.</summary>
    private const int FewestShared = 12;

    /// <summary>The probability that what has so much in common is derived: a bound from what was measured.</summary>
    private const double OfDerivation = 0.99;

    /// <summary>Passages with less between them are one (passim's gap), in UTF-16 units.</summary>
    private const int WidestGap = 600;

    /// <summary>A passage that is longer in one text by more has other words in it.</summary>
    private const int MostShift = 80;

    /// <returns>Null where nothing is said.</returns>
    /// <param name="known">Which way, where that is known by other means than the clock and the texts.</param>
    public static Relation? Compare(
        TextFingerprints left, TextIdentity leftIdentity, TextFingerprints right, TextIdentity rightIdentity,
        RelationDirection known = RelationDirection.Unknown)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(leftIdentity);
        ArgumentNullException.ThrowIfNull(right);
        ArgumentNullException.ThrowIfNull(rightIdentity);
        var (ofLeft, ofRight) = (SetOf(left), SetOf(right));
        var shared = ofLeft.Shared(ofRight);
        if (shared < FewestShared) return null;
        var (leftShare, rightShare) = ((double)shared / ofLeft.Count, (double)shared / ofRight.Count);
        var leftIsPart = leftShare >= rightShare;
        var partShare = Math.Max(leftShare, rightShare);
        if (partShare < LeastShare) return null;
        var direction = known != RelationDirection.Unknown
            ? known
            : TextComparison.Direction(leftIsPart, left.Words, leftIdentity, right.Words, rightIdentity);
        var leftIsDerived = direction == RelationDirection.LeftFromRight
            || (direction == RelationDirection.Unknown && leftIsPart);
        var isOneItem = leftIdentity.Address is { } address && address == rightIdentity.Address;
        var (part, whole) = leftIsPart ? (left, right) : (right, left);
        var kind = isOneItem
            ? RelationKind.Version
            : TextComparison.DerivedKind(
                partShare, Math.Min(leftShare, rightShare), (double)part.Words / whole.Words);
        return new Relation(
            kind, direction, OfDerivation, OfDerivation, leftIsDerived ? leftShare : rightShare,
            Passages(left, right),
            [new FeatureWeight("part-unquoted-5", partShare, Math.Log(OfDerivation / (1 - OfDerivation)))]);
    }

    private static ShingleSet SetOf(TextFingerprints text)
    {
        var set = new ShingleSet(text.All.Count);
        foreach (var fingerprint in text.All) set.Add(fingerprint.Hash);
        return set;
    }

    /// <summary>
    /// Runs that both have, joined where they go on in both in the same way; in the order of the left text.
    /// </summary>
    private static List<AlignedPassage> Passages(TextFingerprints left, TextFingerprints right)
    {
        var places = new Dictionary<ulong, Fingerprint>();
        foreach (var fingerprint in right.All) places.TryAdd(fingerprint.Hash, fingerprint);
        var passages = new List<AlignedPassage>();
        foreach (var (hash, start, end) in left.All)
        {
            if (!places.TryGetValue(hash, out var there)) continue;
            if (passages is [.., var last] && GoesOn(last, start, there.Start))
            {
                passages[^1] = last with
                {
                    LeftEnd = Math.Max(last.LeftEnd, end),
                    RightEnd = Math.Max(last.RightEnd, there.End),
                };
            }
            else
            {
                passages.Add(new AlignedPassage(start, end, there.Start, there.End, PassageKind.Verbatim));
            }
        }

        return passages;
    }

    private static bool GoesOn(AlignedPassage passage, int left, int right)
    {
        var (leftGap, rightGap) = (left - passage.LeftEnd, right - passage.RightEnd);
        return right >= passage.RightStart && leftGap <= WidestGap && rightGap <= WidestGap
            && Math.Abs(leftGap - rightGap) <= MostShift;
    }
}
