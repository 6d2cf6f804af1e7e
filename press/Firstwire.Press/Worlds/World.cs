namespace Firstwire.Press.Worlds;

/// <summary>
/// The fictional world: its outlets, its calendar and, on demand, any of its articles. Time is cut into slots of
/// equal length; each outlet publishes one article in each slot, at its own moment of it, so the article of slot k -
/// 1 anywhere is older than that of slot k everywhere.
/// </summary>
internal sealed class World
{
    private const int FewestBackIssues = 200;
    private readonly double slotSeconds;
    private readonly DateTimeOffset opening;
    private readonly Outlet[] outlets;

    public World(PressOptions options, DateTimeOffset opening)
    {
        Options = options;
        this.opening = opening;
        slotSeconds = TimeSpan.FromDays(1).TotalSeconds / options.ArticlesPerOutletPerDay;
        FeedsPerOutlet = Math.Clamp(options.FeedsPerOutlet, 1, 1 + EventKind.Sections.Count);
        BackIssues = Math.Max(FewestBackIssues, options.EntriesPerFeed * (FeedsPerOutlet > 1 ? 12 : 2));
        outlets = [.. Enumerable.Range(0, options.Outlets)
            .Select(index => new Outlet(this, index, OutletRegister.Record(options.Seed, index)))];
        Desk = new Desk(this);
        Reporter = new Reporter(this);
    }

    public PressOptions Options { get; }

    public IReadOnlyList<Outlet> Outlets => outlets;

    public int FeedsPerOutlet { get; }

    /// <summary>How many articles each outlet has published at the opening.</summary>
    public long BackIssues { get; }

    /// <summary>Set once the server listens.</summary>
    public int Port { get; set; }

    public Desk Desk { get; }

    public TimeSpan Slot => TimeSpan.FromSeconds(slotSeconds);

    private Reporter Reporter { get; }

    public PressArticle Article(Outlet outlet, long index)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        return Reporter.Report(outlet, index);
    }

    /// <summary>The moment of an article, to the second.</summary>
    public DateTimeOffset Published(Outlet outlet, long index)
    {
        var phase = Dice.Of(Options.Seed, 5, outlet.Index).Fraction();
        var jitter = Dice.Of(Options.Seed, 6, outlet.Index, index).Fraction();
        var within = ((phase * 0.5) + (jitter * 0.49)) * slotSeconds;
        return opening.AddSeconds(Math.Floor(((index - BackIssues) * slotSeconds) + within));
    }

    public long Latest(Outlet outlet, DateTimeOffset instant)
    {
        var index = (long)Math.Floor((instant - opening).TotalSeconds / slotSeconds) + BackIssues + 1;
        while (index >= 0 && Published(outlet, index) > instant)
        {
            index--;
        }

        return Math.Max(index, -1);
    }

    /// <summary>The indices that a feed lists at an instant, newest first; feed 0 lists every section.</summary>
    public IEnumerable<long> Listed(Outlet outlet, int feed, DateTimeOffset instant)
    {
        var listed = 0;
        for (var index = Latest(outlet, instant); index >= 0 && listed < Options.EntriesPerFeed; index--)
        {
            if (feed == 0 || Desk.Section(outlet, index) == outlet.Sections[feed - 1])
            {
                listed++;
                yield return index;
            }
        }
    }
}
