namespace Firstwire.Reading.Lists;

/// <summary>
/// Chooses a page's articles among its links: what a template repeats is judged together, by the mean of what speaks
/// for each, so that a short headline stays with its list and a long label goes with its menu; what stands alone has
/// to speak for itself.
/// </summary>
internal static class ArticleLinks
{
    /// <summary>The mean from which a repeated pattern is a list of articles.</summary>
    private const double ListMean = 1.75;

    /// <summary>A link of a list that speaks against itself is left out of it.</summary>
    private const double LeastOfList = 0.25;

    /// <summary>
    /// What one link needs that no pattern supports: a long headline in a heading, or one with an article's address.
    /// </summary>
    private const double Alone = 3;

    private const int SmallestPattern = 3;

    /// <summary>
    /// In the order of the page. What stands beside the main part counts only where that holds no list.
    /// </summary>
    public static IReadOnlyList<LinkTarget> Among(IReadOnlyList<LinkTarget> targets, CardDates dates)
    {
        var main = Chosen([.. targets.Where(target => target.Place == LinkPlace.Main)], dates);
        return main.Count >= ListPageReader.FewestArticles
            ? main
            : Chosen([.. targets.Where(target => target.Place != LinkPlace.Furniture)], dates);
    }

    private static List<LinkTarget> Chosen(List<LinkTarget> targets, CardDates dates)
    {
        var scores = targets.ToDictionary(target => target, target => target.Score(dates));
        var means = targets.GroupBy(target => target.Signature, StringComparer.Ordinal)
            .Where(group => group.Skip(SmallestPattern - 1).Any())
            .ToDictionary(group => group.Key, group => group.Average(target => scores[target]), StringComparer.Ordinal);
        return [.. targets.Where(target =>
            scores[target] >= Alone
            || (scores[target] >= LeastOfList
                && means.TryGetValue(target.Signature, out var mean) && mean >= ListMean))];
    }
}
