using System.Text;
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
        var open = new StringBuilder();
        var (whole, ends) = (0, "");
        try
        {
            while (reader.Read())
            {
                if (reader.TokenType is JsonTokenType.StartObject) open.Insert(0, '}');
                else if (reader.TokenType is JsonTokenType.StartArray) open.Insert(0, ']');
                else if (reader.TokenType is JsonTokenType.PropertyName) continue;
                else if (reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray) open.Remove(0, 1);
                (whole, ends) = ((int)reader.BytesConsumed, open.ToString());
            }
        }
        catch (JsonException)
        {
            // The fault is where the reading ends.
        }

        return whole == 0 ? "{}"u8.ToArray() : [.. json[..whole], .. Encoding.ASCII.GetBytes(ends)];
    }
}
