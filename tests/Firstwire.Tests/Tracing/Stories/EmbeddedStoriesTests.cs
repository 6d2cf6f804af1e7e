using Firstwire.Tracing.Stories;

namespace Firstwire.Tests.Tracing.Stories;

/// <summary>What a model of the operator's adds to the words.</summary>
public sealed class EmbeddedStoriesTests
{
    private const int Dimensions = 64;

    private static readonly DateTimeOffset Noon = new(2031, 3, 4, 12, 0, 0, TimeSpan.Zero);

    private static readonly StoryDocument Grounding = new(
        "Passengers rescued after vessel strikes reef near Vellmar",
        "Everybody was brought ashore unhurt when the Astrid Lohne hit rocks in fog. An inquiry has been opened.",
        "en", Noon);

    private static readonly StoryDocument GroundingInOtherWords = new(
        "Ferry runs aground, all aboard safe",
        "The Astrid Lohne lay on rocks for six hours. Lifeboats took off those who were on it.",
        "en", Noon.AddHours(2));

    private static readonly StoryDocument GroundingInGerman = new(
        "Auf die Klippen gelaufen vor der Bucht bei Vellmar",
        "Niemand kam zu Schaden, als der Rumpf in dichten Schwaden auf die Klippen lief.", "de", Noon.AddHours(3));

    private static readonly StoryDocument Elsewhere = new(
        "Ferry runs aground, all aboard safe",
        "The Marigold Hope lay on the skerries off Dunmarrow for nine hours. Captain Ruth Pellam and Piet Solmar of "
        + "the Kestrel line took off those who were on it.", "en", Noon.AddHours(4));

    [Fact]
    public void Accounts_that_the_model_finds_near_are_one_story_though_their_words_differ()
    {
        Assert.False(AreOne(Grounding, GroundingInOtherWords, likeness: 0));
        Assert.True(AreOne(Grounding, GroundingInOtherWords, likeness: 0.9f));
    }

    [Fact]
    public void An_account_in_another_language_joins_by_one_name_that_both_have()
    {
        Assert.False(AreOne(Grounding, GroundingInGerman, likeness: 0));
        Assert.True(AreOne(Grounding, GroundingInGerman, likeness: 0.9f));
    }

    [Fact]
    public void Nearness_alone_joins_nothing()
    {
        var nameless = new StoryDocument(
            "Fähre läuft auf Grund", "Alle Reisenden wurden gerettet, als das Schiff auf die Klippen lief.", "de",
            Noon.AddHours(3));

        Assert.False(AreOne(Grounding, nameless, likeness: 1));
        Assert.False(AreOne(GroundingInOtherWords, Elsewhere, likeness: 1));
    }

    [Fact]
    public void Among_too_few_documents_nobody_knows_what_is_near() =>
        Assert.False(AreOne(Grounding, GroundingInOtherWords, likeness: 0.9f, others: 60));

    [Fact]
    public void A_document_that_is_forgotten_is_near_to_nothing()
    {
        var tracker = Filled(others: 300);
        tracker.Add(With(Grounding, Direction(1)));
        tracker.Forget(tracker.State.Documents - 1);

        var story = tracker.Add(With(GroundingInOtherWords, Direction(1)));

        Assert.Equal(tracker.State.Stories - 1, story);
    }

    private static bool AreOne(StoryDocument one, StoryDocument other, float likeness, int others = 300)
    {
        var tracker = Filled(others);
        var direction = Direction(1);
        var across = Direction(2);
        var near = direction.Select((value, i) => (likeness * value) + ((1 - likeness) * across[i])).ToArray();
        return tracker.Add(With(one, direction)) == tracker.Add(With(other, near));
    }

    /// <summary>Of other news, in both languages, each event in a direction of its own.</summary>
    private static StoryTracker Filled(int others)
    {
        var tracker = new StoryTracker(4_096);
        var news = FictionalNews.Of(others, seed: 9).Take(others).ToList();
        for (var i = 0; i < news.Count; i++)
        {
            var (number, document) = news[i];
            tracker.Add(With(document with { Language = i % 2 == 0 ? "en" : "de" }, Direction(100 + number)));
        }

        return tracker;
    }

    private static StoryDocument With(StoryDocument document, float[] embedding) =>
        document with { Embedding = embedding };

    private static float[] Direction(int seed)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, Dimensions).Select(_ => (float)(random.NextDouble() - 0.5))];
    }
}
