using Firstwire.Newsroom.Stories;
using Firstwire.Server.Pages;
using Firstwire.Server.Pages.Stories;
using Firstwire.Server.Wording;
using Firstwire.Text.Words;

namespace Firstwire.Server.Api;

/// <summary>
/// <c>/story/ID/correct</c>: an editor's correction, for whoever runs this edition; the token of its forms is checked
/// before the handler sees it. Apart from the story's own page, which everybody reads.
/// </summary>
internal static class StoryForms
{
    private const string Path = "/story/{id:long}/correct";

    public static void MapStoryForms(this WebApplication app)
    {
        app.MapRead(Path, (long id, StoryReads stories, HttpContext context) =>
            Answer(stories.Find(id, LanguageChoice.Wanted(context)), isRefused: false));
        app.MapPost(Path, CorrectAsync);
    }

    private static IResult Answer(StoryLookup found, bool isRefused) => found switch
    {
        StoryLookup.Found known when isRefused => PageRoutes.Unprocessable<StoryCorrectionPage>(
            (nameof(StoryCorrectionPage.Story), known.Story), (nameof(StoryCorrectionPage.IsRefused), true)),
        StoryLookup.Found known =>
            PageRoutes.Page<StoryCorrectionPage>((nameof(StoryCorrectionPage.Story), known.Story)),
        StoryLookup.SameAs same => Results.LocalRedirect($"/story/{same.Id}/correct"),
        _ => Notice.NotFound("no-story-title", "no-story"),
    };

    private static async Task<IResult> CorrectAsync(
        long id, IFormCollection form, StoryReads stories, StoryDesk desk, HttpContext context,
        CancellationToken cancellation)
    {
        if (stories.Find(id, LanguageChoice.Wanted(context)) is not StoryLookup.Found { Story: var story } found)
        {
            return Notice.NotFound("no-story-title", "no-story");
        }

        var items = Ticked(form, story);
        var to = WholeNumber.Of(form["to"]);
        var isDone = (string?)form["choice"] switch
        {
            "split" => await desk.SplitAsync(id, items, cancellation) is not null,
            "move" when to is { } aim => await MoveAsync(desk, items, aim, cancellation),
            "merge" when to is { } other => await desk.MergeAsync(id, other, cancellation),
            _ => false,
        };
        return isDone ? Results.LocalRedirect($"/story/{id}") : Answer(found, isRefused: true);
    }

    private static async Task<bool> MoveAsync(StoryDesk desk, List<long> items, long to, CancellationToken cancellation)
    {
        var isMoved = items.Count > 0;
        foreach (var item in items) isMoved &= await desk.MoveAsync(item, to, cancellation);
        return isMoved;
    }

    /// <summary>The items of the ticked accounts: a text and its copies stay together.</summary>
    private static List<long> Ticked(IFormCollection form, ShownStory story)
    {
        var ticked = form["account"].Select(number => WholeNumber.Of(number)).ToHashSet();
        return [.. story.Accounts.Where(account => ticked.Contains(account.Lead.Id))
            .SelectMany(account => account.Copies.Prepend(account.Lead)).Select(item => item.Id)];
    }
}
