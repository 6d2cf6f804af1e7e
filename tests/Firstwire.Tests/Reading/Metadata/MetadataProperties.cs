using CsCheck;
using Firstwire.Reading.Metadata.Authorship;
using Firstwire.Reading.Metadata.Dates;
using Firstwire.Reading.Metadata.Origins;
using Firstwire.Reading.Tree;
using Firstwire.Text.Dates;

namespace Firstwire.Tests.Reading.Metadata;

/// <summary>What the readers of lines promise of any line.</summary>
public sealed class MetadataProperties
{
    private static readonly string[] Pieces =
    [
        "TIDEWATER", " (", "Reuters", ") ", " - ", " — ", "/", "dpa", "By ", "von ", "Anna Berg", ", ", " and ",
        "Author:", "23", ".11.", "2026", "/2026/11/23/", "20261123", "Nov", " November ", "'26", "Updated: ", "tháng",
        "1405", "2569", "آذر", "年", "月", "日", "令和", "9:25 pm", "(서울=", "新华社", "电", "【", "】", "Correction: ", "©",
        "\u0301", "\ud83d", "|", "·", "",
    ];

    private static readonly Gen<string> Line = Gen.OneOf(Gen.Int[0, Pieces.Length - 1].Select(static i => Pieces[i]),
        Gen.String[0, 12]).Array[0, 12].Select(string.Concat);

    [Fact]
    public void A_dateline_is_the_start_of_its_text() => Line.Sample(static line =>
        Datelines.Of(line) is not { } dateline
            || (dateline.Printed.Length > 0 && (dateline.Place ?? dateline.Agency) is not null));

    [Fact]
    public void Names_are_pieces_of_their_byline_and_never_empty() => Line.Sample(static line =>
        Bylines.Names(line, lone: true).All(n => n.Length > 1 && line.Contains(n, StringComparison.Ordinal)));

    [Fact]
    public void A_date_lies_within_its_line() => Line.Sample(static line =>
    {
        var start = 0;
        while (DateInText.From(line, start, monthFirst: false, year: 2026) is { } found)
        {
            if (found.Start < start || found.End <= found.Start || found.End > line.Length) return false;
            start = found.End;
        }
        return true;
    });

    [Fact]
    public void Dates_of_scripts_are_pieces_of_them() => Line.Sample(static line =>
    {
        var script = $"{{\"pubDate\":\"{line}\",pub_date={line}";
        var (page, _) = TreeParser.Page($"<html><body><script>{script}</script></body></html>");
        return ScriptDates.Of(page!.DocumentElement.Named("script"))
            .All(value => value.Length > 0 && script.Contains(value, StringComparison.Ordinal));
    });

    [Fact]
    public void No_line_makes_its_readers_throw() => Line.Sample(static line =>
    {
        _ = BylineLines.AfterDate(line);
        _ = BylineLines.BesideDate(line);
        _ = BylineOpenings.Opens(line);
        _ = ClockInText.MinutesIn(line);
        _ = DateInAddress.Of(line);
        _ = DateInAddress.Year(line);
        _ = DateLabels.Before(line);
        return DateInText.Find(line, monthFirst: true) is not { Precision: not TimePrecision.Day };
    });
}
