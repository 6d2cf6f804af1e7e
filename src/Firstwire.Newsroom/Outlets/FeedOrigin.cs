namespace Firstwire.Newsroom.Outlets;

/// <summary>Who wanted a feed. Stored by number: never renumber.</summary>
public enum FeedOrigin
{
    /// <summary>A person, by hand or by a file of theirs: fetched as asked.</summary>
    Person = 0,

    /// <summary>
    /// A person, by choosing countries or languages of the starter list: unverified until its first success.
    /// </summary>
    StarterList = 1,

    /// <summary>Firstwire itself, which found it by what it read: obeys robots.txt.</summary>
    Found = 2,
}
