using System.Text.Json;
using Firstwire.Newsroom.Archive.Sealing;
using Firstwire.Rights;
using Firstwire.Tracing.Fingerprints;

namespace Firstwire.Newsroom.Archive.Filing;

/// <summary>
/// The head of a version, and its body or what is known of a text that may not be kept, as the bytes that are compared
/// and sealed.
/// </summary>
internal sealed class VersionContent
{
    /// <summary>A longer text is no article; such a version keeps its head alone. In bytes of JSON.</summary>
    private const int LargestBody = 8 * 1024 * 1024;

    private readonly byte[] head;
    private readonly byte[]? body;
    private readonly byte[]? fingerprints;
    private PackedContent? packedHead;
    private PackedContent? packedBody;

    private VersionContent(byte[] head, byte[]? body, byte[]? fingerprints) =>
        (this.head, this.body, this.fingerprints) = (head, body, fingerprints);

    public static VersionContent Of(VersionHead head, VersionBody? body, TextFingerprints? fingerprints = null)
    {
        var bodyBytes = body is null ? null : JsonSerializer.SerializeToUtf8Bytes(body, Sealed.Json.VersionBody);
        return new VersionContent(
            JsonSerializer.SerializeToUtf8Bytes(head, Sealed.Json.VersionHead),
            bodyBytes?.Length > LargestBody ? null : bodyBytes,
            fingerprints?.ToBytes());
    }

    /// <summary>With what other feeds said about use; this itself where that is nothing.</summary>
    public VersionContent With(IReadOnlyList<RightsSignal> saidByOthers)
    {
        if (saidByOthers.Count == 0) return this;
        var opened = JsonSerializer.Deserialize(head, Sealed.Json.VersionHead)! with { SaidByOthers = saidByOthers };
        return new VersionContent(
            JsonSerializer.SerializeToUtf8Bytes(opened, Sealed.Json.VersionHead), body, fingerprints);
    }

    /// <summary>Packs ahead of the seals, so that the one writer need not.</summary>
    public void Pack()
    {
        packedHead ??= PackedContent.Of(head);
        if (body is not null) packedBody ??= PackedContent.Of(body);
    }

    /// <summary>Nothing of the text, and nothing that is known of it.</summary>
    public VersionContent WithoutBody() =>
        body is null && fingerprints is null ? this : new VersionContent(head, null, null);

    /// <summary>A hash that detects a repeat of the same content under this key.</summary>
    public byte[] Hash(SealingKey key) => key.Hash([.. head, 0, .. body ?? [], .. fingerprints ?? []]);

    public SealedVersion Seal(SealingKey key, long number)
    {
        Pack();
        return new SealedVersion(
            key.Seal(packedHead!.Value, Place.Head(number)),
            packedBody is { } packed ? key.Text.Seal(packed, Place.Body(number)) : null,
            fingerprints is null ? null : key.Seal(fingerprints, Place.Fingerprints(number)));
    }
}

/// <summary>A version as its row holds it.</summary>
internal readonly record struct SealedVersion(byte[] Head, byte[]? Body, byte[]? Fingerprints);
