using Firstwire.Newsroom;
using Firstwire.Newsroom.Takedown.Cases;
using Firstwire.Newsroom.Takedown.Control;
using Firstwire.Newsroom.Takedown.Desk;
using Firstwire.Server.Access;
using Firstwire.Server.Pages;
using Firstwire.Server.Pages.Desk;
using Firstwire.Server.Pages.Takedown;
using Firstwire.Server.WebSub;
using Firstwire.Server.Wording;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Firstwire.Server.Api;

/// <summary>
/// <c>/desk</c>: the publisher's desk. Every form of it is obeyed for the domain that its visitor has proven, and no
/// other.
/// </summary>
internal static class DeskRoutes
{
    public const string Path = "/desk";

    public static void MapDesk(this WebApplication app)
    {
        app.MapRead(Path, Show);
        app.MapPost(Path, EnterAsync);
        app.MapPost($"{Path}/look", async (
            HttpContext context, IFormCollection form, DeskCookie cookie, PublisherDesk desk,
            CancellationToken cancellation) =>
        {
            if (cookie.ClaimIn(context.Request) is { } visit) await desk.LookAsync(visit, cancellation);
            return Results.LocalRedirect(Path);
        });
        app.MapPost($"{Path}/letter", async (
            HttpContext context, IFormCollection form, DeskCookie cookie, PublisherDesk desk,
            CancellationToken cancellation) =>
            cookie.ClaimIn(context.Request) is { } visit && await desk.WriteToDomainAsync(visit, cancellation)
                ? Results.LocalRedirect(Path)
                : TakedownForms.NoMoreLetters(Path));
        app.MapPost($"{Path}/leave", (HttpContext context, IFormCollection form) =>
        {
            DeskCookie.Clear(context.Response);
            return Results.LocalRedirect(Path);
        });
        app.MapPost($"{Path}/wishes", WishAsync);
        app.MapPost($"{Path}/removal", RemoveAsync);
        app.MapPost($"{Path}/name", NameAsync);
        app.MapPost($"{Path}/correct", CorrectAsync);
    }

    private static IResult Show(
        HttpContext context, string? done, DeskCookie cookie, PublisherDesk desk,
        NewsroomOptions newsroom, OutsideDoors doors)
    {
        var visit = cookie.ClaimIn(context.Request);
        return visit is { } known && desk.ProvenBy(known) is { } proven
            ? View(context, proven, desk, doors, DeskWords.Done(done), problem: null)
            : Door(context, visit is { } begun ? desk.Find(begun) : null, problem: null, newsroom, doors);
    }

    private static RazorComponentResult<DeskPage> View(HttpContext context, ProvenDomain proven, PublisherDesk desk,
        OutsideDoors doors, string? done, RenderFragment? problem)
    {
        (string Name, object? Value)[] parameters =
        [
            (nameof(DeskPage.View), desk.View(proven)),
            (nameof(DeskPage.Done), done),
            (nameof(DeskPage.Problem), problem),
            (nameof(DeskPage.Outside), doors.Admit(context.Request)),
        ];
        return problem is null ? PageRoutes.Page<DeskPage>(parameters) : PageRoutes.Unprocessable<DeskPage>(parameters);
    }

    private static RazorComponentResult<DeskDoorPage> Door(HttpContext context, ControlView? control,
        RenderFragment? problem, NewsroomOptions newsroom, OutsideDoors doors)
    {
        (string Name, object? Value)[] parameters =
        [
            (nameof(DeskDoorPage.Control), control is { Proof: null } ? control : null),
            (nameof(DeskDoorPage.Problem), problem),
            (nameof(DeskDoorPage.CanMail), newsroom is { Smtp: not null, MailFrom: not null }),
            (nameof(DeskDoorPage.Outside), doors.Admit(context.Request)),
        ];
        return problem is null
            ? PageRoutes.Page<DeskDoorPage>(parameters)
            : PageRoutes.Unprocessable<DeskDoorPage>(parameters);
    }

    private static async Task<IResult> EnterAsync(
        HttpContext context,
        IFormCollection form,
        DeskCookie cookie,
        PublisherDesk desk,
        NewsroomOptions newsroom,
        OutsideDoors doors,
        Texts texts,
        CancellationToken cancellation)
    {
        var (visit, problem) = await desk.EnterAsync(FormFields.Text(form, "domain"), cancellation);
        if (visit is not { } begun)
        {
            return Door(context, control: null, ProblemSaying.Of(texts, problem!), newsroom, doors);
        }

        cookie.Set(context.Response, begun);
        return Results.LocalRedirect(Path);
    }

