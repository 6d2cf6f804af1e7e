namespace Firstwire.Tracing.Copies;

/// <summary>
/// In which order several hands had one text. Of two, each is compared by what is known of both; of many there has to
/// be one order, the same whatever came in first here.
/// </summary>
public static class HandOrder
{
    /// <summary>
    /// The places of the hands, the first hand's first: who was not there yet when another was seen comes after it;
    /// else by the times that they state; of equals, by their addresses, and of one address by all that is known of
    /// its time.
    /// </summary>
    public static IReadOnlyList<int> Of(IReadOnlyList<TextIdentity> hands)
    {
        ArgumentNullException.ThrowIfNull(hands);
        var firstSeen = hands.Min(static hand => hand.Clock.Seen);
        return [.. Enumerable.Range(0, hands.Count)
            .Order(Comparer<int>.Create((one, other) => Compare(hands[one], hands[other], firstSeen)))];
    }

    private static int Compare(TextIdentity one, TextIdentity other, DateTimeOffset? firstSeen)
    {
        var (isLate, isOtherLate) = (IsLate(one, firstSeen), IsLate(other, firstSeen));
        if (isLate != isOtherLate) return isLate ? 1 : -1;
        var byTime = Time(one, isLate).CompareTo(Time(other, isOtherLate));
        if (byTime != 0) return byTime;
        var byAddress = string.CompareOrdinal(one.Address, other.Address);
        return byAddress != 0 ? byAddress : Clock(one).CompareTo(Clock(other));
    }

    private static (DateTimeOffset?, DateTimeOffset?, DateTimeOffset?) Clock(TextIdentity hand) =>
        (hand.Clock.Seen, hand.Clock.Absent, hand.Clock.Published);

    /// <summary>Whether our own clock saw another hand before this one, whatever this one states.</summary>
    private static bool IsLate(TextIdentity hand, DateTimeOffset? firstSeen) =>
        firstSeen < hand.Clock.AbsentUntil;

    private static DateTimeOffset Time(TextIdentity hand, bool isLate) =>
        (isLate ? hand.Clock.Seen : hand.Clock.Published ?? hand.Clock.Seen) ?? DateTimeOffset.MaxValue;
}
