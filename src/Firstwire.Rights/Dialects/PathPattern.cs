namespace Firstwire.Rights.Dialects;

/// <summary>A pattern of paths: <c>*</c> for any characters, <c>$</c> for the end, else a prefix.</summary>
internal static class PathPattern
{
    public static bool Matches(string pattern, string path)
    {
        var anchored = pattern.EndsWith('$');
        var pieces = (anchored ? pattern[..^1] : pattern).Split('*');
        if (!path.StartsWith(pieces[0], StringComparison.Ordinal)) return false;
        if (pieces.Length == 1) return !anchored || path.Length == pieces[0].Length;

        // The leftmost place of each piece is enough: it leaves the most room for the rest.
        var rest = path.AsSpan(pieces[0].Length);
        var free = anchored ? pieces.Length - 1 : pieces.Length;
        for (var i = 1; i < free; i++)
        {
            var at = rest.IndexOf(pieces[i], StringComparison.Ordinal);
            if (at < 0) return false;
            rest = rest[(at + pieces[i].Length)..];
        }

        return !anchored || rest.EndsWith(pieces[^1], StringComparison.Ordinal);
    }
}
