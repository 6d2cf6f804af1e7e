using Firstwire.Newsroom.Takedown.Desk;
using Firstwire.Rights;
using Firstwire.Tracing.Sources;

namespace Firstwire.Newsroom.Items;

/// <summary>An item as a list shows it, with the edition's rights already applied.</summary>
/// <param name="Url">The publisher's page: always there, always shown.</param>
/// <param name="Published">RFC 3339 or a day, as the publisher stated it.</param>
/// <param name="Excerpt">A verbatim piece of the publisher's own description.</param>
public sealed record ShownItem(
    long Id,
    string? Title,
    string Url,
    ShownOutlet Outlet,
    IReadOnlyList<string> Authors,
    string? Published,
    DateTimeOffset FirstSeen,
    ListPosition Position,
    string? Language,
    string? Excerpt,
    string? ImageUrl,
    string? License,
    PrimarySource Primary)
{
    /// <summary>
    /// The address that it was filed under: its identity is made of that, whatever its publisher says of it since.
    /// </summary>
    public string FiledUrl { get; init; } = Url;

    /// <summary>When what is shown of it last changed: by its feed, its page, or its publisher at the desk.</summary>
    public DateTimeOffset Changed { get; init; } = FirstSeen;

    /// <summary>Who reported it first by its own declaration; null where it declares nobody.</summary>
    public PrimarySource? FirstReported { get; init; }

    /// <summary>The licence, where it is one that is known.</summary>
    public StatedLicense? Terms { get; init; }

    /// <summary>The page's words for the picture.</summary>
    public string? ImageAlt { get; init; }

    /// <summary>Whether author, source and licence must be named wherever words of it are shown.</summary>
    public bool MustCredit { get; init; }
}

/// <param name="Name">As the outlet calls itself; its domain until it said so.</param>
public sealed record ShownOutlet(long Id, string Name, string Domain);

/// <summary>Some items in newest-first order, and where to go on from.</summary>
/// <param name="Older">Below this there is more; null where there is not.</param>
/// <param name="Newer">Above this there is more.</param>
public sealed record ItemsPage(IReadOnlyList<ShownItem> Items, ListPosition? Older, ListPosition? Newer);

/// <summary>An item as its own page shows it.</summary>
/// <param name="Body">Null where no text is kept or may be shown; <paramref name="BodyReason"/> says why.</param>
/// <param name="Tags">The sections and tags under which its publisher files it.</param>
/// <param name="Rights">What applies, and why.</param>
public sealed record ItemDetails(
    ShownItem Item,
    SafeMarkup? Body,
    string? BodyReason,
    PageParticulars Page,
    IReadOnlyList<string> Tags,
    string? RightsStatement,
    RightsDecision Rights,
    IReadOnlyList<ItemVersion> Versions)
{
    /// <summary>What its publisher wishes at the publisher's desk.</summary>
    public IReadOnlyList<PublisherWish> Wishes { get; init; } = [];

    /// <summary>Whether its publisher corrected its byline or its address there.</summary>
    public bool IsCorrected { get; init; }

    /// <summary>Whether the pictures within <see cref="Body"/> may be shown.</summary>
    public bool MayShowPictures { get; init; }

    /// <summary>Null where the page is there, or nobody knows better.</summary>
    public MissingPage? Missing { get; init; }
}

/// <summary>An item's page that its publisher has no longer, as its server answered again and again.</summary>
/// <param name="Status">404, 410, or 451 where it may not be shown for legal reasons.</param>
public sealed record MissingPage(int Status, DateTimeOffset Since);

/// <summary>What an article's page says of it beside its words; empty where the page was not read.</summary>
/// <param name="Dek">The publisher's line between headline and text, where the text does not hold it.</param>
/// <param name="ImageCaption">What stands below the item's picture on the page, with who made it.</param>
/// <param name="Dateline">As printed.</param>
/// <param name="Agencies">Those that the article is credited to, as printed.</param>
/// <param name="Modified">RFC 3339 or a day, as the publisher stated it; null where it was published then.</param>
/// <param name="Corrections">The publisher's notices, verbatim.</param>
/// <param name="RightsHolder">Whom the page names as the owner of its rights.</param>
/// <param name="IsFree">What the page declares of who may read it; null where it says nothing.</param>
public sealed record PageParticulars(
    string? Dek,
    string? ImageCaption,
    string? Dateline,
    IReadOnlyList<string> Agencies,
    string? Modified,
    IReadOnlyList<string> Corrections,
    string? RightsHolder,
    bool? IsFree);

/// <param name="FromPage">True for what was read from the page, false for what a feed stated.</param>
public sealed record ItemVersion(long Number, bool FromPage, DateTimeOffset Recorded);

/// <summary>What came of asking for an item by its id.</summary>
public abstract record ItemLookup
{
    private ItemLookup()
    {
    }

    public sealed record Found(ItemDetails Details) : ItemLookup;

    /// <summary>It was found to be the same as an older item, whose id stays.</summary>
    public sealed record SameAs(long Id) : ItemLookup;

    /// <param name="IsCompelled">Whether a court or an authority ordered it (451 in place of 410).</param>
    public sealed record Erased(DateTimeOffset When, bool IsCompelled = false) : ItemLookup;

    /// <summary>Kept from every surface while a takedown is decided.</summary>
    public sealed record Hidden : ItemLookup;

    public sealed record Missing : ItemLookup;
}

/// <summary>Which items a list holds; null leaves a property open.</summary>
public sealed record ItemFilter(long? FeedId = null, long? OutletId = null)
{
    public MarkedAs? Marked { get; init; }
}

/// <summary>Which of the reader's marks a list is of.</summary>
public enum MarkedAs
{
    Unread,

    /// <summary>In the order of the stars, the latest first; a position's time is then the star's.</summary>
    Starred,
}
