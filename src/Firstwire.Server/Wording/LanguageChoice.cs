using Firstwire.Server.Access;
using Firstwire.Text.Languages;

namespace Firstwire.Server.Wording;

/// <summary>
/// Which language a reader is spoken to in: the one chosen on a page, which a cookie keeps; else the first of the
/// browser's that there is; else English.
/// </summary>
internal static class LanguageChoice
{
    /// <summary>In an address: the page is asked for again without it, in that language from then on.</summary>
    public const string Parameter = "lang";

    public const string Cookie = "firstwire-language";

    /// <summary>A longer question is not carried into the links to other languages.</summary>
    private const int LongestQuery = 500;

    /// <summary>Languages that are listened to: nobody reads more, and a header may name thousands.</summary>
    private const int MostWanted = 20;

    private static readonly TimeSpan Kept = TimeSpan.FromDays(365);

    public static Texts TextsOf(HttpContext? context) =>
        Texts.In(context is null ? null : Wanted(context).Select(Known).FirstOrDefault(static one => one is not null));

    /// <summary>
    /// The languages that a reader asks for, whether we speak them or not, by their primary subtags: the one chosen on
    /// a page, then the browser's, the most wanted first.
    /// </summary>
    public static IReadOnlyList<string> Wanted(HttpContext context)
    {
        var asked = context.Request.GetTypedHeaders().AcceptLanguage
            .Where(static language => language.Quality is null or > 0)
            .OrderByDescending(static language => language.Quality ?? 1)
            .Select(static language => LanguageTag.Primary(language.Value.Value));
        if (Known(context.Request.Cookies[Cookie]) is { } chosen) asked = asked.Prepend(chosen);
        return [.. asked.Distinct(StringComparer.Ordinal).Take(MostWanted)];
    }

    public static void UseLanguageChoice(this WebApplication app) => app.Use(static (context, next) =>
    {
        if (!HttpMethods.IsGet(context.Request.Method) || Known(context.Request.Query[Parameter]) is not { } chosen)
        {
            return next(context);
        }

        context.Response.Cookies.Append(Cookie, chosen, new CookieOptions
        {
            HttpOnly = true,
            IsEssential = true,
            MaxAge = Kept,
            SameSite = SameSiteMode.Lax,
            Secure = context.Request.IsSecure(),
        });
        context.Response.Redirect(PathOf(context.Request) + Rest(context.Request).ToUriComponent());
        return Task.CompletedTask;
    });

    /// <summary>The address of the page that is shown, in another language.</summary>
    public static string Address(HttpRequest request, string language)
    {
        if (!HttpMethods.IsGet(request.Method)) return $"/?{Parameter}={language}";
        var rest = Rest(request);
        if (rest.ToUriComponent().Length > LongestQuery) rest = QueryString.Empty;
        return $"{PathOf(request)}{rest.Add(Parameter, language)}";
    }

    private static string? Known(string? language) =>
        Texts.Languages.FirstOrDefault(one => string.Equals(one, language, StringComparison.OrdinalIgnoreCase));

    /// <summary>One slash at the start: a browser takes two for the name of another site.</summary>
    private static string PathOf(HttpRequest request) => "/" + request.Path.ToUriComponent().TrimStart('/');

    private static QueryString Rest(HttpRequest request) =>
        QueryString.Create(request.Query.Where(static pair =>
            !string.Equals(pair.Key, Parameter, StringComparison.OrdinalIgnoreCase)));
}
