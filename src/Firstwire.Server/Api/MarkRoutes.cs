using Firstwire.Newsroom.Items;
using Firstwire.Newsroom.People;
using Firstwire.Text.Words;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Firstwire.Server.Api;

/// <summary>
/// The form by which pages star and mark: the pressed button's name says what, its value of which. Its token is checked
/// before the handler sees it.
/// </summary>
internal static class MarkRoutes
{
    public const string Path = "/marks";

    public static void MapMarks(this WebApplication app) => app.MapPost(Path, MarkAsync);

    private static async Task<IResult> MarkAsync(
        IFormCollection form, ReadingMarks marks, HttpRequest request, CancellationToken cancellation)
    {
        if (!marks.AreKept) return Results.NotFound();
        var line = await TakeAsync(form, marks, cancellation);
        if (line is null) return Results.BadRequest();
        return request.GetTypedHeaders().Accept.Any(static type => type.MediaType == "application/json")
            ? Results.Json(new { Unread = marks.CountUnread() }, ApiJson.Options)
            : Results.LocalRedirect(Back(form["back"]) + line);
    }

    /// <summary>
    /// Where on the page the reader was, as a fragment; null where the form says nothing that can be done.
    /// </summary>
    private static async Task<string?> TakeAsync(
        IFormCollection form, ReadingMarks marks, CancellationToken cancellation)
    {
        // What came after the page was drawn has a higher number; without it nobody knows what the reader saw.
        var newest = WholeNumber.Of(form["newest"]);
        if (form["above"] is [{ } above]) return await ReadDownToAsync(above, newest, marks, cancellation);
        if (WholeNumber.Of(form["story"]) is { } story)
        {
            if (newest is null) return null;
            await marks.ReadStoryAsync(story, newest.Value, cancellation);
            return "";
        }

        (string Name, Func<long, CancellationToken, Task> Do)[] each =
        [
            ("read", (id, token) => marks.ReadAsync([id], token)),
            ("unread", marks.UnreadAsync),
            ("star", marks.StarAsync),
            ("unstar", marks.UnstarAsync),
        ];
        foreach (var (name, act) in each)
        {
            if (WholeNumber.Of(form[name]) is not { } id) continue;
            await act(id, cancellation);
            return $"#item-{id}";
        }

        return null;
    }

    /// <param name="above">A place in the list, or <c>all</c>.</param>
    private static async Task<string?> ReadDownToAsync(
        string above, long? newest, ReadingMarks marks, CancellationToken cancellation)
    {
        var place = ListPosition.Parse(above);
        if (newest is null || (place is null && above != "all")) return null;
        await marks.ReadDownToAsync(place, newest.Value, cancellation);
        return "";
    }

    private static string Back(string? path) => RedirectHttpResult.IsLocalUrl(path) ? path! : "/";
}
