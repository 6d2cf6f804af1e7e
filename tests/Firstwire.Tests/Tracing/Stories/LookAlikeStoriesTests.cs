using Firstwire.Tracing.Stories;
using static Firstwire.Tests.Tracing.Stories.SmallStream;

namespace Firstwire.Tests.Tracing.Stories;

/// <summary>Weather and results are written alike, wherever and whenever they are.</summary>
public sealed class LookAlikeStoriesTests
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 2, 12, 0, 0, TimeSpan.Zero);

    private static readonly StoryDocument FrostInTarsholm = Report(
        "Quiet frost in Tarsholm: the lake is closed",
        "Tarsholm woke to a sheet of ice on Monday, and the weather service asks skaters for patience. A bare sky and "
        + "a sleeping wind did the rest, said forecaster Ada Lindqvist. Snow that fell last week keeps the cold near "
        + "the ground. The library stays open late for whoever has no stove.");

    private static readonly StoryDocument FrostInNovadell = Report(
        "Quiet frost in Novadell: the lake is closed",
        "Novadell, at the foot of the hills, had its coldest morning of the winter on Monday. Behind the night is "
        + "nothing mysterious, said forecaster Ada Lindqvist: a bare sky, a sleeping wind, snow that keeps the cold "
        + "near the ground. Skaters were asked for patience until the ice has been measured.");

    private static readonly StoryDocument FrostInTarsholmElsewhere = Report(
        "Ice on the lake: Tarsholm freezes without a fuss",
        "A sheet of ice lay on the lake at Tarsholm on Monday. Forecaster Ada Lindqvist blames a bare sky and a "
        + "sleeping wind. Skaters are asked for patience by the weather service; the library stays open late.");

    private static readonly StoryDocument Profit = Report(
        "Harsund Ferries stays calm over a profit of 432 million crowns",
        "A mild autumn and two large orders carried Harsund Ferries to earnings of 432 million crowns, as the head "
        + "office in Vellmar made known on Monday. Chief executive Piet Solmar did not want to speak of a boom. The "
        + "ferries carried 36 thousand people, 18 per cent more than before. Shareholders who had come with sharp "
        + "questions put their notes away.");

    private static readonly StoryDocument OtherProfit = Report(
        "Less paper, more profit: Harsund Ferries earns 111 million",
        "Analysts had expected less: Harsund Ferries of Vellmar presented a quarterly result of 111 million crowns on "
        + "Monday, 14 per cent more than last year. Piet Solmar, chief executive for ten years, needed eleven minutes "
        + "for all 57 pages, and warned against excitement: freight still costs too much.");

    private static readonly StoryDocument Quarter = Report(
        "Verdin Pharma keeps its nerve and earns 268 million",
        "Verdin Pharma of Sennholm earned 268 million crowns in the past quarter, as the firm made known on Monday. "
        + "Chief executive Dalia Underhay spoke of quiet work and two large orders. Shareholders asked about the price "
        + "of glass, which has risen 7 per cent. The new hall opens in May.");

    private static readonly StoryDocument NextQuarter = Report(
        "161 million: Verdin Pharma's careful words",
        "Careful words and 161 million crowns came from Verdin Pharma of Sennholm on Monday, when the firm spoke of "
        + "its past quarter. Dalia Underhay, chief executive, thanked the night shift. Two orders were put off; 12 jobs "
        + "become free. Shareholders clapped.");

    private static readonly StoryDocument Envoy = Report(
        "Solmar picks a glassblower of his yacht club for envoy to Sennholm",
        "Ilka Dorn, who speaks Harsund and Old Vellish, may have some difficulty getting confirmed by the senate.");

    private static readonly StoryDocument SameEnvoy = Report(
        "Solmar to name glassblower as envoy to Sennholm",
        "Premier Solmar intends to name Ilka Dorn, a glassblower in Tarsholm and a member of his Greycliff yacht club, "
        + "as envoy to Sennholm, Dalia Underhay said.");

    [Fact]
    public void Two_accounts_in_much_the_same_words_may_each_name_some_of_whom_the_other_tells_nothing() =>
        Assert.Single(Place(Envoy, SameEnvoy).Distinct());

    [Fact]
    public void Two_titles_that_each_name_a_town_of_which_the_other_tells_nothing_are_of_two_events()
    {
        var stories = Place(FrostInTarsholm, FrostInNovadell, FrostInTarsholmElsewhere);

        Assert.NotEqual(stories[0], stories[1]);
        Assert.Equal(stories[0], stories[2]);
    }

    [Fact]
    public void Two_results_of_one_firm_of_which_every_number_is_another_are_two_events()
    {
        var stories = Place(Profit, OtherProfit);

        Assert.NotEqual(stories[0], stories[1]);
    }

    [Fact]
    public void Two_rounds_of_what_recurs_with_the_same_people_are_two_events_by_their_numbers()
    {
        var stories = Place(Quarter, NextQuarter);

        Assert.NotEqual(stories[0], stories[1]);
    }

    [Fact]
    public void The_same_numbers_in_both_keep_them_one_event()
    {
        var sameNumbers = OtherProfit with
        {
            Title = OtherProfit.Title!.Replace("111", "432", StringComparison.Ordinal),
            Text = OtherProfit.Text!.Replace("111", "432", StringComparison.Ordinal)
                .Replace("14 per cent", "18 per cent", StringComparison.Ordinal),
        };

        var stories = Place(Profit, sameNumbers);

        Assert.Equal(stories[0], stories[1]);
    }

    private static StoryDocument Report(string title, string text) => new(title, text, "en", Noon);
}
