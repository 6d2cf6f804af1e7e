using System.Globalization;
using Firstwire.Newsroom;
using Firstwire.Newsroom.Items;
using Firstwire.Newsroom.Takedown.Cases;
using Firstwire.Newsroom.Takedown.Execution;
using Firstwire.Server.WebSub;

namespace Firstwire.Server.Pages.Takedown;

/// <summary>The pages of a rights holder: the form, the private page of a case, the counter-notice.</summary>
internal static class TakedownPages
{
    public const string FormPath = "/removal";
    public const string Path = "/takedown";

    /// <summary>Where whoever an item was taken from by mistake may say so.</summary>
    public static NextStep Counter(long item) => new(
        string.Create(CultureInfo.InvariantCulture, $"{Path}/counter?item={item}"), "counter-title");

    public static void MapTakedownPages(this WebApplication app)
    {
        app.MapRead(
            FormPath, (HttpContext context, long? item, string? url, ItemReads items, NewsroomOptions newsroom,
                OutsideDoors doors) =>
            Form(
                context,
                new TakedownClaim { Scope = item is null ? CaseScope.Url : CaseScope.Item, Item = item, Url = url }, [],
                items, newsroom, doors));
        app.MapRead(
            $"{Path}/prove", (HttpContext context, string? code, OutsideDoors doors) => PageRoutes.Page<ProvePage>(
            (nameof(ProvePage.Code), code), (nameof(ProvePage.Outside), doors.Admit(context.Request))));
        app.MapRead($"{Path}/counter",
            (HttpContext context, string? item, string? code, OutsideDoors doors) => PageRoutes.Page<CounterPage>(
            (nameof(CounterPage.What), code ?? item), (nameof(CounterPage.Outside), doors.Admit(context.Request))));
        app.MapRead($"{Path}/{{token}}", Status);
    }

    /// <summary>
    /// The form, also in answer to one that could not be taken. What is held here is named to who may read it alone.
    /// </summary>
    public static IResult Form(
        HttpContext context, TakedownClaim claim, IReadOnlyList<ClaimProblem> problems, ItemReads items,
        NewsroomOptions newsroom, OutsideDoors doors)
    {
        var outside = doors.Admit(context.Request);
        (string Name, object? Value)[] parameters =
        [
            (nameof(RemovalPage.Item),
                outside || claim.Item is not { } id ? null : (items.Find(id) as ItemLookup.Found)?.Details.Item),
            (nameof(RemovalPage.Contact), newsroom.Contact),
            (nameof(RemovalPage.Claim), claim),
            (nameof(RemovalPage.Problems), problems),
            (nameof(RemovalPage.Outside), outside),
        ];
        return problems.Count == 0
            ? PageRoutes.Page<RemovalPage>(parameters)
            : PageRoutes.Unprocessable<RemovalPage>(parameters);
    }

    /// <summary>Its forms have it kept by no cache.</summary>
    private static IResult Status(
        HttpContext context, string token, int? @new, CaseReads cases, TakedownExecution execution,
        NewsroomOptions newsroom, OutsideDoors doors)
    {
        if (cases.Find(token) is not { } one) return NoSuchCase();
        var isDecided = one.Standing.State is CaseState.Executing or CaseState.Executed or CaseState.Withdrawn
            && one.Standing.Decider is not null;
        return PageRoutes.Page<CasePage>(
            (nameof(CasePage.Case), one),
            (nameof(CasePage.Progress), isDecided ? execution.Find(one.Code) : null),
            (nameof(CasePage.Copies), isDecided ? execution.CopiesElsewhere(one.Code) : []),
            (nameof(CasePage.IsNew), @new is not null),
            (nameof(CasePage.Contact), newsroom.Contact),
            (nameof(CasePage.CanMail), newsroom is { Smtp: not null, MailFrom: not null }),
            (nameof(CasePage.Outside), doors.Admit(context.Request)));
    }

    /// <summary>The same for a link that never was and for one whose claimant was erased.</summary>
    public static IResult NoSuchCase() => Notice.Page(
        StatusCodes.Status404NotFound, "no-case-title",
        ["no-case"],
        new NextStep(FormPath, "removal-title"),
        bare: true);
}
