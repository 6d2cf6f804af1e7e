using System.Text.Json;
using Firstwire.Newsroom;
using Firstwire.Newsroom.Takedown.Cases;
using Firstwire.Newsroom.Takedown.Execution;
using Firstwire.Server.Access;
using Firstwire.Server.Pages.Takedown;
using Microsoft.AspNetCore.Diagnostics;

namespace Firstwire.Server.Api;

/// <summary><c>POST /api/takedown</c>: the form for programs; described at <see cref="OpenApiRoute.Path"/>.</summary>
internal static class TakedownApi
{
    public const string Path = "/api/takedown";

    private const int LargestRequest = 256 * 1024;

    public static void MapTakedownApi(this WebApplication app)
    {
        app.MapPost(Path, FileAsync).DisableAntiforgery();
        app.MapRead(
            $"{Path}/{{token}}", (HttpContext context, string token, CaseReads cases, NewsroomOptions options) =>
        {
            Quiet(context);
            return cases.Find(token) is { } one
                ? Results.Json(Of(one, options), ApiJson.Options)
                : NotFound("There is no such case, or its claimant was erased: keep the status_token of a receipt.");
        });
        app.MapPost($"{Path}/{{token}}/withdraw",
            async (HttpContext context, string token, CaseDesk desk, CancellationToken cancellation) =>
        {
            Quiet(context);
            return IsFromABrowser(context.Request) ? FromABrowser()
                : await desk.WithdrawAsync(token, cancellation) ? Results.NoContent()
                : NotFound("There is no such case that could be taken back.");
        }).DisableAntiforgery();
    }

    private static async Task<IResult> FileAsync(
        HttpContext context, CaseDesk desk, CaseReads cases, NewsroomOptions options, CancellationToken cancellation)
    {
        Quiet(context);
        if (IsFromABrowser(context.Request)) return FromABrowser();
        if (!context.Request.HasJsonContentType())
        {
            return Problem(StatusCodes.Status415UnsupportedMediaType, [new("", "Send application/json.")]);
        }

        context.LimitBody(LargestRequest);

        NoticeBody? body;
        try
        {
            body = await context.Request.ReadFromJsonAsync<NoticeBody>(ApiJson.Options, cancellation);
        }
        catch (JsonException failure)
        {
            return Problem(StatusCodes.Status400BadRequest,
                [new(failure.Path ?? "", "This is no notice: see /api/openapi.json.")]);
        }
        catch (InvalidOperationException)
        {
            return Problem(StatusCodes.Status415UnsupportedMediaType, [new("", "Send application/json in UTF-8.")]);
        }
        catch (BadHttpRequestException tooLarge) when (tooLarge.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return Problem(StatusCodes.Status413PayloadTooLarge, [new("", $"At most {LargestRequest / 1024} KB.")]);
        }

        if (body is null) return Problem(StatusCodes.Status400BadRequest, [new("", "Send a notice.")]);
        if (body.Problem() is { } problem) return Problem(StatusCodes.Status422UnprocessableEntity, [problem]);
        switch (await desk.FileAsync(body.Claim(), CaseSource.Api, cancellation))
        {
            case FilingResult.Filed filed:
                return Results.Json(Of(cases.Find(filed.Token)!, options), ApiJson.Options,
                    statusCode: StatusCodes.Status201Created);
            case FilingResult.Unusable unusable:
                return Problem(StatusCodes.Status422UnprocessableEntity, unusable.Problems);
            default:
                context.Response.Headers.RetryAfter = "3600";
                return Problem(StatusCodes.Status429TooManyRequests,
                    [new("", "More notices came in within the hour than can be meant.")]);
        }
    }

