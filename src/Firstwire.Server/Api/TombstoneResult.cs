using Firstwire.Newsroom;
using Firstwire.Server.Pages;

namespace Firstwire.Server.Api;

/// <summary>
/// The answer for an erased item: 410, or 451 where a court or an authority ordered it, which then names who blocks it (RFC 7725
/// §4: that is us).
/// </summary>
internal sealed class TombstoneResult(bool isCompelled, bool isPage = true) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        var status = isCompelled ? StatusCodes.Status451UnavailableForLegalReasons : StatusCodes.Status410Gone;
        if (isCompelled) httpContext.Response.Headers.Append("Link", $"<{Blocker(httpContext)}>; rel=\"blocked-by\"");
        return isPage
            ? Notice.Page(
                status,
                "This item was removed",
                [isCompelled ? "It was erased here, since a court or an authority ordered it." : "It was erased here, with all that was kept of it."],
                new NextStep("/transparency", "What else was removed")).ExecuteAsync(httpContext)
            : Results.Json(new { Status = status, Reason = isCompelled ? "legal" : "removed" }, HealthJson.Options, statusCode: status).ExecuteAsync(httpContext);
    }

    private static string Blocker(HttpContext context)
    {
        var request = context.Request;
        return context.RequestServices.GetRequiredService<NewsroomOptions>().PublicUrl ?? $"{request.Scheme}://{request.Host}";
    }
}
