using Firstwire.Text.Dates;

namespace Firstwire.Reading.Lists;

/// <summary>
/// An article as a page lists it. Every text is a verbatim piece of the page; absent values are null.
/// </summary>
/// <param name="Url">Absolute, as the page links it.</param>
/// <param name="Published">What stands beside the headline, never more precise than it stands there.</param>
/// <param name="Summary">The lead that stands beside the headline.</param>
public sealed record ListedArticle(
    string Url, string Headline, WrittenTime? Published = null, string? Summary = null, string? ImageUrl = null);

/// <summary>A front page, a section's page or a list of notices, read as what it lists.</summary>
/// <param name="Title">As the page calls itself.</param>
/// <param name="Language">BCP 47.</param>
/// <param name="Articles">In the order of the page, each address once.</param>
public sealed record ListPage(string? Title, string? SiteName, string? Language, IReadOnlyList<ListedArticle> Articles);

/// <summary>What came of reading a page as a list.</summary>
public abstract record ListPageResult
{
    private ListPageResult()
    {
    }

    public sealed record Read(ListPage Page) : ListPageResult;

    /// <summary>
    /// The page breaks a limit, is no HTML or lists no articles; <paramref name="Reason"/> is one clear sentence.
    /// </summary>
    public sealed record Failed(string Reason) : ListPageResult;
}