    private static object Of(CaseView one, NewsroomOptions options) => new
    {
        Id = one.Code,
        one.Standing.State,
        StateInWords = CaseWords.Of(one.Standing),
        one.Standing.Received,
        one.Standing.Deadline,
        one.Standing.Closed,
        IsProven = one.Standing.IsProven,
        IsContested = one.Standing.IsContested,
        one.Standing.Rejection,
        one.Word,
        NextSteps = CaseWords.NextSteps(one.Standing.State),
        StatusToken = one.Token,
        StatusUrl = $"{options.PublicUrl}{TakedownPages.Path}/{one.Token}",
        one.Missing,
        ProveControl = one is { Standing.IsProven: false, Control: { } control }
            ? new
            {
                Domain = control.Challenge.Domain.Name,
                control.Challenge.Expires,
                Dns = new { Name = control.Challenge.DnsName, Type = "TXT", Value = control.Challenge.Answer },
                File = new { Path = control.Challenge.FilePath, Content = control.Challenge.Answer },
                Meta = new
                {
                    Name = Newsroom.Takedown.Control.ControlChallenge.MetaName,
                    Content = control.Challenge.Answer
                },
                Header = new
                {
                    Name = Newsroom.Takedown.Control.ControlChallenge.HeaderName,
                    Value = control.Challenge.Answer
                },
                control.Seen,
            }
            : null,
        StatementOfReasons = one.Reasons,
        Log = one.Log.Select(entry => new { entry.At, Event = entry.News, Words = CaseWords.Of(entry.News) }),
    };

    private static IResult Problem(int status, IReadOnlyList<ClaimProblem> problems) =>
        ProblemJson.Of(
            status, string.Join(' ', problems.Select(static problem => problem.Sentence)), "problems", problems);

    private static IResult FromABrowser() => Problem(
        StatusCodes.Status403Forbidden, [new("", "Notices are taken from programs here; browsers have the form.")]);

    private static IResult NotFound(string sentence) => Problem(StatusCodes.Status404NotFound, [new("", sentence)]);

    /// <summary>
    /// A page elsewhere must not have its visitors send notices from their own machines; the form has its token against
    /// that.
    /// </summary>
    private static bool IsFromABrowser(HttpRequest request) =>
        request.Headers.Origin.Count > 0 || request.Headers.ContainsKey("Sec-Fetch-Site");

    private static void Quiet(HttpContext context)
    {
        context.Response.Headers.CacheControl = "no-store";
        if (context.Features.Get<IStatusCodePagesFeature>() is { } pages) pages.Enabled = false;
    }
}

/// <summary>A notice as the API takes it.</summary>
internal sealed record NoticeBody
{
    public string? Scope { get; init; }
    public string? Basis { get; init; }
    public string? Url { get; init; }
    public long? Item { get; init; }
    public string? Domain { get; init; }
    public string? Author { get; init; }
    public string? Text { get; init; }
    public string? Work { get; init; }
    public string? Reasons { get; init; }
    public string? Name { get; init; }
    public string? Organisation { get; init; }
    public string? OnBehalfOf { get; init; }
    public string? Email { get; init; }
    public string? Address { get; init; }
    public string? Phone { get; init; }
    public bool GoodFaith { get; init; }
    public bool Accurate { get; init; }
    public string? Signature { get; init; }
    public string? Order { get; init; }

    public ClaimProblem? Problem() =>
        Scope is not null
            && FormWords.Scope(Scope) is null ? new(
            "scope", $"One of {string.Join(", ", Enum.GetValues<CaseScope>().Select(FormWords.Of))}.")
        : Basis is not null
            && FormWords.Basis(Basis) is null ? new(
            "basis", $"One of {string.Join(", ", Enum.GetValues<TakedownBasis>().Select(FormWords.Of))}.")
        : null;

    public TakedownClaim Claim() => new()
    {
        Scope = FormWords.Scope(Scope) ?? (Item is null ? CaseScope.Url : CaseScope.Item),
        Basis = FormWords.Basis(Basis),
        Url = Url,
        Item = Item,
        Domain = Domain,
        Author = Author,
        Text = Text,
        Work = Work,
        Reasons = Reasons,
        Name = Name,
        Organisation = Organisation,
        OnBehalfOf = OnBehalfOf,
        Email = Email,
        Address = Address,
        Phone = Phone,
        GoodFaith = GoodFaith,
        Accurate = Accurate,
        Signature = Signature,
        Order = Order,
    };
}
