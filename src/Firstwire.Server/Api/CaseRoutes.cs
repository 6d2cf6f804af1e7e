using Firstwire.Newsroom.Items;
using Firstwire.Newsroom.Takedown.Cases;
using Firstwire.Server.Pages;
using Firstwire.Server.Pages.Takedown;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Firstwire.Server.Api;

/// <summary><c>/cases</c>: requests for removal, for whoever runs this edition. Never open outside.</summary>
internal static class CaseRoutes
{
    public static void MapCases(this WebApplication app)
    {
        app.MapRead("/cases", List);
        app.MapRead("/cases/{code}", (string code, CaseReads cases) => cases.FindByCode(code) is { } one
            ? PageRoutes.Page<CaseDecisionPage>((nameof(CaseDecisionPage.Case), one))
            : Notice.NotFound("no-case-title", "no-case-number"));
        app.MapPost("/cases/{code}", DecideAsync);
    }

    /// <summary>Open cases and closed ones, or those of one kind that follow a place in their list.</summary>
    private static RazorComponentResult<CaseListPage> List(string? open, string? closed, CaseReads cases)
    {
        // One more tells whether there is a next page.
        var (openAfter, closedAfter) = (ListPosition.Parse(open), ListPosition.Parse(closed));
        return PageRoutes.Page<CaseListPage>(
            (nameof(CaseListPage.Open),
                closedAfter is null ? cases.List(isOpen: true, CaseTable.CasesOnAPage + 1, openAfter) : null),
            (nameof(CaseListPage.Closed),
                openAfter is null ? cases.List(isOpen: false, CaseTable.CasesOnAPage + 1, closedAfter) : null),
            (nameof(CaseListPage.Counts), cases.Count()));
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
