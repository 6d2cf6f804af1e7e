using System.Text;

namespace Firstwire.Formats.Warc;

/// <summary>
/// What a web server answered, as an archive kept it; the body without its transfer and content codings.
/// </summary>
public sealed record ArchivedResponse
{
    /// <summary>The HTTP status; 200 for a resource, which was kept without one.</summary>
    public required int Status { get; init; }

    /// <summary>
    /// Header fields by name, whatever its case; the first of several. A resource has the record's own.
    /// </summary>
    public required IReadOnlyDictionary<string, string> Headers { get; init; }

    public required ReadOnlyMemory<byte> Body { get; init; }

    /// <summary>All header fields of an HTTP answer, in their order.</summary>
    public IReadOnlyList<(string Name, string Value)> Fields { get; init; } = [];

    /// <summary>Every field of a name: a publisher may say one thing in each.</summary>
    public IReadOnlyList<string> Several(string name) =>
        [.. Fields.Where(field => field.Name.Equals(name, StringComparison.OrdinalIgnoreCase)).Select(static field =>
            field.Value)];

    /// <summary>The Content-Type, such as <c>text/html; charset=utf-8</c>.</summary>
    public string? ContentType => Headers.GetValueOrDefault("Content-Type");

    /// <summary>
    /// The Content-Type in lower case and without parameters, such as <c>text/html</c>; empty where it is not said.
    /// </summary>
    public string MediaType => Text.Charsets.ContentType.MediaType(ContentType) ?? "";

    /// <summary>
    /// The answer that a <c>response</c> or <c>resource</c> record holds; null for other records and other protocols.
    /// </summary>
    public static ArchivedResponse? Of(WarcRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return record.Type switch
        {
            "response" when record.Block.Span.StartsWith("HTTP/"u8) => Read(record.Block),
            "resource" => new ArchivedResponse
            {
                Status = 200,
                Headers = record.Fields,
                Body = record.Block,
            },
            _ => null,
        };
    }

    private static ArchivedResponse? Read(ReadOnlyMemory<byte> message)
    {
        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var fields = new List<(string Name, string Value)>();
        var statusLine = "";
        while (true)
        {
            var end = message.Span.IndexOf((byte)'\n');
            var line = Encoding.UTF8.GetString((end < 0 ? message : message[..end]).Span).TrimEnd('\r');
            message = end < 0 ? default : message[(end + 1)..];
            if (line.Length == 0) break;

            var colon = line.IndexOf(':');
            if (statusLine.Length == 0) statusLine = line;
            else if (colon > 0 && fields.Count < WarcReader.MaxFields)
            {
                var (name, value) = (line[..colon].Trim(), line[(colon + 1)..].Trim());
                headers.TryAdd(name, value);
                fields.Add((name, value));
            }
        }

        var words = statusLine.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < 2 || !int.TryParse(words[1], out var status)) return null;
        var body = ArchivedBody.Decode(message, headers);
        return new ArchivedResponse { Status = status, Headers = headers, Body = body, Fields = fields };
    }
}
