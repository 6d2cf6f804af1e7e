using Firstwire.Server.Api;

namespace Firstwire.Server.Pages;

/// <summary>Pages for those who may not enter, or not this way: each says what to do.</summary>
internal static class RefusalPages
{
    public static IResult Forwarded(string header) => Notice.Page(
        StatusCodes.Status403Forbidden,
        "refused-proxy-title",
        [
            "refused-proxy", "refused-proxy-instead",
        ],
        bare: true,
        values: ("header", header));

    public static IResult UnknownName(string host) => Notice.Page(
        StatusCodes.Status421MisdirectedRequest,
        "refused-name-title",
        [
            "refused-name", "refused-name-instead",
        ],
        bare: true,
        values: ("host", host));

    public static IResult FromElsewhere() => Notice.Page(
        StatusCodes.Status403Forbidden,
        "refused-elsewhere-title",
        [
            "refused-elsewhere",
            "refused-elsewhere-instead",
        ],
        bare: true);

    /// <summary>
    /// The link asks for the same page from here: a cookie that is never sent from another site is sent then.
    /// </summary>
    public static IResult NotSetUp(HttpRequest request) => ProblemJson.IsFor(request)
        ? ProblemJson.Of(
            StatusCodes.Status401Unauthorized,
            "No set-up cookie came along: open the address with /setup?token= that Firstwire printed at its start.")
        : Notice.Page(
            StatusCodes.Status401Unauthorized,
            "refused-setup-title",
            [
                "refused-setup", "refused-setup-how", "refused-setup-link",
            ],
            new NextStep(HttpMethods.IsGet(request.Method) ? Here(request) : "/", "notice-go-on"),
            bare: true);

    /// <summary>One slash at the start: a browser takes two for the name of another site.</summary>
    private static string Here(HttpRequest request) =>
        "/" + request.Path.ToUriComponent().TrimStart('/') + request.QueryString.ToUriComponent();

    public static IResult SetUp() => Notice.Page(
        StatusCodes.Status200OK,
        "set-up-title",
        ["set-up"],
        Notice.FrontPage,
        bare: true);

    public static IResult WrongToken() => Notice.Page(
        StatusCodes.Status403Forbidden,
        "set-up-wrong-title",
        ["set-up-wrong"],
        bare: true);

    public static IResult TooManyTries() => Notice.Page(
        StatusCodes.Status429TooManyRequests,
        "set-up-tries-title",
        ["set-up-tries"],
        bare: true);
}
