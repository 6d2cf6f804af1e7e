using Firstwire.Tracing.Copies;
using Firstwire.Tracing.Stories;

namespace Firstwire.Tests.Tracing.Stories;

public sealed class StoryLikenessTests
{
    private const string Fire =
        "Three people were killed and eleven injured when a fire broke out in a block of flats in Marlow early on "
        + "Monday. Firefighters were called to Harbour Street at 3.20am and took four hours to bring the blaze under "
        + "control. The cause of the fire is not yet known, police said.";

    private const string FireElsewhere =
        "Five people died and twenty were taken to hospital after a fire broke out in a tower block in Durnley late on "
        + "Wednesday. Firefighters were called to Queen Road at 11.40pm and took six hours to bring the blaze under "
        + "control. The cause of the fire is being investigated, police said.";

    [Fact]
    public void The_same_kind_of_event_in_another_town_is_another_event()
    {
        var oneEvent = StoryLikeness.Of(
            new("Three killed in Marlow flat fire", Fire), new("Five dead in Durnley tower block", FireElsewhere));

        Assert.True(oneEvent < 0.1);
        Assert.Equal(RelationKind.Unrelated, Relation.None.Beside(oneEvent).Kind);
    }

    [Fact]
    public void Two_accounts_that_share_names_and_figures_tell_one_event()
    {
        var oneEvent = StoryLikeness.Of(
            new("Brack wins second term as mayor of Tollan",
                "Mayor Susan Brack won a second term in Tollan on Sunday with 54 percent of the vote, defeating Peter "
                + "Hume of the Civic Alliance. Turnout was 47 percent."),
            new("Tollan sticks with Brack",
                "Tollan will have the same mayor for four more years. Susan Brack beat Peter Hume by 54 points to 46 "
                + "in a race about the tram. Hume conceded on Sunday and wished Brack well."));

        Assert.Equal(RelationKind.SameEvent, Relation.None.Beside(oneEvent).Kind);
    }

    [Fact]
    public void Days_between_two_accounts_speak_against_one_event()
    {
        var day = new DateTimeOffset(2031, 3, 2, 0, 0, 0, TimeSpan.Zero);
        var report = new StoryDocument("Tollan council passes budget", Fire, null, day);

        Assert.True(StoryLikeness.Of(report, report) > 0.5);
        Assert.True(StoryLikeness.Of(report, report with { Time = day.AddYears(1) }) < 0.1);
    }

    [Fact]
    public void What_is_made_from_the_other_stays_so_whatever_it_tells()
    {
        var copy = Relation.None with { Kind = RelationKind.Verbatim };

        Assert.Equal(copy, copy.Beside(0));
    }
}
