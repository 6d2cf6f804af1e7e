namespace Firstwire.Rights;

/// <summary>What may be done with one item in one edition, and why.</summary>
/// <param name="MayFetch">Whether the page may be asked for.</param>
/// <param name="MayIndex">Whether a search may find it.</param>
/// <param name="ExcerptLength">
/// At most so many characters of the publisher's own description; 0: none; null: no limit.
/// </param>
/// <param name="MayMine">Whether its text may be compared with others to find whose words it has.</param>
/// <param name="MustCredit">Whether a licence demands that its author, source and licence are named.</param>
/// <param name="Expires">After this nothing but the tombstone may be shown.</param>
public sealed record RightsDecision(
    bool MayFetch,
    bool MayIndex,
    int? ExcerptLength,
    bool MayKeepText,
    bool MayShowText,
    bool MayShowImage,
    bool MayTranslateTitle,
    bool MayMine,
    bool MustCredit,
    DateTimeOffset? Expires,
    IReadOnlyList<RightsReason> Reasons)
{
    /// <summary>The licence that is relied on; null where none is known by name, or where two disagree.</summary>
    public StatedLicense? License { get; init; }

    /// <summary>Texts that stand in no excerpt (<see cref="SignalNames.NoSnippetPart"/>).</summary>
    public IReadOnlyList<string> WithheldParts { get; init; } = [];

    /// <summary>What both decisions allow; the reasons of both, each once.</summary>
    public RightsDecision Tighten(RightsDecision later)
    {
        ArgumentNullException.ThrowIfNull(later);
        return new RightsDecision(
            MayFetch && later.MayFetch,
            MayIndex && later.MayIndex,
            Least(ExcerptLength, later.ExcerptLength),
            MayKeepText && later.MayKeepText,
            MayShowText && later.MayShowText,
            MayShowImage && later.MayShowImage,
            MayTranslateTitle && later.MayTranslateTitle,
            MayMine && later.MayMine,
            MustCredit || later.MustCredit,
            Earlier(Expires, later.Expires),
            [.. Reasons.Union(later.Reasons)])
        {
            License = later.License ?? License,
            WithheldParts = [.. WithheldParts.Union(later.WithheldParts)],
        };
    }

    /// <summary>True where this allows nothing that <paramref name="other"/> does not.</summary>
    public bool IsWithin(RightsDecision other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return (other.MayFetch || !MayFetch)
            && (other.MayIndex || !MayIndex)
            && (ExcerptLength ?? int.MaxValue) <= (other.ExcerptLength ?? int.MaxValue)
            && (other.MayKeepText || !MayKeepText)
            && (other.MayShowText || !MayShowText)
            && (other.MayShowImage || !MayShowImage)
            && (other.MayTranslateTitle || !MayTranslateTitle)
            && (other.MayMine || !MayMine)
            && (MustCredit || !other.MustCredit)
            && (Expires ?? DateTimeOffset.MaxValue) <= (other.Expires ?? DateTimeOffset.MaxValue)
            && other.WithheldParts.All(WithheldParts.Contains);
    }

    /// <summary>
    /// A verbatim piece of the publisher's description that may be shown, cut between words; null where none may. No
    /// word is added, none is changed; a description that has words of a withheld part in it is withheld whole.
    /// </summary>
    public string? Excerpt(string? description)
    {
        if (description is null || ExcerptLength == 0 || WithheldText.Touches(description, WithheldParts)) return null;
        if (ExcerptLength is not { } length || description.Length <= length) return description;
        var cut = description.LastIndexOf(' ', length - 1);
        if (cut <= length / 2) cut = char.IsHighSurrogate(description[length - 1]) ? length - 1 : length;
        return description[..cut];
    }

    internal static int? Least(int? one, int? other) =>
        one is null ? other : other is null ? one : Math.Min(one.Value, other.Value);

    internal static DateTimeOffset? Earlier(DateTimeOffset? one, DateTimeOffset? other) =>
        one is null || other < one ? other ?? one : one;
}
