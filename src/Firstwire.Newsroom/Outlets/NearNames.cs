using Firstwire.Text.Words;

namespace Firstwire.Newsroom.Outlets;

/// <summary>What somebody may have meant who wrote a name or a code that is not there.</summary>
internal static class NearNames
{
    private const int Most = 3;

    /// <summary>Nobody mistypes a longer name than any country has.</summary>
    private const int Longest = 64;

    /// <summary>The nearest first; none where nothing is near.</summary>
    public static IReadOnlyList<(string Code, string Name)> Of(
        string written, IReadOnlyList<(string Code, string Name)> known)
    {
        var sought = Folding.Of(written.Trim());
        if (sought.Length is 0 or > Longest) return [];
        return
        [
            .. known
                .Select(candidate => (candidate, distance: Distance(sought, candidate)))
                .Where(near => near.distance <= Math.Max(1, sought.Length / 3))
                .OrderBy(near => near.distance)
                .ThenBy(near => near.candidate.Name, StringComparer.Ordinal)
                .Take(Most)
                .Select(near => near.candidate),
        ];
    }

    private static int Distance(string sought, (string Code, string Name) candidate)
    {
        var name = Folding.Of(candidate.Name);
        if (sought.Length > 2 && name.Contains(sought, StringComparison.Ordinal)) return 0;
        return Math.Min(Edits(sought, name), Edits(sought, Folding.Of(candidate.Code)));
    }

    /// <summary>Levenshtein's distance: letters to add, take away or change.</summary>
    private static int Edits(string one, string other)
    {
        var row = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= one.Length; i++)
        {
            var corner = row[0];
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var above = row[j];
                row[j] = Math.Min(Math.Min(above, row[j - 1]) + 1, corner + (one[i - 1] == other[j - 1] ? 0 : 1));
                corner = above;
            }
        }

        return row[^1];
    }
}
