using Firstwire.Newsroom.People;
using Firstwire.Server.Access;
using Firstwire.Server.Pages.Reader;

namespace Firstwire.Server.Api;

/// <summary>The form of the settings, and the button by which an outlet is preferred.</summary>
internal static class SettingsForms
{
    public static void MapSettingsForms(this WebApplication app)
    {
        app.MapPost(SettingsPage.Path, SaveAsync);
        app.MapPost(SettingsPage.OutletPath, PreferAsync);
    }

    private static async Task<IResult> SaveAsync(
        IFormCollection form, Preferences preferences, ReadingMarks marks, HttpResponse response,
        CancellationToken cancellation)
    {
        new DeviceLook(DeviceLook.Read(form["appearance"]), form["density"] == "dense", form.ContainsKey("keys"),
            form.ContainsKey("pictures"))
            .Set(response);
        if (marks.AreKept)
        {
            await preferences.WriteAsync(
                new Preference { Folds = form.ContainsKey("folds"), MarksFold = form.ContainsKey("marks-fold") },
                cancellation);
        }

        return Results.LocalRedirect($"{SettingsPage.Path}?saved");
    }

    private static async Task<IResult> PreferAsync(
        [Microsoft.AspNetCore.Mvc.FromForm] long outlet, [Microsoft.AspNetCore.Mvc.FromForm] bool? prefer,
        [Microsoft.AspNetCore.Mvc.FromForm] string? back,
        Preferences preferences, ReadingMarks marks, CancellationToken cancellation)
    {
        if (!marks.AreKept) return Results.NotFound();
        await preferences.PreferAsync(outlet, prefer == true, cancellation);
        return Results.LocalRedirect(back == "outlet" ? $"/outlet/{outlet}" : SettingsPage.Path);
    }
}
