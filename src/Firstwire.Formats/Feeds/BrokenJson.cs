using System.Text.Json;

namespace Firstwire.Formats.Feeds;

/// <summary>JSON that breaks off, or goes wrong in its midst.</summary>
internal static class BrokenJson
{
    /// <summary>
    /// The whole values that stand before the first fault, with what was open around them closed; <c>{}</c> where there
    /// are none. Always valid JSON.
    /// </summary>
    public static byte[] UpToFault(ReadOnlySpan<byte> json, JsonDocumentOptions options)
    {
        var reader = new Utf8JsonReader(json, isFinalBlock: false, new JsonReaderState(new JsonReaderOptions
        {
            AllowTrailingCommas = options.AllowTrailingCommas,
            CommentHandling = options.CommentHandling,
            MaxDepth = options.MaxDepth,
        }));
        var open = new Stack<byte>();
        var whole = 0;
        try
        {
            while (reader.Read())
            {
                if (reader.TokenType is JsonTokenType.PropertyName) continue;
                if (reader.TokenType is JsonTokenType.StartObject) open.Push((byte)'}');
                else if (reader.TokenType is JsonTokenType.StartArray) open.Push((byte)']');
                else if (reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray) open.Pop();
                whole = (int)reader.BytesConsumed;
            }
        }
        catch (JsonException)
        {
            // The fault is where the reading ends.
        }

        return whole == 0 ? "{}"u8.ToArray() : [.. json[..whole], .. open];
    }
}
