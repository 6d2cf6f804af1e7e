namespace Firstwire.Newsroom.WebSub.Publishing;

/// <summary>A feed of ours that can be subscribed to.</summary>
/// <param name="Path">Its path on this Firstwire.</param>
/// <param name="Write">
/// The document as the edition may show it now; the same bytes as long as nothing in it changed.
/// </param>
public sealed record HubTopic(string Path, string ContentType, Func<byte[]> Write)
{
    /// <summary>The address that subscribers know it by.</summary>
    internal string Url(string publicUrl) => publicUrl + Path;
}
