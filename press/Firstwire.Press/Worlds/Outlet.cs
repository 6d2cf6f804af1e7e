namespace Firstwire.Press;

/// <summary>How an outlet comes by its news.</summary>
public enum OutletRole
{
    /// <summary>Reports itself and reprints nothing.</summary>
    Own,

    /// <summary>A wire service: reports itself, for others to print.</summary>
    Agency,

    /// <summary>Sends its own reporters to what the agency also reports.</summary>
    Independent,

    /// <summary>Prints the agency's text and says so.</summary>
    CreditsWire,

    /// <summary>Prints the agency's text under its own byline.</summary>
    HidesWire,

    /// <summary>Rewrites what others wrote, and names nobody.</summary>
    Spinner,
}

/// <summary>How an outlet's pages are built.</summary>
public enum PageTemplate
{
    /// <summary>Semantic HTML5 with JSON-LD NewsArticle.</summary>
    Structured,

    /// <summary>Divisions with Open Graph properties alone.</summary>
    OpenGraph,

    /// <summary>schema.org microdata in the markup.</summary>
    Microdata,

    /// <summary>Nested tables, no metadata at all.</summary>
    Table,

    /// <summary>A blog: hentry classes, comments below.</summary>
    Blog,

    /// <summary>Right-to-left, with JSON-LD.</summary>
    RightToLeft,
}

/// <summary>The format of an outlet's feeds.</summary>
public enum FeedFormat
{
    Rss,
    Atom,
    JsonFeed,
}

/// <summary>A fictional publisher, its site and its feeds.</summary>
public sealed class Outlet
{
    private readonly World world;
    private readonly OutletRecord record;

    internal Outlet(World world, int index, OutletRecord record)
    {
        this.world = world;
        this.record = record;
        Index = index;
        Staff = OutletRegister.Staff(record, index);
        SpinsOrReprintsAfter = 1 + (index % 2);
    }

    public int Index { get; }

    public string Slug => record.Slug;

    public string Host => Slug + ".localhost";

    public string Name => record.Name;

    public string Tagline => record.Tagline;

    /// <summary>ISO 639-1.</summary>
    public string Language => record.Language;

    public string Country => record.Country;

    public string Owner => record.Owner;

    public OutletRole Role => record.Role;

    public PageTemplate Template => record.Template;

    public FeedFormat FeedFormat => record.Feed;

    /// <summary>Whether its feeds carry whole texts rather than summaries.</summary>
    public bool FullTextFeed => record.FullText;

    /// <summary>The charset of its pages and XML feeds; JSON is always UTF-8.</summary>
    public string Charset => record.Charset;

    /// <summary>The address of the licence that its pages and feeds state, if any.</summary>
    public string? Licence => record.Licence;

    /// <summary>The content of its robots meta element, if any.</summary>
    public string? RobotsMeta => record.Robots;

    /// <summary>The path that its robots.txt forbids, if any.</summary>
    public string? Disallowed => record.Disallow;

    /// <summary>Whether links in its feeds carry tracking parameters.</summary>
    public bool TracksLinks => record.Tracks;

    /// <summary>The names that sign its articles.</summary>
    public IReadOnlyList<string> Staff { get; }

    /// <summary>The paths of its sections.</summary>
    public IReadOnlyList<string> Sections { get; } = EventKind.Sections;

    public string HomeUrl => $"http://{Host}:{world.Port}/";

    /// <summary>Its feeds: all its news first, then one a section, as many as the options ask for.</summary>
    public IReadOnlyList<string> FeedUrls =>
        [.. Enumerable.Range(0, world.FeedsPerOutlet).Select(feed => HomeUrl + FeedPath(feed))];

    internal string Colour => record.Colour;

    /// <summary>
    /// How many slots after the original a reprint or a spun copy appears; constant, so nothing is taken twice.
    /// </summary>
    internal int SpinsOrReprintsAfter { get; }

    /// <summary>The article at an index, from 0 on; it exists whether or not its time has come.</summary>
    public PressArticle Article(long index) => world.Article(this, index);

    /// <summary>The index of the newest article published by an instant; -1 before the first.</summary>
    public long LatestAt(DateTimeOffset instant) => world.Latest(this, instant);

    /// <summary>The articles that its main feed lists at an instant, newest first.</summary>
    public IReadOnlyList<PressArticle> ArticlesAt(DateTimeOffset instant) =>
        [.. world.Listed(this, 0, instant).Select(Article)];

    /// <summary>
    /// The indices that a feed of this outlet lists, newest first, and when the newest of their texts was touched.
    /// </summary>
    internal (IReadOnlyList<long> Indices, DateTimeOffset Updated) Listed(int feed, DateTimeOffset instant)
    {
        IReadOnlyList<long> indices = [.. world.Listed(this, feed, instant)];
        var updated = indices.Count == 0 ? DateTimeOffset.UnixEpoch : world.Published(this, indices[0]);
        foreach (var index in indices)
        {
            if (world.Desk.CorrectedAt(this, index) is { } at && at <= instant && at > updated)
            {
                updated = at;
            }
        }

        return (indices, updated);
    }

    internal string SectionOf(long index) => world.Desk.Section(this, index);

    internal string FeedPath(int feed)
    {
        var extension = FeedFormat == FeedFormat.JsonFeed ? "json" : "xml";
        return feed == 0 ? $"feed.{extension}" : $"feeds/{Sections[feed - 1]}.{extension}";
    }

    internal int? FeedAt(string path)
    {
        for (var feed = 0; feed < world.FeedsPerOutlet; feed++)
        {
            if (path.AsSpan(1).SequenceEqual(FeedPath(feed)))
            {
                return feed;
            }
        }

        return null;
    }
}
