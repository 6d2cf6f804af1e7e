using Firstwire.Tracing.Stories;

namespace Firstwire.Tests.Tracing.Stories;

/// <summary>Many feeds give headlines alone.</summary>
public sealed class HeadlineStoriesTests
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 2, 12, 0, 0, TimeSpan.Zero);

    /// <summary>Headlines of one stormy day, so that each is a little like many.</summary>
    private static readonly string[] OfTheDay =
    [
        "Storm Petra closes schools along the Harsund coast",
        "Storm Petra: three ferries wait outside Harsund",
        "Power cuts after storm Petra: 4,000 homes in the dark",
        "Storm warning for the coast lifted on Tuesday, says weather service",
        "Harsund council meets about the storm damage",
        "After the storm: who pays for the roof?",
        "Trains to Harsund cancelled until the evening",
        "Coast road flooded, bus line 14 turned back",
        "Weather service defends late storm warning",
        "Insurers expect 20 million in claims along the coast",
        "Fallen tree blocks the coast road near Vellmar",
        "Vellmar school opens its gym for stranded passengers",
    ];

    [Fact]
    public void One_headline_in_two_papers_is_one_story_among_many_that_are_like_it()
    {
        var stories = Place(
        [
            .. OfTheDay,
            "Storm Petra: flood and gale bring hundreds of calls to the fire service",
            "2. Weather Flood and gale: Petra brings hundreds of calls to the fire service",
        ]);

        Assert.Equal(stories[^2], stories[^1]);
    }

    [Theory]
    [InlineData("The crossword: around the corner", "Can you solve this crossword puzzle today?")]
    [InlineData("So many people are vaccinated by now", "How people under thirty voted")]
    [InlineData("From the pet shop to the palace: a parrot's life", "Parrot escapes from the tram depot in Vellmar")]
    [InlineData("Photographs of the week", "The week in photographs: what our readers saw")]
    public void A_word_or_two_in_common_make_no_story(string one, string other)
    {
        var stories = Place([.. OfTheDay, one, other]);

        Assert.NotEqual(stories[^2], stories[^1]);
    }

    [Fact]
    public void The_same_headline_with_another_number_is_another_story()
    {
        var stories = Place(
        [
            .. OfTheDay, "Calendar page for 29 January: what happened on this day",
            "Calendar page for 30 January: what happened on this day",
        ]);

        Assert.NotEqual(stories[^2], stories[^1]);
    }

    private static int[] Place(string[] headlines)
    {
        var tracker = new StoryTracker(100);
        return [.. headlines.Select((headline, at) =>
            tracker.Add(new StoryDocument(headline, null, "en", Noon.AddMinutes(at))))];
    }
}
