using Firstwire.Newsroom.Items;
using Firstwire.Newsroom.Takedown.Cases;
using Firstwire.Server.Pages;
using Firstwire.Server.Pages.Takedown;

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

    /// <summary>
    /// Open cases and closed ones, or those of one kind that follow a place in their list. Where none does, all again.
    /// </summary>
    private static IResult List(string? open, string? closed, CaseReads cases)
    {
        // One more tells whether there is a next page.
        const int Most = CaseTable.CasesOnAPage + 1;
        var (openAfter, closedAfter) = (ListPosition.Parse(open), ListPosition.Parse(closed));
        var opened = closedAfter is null ? cases.List(isOpen: true, Most, openAfter) : null;
        var over = openAfter is null ? cases.List(isOpen: false, Most, closedAfter) : null;
        if ((openAfter ?? closedAfter) is not null && (opened ?? over) is not { Count: > 0 })
            return Results.LocalRedirect("/cases");
        return PageRoutes.Page<CaseListPage>(
            (nameof(CaseListPage.Open), opened),
            (nameof(CaseListPage.Closed), over),
            (nameof(CaseListPage.Counts), cases.Count()));
    }

    private static async Task<IResult> DecideAsync(
        string code, IFormCollection form, CaseDesk desk, CancellationToken cancellation)
    {
        var word = FormFields.Text(form, "word");
        var isDone = FormFields.Text(form, "choice") switch
        {
            "execute" => await desk.DecideAsync(code, word, cancellation),
            "reject" when FormWords.Reason(FormFields.Text(form, "reason")) is { } reason =>
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
