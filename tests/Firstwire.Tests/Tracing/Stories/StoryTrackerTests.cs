using CsCheck;
using Firstwire.Tracing.Stories;
using static Firstwire.Tests.Tracing.Stories.SmallStream;

namespace Firstwire.Tests.Tracing.Stories;

public sealed class StoryTrackerTests
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 2, 12, 0, 0, TimeSpan.Zero);

    private static readonly StoryDocument Ferry = new(
        "Ferry runs aground off Vellmar island with 84 aboard",
        "The ferry Astrid Lohne ran aground off Vellmar on Monday morning with 84 people aboard. "
        + "The coastguard at Harsund said that "
        + "all passengers were taken to the harbour in lifeboats. "
        + "Captain Jonas Evensrud told rescuers that the rudder had failed.",
        "en", Noon);

    private static readonly StoryDocument FerryElsewhere = new(
        "Rudder failure blamed after Vellmar ferry grounding",
        "Lifeboats brought 84 people to safety when the Astrid Lohne hit rocks near the island of Vellmar. "
        + "Jonas Evensrud, the "
        + "captain, said he had lost the rudder. The coastguard in Harsund has begun to question the crew "
        + "of the ferry.",
        "en", Noon.AddHours(3));

    private static readonly StoryDocument OtherFerry = new(
        "Ferry runs aground off Kestrel Point with 61 aboard",
        "The ferry Marigold Hope ran aground off Kestrel Point on Monday morning with 61 people aboard. "
        + "The coastguard at Dunmarrow "
        + "said that all passengers were taken to the harbour in lifeboats. "
        + "Captain Ruth Pellam told rescuers that fog had come down.",
        "en", Noon.AddHours(4));

    private static readonly StoryDocument Budget = new(
        "Parliament in Orvania passes budget after all-night sitting",
        "Deputies in Orvania approved the budget by 61 votes to 58 early on Monday. "
        + "Finance minister Talia Brandt had offered to "
        + "lower the tax on fuel. The opposition under Piet Solmar said that it would go to the constitutional court.",
        "en", Noon.AddHours(5));

    private static readonly StoryDocument FerryInArabic = new(
        "جنوح العبارة أستريد لون قبالة جزيرة فيلمار وعلى متنها 84 راكبا",
        "جنحت العبارة أستريد لون قبالة جزيرة فيلمار صباح الاثنين وعلى متنها 84 شخصا. "
        + "وقال خفر السواحل في هارسوند إن جميع الركاب "
        + "نقلوا إلى الميناء. وقال القبطان يوناس إيفنسرود إن الدفة تعطلت.",
        "ar", Noon.AddHours(6));

    private static StoryDocument Observatory(string town, int nights) => new(
        $"Telescope above {town} sees its first light",
        $"Astronomers at {town} presented Thursday a map made in {nights} nights. "
        + "Faint, slow and very old, the light that the telescope "
        + "followed comes from far behind the stars. Nobody had seen it until Thursday.",
        "en", Noon);

    private static StoryDocument Verdict(string accused, string judge, string town) => new(
        $"Court in Orvania clears {accused} of fraud",
        $"A court of Orvania acquitted {accused} on Monday of defrauding the savings bank in {town}. "
        + $"Judge {judge} said that the "
        + "prosecutor had shown no loss. In Dunmarrow the defence called the ruling a relief after eleven months of "
        + "hearings.",
        "en", Noon);

    [Fact]
    public void Two_accounts_of_one_event_are_one_story()
    {
        var stories = Place(Ferry, Budget, FerryElsewhere);

        Assert.Equal(stories[0], stories[2]);
        Assert.NotEqual(stories[0], stories[1]);
    }

    [Fact]
    public void Two_events_of_one_kind_in_two_places_are_two_stories()
    {
        var stories = Place(Ferry, OtherFerry, FerryElsewhere);

        Assert.NotEqual(stories[0], stories[1]);
        Assert.Equal(stories[0], stories[2]);
    }

    [Fact]
    public void What_is_told_in_the_same_words_of_others_is_another_story()
    {
        var stories = Place(
            Verdict("Mira Castellane", "Oskar Wendt", "Talbrook"), Verdict("Jory Pellam", "Lena Marsk", "Ostrel"));

        Assert.NotEqual(stories[0], stories[1]);
    }

    [Fact]
    public void The_weekday_and_the_words_that_begin_sentences_make_two_towns_one_event_no_sooner()
    {
        var stories = Place(Observatory("Sennet Bay", 203), Budget, Observatory("Wadi Zahr", 145));

        Assert.NotEqual(stories[0], stories[2]);
    }

    [Fact]
    public void An_account_in_another_language_and_script_is_of_the_story()
    {
        var stories = Place(Ferry, Budget, OtherFerry, FerryInArabic);

        Assert.Equal(stories[0], stories[3]);
    }

    [Fact]
    public void A_title_alone_finds_its_story()
    {
        var stories = Place(
            Ferry, Budget,
            new StoryDocument("Vellmar ferry Astrid Lohne aground, 84 rescued", null, "en", Noon.AddHours(1)));

        Assert.Equal(stories[0], stories[2]);
    }

    [Fact]
    public void What_has_no_time_joins_what_has_one_only_where_more_speaks_for_it()
    {
        var stays = new StoryDocument(
            "Ferries to Vellmar stay in harbour after grounding",
            "The coastguard at Harsund keeps all ferries to Vellmar in the harbour. Since the Astrid Lohne ran aground "
            + "nobody trusts their rudders, said an inspector. Passengers are asked to take the bus.",
            "en");

        var ofUnknownYear = Place(Ferry, stays, Ferry with { Title = stays.Title, Time = null });
        var undated = Place(Ferry with { Time = null }, stays);

        Assert.NotEqual(ofUnknownYear[0], ofUnknownYear[1]);
        Assert.Equal(ofUnknownYear[0], ofUnknownYear[2]);
        Assert.Equal(undated[0], undated[1]);
    }

    [Fact]
    public void What_comes_days_after_a_story_fell_silent_is_another()
    {
        var stories = Place(Ferry, FerryElsewhere with { Time = Noon.AddDays(9) });

        Assert.NotEqual(stories[0], stories[1]);
    }

    [Fact]
    public void A_repair_without_news_changes_nothing()
    {
        var tracker = new StoryTracker(64);
        foreach (var document in (StoryDocument[])[Ferry, Budget, OtherFerry, FerryElsewhere, FerryInArabic])
            tracker.Add(document);
        tracker.Repair();

        Assert.Empty(tracker.Repair());
    }

    [Fact]
    public void A_tracker_that_took_its_documents_in_again_answers_as_the_one_before_it()
    {
        var (before, after) = (new StoryTracker(64), new StoryTracker(64));
        foreach (var document in (StoryDocument[])[Ferry, Budget, OtherFerry])
            after.Recall(document, before.Add(document));

        Assert.Equal(before.Add(FerryElsewhere), after.Add(FerryElsewhere));
        Assert.Equal(before.Add(Noise(1)), after.Add(Noise(1)));
    }

    [Fact]
    public void A_document_can_be_taken_into_a_story_that_is_there()
    {
        var tracker = new StoryTracker(64);
        var story = tracker.Add(Ferry);
        tracker.Recall(Budget, story);

        Assert.Equal(story, tracker.StoryOf(1));
        Assert.Equal(story, tracker.Add(FerryElsewhere));
    }

    [Fact]
    public void A_forgotten_document_draws_nothing_to_its_story()
    {
        var tracker = new StoryTracker(64);
        var story = tracker.Add(Ferry);
        tracker.Forget(0);

        Assert.Equal(-1, tracker.StoryOf(0));
        Assert.NotEqual(story, tracker.Add(FerryElsewhere));
    }

    [Fact]
    public void Whatever_comes_each_document_of_the_window_has_one_story_and_runs_are_alike() =>
        Gen.Select(Gen.Int[0, 5], Gen.String[0, 60]).Array[0, 40].Sample(
            documents =>
            {
                var (one, other) = (new StoryTracker(16), new StoryTracker(16));
                for (var i = 0; i < documents.Length; i++)
                {
                    var (seed, text) = documents[i];
                    var document = Noise(seed) with { Text = text };
                    Assert.Equal(one.Add(document), other.Add(document));
                    if (seed == 0) Assert.Equal(one.Repair(), other.Repair());
                    for (var number = 0; number <= i; number++)
                    {
                        Assert.Equal(i - number < 16, one.StoryOf(number) >= 0);
                        Assert.Equal(one.StoryOf(number), other.StoryOf(number));
                    }
                }
            },
            iter: 200);

    private static StoryDocument Noise(int seed) =>
        new($"Notes of day {seed} from Brackwater", $"Nothing happened in Brackwater on day {seed}.", "en", Noon);
}