    private static async Task<IResult> WishAsync(
        HttpContext context, IFormCollection form, DeskCookie cookie, PublisherDesk desk,
        CancellationToken cancellation)
    {
        if (ProvenIn(context, cookie, desk) is not { } proven) return Results.LocalRedirect(Path);
        var wishes = form["wish"]
            .Select(word =>
                Enum.TryParse<PublisherWish>(word, out var wish) && Enum.IsDefined(wish) ? wish : (PublisherWish?)null)
            .OfType<PublisherWish>()
            .ToHashSet();
        await desk.SetWishesAsync(proven, wishes, cancellation);
        return Results.LocalRedirect($"{Path}?done=wishes");
    }

    private static async Task<IResult> RemoveAsync(
        HttpContext context, IFormCollection form, DeskCookie cookie, PublisherDesk desk, CaseDesk cases,
        OutsideDoors doors, Texts texts, CancellationToken cancellation)
    {
        if (ProvenIn(context, cookie, desk) is not { } proven) return Results.LocalRedirect(Path);
        if (FormFields.Text(form, "sure") != "true")
        {
            return View(context, proven, desk, doors, done: null, texts.Say("desk-not-sure"));
        }

        var scope = FormWords.Scope(FormFields.Text(form, "scope")) ?? CaseScope.Url;
        var what = FormFields.Text(form, "what");
        var claim = new TakedownClaim
        {
            Scope = scope,
            Basis = FormWords.Basis(FormFields.Text(form, "basis")),
            Url = scope is CaseScope.Url or CaseScope.Prefix or CaseScope.Image ? what : null,
            Author = scope == CaseScope.Author ? what : null,
            Domain = scope is CaseScope.Author or CaseScope.Domain ? proven.Domain.Name : null,
        };
        if (ClaimReading.HostOf(claim) is { } host && !proven.Domain.Covers(host))
        {
            return View(context, proven, desk, doors, done: null,
                texts.Say("desk-not-below", ("host", host), ("domain", proven.Domain.Name)));
        }

        return await cases.FileAsync(claim, CaseSource.Desk, cancellation, proven: proven) switch
        {
            FilingResult.Filed filed => Results.LocalRedirect($"{TakedownPages.Path}/{filed.Token}?new=1"),
            FilingResult.Unusable unusable =>
                View(context, proven, desk, doors, done: null, ProblemSaying.Of(texts, unusable.Problems[0])),
            _ => TakedownForms.TooMany(),
        };
    }

    private static async Task<IResult> NameAsync(
        HttpContext context, IFormCollection form, DeskCookie cookie, PublisherDesk desk, OutsideDoors doors,
        Texts texts, CancellationToken cancellation)
    {
        if (ProvenIn(context, cookie, desk) is not { } proven) return Results.LocalRedirect(Path);
        return await desk.NameAsync(proven, FormFields.Text(form, "name"), cancellation)
            ? Results.LocalRedirect($"{Path}?done=name")
            : View(context, proven, desk, doors, done: null, texts.Say("desk-no-name"));
    }

    private static async Task<IResult> CorrectAsync(
        HttpContext context, IFormCollection form, DeskCookie cookie, PublisherDesk desk, OutsideDoors doors,
        Texts texts, CancellationToken cancellation)
    {
        if (ProvenIn(context, cookie, desk) is not { } proven) return Results.LocalRedirect(Path);
        var item = long.TryParse(FormFields.Text(form, "item"), out var number) ? number : 0;
        return await desk.CorrectAsync(
            proven, item, FormFields.Text(form, "byline"), FormFields.Text(form, "address"), cancellation)
            ? Results.LocalRedirect($"{Path}?done=item")
            : View(context, proven, desk, doors, done: null, texts.Say("desk-no-correction"));
    }

    private static ProvenDomain? ProvenIn(HttpContext context, DeskCookie cookie, PublisherDesk desk) =>
        cookie.ClaimIn(context.Request) is { } visit ? desk.ProvenBy(visit) : null;
}
