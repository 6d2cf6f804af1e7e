using System.Text.Json;
using Firstwire.Formats.Robots;
using Firstwire.Text.Urls;

namespace Firstwire.Server.Commands.Batch;

/// <summary><c>firstwire robots --jsonl</c>: may this agent fetch this address under this robots.txt?</summary>
internal static class RobotsBatch
{
    public static int Run(TextReader input, TextWriter output, TextWriter error) =>
        JsonLines.Run(input, output, error, Answer);

    private static string? Answer(JsonElement given, Utf8JsonWriter answer)
    {
        if (JsonLines.Text(given, "robots") is not { } file) return "The object holds no robots.";
        if (JsonLines.Text(given, "agent") is not { } agent) return "The object names no agent.";
        if (JsonLines.Text(given, "url") is not { } address) return "The object names no url.";

        var robots = RobotsTxt.Parse(file);
        if (address.Length == 0 || address.StartsWith('/'))
        {
            answer.WriteBoolean("allowed", robots.Allows(agent, address));
            return null;
        }

        if (WebUrl.Parse(address) is not { IsHttp: true } url) return "The url is not a web address.";
        answer.WriteBoolean("allowed", robots.Allows(agent, url));
        return null;
    }
}
