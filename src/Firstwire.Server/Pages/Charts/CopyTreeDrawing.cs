using Firstwire.Newsroom.Items;
using Firstwire.Tracing.Sources;

namespace Firstwire.Server.Pages.Charts;

/// <summary>The two lines of a row, and what is read beside them.</summary>
internal readonly record struct RowLabel(string Name, string Note);

/// <summary>A row where it is drawn.</summary>
/// <param name="X">Of the dot's middle.</param>
/// <param name="LabelX">
/// Where the label begins: its left, or its right in a chart that is read from the right.
/// </param>
internal sealed record PlacedRow(TreeRow Row, RowLabel Label, double X, double Y, double LabelX, double Width);

/// <summary>From the row that had the text to the row that took it.</summary>
internal readonly record struct TreeEdge(int From, int To, SourceLevel Level)
{
    public bool IsSure => Level is not (SourceLevel.Likely or SourceLevel.Unknown);
}

/// <summary>A piece of the edges: what several share is drawn once, and sure where one of them is.</summary>
internal readonly record struct TreeLine(string Path, bool IsSure);

/// <summary>A time after the first item, as a column.</summary>
/// <param name="Within">From the first item on; null for the origins before it.</param>
internal readonly record struct TimeColumn(TimeSpan? Within, Mark Band);

/// <summary>
/// The tree of who took from whom, drawn in columns of time, a row each item: no label can meet another.
/// </summary>
internal sealed record CopyTreeDrawing(
    IReadOnlyList<PlacedRow> Rows,
    IReadOnlyList<TreeEdge> Edges,
    IReadOnlyList<TreeLine> Lines,
    IReadOnlyList<TimeColumn> Columns,
    double Width,
    double Height)
{
    public const double RowHeight = 46;
    public const double Head = 34;
    public const double NameSize = 15.5;
    public const double NoteSize = 12.5;
    public const double HeadSize = 12;
    public const double Dot = 5.5;

    private const double Margin = 8;
    private const double Indent = 18;
    private const double LabelGap = 14;
    private const double Curve = 7;

    /// <summary>How much wider names come out, which are set semibold.</summary>
    private const double Bold = 1.1;

    /// <summary>Longer names are cut; the whole one is on the item's page.</summary>
    private const double MostLabel = 320;

    /// <summary>How long after the first item a column ends.</summary>
    public static readonly TimeSpan[] Ends =
        [TimeSpan.FromMinutes(10), TimeSpan.FromHours(1), TimeSpan.FromHours(6), TimeSpan.FromDays(1),
            TimeSpan.FromDays(7), TimeSpan.MaxValue];

    /// <param name="label">What a row says, by its number.</param>
    /// <param name="head">What a column says.</param>
    public static CopyTreeDrawing Of(
        CopyTreeRows tree, Func<int, RowLabel> label, Func<TimeSpan?, string> head, bool fromTheRight)
    {
        var places = Places(tree.Rows);
        var used = places.Select(static place => place.Column).Distinct().Order().ToList();
        var starts = new Dictionary<int, double>();
        var edge = 0.0;
        foreach (var column in used)
        {
            starts.Add(column, edge);
            var depth = places.Where(place => place.Column == column).Max(static place => place.Depth);
            edge += Math.Max(
                TextWidth.Of(head(Within(column)), HeadSize) + (2 * Margin), (2 * Margin) + (Indent * depth));
        }

        var labels = tree.Rows.Select((_, at) => Cut(label(at))).ToList();
        var xs = places.Select(place => starts[place.Column] + Margin + (Indent * place.Depth)).ToList();
        var widths = labels.Select(
            static words => Math.Max(TextWidth.Of(words.Name, NameSize * Bold), TextWidth.Of(words.Note, NoteSize)))
            .ToList();
        var width = Math.Ceiling(
            Math.Max(edge, xs.Select((x, at) => x + LabelGap + widths[at]).DefaultIfEmpty(0).Max()) + Margin);
        var height = Head + (RowHeight * tree.Rows.Count);
        var ys = Enumerable.Range(0, tree.Rows.Count).Select(
            static at => Head + (RowHeight * at) + (RowHeight / 3)).ToList();
        List<TreeEdge> edges =
        [
            .. tree.Rows.Index().Where(static row => row.Item.Parent is not null)
                .Select(static row => new TreeEdge(row.Item.Parent!.Value, row.Index, row.Item.Level)),
        ];
        return new CopyTreeDrawing(
            [.. tree.Rows.Select((row, at) =>
                new PlacedRow(row, labels[at], Side(xs[at]), ys[at], Side(xs[at] + LabelGap), widths[at]))],
            edges,
            [.. edges.GroupBy(static edge => edge.From).SelectMany(own => Lines([.. own]))],
            [.. used.Select((column, at) => new TimeColumn(
                Within(column), Band(starts[column], at + 1 < used.Count ? starts[used[at + 1]] : edge)))],
            width,
            height);

        double Side(double x) => fromTheRight ? width - x : x;

        Mark Band(double from, double to) => new(fromTheRight ? width - to : from, to - from, 0, height);

        // Down from the source to each that took from it, and a bend to that one.
        IEnumerable<TreeLine> Lines(List<TreeEdge> own)
        {
            var (x, from) = (Side(xs[own[0].From]), ys[own[0].From] + Dot);
            var turn = fromTheRight ? -Curve : Curve;
            foreach (var (at, edge) in own.Index())
            {
                var to = ys[edge.To] - Curve;
                yield return new TreeLine(
                    $"M{Coordinates.Units(x)} {Coordinates.Units(from)}V{Coordinates.Units(to)}",
                    own.Skip(at).Any(static later => later.IsSure));
                yield return new TreeLine(
                    $"M{Coordinates.Units(x)} {Coordinates.Units(to)}q0 {Coordinates.Units(Curve)} "
                        + $"{Coordinates.Units(turn)} {Coordinates.Units(Curve)}"
                        + $"H{Coordinates.Units(Side(xs[edge.To] - Dot))}",
                    edge.IsSure);
                from = to;
            }
        }
    }

    /// <summary>
    /// The column of each row and how deep it is in it: never left of what it took from, whatever the times say.
    /// </summary>
    private static List<(int Column, int Depth)> Places(IReadOnlyList<TreeRow> rows)
    {
        var first = rows.Select(static row => TimeOf(row.Entry)).Min();
        var places = new List<(int Column, int Depth)>(rows.Count);
        foreach (var row in rows)
        {
            var own = TimeOf(row.Entry) is { } time ? 1 + Array.FindIndex(Ends, end => time - first!.Value < end) : 0;
            var (column, depth) = row.Parent is { } parent ? places[parent] : (-1, 0);
            places.Add(own > column ? (own, 0) : (column, depth + 1));
        }

        return places;
    }

    private static TimeSpan? Within(int column) => column == 0 ? null : Ends[column - 1];

    private static DateTimeOffset? TimeOf(TreeEntry entry) => entry switch
    {
        TreeEntry.Article article => Time(article.Taken.Item),
        TreeEntry.Folded folded => Time(folded.Items[0].Item),
        _ => null,
    };

    private static DateTimeOffset Time(ShownItem item) => DateTimeOffset.FromUnixTimeMilliseconds(item.Position.Listed);

    private static RowLabel Cut(RowLabel label) =>
        new(TextWidth.Cut(label.Name, NameSize * Bold, MostLabel), TextWidth.Cut(label.Note, NoteSize, MostLabel));
}
