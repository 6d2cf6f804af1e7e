using Firstwire.Newsroom;
using Firstwire.Newsroom.Items;
using Firstwire.Newsroom.Takedown.Cases;
using Firstwire.Server.Pages;
using Firstwire.Server.Pages.Takedown;
using Firstwire.Server.WebSub;
using Firstwire.Text.Words;

namespace Firstwire.Server.Api;

/// <summary>The forms of a rights holder. Their antiforgery token is checked before a handler sees them.</summary>
internal static class TakedownForms
{
    public static void MapTakedownForms(this WebApplication app)
    {
        app.MapPost(TakedownPages.FormPath, FileAsync);
        app.MapPost($"{TakedownPages.Path}/prove", ProveAsync);
        app.MapPost($"{TakedownPages.Path}/counter", CounterAsync);
        var one = app.MapGroup($"{TakedownPages.Path}/{{token}}");
        one.MapPost("", async (string token, IFormCollection form, CaseDesk desk, CancellationToken cancellation) =>
            Back(token, await desk.CompleteAsync(token, ClaimForm.Read(form), cancellation) is not null));
        one.MapPost(
            "/look", async (string token, IFormCollection form, CaseDesk desk, CancellationToken cancellation) =>
        {
            await desk.LookAsync(token, cancellation);
            return Back(token, isKnown: true);
        });
        one.MapPost(
            "/letter", async (string token, IFormCollection form, CaseDesk desk, CancellationToken cancellation) =>
            await desk.WriteToDomainAsync(token, cancellation)
                ? Back(token, isKnown: true)
                : NoMoreLetters($"{TakedownPages.Path}/{token}"));
        one.MapPost(
            "/domain", async (string token, IFormCollection form, CaseDesk desk, CancellationToken cancellation) =>
        {
            await desk.ProveOtherAsync(token, FormFields.Text(form, "domain") ?? "", cancellation);
            return Back(token, isKnown: true);
        });
        one.MapPost(
            "/withdraw", async (string token, IFormCollection form, CaseDesk desk, CancellationToken cancellation) =>
            Back(token, await desk.WithdrawAsync(token, cancellation)));
    }

    public static IResult TooMany() => Notice.Page(
        StatusCodes.Status429TooManyRequests, "too-many-title", ["too-many"], bare: true);

    public static IResult NoMoreLetters(string back) => Notice.Page(
        StatusCodes.Status429TooManyRequests,
        "no-letters-title",
        ["no-letters"],
        new NextStep(back, "notice-back"),
        bare: true);

    private static IResult Back(string token, bool isKnown) =>
        isKnown && IsPlainAscii(token)
            ? Results.LocalRedirect($"{TakedownPages.Path}/{token}") : TakedownPages.NoSuchCase();

    /// <summary>What a header can hold: a redirect to anything else would fail.</summary>
    private static bool IsPlainAscii(string text) => !text.AsSpan().ContainsAnyExceptInRange('!', '~');

    private static async Task<IResult> FileAsync(
        HttpContext context,
        IFormCollection form,
        CaseDesk desk,
        ItemReads items,
        NewsroomOptions newsroom,
        OutsideDoors doors,
        CancellationToken cancellation)
    {
        var claim = ClaimForm.Read(form);
        return await desk.FileAsync(claim, CaseSource.Form, cancellation) switch
        {
            FilingResult.Filed filed => Results.LocalRedirect($"{TakedownPages.Path}/{filed.Token}?new=1"),
            FilingResult.Unusable unusable =>
                TakedownPages.Form(context, claim, unusable.Problems, items, newsroom, doors),
            _ => TooMany(),
        };
    }

    private static async Task<IResult> ProveAsync(
        HttpContext context, IFormCollection form, CaseDesk desk, OutsideDoors doors, CancellationToken cancellation)
    {
        if (await desk.RedeemAsync(FormFields.Text(form, "code") ?? "", cancellation))
        {
            // Only our own pages are gone back to.
            return FormFields.Text(form, "back") is { } back && IsPlainAscii(back)
                && (back.StartsWith(TakedownPages.Path + "/", StringComparison.Ordinal) || back == DeskRoutes.Path)
                ? Results.LocalRedirect(back)
                : Notice.Page(StatusCodes.Status200OK, "proven-title", ["proven"], bare: true);
        }

        return PageRoutes.Unprocessable<ProvePage>(
            (nameof(ProvePage.IsWrong), true), (nameof(ProvePage.Outside), doors.Admit(context.Request)));
    }

    /// <summary>The answer is the same whether anything stands against the item.</summary>
    private static async Task<IResult> CounterAsync(
        HttpContext context, IFormCollection form, CaseDesk desk, OutsideDoors doors, CancellationToken cancellation)
    {
        var what = FormFields.Text(form, "item");
        var counter = ClaimForm.ReadCounter(form);
        IReadOnlyList<ClaimProblem> problems = what is null
            ? [new ClaimProblem("item", "Say which removal it is about."), .. counter.Missing()]
            : WholeNumber.Of(what) is { } item ? await desk.CounterAsync(item, counter, cancellation)
            : await desk.CounterCaseAsync(what, counter, cancellation);
        return problems.Count == 0
            ? Notice.Page(
                StatusCodes.Status200OK, "objected-title",
                ["objected"],
                bare: true)
            : PageRoutes.Unprocessable<CounterPage>(
                (nameof(CounterPage.What), what),
                (nameof(CounterPage.Counter), counter),
                (nameof(CounterPage.Problems), problems),
                (nameof(CounterPage.Outside), doors.Admit(context.Request)));
    }
}
