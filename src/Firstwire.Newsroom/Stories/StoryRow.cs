namespace Firstwire.Newsroom.Stories;

/// <summary>What is stored of a story itself.</summary>
internal sealed record StoryRow
{
    public const string Columns = "id, accounts, items, outlets, newest";

    public long Id { get; init; }
    public long Accounts { get; init; }
    public long Items { get; init; }
    public long Outlets { get; init; }
    public long Newest { get; init; }
}
