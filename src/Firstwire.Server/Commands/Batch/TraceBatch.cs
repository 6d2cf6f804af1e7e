using System.Text.Json;
using Firstwire.Tracing.Credits;

namespace Firstwire.Server.Commands.Batch;

/// <summary>
/// <c>firstwire trace --jsonl</c>: whose sentences a document prints and whose reports it tells, from its own words;
/// with
/// <c>--settle</c> all answers come when the input has ended.
/// </summary>
internal static class TraceBatch
{
    public static int Run(TextReader input, TextWriter output, TextWriter error) =>
        Run(input, output, error, settle: false);

    public static int Run(TextReader input, TextWriter output, TextWriter error, bool settle) => settle
        ? JsonLines.Settle(input, output, error, TracedDocument.Read, Answer)
        : JsonLines.Run(input, output, error, static (given, answer) => Answer(TracedDocument.Read(given), answer));

    private static string? Answer(TracedDocument document, Utf8JsonWriter answer)
    {
        if (document.Problem is not null) return document.Problem;
        var credits = CreditFinder.Find(document.Credited);
        TraceJson.Write(answer, document.Credited, TextOrigin.Of(credits), credits);
        return null;
    }
}
