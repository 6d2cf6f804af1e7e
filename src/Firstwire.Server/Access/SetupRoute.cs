using Firstwire.Server.Pages;

namespace Firstwire.Server.Access;

/// <summary><c>/setup?token=…</c>: sets up the browser that shows the token first.</summary>
internal static class SetupRoute
{
    public const string Path = "/setup";

    public static void MapSetup(this WebApplication app)
    {
        var addresses = app.Services.GetRequiredService<ListenAddresses>();
        if (addresses.IsLoopbackOnly) return;
        app.MapGet(Path, (HttpContext context, string? token, SetupToken setup, ReaderCookie cookie) =>
        {
            if (cookie.IsIn(context.Request)) return Results.LocalRedirect("/");
            switch (setup.Redeem(token))
            {
                case SetupAnswer.Accepted:
                    cookie.Set(context.Response);
                    return RefusalPages.SetUp();
                case SetupAnswer.TooManyTries:
                    return RefusalPages.TooManyTries();
                default:
                    return RefusalPages.WrongToken();
            }
        });
    }
}
