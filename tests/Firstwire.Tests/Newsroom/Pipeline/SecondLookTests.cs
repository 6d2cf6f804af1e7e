using Firstwire.Newsroom;
using Firstwire.Newsroom.Items;
using Firstwire.Newsroom.Scheduling;
using Firstwire.Tests.Newsroom.Politeness;
using static Firstwire.Tests.Newsroom.Pipeline.FerryPages;
using static Firstwire.Tests.Newsroom.Politeness.ScriptedPublisher;

namespace Firstwire.Tests.Newsroom.Pipeline;

/// <summary>
/// A page that was read is looked at again, and what its publisher changed, wishes or took away by then is done.
/// </summary>
public sealed class SecondLookTests
{
    [Fact]
    public async Task A_page_that_stays_as_it_was_is_asked_by_its_validators_ever_more_seldom()
    {
        await using var reader = await ReadAsync(Same());
        await reader.PassAsync(TimeSpan.FromDays(40));

        var looks = Looks(reader);
        Assert.InRange(looks.Count, 5, 8);
        Assert.Equal(
            [null, .. Enumerable.Repeat("\"page\"", looks.Count - 1)], looks.Select(line => line["If-None-Match"]));
        Assert.All(looks.Zip(looks.Skip(1)), pair => Assert.True(pair.Second.At - pair.First.At >= LookSchedule.Least));
        Assert.Equal(looks.Count - 1, reader.Ask<long>(
            $"select count(*) from request where reason = {(int)PollReason.SecondLook}"));
        Assert.Equal(1, reader.Ask<long>("select count(*) from version where kind = 2"));
    }

    [Fact]
    public async Task A_page_without_validators_is_asked_once_a_day_at_most()
    {
        await using var reader = await ReadAsync(Saying(Page(), "text/html"));
        await reader.PassAsync(TimeSpan.FromDays(12));

        var looks = Looks(reader);
        Assert.InRange(looks.Count, 3, 6);
        Assert.All(looks.Zip(looks.Skip(1)), pair => Assert.True(
            pair.Second.At - pair.First.At >= LookSchedule.LeastUnconditional));
    }

