namespace Firstwire.Newsroom.Outlets;

/// <summary>What a fact says of an outlet. Stored by number: never renumber.</summary>
public enum OutletFactKind
{
    Name = 1,

    /// <summary>A country's code where a list gives it, else as its page writes it.</summary>
    Country = 2,

    /// <summary>A language that it publishes in, BCP 47.</summary>
    Language = 3,

    /// <summary>An address that it calls its own elsewhere.</summary>
    SameAs = 4,

    /// <summary>The address of the organisation that it calls its parent.</summary>
    Parent = 5,

    /// <summary>The address of its principles, its ownership or its masthead.</summary>
    Principles = 6,

    /// <summary>Where its home page leads for good.</summary>
    MovedTo = 7,
}

/// <summary>Where a fact was stated. Stored by number: never renumber.</summary>
public enum FactOrigin
{
    Page = 1,
    LinkedData = 2,
    Feed = 3,

    /// <summary>
    /// Reference data that comes with Firstwire: the countries of top-level domains, the starter list.
    /// </summary>
    Data = 4,

    Editor = 5,
    TrustFile = 6,

    /// <summary>Whoever has proven control of the domain, at the publisher's desk.</summary>
    Publisher = 7,
}

/// <param name="Value">Verbatim where a page, a feed or a file states it.</param>
/// <param name="Language">Of a name: BCP 47; null where it is not stated.</param>
public sealed record OutletFact(OutletFactKind Kind, string Value, FactOrigin Origin, string? Language = null);
