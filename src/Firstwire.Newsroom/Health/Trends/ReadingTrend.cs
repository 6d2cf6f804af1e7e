namespace Firstwire.Newsroom.Health.Trends;

/// <summary>What has changed in how a site's pages read. Stored by number: never renumber.</summary>
[Flags]
public enum ReadingConditions
{
    None = 0,

    /// <summary>No article is found on most pages any more.</summary>
    Empty = 1,

    /// <summary>Times of publication are missing.</summary>
    Undated = 2,

    /// <summary>Bylines are missing.</summary>
    Anonymous = 4,

    /// <summary>The ways of finding the body disagree.</summary>
    Doubtful = 8,

    /// <summary>Bodies are much shorter than they were.</summary>
    Shorter = 16,

    /// <summary>Bodies are much longer than they were.</summary>
    Longer = 32,
}

/// <summary>Means of <see cref="PageReading"/>s.</summary>
internal readonly record struct ReadingMeans(
    double Empty, double Undated, double Anonymous, double Doubt, double Length)
{
    public ReadingMeans Toward(PageReading page, double weight) => new(
        Empty + ((page.Empty - Empty) * weight),
        Undated + ((page.Undated - Undated) * weight),
        Anonymous + ((page.Anonymous - Anonymous) * weight),
        Doubt + ((page.Doubt - Doubt) * weight),
        Length + (((page.Length ?? Length) - Length) * weight));
}

/// <summary>
/// How a site's pages have read: exponentially weighted means over the latest dozen pages and over the hundreds before
/// (a control chart after Roberts 1959). A redesign that a reader of pages does not follow moves the first away from
/// the second within about seven pages. Pure; one small row a site.
/// </summary>
/// <param name="Pages">Pages seen in all.</param>
/// <param name="LengthVariance">Of the logarithm of lengths, over the long time.</param>
internal sealed record ReadingTrend(long Pages, ReadingMeans Lately, ReadingMeans Before, double LengthVariance)
{
    /// <summary>A site is not judged by fewer pages.</summary>
    public const int LeastPages = 30;

    private const double ShortWeight = 1.0 / 12;
    private const double LongWeight = 1.0 / 200;

    /// <summary>A rate that moved by less is no change that a reader of the site would name.</summary>
    private const double LeastShift = 0.4;

    /// <summary>Doubt is a measure of each page, not a count of pages, and strays less.</summary>
    private const double LeastDoubt = 0.25;

    /// <summary>Bodies half as long, or twice.</summary>
    private static readonly double LeastStretch = Math.Log(2);

    /// <summary>
    /// Standard deviations of the short mean: at a constant rate one false alarm in some 100,000 pages.
    /// </summary>
    private const double Sigmas = 4.5;

    /// <summary>What was told holds until the shift is half undone.</summary>
    private const double Hysteresis = 0.5;

    /// <summary>Of a mean with <see cref="ShortWeight"/>, against that of one page.</summary>
    private static readonly double ShortDeviation = Math.Sqrt(ShortWeight / (2 - ShortWeight));

    public static ReadingTrend None { get; } = new(0, default, default, 0);

    public ReadingTrend With(PageReading page) => page.Length is { } first && Before.Length == 0
        ? SinceFirstBody(first).Weighing(page)
        : Weighing(page);

    /// <summary>
    /// Pages without a body say nothing of lengths: the first that has one is no change from a length of none.
    /// </summary>
    private ReadingTrend SinceFirstBody(double length) =>
        this with { Lately = Lately with { Length = length }, Before = Before with { Length = length } };

    private ReadingTrend Weighing(PageReading page)
    {
        // As long as pages are few, each weighs the same.
        var even = 1.0 / (Pages + 1);
        var weight = Math.Max(LongWeight, even);
        var strayed = (page.Length ?? Before.Length) - Before.Length;
        return new ReadingTrend(
            Pages + 1,
            Lately.Toward(page, Math.Max(ShortWeight, even)),
            Before.Toward(page, weight),
            Pages == 0 ? 0 : LengthVariance + (((strayed * strayed) - LengthVariance) * weight));
    }

    /// <summary>What holds now.</summary>
    /// <param name="told">What was told to hold, and so ends later than it began.</param>
    public ReadingConditions Judge(ReadingConditions told)
    {
        if (Pages < LeastPages) return ReadingConditions.None;
        var stretch = Math.Max(LeastStretch, Sigmas * ShortDeviation * Math.Sqrt(LengthVariance));
        return Rate(ReadingConditions.Empty, Lately.Empty, Before.Empty)
            | Rate(ReadingConditions.Undated, Lately.Undated, Before.Undated)
            | Rate(ReadingConditions.Anonymous, Lately.Anonymous, Before.Anonymous)
            | If(ReadingConditions.Doubtful, Lately.Doubt - Before.Doubt, LeastDoubt)
            | If(ReadingConditions.Shorter, Before.Length - Lately.Length, stretch)
            | If(ReadingConditions.Longer, Lately.Length - Before.Length, stretch);

        ReadingConditions Rate(ReadingConditions condition, double lately, double before) =>
            If(condition, lately - before,
                Math.Max(LeastShift, Sigmas * ShortDeviation * Math.Sqrt(before * (1 - before))));

        ReadingConditions If(ReadingConditions condition, double shift, double limit) =>
            shift >= (told.HasFlag(condition) ? limit * Hysteresis : limit) ? condition : ReadingConditions.None;
    }
}
