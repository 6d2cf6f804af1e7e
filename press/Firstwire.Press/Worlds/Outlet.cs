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
    private readonly World _world;
    private readonly OutletRecord _record;

    internal Outlet(World world, int index, OutletRecord record)
    {
        _world = world;
        _record = record;
        Index = index;
        Staff = OutletRegister.Staff(record, index);
        SpinsOrReprintsAfter = 1 + (index % 2);
    }

    public int Index { get; }

    public string Slug => _record.Slug;

    public string Host => Slug + ".localhost";

    public string Name => _record.Name;

    public string Tagline => _record.Tagline;

    /// <summary>ISO 639-1.</summary>
    public string Language => _record.Language;

    public string Country => _record.Country;

    public string Owner => _record.Owner;

    public OutletRole Role => _record.Role;

    public PageTemplate Template => _record.Template;

    public FeedFormat FeedFormat => _record.Feed;

    /// <summary>Whether its feeds carry whole texts rather than summaries.</summary>
    public bool FullTextFeed => _record.FullText;

    /// <summary>The charset of its pages and XML feeds; JSON is always UTF-8.</summary>
    public string Charset => _record.Charset;

    /// <summary>The address of the licence that its pages and feeds state, if any.</summary>
    public string? Licence => _record.Licence;

    /// <summary>The content of its robots meta element, if any.</summary>
    public string? RobotsMeta => _record.Robots;

    /// <summary>The path that its robots.txt forbids, if any.</summary>
    public string? Disallowed => _record.Disallow;

    /// <summary>Whether links in its feeds carry tracking parameters.</summary>
    public bool TracksLinks => _record.Tracks;

    /// <summary>The names that sign its articles.</summary>
    public IReadOnlyList<string> Staff { get; }

    /// <summary>The paths of its sections.</summary>
    public IReadOnlyList<string> Sections { get; } = EventKind.Sections;

    public string HomeUrl => $"http://{Host}:{_world.Port}/";

    /// <summary>Its feeds: all its news first, then one a section, as many as the options ask for.</summary>
    public IReadOnlyList<string> FeedUrls =>
        [.. Enumerable.Range(0, _world.FeedsPerOutlet).Select(feed => HomeUrl + FeedPath(feed))];

    internal string Colour => _record.Colour;

    /// <summary>
    /// How many slots after the original a reprint or a spun copy appears; constant, so nothing is taken twice.
    /// </summary>
    internal int SpinsOrReprintsAfter { get; }

    /// <summary>The article at an index, from 0 on; it exists whether or not its time has come.</summary>
    public PressArticle Article(long index) => _world.Article(this, index);

    /// <summary>The index of the newest article published by an instant; -1 before the first.</summary>
    public long LatestAt(DateTimeOffset instant) => _world.Latest(this, instant);

    /// <summary>The articles that its main feed lists at an instant, newest first.</summary>
    public IReadOnlyList<PressArticle> ArticlesAt(DateTimeOffset instant) =>
        [.. _world.Listed(this, 0, instant).Select(Article)];

    /// <summary>
    /// The indices that a feed of this outlet lists, newest first, and when the newest of their texts was touched.
    /// </summary>
    internal (IReadOnlyList<long> Indices, DateTimeOffset Updated) Listed(int feed, DateTimeOffset instant)
    {
        IReadOnlyList<long> indices = [.. _world.Listed(this, feed, instant)];
        var updated = indices.Count == 0 ? DateTimeOffset.UnixEpoch : _world.Published(this, indices[0]);
        foreach (var index in indices)
        {
            if (_world.Desk.CorrectedAt(this, index) is { } at && at <= instant && at > updated)
            {
                updated = at;
            }
        }

        return (indices, updated);
    }

    internal string SectionOf(long index) => _world.Desk.Section(this, index);

    internal string FeedPath(int feed)
    {
        var extension = FeedFormat == FeedFormat.JsonFeed ? "json" : "xml";
        return feed == 0 ? $"feed.{extension}" : $"feeds/{Sections[feed - 1]}.{extension}";
    }

    internal int? FeedAt(string path)
    {
        for (var feed = 0; feed < _world.FeedsPerOutlet; feed++)
        {
            if (path.AsSpan(1).SequenceEqual(FeedPath(feed)))
            {
                return feed;
            }
        }

        return null;
    }
}
