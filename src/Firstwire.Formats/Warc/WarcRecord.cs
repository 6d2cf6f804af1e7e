using System.Globalization;

namespace Firstwire.Formats.Warc;

/// <summary>One record of a web archive (ISO 28500, WARC 1.0 and 1.1).</summary>
public sealed record WarcRecord
{
    /// <summary>
    /// Named fields by name, whatever its case; the first of several, and those that say nothing left out.
    /// </summary>
    public required IReadOnlyDictionary<string, string> Fields { get; init; }

    /// <summary>What follows the fields: of a response the HTTP message, of a resource the thing itself.</summary>
    public required ReadOnlyMemory<byte> Block { get; init; }

    /// <summary>False where the file ends within the block, or the block is longer than is kept.</summary>
    public required bool IsWhole { get; init; }

    /// <summary>
    /// Such as <c>response</c>, <c>request</c> or <c>warcinfo</c>, in lower case; empty where it is not said.
    /// </summary>
    public string Type => Fields.GetValueOrDefault("WARC-Type", "").ToLowerInvariant();

    /// <summary>
    /// The address that the record is about, as written but for the angle brackets that some tools put around it.
    /// </summary>
    public string? TargetUri => Fields.GetValueOrDefault("WARC-Target-URI") is { } uri
        ? uri.StartsWith('<') && uri.EndsWith('>') ? uri[1..^1] : uri
        : null;

    /// <summary>When the record was captured.</summary>
    public DateTimeOffset? Date =>
        DateTimeOffset.TryParse(Fields.GetValueOrDefault("WARC-Date"), CultureInfo.InvariantCulture, Utc, out var date)
            ? date
            : null;

    public string? ContentType => Fields.GetValueOrDefault("Content-Type");

    private const DateTimeStyles Utc = DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal;
}
