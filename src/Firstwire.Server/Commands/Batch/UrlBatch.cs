using System.Text.Json;
using Firstwire.Text.Urls;

namespace Firstwire.Server.Commands.Batch;

/// <summary>
/// <c>firstwire url --jsonl</c>: addresses as browsers write them, their keys for identity and their registrable
/// domains.
/// </summary>
internal static class UrlBatch
{
    public static int Run(TextReader input, TextWriter output, TextWriter error) =>
        JsonLines.Run(input, output, error, Answer);

    private static string? Answer(JsonElement given, Utf8JsonWriter answer)
    {
        if (JsonLines.Text(given, "url") is not { } address) return "The object names no url.";
        if (address.Length > WebUrl.MaxLength) return "The text is too long for a URL.";
        WebUrl? baseUrl = null;
        if (JsonLines.Text(given, "base") is { } stated)
        {
            baseUrl = WebUrl.Parse(stated);
            if (baseUrl is null) return "The base is not a URL.";
        }

        if (WebUrl.Parse(address, baseUrl) is not { } url) return "The text is not a URL.";
        answer.WriteString("url", url.Href);
        answer.WriteString("normalized", NormalUrl.Of(url));
        if (url.Host.Length > 0 && !RegistrableDomain.IsPublicSuffix(url.Host))
        {
            answer.WriteString("registrable_domain", RegistrableDomain.Of(url.Host));
        }

        return null;
    }
}
