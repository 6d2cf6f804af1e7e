using Firstwire.Newsroom.Items;
using Firstwire.Newsroom.People;
using Firstwire.Server.Access;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Firstwire.Server.Pages.Reader;

/// <summary>
/// The pages of one reader: stars, settings, keys, and what stands in for a page without a connection.
/// </summary>
internal static class ReaderRoutes
{
    private const int ItemsOnAPage = 40;

    public static void MapReaderPages(this WebApplication app)
    {
        app.MapRead(StarredPage.Path, Starred);
        app.MapRead(SettingsPage.Path, Settings);
        app.MapRead(KeysPage.Path, () => PageRoutes.Page<KeysPage>());
        app.MapRead(OfflinePage.Path, () => PageRoutes.Page<OfflinePage>());
    }

    private static IResult Starred(string? older, string? newer, ItemReads items, ReadingMarks marks)
    {
        if (!marks.AreKept) return Notice.NotFound("no-page-title", "starred-public");
        return PageRoutes.Turn(
            items, older, newer, ItemsOnAPage, new ItemFilter { Marked = MarkedAs.Starred }) is { } page
            ? PageRoutes.Page<StarredPage>((nameof(StarredPage.Page), page))
            : Results.LocalRedirect(StarredPage.Path);
    }

    private static RazorComponentResult<SettingsPage> Settings(
        string? saved, ReadingMarks marks, Preferences preferences, ItemReads items, HttpRequest request)
    {
        var preference = marks.AreKept ? preferences.Read() : null;
        return PageRoutes.Page<SettingsPage>(
            (nameof(SettingsPage.Look), DeviceLook.Of(request)),
            (nameof(SettingsPage.Preference), preference),
            (nameof(SettingsPage.Preferred),
                (preference?.Preferred ?? new HashSet<long>()).Select(items.Outlet).OfType<ShownOutlet>().ToList()),
            (nameof(SettingsPage.Saved), saved is not null));
    }
}
