namespace Firstwire.Formats.Discovery;

/// <summary>A link of an HTTP Link field (RFC 8288).</summary>
/// <param name="Target">As written between the angle brackets: often relative.</param>
/// <param name="Relations">In lower case.</param>
/// <param name="Anchor">What the link starts from, where that is not the answer itself.</param>
public sealed record WebLink(string Target, IReadOnlyList<string> Relations, string? Anchor = null)
{
    /// <summary>The media type of what it leads to, as stated.</summary>
    public string? Type { get; init; }

    /// <summary>
    /// True for a link of the answer itself with this relation; a link from elsewhere says nothing of it (RFC 8288
    /// §3.2).
    /// </summary>
    public bool Is(string relation) => Anchor is null && Relations.Contains(relation, StringComparer.Ordinal);
}
