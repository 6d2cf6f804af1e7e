using Firstwire.Newsroom.Origins;
using Firstwire.Text.Urls;
using Firstwire.Tracing.Copies;
using Firstwire.Tracing.Evidence;
using Firstwire.Tracing.Sources;

namespace Firstwire.Server.Pages;

/// <summary>Facts in plain words.</summary>
internal static class Saying
{
    public const string NoHeadline = "Without a headline";

    public static string Count(long count, string one, string many) => count == 1 ? $"1 {one}" : $"{count:#,0} {many}";

    public static string Of(SourceLevel level) => level switch
    {
        SourceLevel.Own => "this page itself, by its own word",
        SourceLevel.Declared => "declared by the publisher",
        SourceLevel.Credited => "credited in the text",
        SourceLevel.Corroborated => "found by several signs that agree",
        SourceLevel.Likely => "likely",
        _ => "unknown",
    };

    public static string Of(RelationKind kind) => kind switch
    {
        RelationKind.Verbatim => "the same text",
        RelationKind.Edited => "the same text, changed in places",
        RelationKind.Excerpt => "a part of the text",
        RelationKind.Spun => "the text in other words",
        RelationKind.Translation => "the text in another language",
        RelationKind.Version => "a version of one text by one publisher",
        RelationKind.SameEvent => "two accounts of one event",
        _ => "unrelated",
    };

    public static string Of(OriginKind kind) => kind switch
    {
        OriginKind.Text => "whose sentences these are",
        OriginKind.Information => "who reported it first",
        _ => "the document itself",
    };

    /// <summary>Why an item's text was not looked for among others, without a full stop.</summary>
    public static string Of(Comparison comparison) => comparison switch
    {
        Comparison.Made => "it was",
        Comparison.NotYet => "its turn has not come yet",
        Comparison.NoText => "no text of it has been read",
        Comparison.TooShort => $"of a text of fewer than {TextComparison.FewestWords} words nothing can be told",
        _ => "its text may not be kept and compared here",
    };

    public static string Of(EvidenceKind kind) => kind switch
    {
        EvidenceKind.Paper => "research paper",
        EvidenceKind.Preprint => "paper not reviewed yet",
        EvidenceKind.Trial => "record of a trial",
        EvidenceKind.Court => "ruling or court paper",
        EvidenceKind.Law => "statute or gazette",
        EvidenceKind.Filing => "company filing",
        EvidenceKind.Parliament => "paper of a parliament",
        EvidenceKind.Dataset => "data",
        EvidenceKind.International => "publication of an organisation of states",
        EvidenceKind.Government => "publication of a government",
        EvidenceKind.Release => "press release",
        EvidenceKind.Document => "file",
        _ => "post",
    };

    /// <summary>The host of an address as a reader knows a site, without <c>www.</c>; null where it is no address to follow.</summary>
    public static string? Site(string? url) => WebUrl.Parse(url) is { IsHttp: true } address
        ? address.Host.StartsWith("www.", StringComparison.Ordinal) ? address.Host[4..] : address.Host
        : null;

    public static string Span(TimeSpan span) => span switch
    {
        { TotalSeconds: < 1 } => "less than a second",
        { TotalMinutes: < 1 } => Count((long)span.TotalSeconds, "second", "seconds"),
        { TotalHours: < 1 } => Count((long)span.TotalMinutes, "minute", "minutes"),
        { TotalDays: < 1 } => Count((long)span.TotalHours, "hour", "hours"),
        _ => Count((long)span.TotalDays, "day", "days"),
    };

    /// <summary>"512 bytes", "1.4 MB".</summary>
    public static string Size(long bytes) => bytes switch
    {
        < 1_000 => Count(bytes, "byte", "bytes"),
        < 1_000_000 => $"{bytes / 1e3:0.#} kB",
        < 1_000_000_000 => $"{bytes / 1e6:0.#} MB",
        _ => $"{bytes / 1e9:0.#} GB",
    };
}
