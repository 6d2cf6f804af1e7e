namespace Firstwire.Rights;

/// <summary>What may be done with one item in one edition, and why.</summary>
/// <param name="ExcerptLength">At most so many characters of the publisher's own description; 0: none; null: no limit.</param>
/// <param name="Expires">After this nothing but the tombstone may be shown.</param>
/// <param name="Reasons">One plain sentence for each signal that counted.</param>
public sealed record RightsDecision(
    bool MayIndex,
    int? ExcerptLength,
    bool MayKeepText,
    bool MayShowText,
    bool MayShowImage,
    DateTimeOffset? Expires,
    IReadOnlyList<string> Reasons);
