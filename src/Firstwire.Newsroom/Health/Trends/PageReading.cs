using Firstwire.Reading;

namespace Firstwire.Newsroom.Health.Trends;

/// <summary>What one page gave, in numbers that can be averaged over a site.</summary>
/// <param name="Empty">1 where no article was found on the page of an entry.</param>
/// <param name="Undated">1 where the article bears no time of publication.</param>
/// <param name="Anonymous">1 where it bears no author.</param>
/// <param name="Doubt">From 0 to 1: how far the ways of finding the body disagreed.</param>
/// <param name="Length">The natural logarithm of the body's characters; null where it is empty.</param>
internal readonly record struct PageReading(
    double Empty, double Undated, double Anonymous, double Doubt, double? Length)
{
    public static PageReading Of(Article article)
    {
        var isEmpty = !article.IsArticle || article.Text.Length == 0;
        return new PageReading(
            isEmpty ? 1 : 0,
            article.Published is null ? 1 : 0,
            article.Authors.Count == 0 ? 1 : 0,
            isEmpty ? 0 : 1 - article.Confidence,
            isEmpty ? null : Math.Log(article.Text.Length));
    }
}
