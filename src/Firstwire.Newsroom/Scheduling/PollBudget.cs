using Dapper;
using Firstwire.Newsroom.Archive;

namespace Firstwire.Newsroom.Scheduling;

/// <summary>
/// Keeps all feeds together within the operator's number of polls an hour: tells by how much every interval is
/// stretched. Looked at anew every few minutes, since feeds come and learn.
/// </summary>
internal sealed class PollBudget(NewsArchive archive, NewsroomOptions options)
{
    private static readonly TimeSpan Fresh = TimeSpan.FromMinutes(10);

    private readonly Lock gate = new();
    private DateTimeOffset until = DateTimeOffset.MinValue;
    private double stretch = 1;

    /// <summary>At least 1; 1 where the budget is not reached.</summary>
    public double Stretch()
    {
        lock (gate)
        {
            var now = archive.Time.GetUtcNow();
            if (now < until) return stretch;
            using var read = archive.Read();
            var rates = read.Archive.Query<double>(
                "select rate from feed where due is not null and rate is not null").AsList();
            stretch = Solve(rates, options.PollInterval, options.PollsPerHour);
            until = now + Fresh;
            return stretch;
        }
    }

    /// <summary>
    /// The least stretch with which polls by the square-root rule, none faster than one each <paramref name="least"/>,
    /// fit the budget. Every feed keeps its poll a day: below that the budget is too small, and is told rather than
    /// kept.
    /// </summary>
    /// <param name="rates">Entries an hour, a feed each.</param>
    public static double Solve(IReadOnlyCollection<double> rates, TimeSpan least, double pollsPerHour)
    {
        const double Most = 1e6;
        const double OnceADay = 1 / 24.0;
        var floor = 1 / least.TotalHours;
        if (Polls(1) <= pollsPerHour) return 1;
        var (low, high) = (1.0, Most);
        while (high / low > 1.001)
        {
            var middle = Math.Sqrt(low * high);
            if (Polls(middle) > pollsPerHour) low = middle;
            else high = middle;
        }

        return high;

        double Polls(double by) =>
            rates.Sum(rate => Math.Clamp(Math.Sqrt(rate / least.TotalHours) / by, OnceADay, Math.Max(floor, OnceADay)));
    }
}
