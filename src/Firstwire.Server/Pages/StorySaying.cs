using Firstwire.Newsroom.Outlets;
using Firstwire.Newsroom.Stories;

namespace Firstwire.Server.Pages;

/// <summary>Facts about stories in plain words.</summary>
internal static class StorySaying
{
    /// <summary>How stories are ranked, for readers.</summary>
    public static string[] Ranking { get; } =
    [
        "A story is what several accounts tell of one event. It stands the higher, the more independent accounts it has: items whose text was taken from one another, whoever prints them, count as one account, that of the earliest; and what one outlet writes on it, however often, counts once.",
        $"Every {StoryReads.HalfLife.TotalHours:0} hours since its latest independent account came take half of its weight. Nothing else counts: not how often it was printed, not who prints it, not what readers click.",
        "Its headline is that of the account which shares most words with the headlines of the others, word for word; its source is named beside it.",
        "The machine errs. What it moved or merged stands at the foot of each story; an editor’s correction is kept, and no machine undoes it.",
    ];

    public static string Accounts(StorySummary story) => Saying.Count(story.Accounts, "independent account", "independent accounts");

    /// <summary>", and 3 further texts by the same outlets", or nothing.</summary>
    public static string Further(ShownStory story) => story.Accounts.Count > story.Summary.Accounts
        ? $", and {Saying.Count(story.Accounts.Count - story.Summary.Accounts, "further text", "further texts")} by the same outlets"
        : "";

    /// <summary>"5 outlets, 3 countries".</summary>
    public static string Where(StorySummary story) => story.Countries.Count > 0
        ? $"{Saying.Count(story.Outlets, "outlet", "outlets")}, {Saying.Count(story.Countries.Count, "country", "countries")}"
        : Saying.Count(story.Outlets, "outlet", "outlets");

    public static string Country(string? of) => of is null ? "not known" : Countries.Find(of)?.Name ?? of;

    public static string Language(string? of) => Tongue.Of(of).Name ?? "not known";

    /// <summary>One line of a story's log.</summary>
    public static string Of(StoryLogLine line)
    {
        var who = line.ByEditor ? "by an editor" : line.Score is { } score ? $"by the machine (log-odds {score:0.0})" : "by the machine, since a text changed or was found to be a copy";
        var what = line.Kind switch
        {
            StoryDecisionKind.Merged => $"story {line.From} went into story {line.To}",
            _ when line.ItemId is { } item => $"item {item} went from story {line.From} to story {line.To}",
            _ => $"{Saying.Count(line.Items, "item", "items")} went from story {line.From} to story {line.To}",
        };
        return $"{what}, {who}";
    }
}
