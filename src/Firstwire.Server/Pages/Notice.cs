using Firstwire.Server.Api;
using Firstwire.Server.Wording;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Firstwire.Server.Pages;

/// <summary>Where a notice leads on.</summary>
/// <param name="Words">A text's key.</param>
public sealed record NextStep(string Href, string Words);

/// <summary>Pages that say one thing, as answers; what went wrong is told to programs in their own form.</summary>
internal static class Notice
{
    /// <param name="title">A text's key, as each of the <paramref name="paragraphs"/> is.</param>
    /// <param name="values">What the texts have places for.</param>
    public static IResult Page(
        int status, string title, string[] paragraphs, NextStep? next = null, bool bare = false,
        NextStep? further = null, params (string Name, object? Value)[] values) =>
        new Answer(
            new RazorComponentResult<NoticePage>(new Dictionary<string, object?>(StringComparer.Ordinal)
            {
                [nameof(NoticePage.Title)] = title,
                [nameof(NoticePage.Paragraphs)] = paragraphs,
                [nameof(NoticePage.Values)] = values,
                [nameof(NoticePage.Next)] = next,
                [nameof(NoticePage.Further)] = further,
                [nameof(NoticePage.Bare)] = bare,
            })
            { StatusCode = status },
            status,
            string.Join(
                ' ', paragraphs.Select(paragraph => Texts.English[paragraph, values])
                    .Prepend($"{Texts.English[title, values]}.")));

    public static IResult NotFound(string title, string paragraph) =>
        Page(StatusCodes.Status404NotFound, title, [paragraph], FrontPage);

    public static NextStep FrontPage { get; } = new("/", "notice-front-page");

    private sealed class Answer(IResult page, int status, string sentences) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext) =>
            (status >= StatusCodes.Status400BadRequest && ProblemJson.IsFor(httpContext.Request)
                ? ProblemJson.Of(status, sentences)
                : page).ExecuteAsync(httpContext);
    }
}
