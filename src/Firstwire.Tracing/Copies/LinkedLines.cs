using Firstwire.Tracing.Texts;

namespace Firstwire.Tracing.Copies;

/// <summary>
/// Lines of a page that are little but links: menus, "most read", lists of other articles. They are other pages' words,
/// and which there are changes from one page to the next.
/// </summary>
public static class LinkedLines
{
    private const int FewestLinks = 2;

    /// <summary>A sentence may link some of its words.</summary>
    private const double LeastShare = 0.7;

    /// <summary>
    /// What is linked stands soon after what was linked before, in UTF-16 units, or is not looked for.
    /// </summary>
    private const int Reach = 4_000;

    /// <summary>A text without those lines.</summary>
    /// <param name="links">
    /// The texts of its links, in the order in which they stand; not all of them need be there.
    /// </param>
    public static string Without(string text, IReadOnlyList<string> links)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(links);
        var linked = Of(text, links);
        return linked.Count == 0
            ? text
            : string.Join('\n', text.Split('\n').Where(line => !linked.Contains(TextHash.Of(line.AsSpan().Trim()))));
    }

    /// <summary>The hashes of those lines.</summary>
    /// <inheritdoc cref="Without"/>
    internal static IReadOnlySet<uint> Of(string text, IReadOnlyList<string> links)
    {
        var lines = new HashSet<uint>();
        if (links.Count < FewestLinks) return lines;
        var next = 0;
        var places = Places(text, links);
        foreach (var range in text.AsSpan().Split('\n'))
        {
            var (start, end) = (range.Start.Value, range.End.Value);
            var (count, linked) = (0, 0);
            for (; next < places.Count && places[next].Start < end; next++)
            {
                count++;
                linked += places[next].Length;
            }

            var line = text.AsSpan(start, end - start).Trim();
            if (count >= FewestLinks && linked >= line.Length * LeastShare) lines.Add(TextHash.Of(line));
        }

        return lines;
    }

    private static List<(int Start, int Length)> Places(string text, IReadOnlyList<string> links)
    {
        var places = new List<(int, int)>();
        var at = 0;
        foreach (var link in links)
        {
            if (link.Length == 0) continue;
            var found = text.AsSpan(at, Math.Min(Reach, text.Length - at)).IndexOf(link, StringComparison.Ordinal);
            if (found < 0) continue;
            places.Add((at + found, link.Length));
            at += found + link.Length;
        }

        return places;
    }
}
