using Firstwire.Newsroom.Origins;
using Firstwire.Server.Wording;
using Firstwire.Text.Urls;
using Firstwire.Tracing.Copies;

namespace Firstwire.Server.Pages;

/// <summary>Facts in plain words.</summary>
internal static class Saying
{
    /// <summary>
    /// The host of an address as a reader knows a site, without <c>www.</c>; null where it is no address to follow.
    /// </summary>
    public static string? Site(string? url) => WebUrl.Parse(url) is { IsHttp: true } address
        ? address.Host.StartsWith("www.", StringComparison.Ordinal) ? address.Host[4..] : address.Host
        : null;

    /// <summary>Why an item's text was not looked for among others, without a full stop.</summary>
    public static string Of(Texts texts, Comparison comparison) =>
        texts.Of(comparison, ("words", TextComparison.FewestWords));

    public static string Span(Texts texts, TimeSpan span) => span switch
    {
        { TotalSeconds: < 1 } => texts["span-moment"],
        { TotalMinutes: < 1 } => texts["span-seconds", ("count", (long)span.TotalSeconds)],
        { TotalHours: < 1 } => texts["span-minutes", ("count", (long)span.TotalMinutes)],
        { TotalDays: < 1 } => texts["span-hours", ("count", (long)span.TotalHours)],
        _ => texts["span-days", ("count", (long)span.TotalDays)],
    };

    /// <summary>A span that something did not outlast: rounded up.</summary>
    public static string Within(Texts texts, TimeSpan span) => Span(texts, span switch
    {
        { TotalMinutes: < 1 } => TimeSpan.FromSeconds(Math.Max(1, Math.Ceiling(span.TotalSeconds))),
        { TotalHours: < 1 } => TimeSpan.FromMinutes(Math.Ceiling(span.TotalMinutes)),
        _ => TimeSpan.FromHours(Math.Ceiling(span.TotalHours)),
    });

    /// <summary>"512 bytes", "1.4 MB".</summary>
    public static string Size(Texts texts, long bytes) => bytes switch
    {
        < 1_000 => texts["size-bytes", ("count", bytes)],
        < 1_000_000 => texts["size-kilobytes", ("size", bytes / 1e3)],
        < 1_000_000_000 => texts["size-megabytes", ("size", bytes / 1e6)],
        _ => texts["size-gigabytes", ("size", bytes / 1e9)],
    };

    /// <summary>As at the beginning of a sentence.</summary>
    public static string Capital(string words) =>
        words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];
}
