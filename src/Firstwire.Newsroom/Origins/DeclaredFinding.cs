namespace Firstwire.Newsroom.Origins;

/// <summary>What was found at the page that an item declares as its source. Stored by number: never renumber.</summary>
public enum DeclaredFinding
{
    /// <summary>
    /// It is not looked at: the declaration names no page, or the item's own words may not be compared.
    /// </summary>
    NotChecked = 0,

    /// <summary>Its turn has not come yet.</summary>
    NotYet = 1,

    /// <summary>Most of the item's words stand there.</summary>
    HasText = 2,

    /// <summary>Some of the item's words stand there, or it is the same in other words.</summary>
    HasPart = 3,

    /// <summary>An article stands there, and it is not this one's source.</summary>
    OtherText = 4,

    /// <summary>An article in another language stands there; whether this one is its translation is not told.</summary>
    OtherLanguage = 5,

    /// <summary>What may be read there, or here, is too little to tell.</summary>
    TooLittle = 6,

    /// <summary>No article stands there: a front page, a list, a notice.</summary>
    NoArticle = 7,

    /// <summary>
    /// Nothing stands there any more (404, 410), or it leads back to the site that declares it.
    /// </summary>
    Missing = 8,

    /// <summary>Its publisher does not want it read or compared by machines, or refuses access.</summary>
    Refused = 9,

    /// <summary>It could not be reached, again and again.</summary>
    Unreachable = 10,

    /// <summary>The item's text stands there in another language.</summary>
    HasTranslation = 11,
}

/// <summary>Whether a declared source was looked at, and what was found.</summary>
/// <param name="Share">
/// The share in [0,1] of the item's words that stand there; null where nothing was compared.
/// </param>
/// <param name="Checked">When.</param>
public sealed record DeclaredCheck(DeclaredFinding Finding, double? Share = null, DateTimeOffset? Checked = null)
{
    /// <summary>Only then is the declaration more than a claim.</summary>
    public bool IsVerified =>
        Finding is DeclaredFinding.HasText or DeclaredFinding.HasPart or DeclaredFinding.HasTranslation;
}
