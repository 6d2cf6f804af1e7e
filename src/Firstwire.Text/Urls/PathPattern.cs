namespace Firstwire.Text.Urls;

/// <summary>
/// A pattern of paths, of which a prefix is enough: <c>*</c> stands for any characters, <c>$</c> at its end for the
/// path's (RFC 9309 §2.2.3). It and the paths are encoded alike.
/// </summary>
public sealed class PathPattern
{
    private readonly string[] _pieces;
    private readonly bool _isAnchored;

    public PathPattern(string pattern)
    {
        ArgumentNullException.ThrowIfNull(pattern);
        _isAnchored = pattern.EndsWith('$');
        _pieces = (_isAnchored ? pattern[..^1] : pattern).Split('*');
    }

    public bool Matches(ReadOnlySpan<char> path)
    {
        if (!path.StartsWith(_pieces[0], StringComparison.Ordinal)) return false;
        if (_pieces.Length == 1) return !_isAnchored || path.Length == _pieces[0].Length;

        // The leftmost place of each piece is enough: it leaves the most room for the rest.
        var rest = path[_pieces[0].Length..];
        var free = _isAnchored ? _pieces.Length - 1 : _pieces.Length;
        for (var i = 1; i < free; i++)
        {
            var at = rest.IndexOf(_pieces[i], StringComparison.Ordinal);
            if (at < 0) return false;
            rest = rest[(at + _pieces[i].Length)..];
        }

        return !_isAnchored || rest.EndsWith(_pieces[^1], StringComparison.Ordinal);
    }
}
