using System.Globalization;
using Firstwire.Newsroom.Coverage;
using Firstwire.Newsroom.Items;
using Firstwire.Tracing.Copies;
using Firstwire.Tracing.Sources;

namespace Firstwire.Server.Pages.Pictures;

/// <summary>The words of the pictures, at one place.</summary>
internal static class PictureWords
{
    public const string AsTable = "The numbers as a table";
    public const string AsList = "The tree as a list";
    public const string AsCsv = "As CSV";
    public const string Independent = "Independent accounts";
    public const string Others = "Copies, and further texts of the same outlets";
    public const string OwnTexts = "Texts of their own";
    public const string Copies = "Texts found to be another’s";
    public const string Articles = "All articles";
    public const string NotCollected = "Not collecting";
    public const string From = "From";
    public const string To = "To";
    public const string Collected = "Collected";
    public const string Country = "Country";
    public const string Language = "Language";
    public const string Origin = "named";
    public const string Always = "Firstwire was collecting all the time.";

    public static string Counted(long articles) => Saying.Count(articles, "article", "articles");

    public static string Range(CoverageColumns coverage) => coverage.Columns is [var first, .., var last]
        ? $"{Moment(first.From)} to {Moment(last.To)}"
        : "";

    public static string OverTime(CoverageColumns coverage, string independent) =>
        $"{Counted(coverage.Articles)} between {Range(coverage)}, {coverage.Independent.ToString("#,0", CultureInfo.InvariantCulture)} of them counted as {independent.ToLowerInvariant()}."
        + (coverage.Columns.MaxBy(static column => column.Articles) is { Articles: > 0 } most ? $" Most of them, {most.Articles}, came from {Moment(most.From)} to {Moment(most.To)}." : "")
        + $" {GapsAt(coverage)}";

    public static string GapsIn(CoverageColumns coverage) => coverage.Gaps.Count == 0
        ? Always
        : "Shaded: Firstwire was not collecting. Of what was published then it has what feeds still listed later.";

    public static string GapsAt(CoverageColumns coverage) => coverage.Gaps.Count == 0
        ? GapsIn(coverage)
        : $"Firstwire was not collecting {string.Join(", ", coverage.Gaps.Select(static gap => $"from {Moment(gap.From)} to {Moment(gap.To)}"))}.";

    public static string Column(CoverageColumn column) => $"{Moment(column.From)}: {Counted(column.Articles)}, {column.Independent} independent";

    public static string Share(double share) => share.ToString("P0", CultureInfo.InvariantCulture);

    public static string Moment(DateTime time) => time.TimeOfDay == TimeSpan.Zero
        ? time.ToString("d MMM yyyy", CultureInfo.InvariantCulture)
        : time.ToString("d MMM yyyy, HH:mm", CultureInfo.InvariantCulture);

    /// <summary>Where the picture's other words tell the year.</summary>
    private static string ShortMoment(DateTime time) => time.ToString("d MMM, HH:mm", CultureInfo.InvariantCulture);

    /// <summary>Short enough for an axis.</summary>
    public static string Tick(DateTime time, TimeSpan step) => step >= TimeSpan.FromDays(28) ? time.ToString("MMM yy", CultureInfo.InvariantCulture)
        : time.TimeOfDay == TimeSpan.Zero ? time.ToString("d MMM", CultureInfo.InvariantCulture)
        : time.ToString("HH:mm", CultureInfo.InvariantCulture);

    public static string CountryOf(string? of) => StorySaying.Country(of);

    public static string LanguageOf(string? of) => StorySaying.Language(of);

    public static string OnTheMap(WorldMapDrawing map) =>
        $"Where the outlets are: {Saying.Count(map.Countries.Count, "country", "countries")} on the map."
        + (map.Elsewhere > 0 ? $" Not on it: {Counted(map.Elsewhere)} from places that are not known, or no country of the map." : "");

    public static string OnePlace(CoverageShare share) => $"{CountryOf(share.Of)}: {Counted(share.Articles)}";

    public static string Class(long from, long to) => from == to ? $"{from:#,0}" : $"{from:#,0}–{to:#,0}";

    public static string InLanguages(int languages) => $"What they are written in: {Saying.Count(languages, "language", "languages")}.";

    public static string OtherLanguages(int languages) => Saying.Count(languages, "other language", "other languages");

    public static string WhoTook(CopyTreeRows tree) =>
        "Lines lead from who had the text to who took it, dashed where that is only likely; the columns say how long after the first."
        + (tree.Further > 0 ? $" Not drawn: {Saying.Count(tree.Further, "item", "items")} that took from nobody known here, or for which there is no room." : "");

    public static string Within(TimeSpan? end) => end switch
    {
        null => Origin,
        { TotalDays: > 7 } => "later",
        { TotalDays: >= 1 } days => Saying.Count((long)days.TotalDays, "day", "days"),
        { TotalHours: >= 1 } hours => $"{hours.TotalHours:0} h",
        { } minutes => $"{minutes.TotalMinutes:0} min",
    };

    /// <summary>What an item is to the one that it took from, and when.</summary>
    public static string Taken(TimeSpan after, RelationKind kind, SourceLevel level) => $"{Later(after)} · {Of(kind)} · {Of(level)}";

    public static string First(DateTime time, bool byItsOwnWord) => $"{ShortMoment(time)} · {(byItsOwnWord ? "its own word" : "first known here")}";

    public static string Names(DateTime time, SourceLevel level) => $"{ShortMoment(time)} · {Of(level)}";

    public static string OriginNote(PrimarySource source) => source.Kind == OriginKind.Evidence ? "a document, linked or named" : "named as the source";

    public static string More(int items) => $"and {items:#,0} more";

    public const string MoreNote = "among the accounts";

    public static string TreeTitle(CopyTreeRows tree) => $"Who took from whom: {Saying.Count(tree.Rows.Count(static row => row.Parent is not null), "text", "texts")} with a known source";

    private static string Later(TimeSpan after) => after switch
    {
        { TotalMinutes: <= -1 } => $"−{Brief(-after)}",
        { TotalMinutes: < 1 } => "at once",
        _ => $"+{Brief(after)}",
    };

    private static string Brief(TimeSpan span) => span switch
    {
        { TotalHours: < 1 } => $"{(int)span.TotalMinutes} min",
        { TotalDays: < 1 } => $"{(int)span.TotalHours} h",
        _ => Saying.Count((long)span.TotalDays, "day", "days"),
    };

    public static string Of(RelationKind kind) => kind switch
    {
        RelationKind.Verbatim => "same text",
        RelationKind.Edited => "edited",
        RelationKind.Excerpt => "a part of it",
        RelationKind.Spun => "reworded",
        RelationKind.Translation => "translated",
        RelationKind.Version => "a version",
        _ => "same event",
    };

    public static string Of(SourceLevel level) => level switch
    {
        SourceLevel.Own => "its own word",
        SourceLevel.Declared => "declared",
        SourceLevel.Credited => "credited",
        SourceLevel.Corroborated => "corroborated",
        SourceLevel.Likely => "likely",
        _ => "not known",
    };

    public static DateTimeOffset TimeOf(ShownItem item) => DateTimeOffset.FromUnixTimeMilliseconds(item.Position.Listed);
}
