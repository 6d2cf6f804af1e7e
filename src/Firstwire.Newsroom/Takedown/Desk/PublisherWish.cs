namespace Firstwire.Newsroom.Takedown.Desk;

/// <summary>What a publisher can wish for a whole domain. Stored by number: never renumber.</summary>
public enum PublisherWish
{
    /// <summary>Headline and link alone.</summary>
    NoExcerpt = 1,

    /// <summary>No text is kept.</summary>
    NoText = 2,

    /// <summary>Not found by search here.</summary>
    NoIndex = 3,

    NoImage = 4,

    /// <summary>A line of credit stands with each item.</summary>
    Credit = 5,
}
