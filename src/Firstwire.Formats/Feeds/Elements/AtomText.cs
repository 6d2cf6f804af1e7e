using System.Text;
using System.Text.Unicode;
using Firstwire.Formats.Feeds.Assembly;
using Firstwire.Formats.Feeds.Markup;

namespace Firstwire.Formats.Feeds.Elements;

/// <summary>Text with a type: RFC 4287 §3.1.1 and §4.1.3.3, and the <c>type</c> and <c>mode</c> of Atom 0.3.</summary>
internal static class AtomText
{
    public static Element Field(EndAction end) => new()
    {
        Start = Start,
        End = (feed, frame, text) => end(feed, frame, frame.Note == "base64" ? Decode(text) : text),
    };

    private static void Start(FeedAssembly feed, Frame frame, MarkupReader at)
    {
        var type = at.Attribute("type")?.Trim().ToLowerInvariant() ?? "text";
        var mode = at.Attribute("mode")?.Trim().ToLowerInvariant();
        frame.TextKind = type switch
        {
            "html" or "text/html" or "xhtml" or "application/xhtml+xml" => TextKind.Html,
            "" or "text" or "text/plain" => TextKind.Plain,
            _ => TextKind.Unstated,
        };
        frame.HasMarkup = frame.AwaitsWrapper = type is "xhtml" or "application/xhtml+xml"
            || (mode == "xml" && frame.TextKind == TextKind.Html);
        frame.IsOpaque = IsPicture(type);
        if (mode == "base64" || (mode is null && IsBinary(type))) frame.Note = "base64";
    }

    private static bool IsPicture(string type) =>
        type.StartsWith("image/", StringComparison.Ordinal) || type.StartsWith("audio/", StringComparison.Ordinal)
        || type.StartsWith("video/", StringComparison.Ordinal);

    /// <summary>RFC 4287 §4.1.3.3, rule 6: what is neither text nor XML is encoded in Base64.</summary>
    private static bool IsBinary(string type) =>
        type.Contains('/') && !type.StartsWith("text/", StringComparison.Ordinal)
            && !type.EndsWith("xml", StringComparison.Ordinal);

    /// <summary>
    /// The text that was encoded; the empty one where that is no text, the given one where nothing was encoded.
    /// </summary>
    private static string Decode(string text)
    {
        var bytes = new byte[text.Length];
        if (!Convert.TryFromBase64String(text, bytes, out var length)) return text;
        var decoded = bytes.AsSpan(0, length);
        return Utf8.IsValid(decoded) ? Encoding.UTF8.GetString(decoded).Trim() : "";
    }
}
