using System.Buffers;
using Firstwire.Reading.Tree;

namespace Firstwire.Reading.Body;

/// <summary>
/// Embedded players of the large video hosts: a box that holds one is part of an article more often than not.
/// </summary>
internal static class Videos
{
    private static readonly SearchValues<string> Hosts = SearchValues.Create(
        ["youtube.com", "youtube-nocookie.com", "player.vimeo.com", "dailymotion.com", "player.twitch.tv",
            "archive.org", "bilibili.com",
         "upload.wikimedia.org", "v.qq.com"],
        StringComparison.OrdinalIgnoreCase);

    public static bool Is(HtmlElement? element)
    {
        if (element is null) return false;
        foreach (var attribute in element.Attributes)
            if (attribute.Written.Span.ContainsAny(Hosts)) return true;
        return false;
    }
}
