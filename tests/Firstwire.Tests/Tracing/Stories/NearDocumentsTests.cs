using Firstwire.Tracing.Stories;

namespace Firstwire.Tests.Tracing.Stories;

/// <summary>What stands around a document of the window.</summary>
public sealed class NearDocumentsTests
{
    private static readonly string[] Villages =
    [
        "Aldra", "Brenhold", "Corvik", "Dunmere", "Estvala", "Fjellby", "Garnost", "Holmvik", "Islund", "Jarnes",
        "Kolsund", "Lindvar",
    ];

    private readonly LiveDocuments documents = new(64, 64);
    private readonly StoryRanking ranking;
    private readonly NearDocuments near;

    public NearDocumentsTests()
    {
        ranking = new StoryRanking(documents);
        near = new NearDocuments(documents, ranking);
    }

    [Fact]
    public void Where_much_is_written_on_one_matter_all_of_it_is_the_background()
    {
        foreach (var village in Villages) Add(Election(village));
        var library = Add(Library);
        near.Look(0);
        var ofElections = near.Background;
        near.Look(library);

        Assert.InRange(ofElections, 0.2, 1);
        Assert.InRange(near.Background, 0, 0.1);
    }

    [Fact]
    public void Where_little_is_written_in_a_language_what_there_is_is_the_background()
    {
        foreach (var village in Villages) Add(Election(village));
        var one = Add(Election("Aldra") with { Language = "sv" });
        foreach (var village in Villages[1..3]) Add(Election(village) with { Language = "sv" });
        near.Look(one);

        Assert.InRange(near.Background, 0.2, 1);
    }

    [Fact]
    public void Two_accounts_of_one_event_are_nearer_than_the_background_of_their_matter()
    {
        foreach (var village in Villages) Add(Election(village));
        var one = Add(Recount("Marta Quillvane keeps her seat by a single ballot in Aldra"));
        var other = Add(Recount("A single ballot decides: Aldra counts again"));
        near.Look(one);

        Assert.Equal(documents.StoryOf(other), near.Stories[0].Story);
        Assert.True(near.Mean(near.Stories[0].Story) > near.Background + 0.1);
    }

    [Fact]
    public void A_document_is_not_near_itself_nor_its_story_among_the_others()
    {
        var one = Add(Election("Aldra"), story: 0);
        var other = Add(Election("Brenhold"), story: 0);
        Add(Election("Corvik"), story: 2);
        this.near.Look(one);
        var toOther = this.near.Mean(0);
        this.near.Look(other);

        Assert.Equal([2], this.near.Stories.Select(static near => near.Story));
        Assert.Equal(toOther, this.near.Mean(0));
        Assert.InRange(toOther!.Value, 0, 0.95);
    }

    [Fact]
    public void Another_language_is_not_compared()
    {
        var one = Add(Election("Aldra"));
        var other = Add(Election("Aldra") with { Language = "sv" });
        near.Look(one);

        Assert.Empty(near.Stories);
        Assert.Null(near.Mean(documents.StoryOf(other)));
    }

    private static readonly StoryDocument Library = new(
        "Lighthouse library lends its first telescope",
        "Schoolchildren queued at the old lighthouse for a brass telescope that the keeper's granddaughter restored.",
        "en", null);

    private static StoryDocument Election(string village) => new(
        $"{village} chooses its council",
        $"Voters in {village} chose a new council on Sunday. Polling stations closed at eight, and the ballots were "
            + $"counted by hand in the town hall of {village}, where the electoral commission announced the turnout.",
        "en", null);

    private static StoryDocument Recount(string title) => Election("Aldra") with
    {
        Title = title,
        Text = $"{Election("Aldra").Text} Marta Quillvane was ahead of the baker Oskar Tamm by a single ballot.",
    };

    private int Add(StoryDocument document, int? story = null)
    {
        var number = documents.Add(StoryText.Read(document, null), 0, story ?? documents.Count, isGiven: false);
        ranking.File(number);
        return number;
    }
}
