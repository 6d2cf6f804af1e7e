using System.Globalization;
using Firstwire.Newsroom;
using Firstwire.Newsroom.Items;
using Firstwire.Newsroom.People;
using Firstwire.Newsroom.Stories;
using Firstwire.Server.Access;
using Firstwire.Server.Pages;
using Firstwire.Server.Pages.Stories;
using Firstwire.Server.Wording;

namespace Firstwire.Server.Api;

/// <summary>
/// A story as a page, for programs and as a feed. A number that it had before leads to it in each form.
/// </summary>
internal static class StoryRoutes
{
    /// <summary>A visit sooner after another belongs to it: what was new then still is.</summary>
    private static readonly TimeSpan OneVisit = TimeSpan.FromMinutes(10);

    private static readonly TimeSpan Remembered = TimeSpan.FromDays(30);

    private const string VisitCookie = "firstwire-visit";

    public static void MapStories(this WebApplication app)
    {
        app.MapRead("/story/{id:long}", (
            long id, StoryReads stories, StoryRelations relations, StoryDifferences differences, ItemReads items,
            ReadingMarks marks, TimeProvider time, HttpContext context) =>
        {
            // Before the story: what comes between the two is on no page, and is marked by none.
            var newest = marks.Newest();
            return Answer(stories.Find(id, LanguageChoice.Wanted(context)), "", story => PageRoutes.Page<StoryPage>(
                (nameof(StoryPage.Story), story),
                (nameof(StoryPage.Newest), newest),
                (nameof(StoryPage.Related), relations.Of(story, LanguageChoice.Wanted(context))),
                (nameof(StoryPage.Differences), differences.Of(story)),
                (nameof(StoryPage.Caption), story.Summary.Central is { ImageUrl: not null } central
                    && items.Find(central.Id) is ItemLookup.Found found ? found.Details.Page.ImageCaption : null),
                (nameof(StoryPage.LastVisit), Visit(context, time.GetUtcNow()))));
        });
        app.MapRead("/story/{id:long}.json",
            (long id, StoryReads stories, StoryRelations relations, StoryDifferences differences) =>
            Answer(stories.Find(id), ".json", story => TaggedAnswer.Json(
                Of(story, relations.Of(story), differences.Of(story)))));
        app.MapRead(
            "/story/{id:long}.atom", (long id, StoryReads stories, NewsroomOptions options, HttpRequest request) =>
            Answer(stories.Find(id), ".atom", story => new TaggedAnswer(
                AtomFeedWriter.Write(Feed(story, options.PublicUrl ?? request.Site())),
                "application/atom+xml; charset=utf-8")));
    }

    private static IResult Answer(StoryLookup found, string form, Func<ShownStory, IResult> show) => found switch
    {
        StoryLookup.Found known => show(known.Story),

        // Not for good: an editor may part them again.
        StoryLookup.SameAs same => Results.LocalRedirect($"/story/{same.Id}{form}"),
        StoryLookup.Gone => Notice.Page(
            StatusCodes.Status410Gone, "story-removed-title", ["story-removed"], Notice.FrontPage),
        _ => Notice.NotFound("no-story-title", "no-story"),
    };

    /// <summary>
    /// When the reader was at this page before. The page alone is told, by a cookie of its own address.
    /// </summary>
    private static DateTimeOffset? Visit(HttpContext context, DateTimeOffset now)
    {
        DateTimeOffset? last = long.TryParse(
            context.Request.Cookies[VisitCookie], NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
            && seconds <= now.ToUnixTimeSeconds()
            ? DateTimeOffset.FromUnixTimeSeconds(seconds)
            : null;
        if (last is null || now - last > OneVisit)
        {
            context.Response.Cookies.Append(
                VisitCookie, now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture), new CookieOptions
                {
                    Path = context.Request.Path,
                    MaxAge = Remembered,
                    HttpOnly = true,
                    IsEssential = true,
                    SameSite = SameSiteMode.Strict,
                    Secure = context.Request.IsSecure(),
                });
        }

        return last;
    }

    /// <summary>One entry an account; its copies are not repeated.</summary>
    private static FrontFeed Feed(ShownStory story, string site)
    {
        var page = $"/story/{story.Summary.Id}";
        return new FrontFeed(
            site, $"{site}{page}.atom", null, [.. story.Accounts.Select(account => account.Lead).Reverse()], [])
        {
            Title = story.Summary.Central.Title ?? Texts.English["no-headline"],
            Page = page,
            Language = story.Summary.Central.Language,
        };
    }

    public static object Of(
        ShownStory story, IReadOnlyList<RelatedStory> related, IReadOnlyList<StoryDifference> differences) => new
        {
            story.Summary.Id,
            story.Summary.Central.Title,
            TitleFrom = Of(story.Summary.Central),
            IndependentAccounts = story.Summary.Accounts,
            story.Summary.Items,
            story.Summary.Outlets,
            story.Summary.Newest,
            Accounts = story.Accounts.Select(account =>
                new { account.Time, account.Joined, Lead = Of(account.Lead), Copies = account.Copies.Select(Of) }),
            story.Countries,
            story.Languages,
            Differences = differences.Select(difference => new
            {
                difference.Speaker,
                Said = difference.Said.Select(said => new { said.Words, said.Around, From = Of(said.Item) })
            }),
            Related = related.Select(other => new
            {
                other.Story.Id,
                other.Chapter,
                other.Names,
                other.IsInOtherLanguages,
                Central = Of(other.Story.Central)
            }),
            Log = story.Log.Select(line => new
            {
                line.When,
                line.Kind,
                line.ByEditor,
                line.ItemId,
                line.Items,
                line.From,
                line.To,
                line.Score,
                InWords = StorySaying.Of(Texts.English, line)
            }),
        };

    private static object Of(ShownItem item) => new
    {
        item.Id,
        item.Url,
        item.Title,
        Outlet = item.Outlet.Name,
        item.Language,
        item.Published,
        Primary = new { item.Primary.Level, item.Primary.Name, item.Primary.Url, item.Primary.ItemId },
    };
}
