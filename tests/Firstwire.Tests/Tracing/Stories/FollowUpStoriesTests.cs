using Firstwire.Tracing.Stories;
using static Firstwire.Tests.Tracing.Stories.SmallStream;

namespace Firstwire.Tests.Tracing.Stories;

/// <summary>
/// Reports on one event that hardly share a sentence: what is known first, who it was, what came of it. Beside them the
/// same kind of event elsewhere.
/// </summary>
public sealed class FollowUpStoriesTests
{
    private static readonly DateTimeOffset Evening = new(2031, 5, 6, 19, 0, 0, TimeSpan.Zero);

    private static readonly StoryDocument FirstReport = new(
        "Man, 34, dies in fire above bakery in Ostrand",
        "A 34-year-old man died on Tuesday evening when fire broke out in a flat above a bakery in Ostrand, police said. "
        + "Eleven neighbours were led out through the back yard of Kalkgate. The cause was not known.",
        "en", Evening);

    private static readonly StoryDocument Named = new(
        "Victim of Ostrand fire was well-known cellist",
        "The man who lost his life in the flat above the bakery on Kalkgate was the cellist Henrik Solvang, the Ostrand "
        + "chamber orchestra said on Wednesday. Solvang, 34, had moved there in March. A concert in the town hall was "
        + "cancelled.",
        "en", Evening.AddHours(17));

    private static readonly StoryDocument Cause = new(
        "Faulty boiler caused deadly blaze on Kalkgate",
        "Investigators blame a boiler that had not been serviced for six years for the fire that killed Henrik Solvang "
        + "in Ostrand. The owner of the house was questioned on Thursday; the bakery on the ground floor stays shut.",
        "en", Evening.AddHours(41));

    private static readonly StoryDocument Elsewhere = new(
        "Woman, 71, dies in fire in Brunsvik high-rise",
        "A 71-year-old woman died on Wednesday morning when fire broke out on the ninth floor of a high-rise in Brunsvik, "
        + "police said. Thirty neighbours were led out by firefighters. The cause was not known.",
        "en", Evening.AddHours(13));

    private static readonly StoryDocument ElsewhereToo = new(
        "Brunsvik mourns woman killed in high-rise",
        "Neighbours laid flowers on Thursday outside the high-rise in Brunsvik where Gerd Amdal, 71, was killed by fire "
        + "the day before. Police said that a candle on the ninth floor had been left burning.",
        "en", Evening.AddHours(40));

    [Fact]
    public void Who_it_was_and_what_caused_it_are_told_in_the_story_of_the_first_report()
    {
        var stories = Place(FirstReport, Named, Cause);

        Assert.Equal([stories[0], stories[0], stories[0]], stories);
    }

    [Fact]
    public void The_same_kind_of_event_in_the_next_town_is_a_story_of_its_own_from_its_first_report_on()
    {
        var stories = Place(FirstReport, Elsewhere, Named, ElsewhereToo, Cause);

        Assert.Equal([stories[0], stories[1], stories[0], stories[1], stories[0]], stories);
        Assert.NotEqual(stories[0], stories[1]);
    }
}
