namespace Firstwire.Text.Urls;

/// <summary>
/// A pattern of paths, of which a prefix is enough: <c>*</c> stands for any characters, <c>$</c> at its end for the
/// path's (RFC 9309 §2.2.3). It and the paths are encoded alike.
/// </summary>
public sealed class PathPattern
{
    private const string AnySite = "https://any.example";

    private readonly string[] pieces;
    private readonly bool isAnchored;

    public PathPattern(string pattern)
    {
        ArgumentNullException.ThrowIfNull(pattern);
        isAnchored = pattern.EndsWith('$');
        pieces = (isAnchored ? pattern[..^1] : pattern).Split('*');
    }

    /// <summary>
    /// The pattern that a file for a whole site gives as a path or as an address, of which the host does not count.
    /// </summary>
    public static PathPattern OfLocation(string location)
    {
        ArgumentNullException.ThrowIfNull(location);
        return new PathPattern(Spelled(location.Trim()));
    }

    /// <summary>
    /// A path with its query, in the one spelling in which <see cref="OfLocation"/> compares them: letters outside
    /// ASCII escaped, escapes in capitals.
    /// </summary>
    public static string Spelled(string location)
    {
        ArgumentNullException.ThrowIfNull(location);
        var url = WebUrl.Parse(location.StartsWith('/') ? AnySite + location : location, WebUrl.Parse(AnySite));
        return url is { IsHttp: true } ? NormalEscapes.Of(url.Path + url.Query) : "/";
    }

    public bool Matches(ReadOnlySpan<char> path)
    {
        if (!path.StartsWith(pieces[0], StringComparison.Ordinal)) return false;
        if (pieces.Length == 1) return !isAnchored || path.Length == pieces[0].Length;

        // The leftmost place of each piece is enough: it leaves the most room for the rest.
        var rest = path[pieces[0].Length..];
        var free = isAnchored ? pieces.Length - 1 : pieces.Length;
        for (var i = 1; i < free; i++)
        {
            var at = rest.IndexOf(pieces[i], StringComparison.Ordinal);
            if (at < 0) return false;
            rest = rest[(at + pieces[i].Length)..];
        }

        return !isAnchored || rest.EndsWith(pieces[^1], StringComparison.Ordinal);
    }
}
