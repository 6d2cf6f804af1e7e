using Dapper;
using Firstwire.Newsroom.Archive.Sealing;
using Firstwire.Reading.Sanitizing;
using Firstwire.Rights;
using Firstwire.Text.Words;
using Firstwire.Tracing.Fingerprints;
using Microsoft.Data.Sqlite;

namespace Firstwire.Newsroom.Archive;

/// <summary>A version with its seals opened.</summary>
internal sealed record OpenedVersion(VersionHead Head, VersionBody? Body);

/// <summary>Opens the versions that an item is shown and found by.</summary>
internal static class ItemVersions
{
    public static OpenedVersion? Open(ReadSession read, SealingKey key, long itemId, long? number)
    {
        if (number is null) return null;
        var row = read.Archive.QuerySingleOrDefault<SealedRow>(
            "select sealed_head as Head, sealed_body as Body from version where item_id = @itemId and number = @number",
            new { itemId, number });
        return row is null
            ? null
            : new OpenedVersion(
                key.Open(row.Head, Sealed.Json.VersionHead, Place.Head(number.Value)),
                key.OpenBody(row.Body, number.Value));
    }

    /// <summary>What is known of a version's text that may not be kept; null where nothing is.</summary>
    public static TextFingerprints? Fingerprints(
        SqliteConnection archive, SealingKey key, long itemId, long? number) =>
        archive.QuerySingleOrDefault<byte[]>(
            "select sealed_fingerprints from version where item_id = @itemId and number = @number",
            new { itemId, number }) is { } sealedValue
            ? TextFingerprints.FromBytes(key.Open(sealedValue, Place.Fingerprints(number!.Value)))
            : null;

    /// <summary>All that the publisher said about use: the feed's word and the page's, whichever is stricter.</summary>
    public static RightsSignals Signals(VersionHead? entry, VersionHead? article)
    {
        var signals = new List<RightsSignal>();
        if (entry is not null) Add(signals, entry, SignalPlace.Feed);
        if (article is not null) Add(signals, article, SignalPlace.Page);
        return signals.Count == 0 ? RightsSignals.None : new RightsSignals(signals);
    }

    private static void Add(List<RightsSignal> signals, VersionHead head, SignalPlace place)
    {
        signals.AddRange(head.Signals.Union(head.SaidByOthers));
        signals.AddRange(head.RobotsDirectives.Select(line => new RightsSignal(SignalNames.RobotsMeta, place, line)));
        if (head.License is { } license) signals.Add(new RightsSignal(SignalNames.License, place, license));
        if (head.Rights is { } rights) signals.Add(new RightsSignal(SignalNames.Rights, place, rights));
    }

    /// <summary>
    /// The headline: the feed's, which states it and nothing else; but the page's where the feed is another
    /// publisher's, its headline was cut short, or it holds the page's whole (the rest is then an outlet's name).
    /// </summary>
    public static string? Title(VersionHead? entry, VersionHead? article)
    {
        if (entry?.Title is not { Length: > 0 } stated) return article?.Title;
        if (article?.Title is not { Length: > 0 } read) return stated;
        var isCut = stated.EndsWith('…') || stated.EndsWith("...", StringComparison.Ordinal);
        return entry.IsForeign || isCut || Holds(stated, read) ? read : stated;
    }

    /// <summary>
    /// The feed's, which is made to be read alone; but the page's where the feed is another publisher's.
    /// </summary>
    public static string? Description(VersionHead? entry, VersionHead? article) => entry is { IsForeign: true }
        ? article?.Description ?? entry.Description
        : entry?.Description ?? article?.Description;

    /// <summary>The plain words of an item: its page's text, else its feed's.</summary>
    public static string? Words(OpenedVersion? entry, OpenedVersion? article)
    {
        if (article?.Body?.Text is { Length: > 0 } text) return text;
        if (entry?.Body is { } body) return body.Html is null ? body.Text : PlainText.From(body.Html);
        return entry?.Head.Description;
    }

    /// <summary>
    /// Whether <paramref name="longer"/> is <paramref name="shorter"/> and more, kinds of white space aside.
    /// </summary>
    private static bool Holds(string longer, string shorter)
    {
        var (folded, part) = (WhiteSpace.Fold(longer), WhiteSpace.Fold(shorter));
        return folded.Length > part.Length && folded.Contains(part, StringComparison.Ordinal);
    }

    private sealed record SealedRow
    {
        public required byte[] Head { get; init; }
        public byte[]? Body { get; init; }
    }
}
