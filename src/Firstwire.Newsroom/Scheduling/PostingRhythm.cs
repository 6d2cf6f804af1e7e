using System.Buffers.Binary;
using Firstwire.Newsroom.Archive;

namespace Firstwire.Newsroom.Scheduling;

/// <summary>
/// When a feed publishes: entries an hour, by hour of the week in UTC. Learned from the times that entries state, not
/// from polls, which see several posts as one change; old weeks fade. Polling right after likely posts halves the delay
/// at equal cost (Sia, Cho and Cho, "Efficient Monitoring Algorithm for Fast News Alerts", 2007).
/// </summary>
internal sealed class PostingRhythm
{
    public const int HoursAWeek = 7 * 24;

    /// <summary>A month: long enough to know the days of the week, short enough to follow a summer.</summary>
    private const double HalfLifeHours = 28 * 24;

    /// <summary>What an unknown feed counts as: two posts a day, believed as much as one day of watching.</summary>
    private const double PriorRate = 2.0 / 24;
    private const double PriorHours = 24;

    /// <summary>
    /// Posts that each hour is mixed with (Dirichlet priors): an hour of the day with the even share, an hour of the
    /// week with that of its hour of the day, so that a few posts do not pass for a habit.
    /// </summary>
    private const double PriorPostsOfDayHour = 2;
    private const double PriorPostsOfWeekHour = 1;

    /// <summary>Fixed point of a stored count: 1/64 of a post.</summary>
    private const double Scale = 64;
    private const int HeaderBytes = 16;

    private readonly double[] posts;
    private readonly double[] profile;

    private PostingRhythm(DateTimeOffset asOf, double hours, double[] posts)
    {
        AsOf = asOf;
        Hours = hours;
        this.posts = posts;
        Posts = posts.Sum();
        profile = Profile(posts, Posts);
    }

    /// <summary>When it was last brought up to date.</summary>
    public DateTimeOffset AsOf { get; }

    /// <summary>Hours of watching, faded.</summary>
    public double Hours { get; }

    /// <summary>Posts seen, faded.</summary>
    public double Posts { get; }

    /// <summary>A feed of which nothing is known.</summary>
    public static PostingRhythm Unknown(DateTimeOffset since) => new(since, 0, new double[HoursAWeek]);

    /// <summary>The rhythm of a feed at its first sight: it was watched since its oldest entry, so to speak.</summary>
    public static PostingRhythm Of(IReadOnlyCollection<DateTimeOffset> times, DateTimeOffset now)
    {
        var dated = times.Where(time => time <= now).ToList();
        if (dated.Count < 2) return Unknown(now).Observe(dated, now);

        // The oldest entry opens the window, it does not fall into it.
        var oldest = dated.Min();
        return Unknown(oldest).Observe([.. dated.Order().Skip(1)], now);
    }

    /// <summary>With the posts seen since <see cref="AsOf"/>.</summary>
    public PostingRhythm Observe(IReadOnlyCollection<DateTimeOffset> times, DateTimeOffset now)
    {
        if (now < AsOf) now = AsOf;
        var elapsed = (now - AsOf).TotalHours;
        var fade = Fade(elapsed);
        var counts = new double[HoursAWeek];
        for (var hour = 0; hour < HoursAWeek; hour++) counts[hour] = posts[hour] * fade;
        foreach (var time in times) counts[HourOf(time)] += Fade(Math.Max(0, (now - time).TotalHours));
        return new PostingRhythm(now, (Hours * fade) + Watched(elapsed), counts);
    }

    /// <summary>Entries an hour on average, the silence since <see cref="AsOf"/> counted.</summary>
    public double Rate(DateTimeOffset now)
    {
        var elapsed = Math.Max(0, (now - AsOf).TotalHours);
        var fade = Fade(elapsed);
        return ((Posts * fade) + (PriorRate * PriorHours)) / ((Hours * fade) + Watched(elapsed) + PriorHours);
    }

    /// <summary>The most entries an hour in the day to come.</summary>
    public double Peak(DateTimeOffset now)
    {
        var most = 0.0;
        for (var hour = 0; hour < 24; hour++) most = Math.Max(most, profile[HourOf(now.AddHours(hour))]);
        return most * Rate(now);
    }

