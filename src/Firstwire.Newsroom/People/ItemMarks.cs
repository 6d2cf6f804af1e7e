namespace Firstwire.Newsroom.People;

/// <summary>What a reader marked an item with, and when; null where it is not.</summary>
public readonly record struct ItemMarks(DateTimeOffset? Read, DateTimeOffset? Starred)
{
    public bool IsRead => Read is not null;

    public bool IsStarred => Starred is not null;
}
