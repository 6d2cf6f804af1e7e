using Microsoft.AspNetCore.Http.HttpResults;

namespace Firstwire.Server.Pages;

/// <summary>Where a notice leads on.</summary>
public sealed record NextStep(string Href, string Words);

/// <summary>Pages that say one thing, as answers.</summary>
internal static class Notice
{
    public static RazorComponentResult<NoticePage> Page(
        int status, string title, string[] paragraphs, NextStep? next = null, bool bare = false) =>
        new(new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            [nameof(NoticePage.Title)] = title,
            [nameof(NoticePage.Paragraphs)] = paragraphs,
            [nameof(NoticePage.Next)] = next,
            [nameof(NoticePage.Bare)] = bare,
        })
        { StatusCode = status };

    public static IResult NotFound(string title, string paragraph) =>
        Page(StatusCodes.Status404NotFound, title, [paragraph], FrontPage);

    public static NextStep FrontPage { get; } = new("/", "To the front page");
}
