using Firstwire.Newsroom.Health;
using Firstwire.Newsroom.Scheduling;
using Firstwire.Server.Pages.Feeds;
using Firstwire.Server.Wording;

namespace Firstwire.Tests.Server.Pages.Feeds;

public sealed class FeedWordsTests
{
    [Fact]
    public void Every_reason_and_outcome_and_announcement_has_words_of_its_own()
    {
        var reasons = Enum.GetValues<PollReason>().Select(reason => Texts.English.Of(reason)).ToList();
        var outcomes = Enum.GetValues<PollOutcome>().Select(outcome => Texts.English.Of(outcome)).ToList();
        var announcements = Enum.GetValues<AnnouncementKind>()
            .Select(kind => FeedWords.Of(Texts.English, kind, null)).ToList();

        Assert.Equal(reasons.Count, reasons.Distinct().Count());
        Assert.DoesNotContain(Texts.English.Of((PollReason)999), reasons);
        Assert.Equal(outcomes.Count, outcomes.Distinct().Count());
        Assert.DoesNotContain(Texts.English.Of((PollOutcome)999), outcomes);
        Assert.DoesNotContain(FeedWords.Of(Texts.English, (AnnouncementKind)999, null), announcements);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void That_the_last_answer_broke_off_is_among_the_notes(bool brokeOff)
    {
        var feed = new FeedStatus
        {
            Id = 1,
            State = FeedState.Well,
            Url = "https://harbour-post.example/feed.xml",
            Unit = new UnitStanding(
                TimeSpan.Zero, TimeSpan.Zero, default, LastRefused: null, Refusals: 0, Outages: 0, default),
            WasCutShort = brokeOff,
        };

        Assert.Equal(
            brokeOff,
            FeedWords.Notes(Texts.English, feed, at => $"{at:u}").Any(note => note.Contains("cut short")));
    }

    [Theory]
    [InlineData(12, "about 12 an hour")]
    [InlineData(0.25, "about 6 a day")]
    [InlineData(0.03, "about 5 a week")]
    [InlineData(0.005, "about 4 a month")]
    [InlineData(0.0001, "one a month or fewer")]
    public void A_rate_is_told_as_people_would(double anHour, string words) =>
        Assert.Equal(words, FeedWords.Rate(Texts.English, anHour));
}
