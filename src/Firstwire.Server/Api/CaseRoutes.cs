using Firstwire.Newsroom.Takedown.Cases;
using Firstwire.Server.Pages;
using Firstwire.Server.Pages.Takedown;

namespace Firstwire.Server.Api;

/// <summary><c>/cases</c>: requests for removal, for whoever runs this edition. Never open outside.</summary>
internal static class CaseRoutes
{
    private const int CasesOnAPage = 200;

    public static void MapCases(this WebApplication app)
    {
        app.MapRead("/cases", (CaseReads cases) => PageRoutes.Page<CaseListPage>(
            (nameof(CaseListPage.Open), cases.List(isOpen: true, CasesOnAPage)),
            (nameof(CaseListPage.Closed), cases.List(isOpen: false, CasesOnAPage)),
            (nameof(CaseListPage.Counts), cases.Count())));
        app.MapRead("/cases/{code}", (string code, CaseReads cases) => cases.FindByCode(code) is { } one
            ? PageRoutes.Page<CaseDecisionPage>((nameof(CaseDecisionPage.Case), one))
            : Notice.NotFound("no-case-title", "no-case-number"));
        app.MapPost("/cases/{code}", DecideAsync);
    }

    private static async Task<IResult> DecideAsync(
        string code, IFormCollection form, CaseDesk desk, CancellationToken cancellation)
    {
        var word = ClaimForm.Text(form, "word");
        var isDone = ClaimForm.Text(form, "choice") switch
        {
            "execute" => await desk.DecideAsync(code, word, cancellation),
            "reject" when FormWords.Reason(ClaimForm.Text(form, "reason")) is { } reason =>
                await desk.RejectAsync(code, reason, word, cancellation),
            _ => false,
        };
        return isDone
            ? Results.LocalRedirect($"/cases/{code}")
            : Notice.Page(
                StatusCodes.Status409Conflict, "undecided-title", ["undecided"],
                new NextStep($"/cases/{code}", "undecided-see"));
    }
}
