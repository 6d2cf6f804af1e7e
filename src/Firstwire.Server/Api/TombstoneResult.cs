using Firstwire.Newsroom;
using Firstwire.Server.Access;
using Firstwire.Server.Pages;
using Firstwire.Server.Pages.Takedown;

namespace Firstwire.Server.Api;

/// <summary>
/// The answer for an erased item: 410, or 451 where a court or an authority ordered it, which then names who blocks it
/// (RFC 7725 §4: that is us).
/// </summary>
internal sealed class TombstoneResult(long item, bool isCompelled, bool isPage = true) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        var status = isCompelled ? StatusCodes.Status451UnavailableForLegalReasons : StatusCodes.Status410Gone;
        if (isCompelled) httpContext.Response.Headers.Append("Link", $"<{Blocker(httpContext)}>; rel=\"blocked-by\"");
        return isPage
            ? Notice.Page(
                status,
                "removed-title",
                [isCompelled ? "removed-compelled" : "removed"],
                new NextStep("/transparency", "removed-others"),
                further: TakedownPages.Counter(item)).ExecuteAsync(httpContext)
            : ProblemJson.Of(
                status, isCompelled ? "A court or an authority had it removed." : "It was removed.",
                "reason", isCompelled ? "legal" : "removed").ExecuteAsync(httpContext);
    }

    private static string Blocker(HttpContext context)
    {
        var request = context.Request;
        return context.RequestServices.GetRequiredService<NewsroomOptions>().PublicUrl
            ?? request.Site();
    }
}
