using System.Text.Json.Serialization;
using Firstwire.Newsroom.Takedown.Execution;

namespace Firstwire.Newsroom.Takedown.Cases;

/// <summary>
/// A notice: the union of what 17 USC 512(c)(3)(A) and the Digital Services Act, Article 16(2), ask for. Every field
/// may be missing; <see cref="ClaimReading"/> says which ones must not.
/// </summary>
public sealed record TakedownClaim
{
    /// <summary>The largest field, in characters.</summary>
    public const int LongestText = 8_000;

    public CaseScope Scope { get; init; } = CaseScope.Url;

    public TakedownBasis? Basis { get; init; }

    /// <summary>
    /// The exact address of the page, of the image, or the beginning of the addresses (512(c)(3)(A)(iii), Art.
    /// 16(2)(b)).
    /// </summary>
    public string? Url { get; init; }

    /// <summary>The item's number here.</summary>
    public long? Item { get; init; }

    /// <summary>The domain that a request about an author, a text or a whole domain is limited to.</summary>
    public string? Domain { get; init; }

    /// <summary>The name as bylines write it.</summary>
    public string? Author { get; init; }

    /// <summary>The text itself; only its fingerprint is kept.</summary>
    public string? Text { get; init; }

    /// <summary>The work that is claimed, or what describes it (512(c)(3)(A)(ii)).</summary>
    public string? Work { get; init; }

    /// <summary>Why it is claimed to be unlawful (Art. 16(2)(a)).</summary>
    public string? Reasons { get; init; }

    public string? Name { get; init; }

    public string? Organisation { get; init; }

    /// <summary>The right's owner, where the claimant speaks for one.</summary>
    public string? OnBehalfOf { get; init; }

    public string? Email { get; init; }

    public string? Address { get; init; }

    public string? Phone { get; init; }

    /// <summary>
    /// That the use is not authorised, and the statement made in good faith (512(c)(3)(A)(v), Art. 16(2)(d)).
    /// </summary>
    public bool GoodFaith { get; init; }

    /// <summary>
    /// That it is accurate and, under penalty of perjury, that the claimant may act for the owner (512(c)(3)(A)(vi)).
    /// </summary>
    public bool Accurate { get; init; }

    /// <summary>The name, typed as a signature (512(c)(3)(A)(i)).</summary>
    public string? Signature { get; init; }

    /// <summary>Of a court order: the court and its file number.</summary>
    public string? Order { get; init; }

    [JsonIgnore]
    public bool IsOnePage => Scope is CaseScope.Url or CaseScope.Item;
}