    /// <summary>Entries to be expected between two instants.</summary>
    public double Expected(DateTimeOffset from, DateTimeOffset to, DateTimeOffset now)
    {
        if (to <= from) return 0;
        var rate = Rate(now);
        var weeks = Math.Floor((to - from).TotalHours / HoursAWeek);
        var sum = weeks * HoursAWeek;
        for (var at = from.AddHours(weeks * HoursAWeek); at < to;)
        {
            var next = Least(NextHour(at), to);
            sum += profile[HourOf(at)] * (next - at).TotalHours;
            at = next;
        }

        return sum * rate;
    }

    /// <summary>
    /// How long until <paramref name="expected"/> entries are to be expected; <paramref name="atMost"/> where longer.
    /// </summary>
    public TimeSpan Until(double expected, DateTimeOffset now, TimeSpan atMost)
    {
        var rate = Rate(now);
        var (end, left) = (now + atMost, expected);
        for (var at = now; at < end;)
        {
            var next = Least(NextHour(at), end);
            var density = profile[HourOf(at)] * rate;
            var share = density * (next - at).TotalHours;
            if (share >= left) return at.AddHours(left / density) - now;
            left -= share;
            at = next;
        }

        return atMost;
    }

    /// <summary>The stored form: little-endian, 352 bytes.</summary>
    public byte[] ToBytes()
    {
        var bytes = new byte[HeaderBytes + (HoursAWeek * sizeof(ushort))];
        BinaryPrimitives.WriteInt64LittleEndian(bytes, AsOf.ToUnixTimeMilliseconds());
        BinaryPrimitives.WriteDoubleLittleEndian(bytes.AsSpan(8), Hours);
        for (var hour = 0; hour < HoursAWeek; hour++)
        {
            var count = (ushort)Math.Min(ushort.MaxValue, Math.Round(posts[hour] * Scale));
            BinaryPrimitives.WriteUInt16LittleEndian(bytes.AsSpan(HeaderBytes + (hour * sizeof(ushort))), count);
        }

        return bytes;
    }

    /// <summary>Null where the bytes are of another form: it is learned anew.</summary>
    public static PostingRhythm? FromBytes(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length != HeaderBytes + (HoursAWeek * sizeof(ushort))) return null;
        var counts = new double[HoursAWeek];
        for (var hour = 0; hour < HoursAWeek; hour++)
        {
            counts[hour] = BinaryPrimitives.ReadUInt16LittleEndian(
                bytes[(HeaderBytes + (hour * sizeof(ushort)))..]) / Scale;
        }

        return new PostingRhythm(
            StoredTime.Of(BinaryPrimitives.ReadInt64LittleEndian(bytes)),
            BinaryPrimitives.ReadDoubleLittleEndian(bytes[8..]),
            counts);
    }

    /// <summary>Each hour's rate beside the average; the mean is 1.</summary>
    private static double[] Profile(double[] posts, double total)
    {
        var ofDay = new double[24];
        for (var hour = 0; hour < HoursAWeek; hour++) ofDay[hour % 24] += posts[hour];
        var day = Smooth(ofDay, total, PriorPostsOfDayHour, _ => 1);
        return Smooth(posts, total, PriorPostsOfWeekHour, hour => day[hour % 24]);
    }

    /// <summary>
    /// Shares of a circle of hours, neighbours counted in (¼, ½, ¼), mixed with what was believed before.
    /// </summary>
    private static double[] Smooth(double[] counts, double total, double prior, Func<int, double> believed)
    {
        var hours = counts.Length;
        var shares = new double[hours];
        for (var hour = 0; hour < hours; hour++)
        {
            var around = (counts[(hour + hours - 1) % hours] + (2 * counts[hour]) + counts[(hour + 1) % hours]) / 4;
            shares[hour] = hours * (around + (prior * believed(hour))) / (total + (prior * hours));
        }

        return shares;
    }

    private static double Fade(double hours) => Math.Pow(2, -hours / HalfLifeHours);

    /// <summary>Hours of watching that have just passed, each faded by its age.</summary>
    private static double Watched(double hours) => HalfLifeHours / Math.Log(2) * (1 - Fade(hours));

    private static int HourOf(DateTimeOffset time)
    {
        var utc = time.UtcDateTime;
        return ((int)utc.DayOfWeek * 24) + utc.Hour;
    }

    private static DateTimeOffset NextHour(DateTimeOffset time) =>
        time.AddTicks(TimeSpan.TicksPerHour - (time.UtcTicks % TimeSpan.TicksPerHour));

    private static DateTimeOffset Least(DateTimeOffset one, DateTimeOffset other) => one < other ? one : other;
}
