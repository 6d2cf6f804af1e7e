using Firstwire.Newsroom.Images;

namespace Firstwire.Server.Api;

/// <summary>
/// The pictures of items at our own address: a reader's browser asks nobody else, and no publisher learns who reads
/// what.
/// </summary>
internal static class ImageRoute
{
    public const string Path = "/image/{id:long}/{key}/{size}";

    private const string Large = "page";
    private const string Small = "line";

    /// <summary>
    /// Its key is made for one picture of one item; so is what stands there, until its rights change.
    /// </summary>
    private static readonly TimeSpan Kept = TimeSpan.FromHours(1);

    /// <summary>A transparent pixel.</summary>
    private static readonly byte[] Nothing = Convert.FromBase64String(
        "R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7");

    public static string Address(long itemId, string key, bool large) =>
        $"/image/{itemId}/{key}/{(large ? Large : Small)}";

    public static void MapImages(this WebApplication app) =>
        app.MapRead(Path, AnswerAsync);

    private static async Task<IResult> AnswerAsync(
        long id, string key, string size, ItemImages images, HttpResponse response, CancellationToken cancellation)
    {
        // Whatever a decoder's error made of it, it runs nothing and is no page.
        response.Headers.ContentSecurityPolicy = "default-src 'none'; frame-ancestors 'none'; sandbox";
        var answer = size is Large or Small
            ? await images.GetAsync(id, key, size == Large, cancellation)
            : new ImageAnswer.Missing();
        if (answer is ImageAnswer.Shown shown)
        {
            response.Headers.CacheControl = $"private, max-age={(int)Kept.TotalSeconds}";
            return Results.Bytes(shown.Bytes, ImageAnswer.ContentType);
        }

        // A browser shows it for what it is, an empty frame, and not as something broken; the next page leaves the
        // frame out.
        response.Headers.CacheControl = "no-store";
        response.StatusCode = answer is ImageAnswer.Missing
            ? StatusCodes.Status404NotFound
            : StatusCodes.Status502BadGateway;
        return Results.Bytes(Nothing, "image/gif");
    }
}
