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

    private readonly LiveDocuments _documents = new(64, 64);
    private readonly StoryRanking _ranking;
    private readonly NearDocuments _near;

    public NearDocumentsTests()
    {
        _ranking = new StoryRanking(_documents);
        _near = new NearDocuments(_documents, _ranking);
    }

    [Fact]
    public void Where_much_is_written_on_one_matter_all_of_it_is_the_background()
    {
        foreach (var village in Villages) Add(Election(village));
        var library = Add(Library);
        _near.Look(0);
        var ofElections = _near.Background;
        _near.Look(library);

        Assert.InRange(ofElections, 0.2, 1);
        Assert.InRange(_near.Background, 0, 0.1);
    }

    [Fact]
    public void Two_accounts_of_one_event_are_nearer_than_the_background_of_their_matter()
    {
        foreach (var village in Villages) Add(Election(village));
        var one = Add(Recount("Marta Quillvane keeps her seat by a single ballot in Aldra"));
        var other = Add(Recount("A single ballot decides: Aldra counts again"));
        _near.Look(one);

        Assert.Equal(_documents.StoryOf(other), _near.Stories[0].Story);
        Assert.True(_near.Mean(_near.Stories[0].Story) > _near.Background + 0.1);
    }

    [Fact]
    public void A_document_is_not_near_itself_nor_its_story_among_the_others()
    {
        var one = Add(Election("Aldra"), story: 0);
        var other = Add(Election("Brenhold"), story: 0);
        Add(Election("Corvik"), story: 2);
        _near.Look(one);
        var toOther = _near.Mean(0);
        _near.Look(other);

        Assert.Equal([2], _near.Stories.Select(static near => near.Story));
        Assert.Equal(toOther, _near.Mean(0));
        Assert.InRange(toOther!.Value, 0, 0.95);
    }

    [Fact]
    public void Another_language_is_not_compared()
    {
        var one = Add(Election("Aldra"));
        var other = Add(Election("Aldra") with { Language = "sv" });
        _near.Look(one);

        Assert.Empty(_near.Stories);
        Assert.Null(_near.Mean(_documents.StoryOf(other)));
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
        var number = _documents.Add(StoryText.Read(document, null), 0, story ?? _documents.Count, isGiven: false);
        _ranking.File(number);
        return number;
    }
}
