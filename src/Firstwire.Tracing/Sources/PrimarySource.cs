namespace Firstwire.Tracing.Sources;

/// <summary>Which of the three origins a link names; they are never mixed.</summary>
public enum OriginKind
{
    /// <summary>Whose sentences these are.</summary>
    Text,

    /// <summary>Who reported it first.</summary>
    Information,

    /// <summary>The document itself.</summary>
    Evidence,
}

/// <summary>How well an origin is established, from the page's own word down to not known.</summary>
public enum SourceLevel
{
    Unknown,
    Likely,
    Corroborated,
    Credited,
    Declared,
    Own,
}

/// <summary>One reason for an answer, with the words it rests on.</summary>
/// <param name="Kind">
/// What was found: <c>feed-source</c>, <c>canonical</c>, the term of a <see cref="StatedSource"/>, <c>copy</c>, the
/// kind of a credit.
/// </param>
/// <param name="Text">The exact words or address as they stood.</param>
/// <param name="Field">Where they stood.</param>
public sealed record EvidenceItem(string Kind, string Text, string Field);

/// <summary>Where an item comes from, as far as can be said with a reason.</summary>
/// <param name="ItemId">The source, where it is an item of the archive.</param>
public sealed record PrimarySource(
    SourceLevel Level, OriginKind Kind, string? Url, string? Name,
    IReadOnlyList<EvidenceItem> Evidence, long? ItemId = null)
{
    /// <summary>Said openly where nothing is known.</summary>
    public static PrimarySource Unknown { get; } = new(SourceLevel.Unknown, OriginKind.Text, null, null, []);
}
