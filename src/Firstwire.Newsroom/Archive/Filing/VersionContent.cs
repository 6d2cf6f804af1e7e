using System.Text.Json;
using Firstwire.Newsroom.Archive.Sealing;

namespace Firstwire.Newsroom.Archive.Filing;

/// <summary>The head and body of a version as the bytes that are compared and sealed.</summary>
internal sealed class VersionContent
{
    /// <summary>A longer text is no article; such a version keeps its head alone. In bytes of JSON.</summary>
    private const int LargestBody = 8 * 1024 * 1024;

    private readonly byte[] head;
    private readonly byte[]? body;
    private PackedContent? packedHead;
    private PackedContent? packedBody;

    private VersionContent(byte[] head, byte[]? body) => (this.head, this.body) = (head, body);

    public static VersionContent Of(VersionHead head, VersionBody? body)
    {
        var bodyBytes = body is null ? null : JsonSerializer.SerializeToUtf8Bytes(body, Sealed.Json.VersionBody);
        return new VersionContent(
            JsonSerializer.SerializeToUtf8Bytes(head, Sealed.Json.VersionHead),
            bodyBytes?.Length > LargestBody ? null : bodyBytes);
    }

    /// <summary>Packs ahead of the seals, so that the one writer need not.</summary>
    public void Pack()
    {
        packedHead ??= PackedContent.Of(head);
        if (body is not null) packedBody ??= PackedContent.Of(body);
    }

    public VersionContent WithoutBody() => body is null ? this : new VersionContent(head, null);

    /// <summary>A hash that detects a repeat of the same content under this key.</summary>
    public byte[] Hash(SealingKey key) => key.Hash([.. head, 0, .. body ?? []]);

    public (byte[] Head, byte[]? Body) Seal(SealingKey key, long number)
    {
        Pack();
        return (key.Seal(packedHead!.Value, Place.Head(number)),
            packedBody is { } packed ? key.Text.Seal(packed, Place.Body(number)) : null);
    }
}
