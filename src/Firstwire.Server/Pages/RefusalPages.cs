namespace Firstwire.Server.Pages;

/// <summary>Pages for those who may not enter, or not this way: each says what to do.</summary>
internal static class RefusalPages
{
    public static IResult Forwarded(string header) => Notice.Page(
        StatusCodes.Status403Forbidden,
        "This request came through a proxy",
        [
            $"It carries the header \"{header}\", so somebody passed it on, and whom it came from cannot be known.",
            "Until Firstwire has accounts, an edition is read directly: on the machine that it runs on, "
                + "or at an address given with --urls.",
        ],
        bare: true);

    public static IResult UnknownName(string host) => Notice.Page(
        StatusCodes.Status421MisdirectedRequest,
        "This edition does not go by that name",
        [
            $"The request asked for \"{host}\". A page elsewhere can make such a name lead here, so only known names are answered.",
            "Whoever runs this edition can add the name: firstwire serve --urls http://the-name:8080",
        ],
        bare: true);

    public static IResult FromElsewhere() => Notice.Page(
        StatusCodes.Status403Forbidden,
        "This edition is read on its own machine",
        [
            "It listens on loopback only.",
            "To read it from other machines, start it with --urls http://0.0.0.0:8080 and set up each browser once.",
        ],
        bare: true);

    /// <summary>The link asks for the same page from here: a cookie that is never sent from another site is sent then.</summary>
    public static IResult NotSetUp(HttpRequest request) => Notice.Page(
        StatusCodes.Status401Unauthorized,
        "This browser is not set up yet",
        [
            "Other machines can reach this Firstwire, so a browser is let in by an address that only whoever starts it can see.",
            "Start it again and open the address with /setup?token=… that it prints. It works once.",
            "If this browser is set up and you followed a link from another site, go on from here.",
        ],
        new NextStep(HttpMethods.IsGet(request.Method) ? Here(request) : "/", "Go on"),
        bare: true);

    /// <summary>One slash at the start: a browser takes two for the name of another site.</summary>
    private static string Here(HttpRequest request) =>
        "/" + request.Path.ToUriComponent().TrimStart('/') + request.QueryString.ToUriComponent();

    public static IResult SetUp() => Notice.Page(
        StatusCodes.Status200OK,
        "This browser is set up",
        ["It stays so for half a year. The address that you opened is used up now."],
        Notice.FrontPage,
        bare: true);

    public static IResult WrongToken() => Notice.Page(
        StatusCodes.Status403Forbidden,
        "That set-up address does not work",
        ["Each start of Firstwire prints a new one, and each works once. Start it again and open the one that it prints then."],
        bare: true);

    public static IResult TooManyTries() => Notice.Page(
        StatusCodes.Status429TooManyRequests,
        "Too many tries",
        ["Wait a minute, then open the set-up address again."],
        bare: true);
}
