using Microsoft.AspNetCore.WebUtilities;

namespace Firstwire.Server.Api;

/// <summary>What went wrong, told to a program: problem details (RFC 9457).</summary>
internal static class ProblemJson
{
    public const string ContentType = "application/problem+json";

    /// <param name="detail">What is wrong and what to do, in sentences.</param>
    public static IResult Of(int status, string detail) =>
        Results.Json(new { Title = Title(status), Status = status, Detail = detail }, ApiJson.Options, ContentType,
            status);

    /// <summary>As <see cref="Of(int, string)"/>, with a member of its own for what detail only says.</summary>
    public static IResult Of<T>(int status, string detail, string member, T value) =>
        Results.Json(
            new Dictionary<string, object?>(StringComparer.Ordinal)
            {
                ["title"] = Title(status),
                ["status"] = status,
                ["detail"] = detail,
                [member] = value,
            },
            ApiJson.Options, ContentType, status);

    /// <summary>Whether a program asks: by the address, or since it takes JSON and no page.</summary>
    public static bool IsFor(HttpRequest request)
    {
        if (request.Path.Value is { } path
            && (path.EndsWith(".json", StringComparison.OrdinalIgnoreCase) || request.Path.StartsWithSegments("/api")))
        {
            return true;
        }

        var takes = request.GetTypedHeaders().Accept;
        return takes.Any(static type => type.SubTypeWithoutSuffix == "json" || type.Suffix == "json")
            && !takes.Any(static type => type.SubType == "html");
    }

    /// <summary>A problem without a type of its own bears its status's phrase (RFC 9457 §4.2.1).</summary>
    private static string Title(int status) => ReasonPhrases.GetReasonPhrase(status);
}
