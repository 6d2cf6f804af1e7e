using Firstwire.Text.Agencies;

namespace Firstwire.Tracing.Credits;

/// <summary>How only one agency ends its texts: "(Reporting by …; editing by …)".</summary>
/// <param name="Pieces">What it holds in this order within one line; the first may begin with a bracket.</param>
internal sealed record HouseStyle(Agency Agency, IReadOnlyList<string> Pieces)
{
    /// <summary>Characters from its first word to its last.</summary>
    private const int Longest = 600;

    /// <summary>
    /// The whole of it in a text whose words at <paramref name="at"/> are its first; null where the rest is missing.
    /// </summary>
    public Range? At(ReadOnlySpan<char> text, int at)
    {
        var start = at;
        if (Pieces[0][0] == '(' && (--start < 0 || text[start] != '(')) return null;
        var end = start + Pieces[0].Length;
        var line = text[..Math.Min(text.Length, start + Longest)];
        foreach (var piece in Pieces.Skip(1))
        {
            var next = line[end..].IndexOf(piece, StringComparison.OrdinalIgnoreCase);
            if (next < 0 || line.Slice(end, next).Contains('\n')) return null;
            end += next + piece.Length;
        }

        return start..end;
    }
}
