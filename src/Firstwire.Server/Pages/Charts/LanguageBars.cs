using Firstwire.Newsroom.Coverage;

namespace Firstwire.Server.Pages.Charts;

/// <summary>A bar of two counts that lie one after the other.</summary>
/// <param name="Share">Null where <paramref name="Others"/> languages are taken together.</param>
internal sealed record LanguageBar(CoverageShare Share, int Others, Mark Lower, Mark Upper)
{
    /// <summary>Where its words stand.</summary>
    public double TextAt => Lower.Y - 6;
}

/// <summary>Counts by language as bars beneath their names; the rare ones are one bar.</summary>
internal sealed record LanguageBars(IReadOnlyList<LanguageBar> Bars, double Height)
{
    public const int MostBars = 9;

    private const double RowHeight = 38;
    private const double BarHeight = 10;
    private const double BarAt = 22;

    public static LanguageBars Of(IReadOnlyList<CoverageShare> shares, bool fromTheRight)
    {
        var shown = shares.Where(static share => share.Articles > 0).ToList();
        var named = shown.Count <= MostBars ? shown : shown[..(MostBars - 1)];
        var others = shown[named.Count..];
        List<(CoverageShare Share, int Others)> rows = [.. named.Select(static share => (share, 0))];
        if (others.Count > 0)
        {
            rows.Add((new CoverageShare(null, others.Sum(static share => share.Independent),
                others.Sum(static share => share.Articles)), others.Count));
        }

        var most = Math.Max(1, rows.Select(static row => row.Share.Articles).DefaultIfEmpty(0).Max());
        return new LanguageBars([.. rows.Select((row, at) => Bar(row.Share, row.Others, (at * RowHeight) + BarAt))],
            rows.Count * RowHeight);

        LanguageBar Bar(CoverageShare share, int others, double y)
        {
            var (own, all) = (share.Independent / (double)most, share.Articles / (double)most);
            return new LanguageBar(
                share, others, Side(new Mark(0, own, y, BarHeight)), Side(new Mark(own, all - own, y, BarHeight)));
        }

        Mark Side(Mark mark) => fromTheRight ? mark.Mirror() : mark;
    }
}
