using Firstwire.Newsroom.Items;

namespace Firstwire.Newsroom.Stories;

/// <summary>A story as a list shows it.</summary>
/// <param name="Central">The account whose headline stands for it, verbatim.</param>
/// <param name="Accounts">Independent ones: copies of one text are one, and so are all texts of one outlet.</param>
/// <param name="Items">All of them, copies as well.</param>
/// <param name="Oldest">When the first account came.</param>
/// <param name="Newest">When the latest independent account came.</param>
/// <param name="Countries">Of its outlets, as codes, or as they say themselves; each once.</param>
/// <param name="Languages">BCP 47; each once.</param>
public sealed record StorySummary(
    long Id,
    ShownItem Central,
    long Accounts,
    long Items,
    long Outlets,
    DateTimeOffset Oldest,
    DateTimeOffset Newest,
    IReadOnlyList<string> Countries,
    IReadOnlyList<string> Languages);

/// <summary>One text, with the items that have it.</summary>
/// <param name="Lead">Whom the others have the text from; where that is not known, who had it first.</param>
/// <param name="Time">When the first of them came.</param>
/// <param name="Joined">When the latest of them came to the story.</param>
public sealed record StoryAccount(
    ShownItem Lead, DateTimeOffset Time, DateTimeOffset Joined, IReadOnlyList<ShownItem> Copies);

/// <summary>How many independent accounts and items came from one country, or in one language.</summary>
/// <param name="Of">Null where it is not known.</param>
public sealed record StoryShare(string? Of, int Accounts, int Items);

/// <summary>A story as its own page shows it.</summary>
/// <param name="Accounts">By time, the earliest first.</param>
/// <param name="Log">The latest first.</param>
public sealed record ShownStory(
    StorySummary Summary,
    IReadOnlyList<StoryAccount> Accounts,
    IReadOnlyList<StoryShare> Countries,
    IReadOnlyList<StoryShare> Languages,
    IReadOnlyList<StoryLogLine> Log);

/// <summary>What was done to a story, by the machine or by an editor.</summary>
/// <param name="ItemId">The item that went; null where all did.</param>
/// <param name="Items">How many an editor moved at once.</param>
/// <param name="Score">The machine's log-odds; null where the item's own text changed, or an editor decided.</param>
public sealed record StoryLogLine(
    DateTimeOffset When, StoryDecisionKind Kind, bool ByEditor, long? ItemId, int Items,
    long From, long To, double? Score);

/// <summary>What came of asking for a story by its id.</summary>
public abstract record StoryLookup
{
    private StoryLookup()
    {
    }

    public sealed record Found(ShownStory Story) : StoryLookup;

    /// <summary>All that it told is in another.</summary>
    public sealed record SameAs(long Id) : StoryLookup;

    /// <summary>Everything that told it was erased.</summary>
    public sealed record Gone : StoryLookup;

    public sealed record Missing : StoryLookup;
}
