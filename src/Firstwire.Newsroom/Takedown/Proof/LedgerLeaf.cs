using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Firstwire.Newsroom.Takedown.Proof;

/// <summary>
/// One executed takedown, in our own words: nothing of what was removed, no address, no claimant's name.
/// </summary>
/// <param name="ScopeHash">
/// Keyed: it recognises the scope to who runs this Firstwire, and tells nobody else anything.
/// </param>
public sealed record LedgerLeaf(
    string Case,
    string Scope,
    string ScopeHash,
    string Basis,
    string Claimant,
    DateTimeOffset Received,
    DateTimeOffset Decided,
    DateTimeOffset Done,
    long Items)
{
    /// <summary>Past this from <see cref="Received"/> the promise is broken.</summary>
    public static readonly TimeSpan Promise = TimeSpan.FromHours(24);

    /// <summary>The registrable domain, where control of it was proved.</summary>
    public string? Domain { get; init; }

    public string? Proof { get; init; }

    /// <summary>The stores that were searched.</summary>
    public IReadOnlyList<string> Stores { get; init; } = [];

    /// <summary>The stores in which something was still met; empty after a clean probe.</summary>
    public IReadOnlyList<string> Found { get; init; } = [];

    public long Pieces { get; init; }

    public long Bytes { get; init; }

    /// <summary>Whether the promise was broken: too late, or something was left.</summary>
    [JsonIgnore]
    public bool IsBreach => Done - Received > Promise || Found.Count > 0;

    public string Write() => JsonSerializer.Serialize(this, LedgerJson.Own.LedgerLeaf);

    /// <exception cref="JsonException">The text is no leaf.</exception>
    public static LedgerLeaf Read(string text) =>
        JsonSerializer.Deserialize(text, LedgerJson.Own.LedgerLeaf) ?? throw new JsonException("An empty leaf.");
}

/// <summary>A line of the ledger's file.</summary>
internal sealed record LedgerLine(long Number, string Leaf, long Size, string Root, long At, string Signature);

/// <summary>The first line of the ledger's file.</summary>
/// <param name="PublicKey">SubjectPublicKeyInfo, Base64.</param>
internal sealed record LedgerHeader(string Format, string Algorithm, string PublicKey)
{
    public const string CurrentFormat = "firstwire-ledger-1";
    public const string Ecdsa = "ecdsa-p256-sha256";
}

[JsonSerializable(typeof(LedgerLeaf))]
[JsonSerializable(typeof(LedgerLine))]
[JsonSerializable(typeof(LedgerHeader))]
[JsonSerializable(typeof(ProbeReport))]
internal sealed partial class LedgerContext : JsonSerializerContext;

/// <summary>The JSON of the ledger.</summary>
internal static class LedgerJson
{
    public static LedgerContext Own { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