    [Fact]
    public async Task A_304_is_heard_for_what_its_header_fields_now_wish()
    {
        await using var reader = await ReadAsync(Same());
        Assert.NotNull(Found(reader).Body);
        reader.Publisher.At("/ferry", Same("X-Robots-Tag: noarchive"));
        await reader.PassAsync(TimeSpan.FromHours(3));

        Assert.Null(Found(reader).Body);
        Assert.Equal("Ferry returns", Found(reader).Item.Title);
        Assert.Equal(0, reader.Ask<long>("select count(*) from version where sealed_body is not null"));
        Assert.Contains(
            Found(reader).Rights.Reasons, reason => reason.Sentence.Contains("noarchive", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_304_that_reserves_mining_takes_the_text_out_of_the_origins_and_leaves_it_to_readers()
    {
        await using var reader = await ReadAsync(Same());
        Assert.True(Found(reader).Rights.MayMine);
        reader.Publisher.At("/ferry", Same("TDM-Reservation: 1"));
        await reader.PassAsync(TimeSpan.FromHours(3));
        reader.Publisher.At("/ferry", Same());
        await reader.PassAsync(TimeSpan.FromDays(2));

        Assert.False(Found(reader).Rights.MayMine);
        Assert.NotNull(Found(reader).Body);
        Assert.Equal(2, reader.Ask<long>("select count(*) from version where kind = 2"));
    }

    [Fact]
    public async Task A_304_that_refuses_machines_leaves_the_headline_alone()
    {
        await using var reader = await ReadAsync(Same());
        reader.Publisher.At("/ferry", Same("Content-Usage: bots=n"));
        await reader.PassAsync(TimeSpan.FromHours(3));

        Assert.Null(Found(reader).Body);
        Assert.Equal(0, reader.Ask<long>("select count(*) from page where sealed_validators is not null"));
    }

    [Fact]
    public async Task A_page_that_now_wishes_to_be_kept_by_nobody_loses_its_text_on_an_unchanged_headline()
    {
        await using var reader = await ReadAsync(Same());
        reader.Publisher.At("/ferry", Saying(
            Page(head: "<meta name=\"robots\" content=\"noarchive, noindex\">"), "text/html", "ETag: \"other\""));
        await reader.PassAsync(TimeSpan.FromHours(3));

        Assert.Equal((false, false), (Found(reader).Rights.MayKeepText, Found(reader).Rights.MayIndex));
        Assert.Equal(0, reader.Ask<long>("select count(*) from version where sealed_body is not null"));
    }

    [Fact]
    public async Task A_changed_text_a_correction_and_a_changed_licence_are_a_new_version()
    {
        await using var reader = await ReadAsync(Same());
        reader.Publisher.At("/ferry", Saying(
            Page(
                "<p>Correction: An earlier version of this article said that the repairs took nine weeks. They "
                    + "took eleven.</p>",
                "<link rel=\"license\" href=\"https://creativecommons.org/licenses/by/4.0/\">"),
            "text/html"));
        await reader.PassAsync(TimeSpan.FromHours(3));

        Assert.Equal(2, Found(reader).Versions.Count(version => version.FromPage));
        Assert.Contains("nine weeks", Assert.Single(Found(reader).Page.Corrections), StringComparison.Ordinal);
        Assert.Equal("CC BY 4.0", Found(reader).Item.Terms?.Name);
    }

    [Fact]
    public async Task A_site_whose_robots_txt_closes_later_has_its_texts_removed()
    {
        await using var reader = await ReadAsync(Same());
        reader.Publisher.At("/robots.txt", Saying("User-agent: *\nDisallow: /\n", "text/plain"));
        await reader.PassAsync(TimeSpan.FromDays(5));

        Assert.Null(Found(reader).Body);
        Assert.Equal("Ferry returns", Found(reader).Item.Title);
    }

    [Fact]
    public async Task A_page_that_is_not_found_any_more_is_told_after_days_and_no_longer_when_it_is_back()
    {
        await using var reader = await ReadAsync(Same());
        reader.Publisher.At("/ferry", Status(404));
        await reader.PassAsync(TimeSpan.FromDays(2));
        Assert.Null(Found(reader).Missing);
        await reader.PassAsync(TimeSpan.FromDays(5));

        Assert.Equal(404, Found(reader).Missing?.Status);
        Assert.InRange(Found(reader).Missing!.Since, NewsroomFixture.Start, NewsroomFixture.Start.AddHours(3));
        Assert.NotNull(Found(reader).Body);
        Assert.Equal(4, Looks(reader).Count);

        reader.Publisher.At("/ferry", Same());
        await reader.PassAsync(TimeSpan.FromDays(120));
        Assert.Null(Found(reader).Missing);
    }

    [Fact]
    public async Task A_page_that_is_gone_for_good_withdraws_its_item_when_it_says_so_twice_a_day_apart()
    {
        await using var reader = await ReadAsync(Same());
        var id = Found(reader).Item.Id;
        reader.Publisher.At("/ferry", Status(410));
        await reader.PassAsync(TimeSpan.FromHours(20));
        Assert.IsType<ItemLookup.Found>(Find(reader, id));
        await reader.PassAsync(TimeSpan.FromDays(2));

        Assert.False(Assert.IsType<ItemLookup.Erased>(Find(reader, id)).IsCompelled);
        Assert.Equal(0, reader.Ask<long>("select count(*) from version"));
        await reader.PassAsync(TimeSpan.FromDays(30));
        Assert.Equal(3, Looks(reader).Count);
        Assert.Empty(reader.Titles);
    }

    [Fact]
    public async Task A_page_that_may_not_be_shown_for_legal_reasons_is_told_as_that()
    {
        await using var reader = await ReadAsync(Same());
        reader.Publisher.At("/ferry", Status(451));
        await reader.PassAsync(TimeSpan.FromDays(4));

        Assert.Equal(451, Found(reader).Missing?.Status);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_wall_or_another_page_in_its_place_does_not_take_a_text_away(bool byRedirect)
    {
        await using var reader = await ReadAsync(Same());
        const string Wall =
            "<html><head><title>Sign in</title></head><body><form><input name=\"mail\"></form></body></html>";
        reader.Publisher.At("/sign-in", Saying(Wall, "text/html"));
        reader.Publisher.At(
            "/ferry", byRedirect ? MovedTo(302, "/sign-in") : Saying(Wall, "text/html", "ETag: \"wall\""));
        await reader.PassAsync(TimeSpan.FromHours(3));

        Assert.Contains("slipway", Found(reader).Body!.Value.Html, StringComparison.Ordinal);
        Assert.DoesNotContain(Looks(reader), line => line["If-None-Match"] == "\"wall\"");
        Assert.Equal("Ferry returns", Found(reader).Item.Title);
    }

    [Fact]
    public async Task A_restart_or_a_downtime_looks_at_nothing_before_its_time_or_twice()
    {
        await using var reader = await ReadAsync(Same());
        await reader.PassAsync(TimeSpan.FromHours(2));
        Assert.Equal(2, Looks(reader).Count);
        await reader.RestartAsync();
        await reader.PassAsync(TimeSpan.FromHours(2));
        Assert.Equal(2, Looks(reader).Count);

        reader.Time.Advance(TimeSpan.FromDays(20));
        await reader.RestartAsync();
        await reader.PassAsync(TimeSpan.FromHours(3));
        Assert.Equal(3, Looks(reader).Count);
    }

    [Fact]
    public async Task All_looks_together_keep_to_the_budget_and_after_a_downtime_too()
    {
        await using var reader = await ReadAsync(Same(), new NewsroomOptions { Seed = 1, LooksPerHour = 2 }, pages: 9);
        await reader.PassAsync(TimeSpan.FromHours(1));
        reader.Time.Advance(TimeSpan.FromDays(3));
        await reader.RestartAsync();
        await reader.PassAsync(TimeSpan.FromDays(3));

        var looks = reader.Publisher.Log.Where(line => line["If-None-Match"] == "\"page\"").ToList();
        Assert.InRange(looks.Count, 9, 20);
        Assert.All(
            looks.GroupBy(line => line.At.ToUnixTimeSeconds() / 3600), hour => Assert.InRange(hour.Count(), 1, 3));
    }

    [Fact]
    public async Task A_page_that_is_new_goes_before_one_that_is_looked_at_again()
    {
        await using var reader = await ReadAsync(Same());
        reader.Time.Advance(TimeSpan.FromHours(2));
        reader.Publisher.At("/choir", Saying(Page(), "text/html")).Feed(
            Linking(reader, "Choir sings", "/choir"), "Cache-Control: max-age=86400");
        await reader.MakeAllDueAsync();
        await reader.PassAsync(TimeSpan.FromMinutes(5));

        Assert.Equal([FeedPath, "/choir", "/ferry"], reader.Publisher.Log.TakeLast(3).Select(line => line.Target));
    }

    [Fact]
    public async Task An_operator_may_have_no_page_looked_at_again()
    {
        await using var reader = await ReadAsync(Same(), new NewsroomOptions { Seed = 1, LooksPerHour = 0 });
        await reader.PassAsync(TimeSpan.FromDays(10));

        Assert.Single(Looks(reader));
    }

    private static ItemLookup Find(PoliteReader reader, long id) =>
        new ItemReads(reader.Archive, reader.Options).Find(id);

    private static ItemDetails Found(PoliteReader reader) =>
        Assert.IsType<ItemLookup.Found>(
            Find(reader, new ItemReads(reader.Archive, reader.Options).Newest(1).Single().Id)).Details;
}
