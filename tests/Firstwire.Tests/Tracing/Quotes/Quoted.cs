using Firstwire.Tracing.Quotes;

namespace Firstwire.Tests.Tracing.Quotes;

/// <summary>What the tests ask of a text.</summary>
internal static class Quoted
{
    public static string[] Words(string text, string? language = "en") =>
        [.. QuoteFinder.Find(text, language).Select(quotation => text[quotation.Start..quotation.End])];

    public static string?[] Speakers(string text, string? language = "en") =>
        [.. QuoteFinder.Find(text, language).Select(static quotation => quotation.Speaker)];

    public static string?[] Cues(string text, string? language = "en") =>
        [.. QuoteFinder.Find(text, language).Select(static quotation => quotation.Cue)];
}
