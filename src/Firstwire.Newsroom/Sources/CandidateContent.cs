using Firstwire.Newsroom.Outlets;

namespace Firstwire.Newsroom.Sources;

/// <summary>What has become of a candidate. Stored by number: never renumber.</summary>
public enum CandidateState
{
    /// <summary>Pointed to, by too few so far.</summary>
    Seen = 0,

    /// <summary>Its site is being looked at, one request at a time.</summary>
    Exploring = 1,

    /// <summary>Sources were found; a person may add them.</summary>
    Offered = 2,

    Added = 3,

    /// <summary>A person does not want it.</summary>
    Dismissed = 4,

    /// <summary>Nothing was found that could be followed, or the site did not answer or asked not to be read.</summary>
    Fruitless = 5,
}

/// <summary>How an item points to an outlet. Stored by number: never renumber.</summary>
public enum PointerReason
{
    /// <summary>A hyperlink in the body of an article.</summary>
    Linked = 1,

    /// <summary>The <c>source</c> element of a feed's entry names its address.</summary>
    NamedAsSource = 2,

    /// <summary>An entry names it by one of its names alone.</summary>
    CreditedByName = 3,

    /// <summary>An entry of another outlet's feed leads to its page.</summary>
    Listed = 4,
}

/// <summary>What is looked at on a candidate's site.</summary>
internal enum ExplorationKind
{
    Home,
    TrustFile,
    Feed,
    Sitemap,

    /// <summary>An address at which software like the site's keeps its feed; the site announces none.</summary>
    ConventionalFeed,
}

/// <summary>One request still to be made.</summary>
internal sealed record ExplorationStep(ExplorationKind Kind, string Url);

/// <summary>A source that was found and read.</summary>
/// <param name="Entries">How many it listed.</param>
public sealed record FoundSource(string Url, FeedKind Kind, string? Title, int Entries);

/// <summary>What is known of a candidate, sealed under its outlet's key.</summary>
internal sealed record CandidateContent(string HomeUrl)
{
    /// <summary>Next first.</summary>
    public IReadOnlyList<ExplorationStep> Steps { get; init; } = [];

    /// <summary>Best first.</summary>
    public IReadOnlyList<FoundSource> Sources { get; init; } = [];

    /// <summary>Why nothing was found, in one sentence.</summary>
    public string? Trouble { get; init; }
}
