namespace Firstwire.Rights;

/// <summary>Brings the directives of X-Robots-Tag headers into the form "agent: directives".</summary>
public static class RobotsDirectives
{
    /// <summary>Directives that have a value after a colon, so that the colon names no agent.</summary>
    private static readonly string[] WithValue = ["max-snippet", "max-image-preview", "max-video-preview", "unavailable_after"];

    /// <summary>One header line, <c>noindex</c> or <c>somebot: noindex, nofollow</c>; agent <c>*</c> where none is named.</summary>
    public static string FromHeader(string line)
    {
        ArgumentNullException.ThrowIfNull(line);
        var colon = line.IndexOf(':');
        var comma = line.IndexOf(',');
        if (colon < 0 || (comma >= 0 && comma < colon)) return $"*: {line.Trim()}";
        var name = line[..colon].Trim();
        return WithValue.Contains(name, StringComparer.OrdinalIgnoreCase) ? $"*: {line.Trim()}" : $"{name}: {line[(colon + 1)..].Trim()}";
    }
}
