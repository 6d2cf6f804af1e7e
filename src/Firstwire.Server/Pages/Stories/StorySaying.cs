using Firstwire.Newsroom.Stories;
using Firstwire.Server.Wording;

namespace Firstwire.Server.Pages.Stories;

/// <summary>Facts about stories in plain words.</summary>
internal static class StorySaying
{
    public static string Accounts(Texts texts, StorySummary story) =>
        texts["story-accounts", ("count", story.Accounts)];

    /// <summary>", and 3 further texts by the same outlets", or nothing.</summary>
    public static string Further(Texts texts, ShownStory story) => story.Accounts.Count > story.Summary.Accounts
        ? texts["story-further", ("count", story.Accounts.Count - story.Summary.Accounts)]
        : "";

    /// <summary>"5 outlets, 3 countries".</summary>
    public static string Where(Texts texts, StorySummary story) => story.Countries.Count > 0
        ? texts["story-where", ("outlets", story.Outlets), ("countries", story.Countries.Count)]
        : texts["outlet-count", ("count", story.Outlets)];

    public static string Country(Texts texts, string? of) => of is null ? texts["not-known"] : texts.Country(of);

    public static string Language(Texts texts, string? of) => texts.LanguageOf(of) ?? texts["not-known"];

    /// <summary>One line of a story's log.</summary>
    public static string Of(Texts texts, StoryLogLine line)
    {
        var who = line.ByEditor ? texts["story-by-editor"]
            : line.Score is { } score ? texts["story-by-machine", ("score", $"{score:0.0}")]
            : texts["story-by-change"];
        (string Name, object? Value)[] values =
        [
            ("who", who), ("from", $"{line.From}"), ("to", $"{line.To}"), ("item", $"{line.ItemId}"), ("count",
                line.Items),
        ];
        return texts[line.Kind == StoryDecisionKind.Merged ? "story-merged"
            : line.ItemId is null ? "story-moved-items"
            : "story-moved-item", values];
    }
}
