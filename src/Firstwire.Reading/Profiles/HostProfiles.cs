namespace Firstwire.Reading.Profiles;

/// <summary>Folds articles into the profile of their host.</summary>
public static class HostProfiles
{
    /// <summary>Letters of a line below which it says too little to be known again.</summary>
    private const int ShortestLine = 8;

    /// <summary>Lines of one page that are counted: those at its ends, where what repeats stands.</summary>
    private const int LinesOfEnd = 40;

    /// <summary>
    /// Pages after which all counts are halved, so that a host that changes is learned anew and counts stay small.
    /// </summary>
    private const int MostPages = 400;

    /// <summary>
    /// <paramref name="profile"/> with one more page. Within the profile's bounds the order of pages does not matter.
    /// What a profile left out of the page counts as seen.
    /// </summary>
    public static HostProfile Fold(HostProfile profile, Article article)
    {
        ArgumentNullException.ThrowIfNull(profile);
        ArgumentNullException.ThrowIfNull(article);
        var counts = profile.Lines.ToDictionary();
        foreach (var hash in Hashes(article, profile.Key)) counts[hash] = counts.GetValueOrDefault(hash) + 1;
        var pages = profile.Pages + 1;
        if (pages <= MostPages) return new HostProfile(profile.Key, pages, counts);
        var halved = counts.Select(static c => KeyValuePair.Create(c.Key, c.Value / 2)).Where(static c => c.Value > 0);
        return new HostProfile(profile.Key, pages / 2, halved);
    }

    private static HashSet<ulong> Hashes(Article article, ulong key)
    {
        var lines = article.Text.Split("\n\n", StringSplitOptions.RemoveEmptyEntries);
        var hashes = new HashSet<ulong>();
        for (var at = 0; at < lines.Length; at++)
            if (at < LinesOfEnd || at >= lines.Length - LinesOfEnd) Count(lines[at]);
        foreach (var line in article.RepeatedLines) Count(line);
        return hashes;

        void Count(string line)
        {
            if (line.Count(char.IsLetter) >= ShortestLine) hashes.Add(LineHash.Of(line, key));
        }
    }
}
