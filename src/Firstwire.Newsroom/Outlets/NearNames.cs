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
        return Math.Min(
            EditDistance.Of(sought, name), EditDistance.Of(sought, Folding.Of(candidate.Code)));
    }
}
