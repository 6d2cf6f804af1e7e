using Dapper;
using Firstwire.Newsroom.Archive.Erasing;
using Firstwire.Newsroom.Items;
using Firstwire.Newsroom.Origins;
using Firstwire.Rights;
using Firstwire.Tests.Newsroom.Archive;
using Firstwire.Tests.Tracing.Copies;
using Firstwire.Tests.Tracing.Evidence;
using Firstwire.Tracing.Copies;
using Firstwire.Tracing.Sources;

namespace Firstwire.Tests.Newsroom.Origins;

/// <summary>The archive's items are traced among each other, and the relations follow what happens to them.</summary>
public sealed class OriginProjectionTests : IAsyncDisposable
{
    private readonly NewsroomFixture room = new(ArchiveEngine.Sqlite);

    public ValueTask DisposeAsync() => room.DisposeAsync();

    [Fact]
    public async Task A_spun_copy_is_linked_to_the_item_that_it_was_made_from()
    {
        var original = await FileAsync("harbour-post", HarbourTexts.Original);
        var copy = await FileAsync("fresh-clicks", HarbourTexts.Spun, hours: 3);

        Follow();

        var primary = Item(copy).Primary;
        Assert.Equal((original, "https://harbour-post.example/ferry"), (primary.ItemId, primary.Url));
        Assert.InRange(primary.Level, SourceLevel.Likely, SourceLevel.Corroborated);
        Assert.Equal(SourceLevel.Unknown, Item(original).Primary.Level);
        Assert.Equal(copy, Assert.Single(Origins(original).Copies).Item.Id);
    }

    [Theory]
    [InlineData(30, false)]
    [InlineData(2, true)]
    public async Task An_original_whose_feed_is_asked_seldom_is_no_copy_of_what_was_seen_before_it(
        int hoursSinceAsked, bool isCopy)
    {
        await room.AddFeedAsync("https://harbour-post.example/feed.xml");
        await room.AddFeedAsync("https://fresh-clicks.example/feed.xml");
        room.Time.Advance(TimeSpan.FromDays(3));
        await room.AskedAsync("https://fresh-clicks.example/feed.xml", hoursAgo: 1);
        var copy = await FileAsync("fresh-clicks", HarbourTexts.Spun, hours: 50);
        room.Time.Advance(TimeSpan.FromHours(6));
        await room.AskedAsync("https://harbour-post.example/feed.xml", hoursSinceAsked);
        var original = await FileAsync("harbour-post", HarbourTexts.Original, hours: 40);

        Follow();

        Assert.Equal(isCopy ? null : original, Item(copy).Primary.ItemId);
        Assert.Equal(isCopy ? copy : null, Item(original).Primary.ItemId);
    }

    [Fact]
    public async Task A_story_and_the_paper_that_it_reports_name_each_other()
    {
        var paper = await FileAsync("tidal-science", ReportedPaperTests.Paper);
        var story = await FileAsync("harbour-post", ReportedPaperTests.Story, hours: 3);
        Follow();

        Assert.Equal(paper, Origins(story).Reported?.Item.Id);
        Assert.Equal(story, Assert.Single(Origins(paper).Reports).Item.Id);
        var primary = Origins(story).Primary;
        Assert.Equal(
            (SourceLevel.Likely, OriginKind.Evidence, Item(paper).Url), (primary.Level, primary.Kind, primary.Url));

        await new ItemErasure(room.Archive).EraseAsync(paper, TestContext.Current.CancellationToken);
        Follow();
        Assert.Null(Origins(story).Reported);
    }

    [Fact]
    public async Task The_evidence_is_an_exact_piece_of_the_items_text()
    {
        await FileAsync("harbour-post", HarbourTexts.Original);
        var copy = await FileAsync("fresh-clicks", HarbourTexts.Spun, hours: 3);
        Follow();

        Assert.All(Origins(copy).Primary.Evidence, evidence => Assert.Contains(
            evidence.Text, HarbourTexts.Spun, StringComparison.Ordinal));
        Assert.NotEmpty(Origins(copy).Primary.Evidence);
    }

    [Fact]
    public async Task A_copy_that_was_read_before_its_original_is_linked_when_that_comes()
    {
        var copy = await FileAsync("fresh-clicks", HarbourTexts.Spun, hours: 3);
        Follow();
        var original = await FileAsync("harbour-post", HarbourTexts.Original, hours: 0);
        Follow();

        Assert.Equal(original, Item(copy).Primary.ItemId);
        Assert.Null(Item(original).Primary.ItemId);
    }

    [Fact]
    public async Task The_first_hand_takes_the_place_of_a_second_that_came_in_before_it()
    {
        var second = await FileAsync("fresh-clicks", HarbourTexts.Original, hours: 2);
        var third = await FileAsync("echo-daily", HarbourTexts.Original, hours: 4);
        Follow();
        Assert.Equal(second, Item(third).Primary.ItemId);
        var first = await FileAsync("harbour-post", HarbourTexts.Original, hours: 0);
        Follow();

        Assert.Equal([first, first], [Item(second).Primary.ItemId, Item(third).Primary.ItemId]);
    }

    [Fact]
    public async Task Whoever_has_an_outlets_texts_is_listed_with_it()
    {
        var original = await FileAsync("harbour-post", HarbourTexts.Original);
        var copy = await FileAsync("fresh-clicks", HarbourTexts.Original, hours: 3);
        Follow();

        var listed = Assert.Single(
            new OriginReads(room.Archive, room.Options, room.Items).CopiesOf(Item(original).Outlet.Id));
        Assert.Equal((original, copy, false), (listed.Original.Id, listed.Copy.Item.Id, listed.IsCredited));
    }

    [Fact]
    public async Task A_copy_that_names_its_sources_outlet_is_credited()
    {
        await FileAsync("harbour-post", HarbourTexts.Original);
        var copy = await FileAsync("echo-daily", "SKARVOY (harbour-post.example) – " + HarbourTexts.Original, hours: 3);
        Follow();

        Assert.Equal(SourceLevel.Credited, Item(copy).Primary.Level);
    }

    [Fact]
    public async Task Who_copied_an_original_stays_known_when_it_is_edited()
    {
        var original = await FileAsync("harbour-post", HarbourTexts.Original);
        var copy = await FileAsync("fresh-clicks", HarbourTexts.Original, hours: 3);
        using var projection = new OriginProjection(room.Archive, room.Options);
        projection.CatchUp(CancellationToken.None);
        for (var edit = 1; edit <= 4; edit++)
        {
            await ReadAsync(
                original, "harbour-post",
                HarbourTexts.Original + $"\n\nUpdate {edit}: the crossing was confirmed by the office.");
            projection.CatchUp(CancellationToken.None);
        }

        Assert.Equal(original, Item(copy).Primary.ItemId);
        Assert.Equal(copy, Assert.Single(Origins(original).Copies).Item.Id);
    }

    [Fact]
    public async Task Whoever_copied_an_original_is_from_it_no_more_once_it_tells_something_else()
    {
        var original = await FileAsync("harbour-post", HarbourTexts.Original);
        var second = await FileAsync("fresh-clicks", HarbourTexts.Original, hours: 3);
        var third = await FileAsync("echo-daily", HarbourTexts.Original, hours: 4);
        using var projection = new OriginProjection(room.Archive, room.Options);
        projection.CatchUp(CancellationToken.None);
        Assert.Equal([original, original], [Item(second).Primary.ItemId, Item(third).Primary.ItemId]);

        await ReadAsync(original, "harbour-post", HarbourTexts.Unrelated);
        projection.CatchUp(CancellationToken.None);

        Assert.Equal(
            [null, null, second],
            [Item(original).Primary.ItemId, Item(second).Primary.ItemId, Item(third).Primary.ItemId]);
        Assert.Empty(Origins(original).Copies);
    }

    [Fact]
    public async Task Whoever_copied_an_original_is_from_it_no_more_once_it_tells_what_others_have_copied_too()
    {
        var original = await FileAsync("harbour-post", HarbourTexts.Original);
        var copy = await FileAsync("fresh-clicks", HarbourTexts.Original, hours: 3);
        var other = await FileAsync("echo-daily", HarbourTexts.Unrelated, hours: 4);
        using var projection = new OriginProjection(room.Archive, room.Options);
        projection.CatchUp(CancellationToken.None);

        await ReadAsync(original, "harbour-post", HarbourTexts.Unrelated);
        projection.CatchUp(CancellationToken.None);

        Assert.Equal([null, original], [Item(copy).Primary.ItemId, Item(other).Primary.ItemId]);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task An_earlier_hand_of_more_copies_than_a_step_has_time_for_is_found_of_all(bool anotherProcess)
    {
        var copies = new List<long>();
        for (var paper = 0; paper < 9; paper++)
            copies.Add(await FileAsync($"paper-{paper}", HarbourTexts.Original, hours: 2 + paper));
        Follow();
        var first = await FileAsync("harbour-post", HarbourTexts.Original, hours: 0);
        using (var projection = new OriginProjection(room.Archive, room.Options) { LongestStep = TimeSpan.Zero })
        {
            if (anotherProcess) projection.Step(CancellationToken.None);
            else projection.CatchUp(CancellationToken.None);
        }

        Follow();

        Assert.All(copies, copy => Assert.Equal(first, Item(copy).Primary.ItemId));
        using var read = room.Archive.Read();
        Assert.Equal(10, read.Origins.ExecuteScalar<long>("select count(*) from tied where turn > 0 and item_id > 0"));
    }

    [Fact]
    public async Task Of_many_texts_that_wait_for_their_first_hand_a_step_takes_some()
    {
        await FileAsync("harbour-post", HarbourTexts.Original);
        Follow();
        using (var origins = room.Archive.Files.OpenOrigins(write: true))
        {
            origins.Execute(
                "insert into tied (item_id, turn) values (@item, -1)",
                Enumerable.Range(1_000, 500).Select(static item => new { item }));
        }

        using (var projection = new OriginProjection(room.Archive, room.Options))
            Assert.InRange(projection.Step(CancellationToken.None), 1, 200);
        Follow();

        using var read = room.Archive.Read();
        Assert.Equal(0, read.Origins.ExecuteScalar<long>("select count(*) from tied where turn < 0"));
    }

    [Fact]
    public async Task What_an_item_said_before_it_was_edited_takes_no_place_among_the_texts_that_a_copy_is_compared_with()
    {
        var original = await FileAsync("harbour-post", HarbourTexts.Original);
        using var projection = new OriginProjection(room.Archive, room.Options);
        for (var edit = 1; edit <= 8; edit++)
        {
            await ReadAsync(
                original, "harbour-post",
                HarbourTexts.Original + $"\n\nUpdate {edit}: the crossing was confirmed by the office.");
            projection.CatchUp(CancellationToken.None);
        }

        var copy = await FileAsync("fresh-clicks", HarbourTexts.Original, hours: 3);
        projection.CatchUp(CancellationToken.None);

        Assert.Equal(original, Item(copy).Primary.ItemId);
    }

    [Fact]
    public async Task An_outlet_that_is_followed_later_is_not_taken_for_the_copier()
    {
        var copy = await FileAsync("fresh-clicks", HarbourTexts.Spun, hours: 3);
        Follow();
        room.Time.Advance(TimeSpan.FromDays(2));
        var original = await FileAsync("harbour-post", HarbourTexts.Original, hours: 0);
        Follow();

        Assert.Null(Item(original).Primary.ItemId);
        Assert.Equal((original, SourceLevel.Likely), (Item(copy).Primary.ItemId, Item(copy).Primary.Level));
    }

    [Fact]
    public async Task Words_that_may_not_be_shown_are_in_no_evidence_and_on_no_page_beside_others()
    {
        var original = await FileAsync("harbour-post", HarbourTexts.Original, directives: "*: nosnippet");
        var copy = await FileAsync("fresh-clicks", HarbourTexts.Original, hours: 3, directives: "*: nosnippet");
        Follow();

        Assert.Empty(Origins(copy).Primary.Evidence);
        Assert.Null(new OriginReads(room.Archive, room.Options, room.Items).Beside(original, copy));
    }

    [Fact]
    public async Task A_follower_that_has_let_go_begins_from_what_is_stored()
    {
        var original = await FileAsync("harbour-post", HarbourTexts.Original);
        using var projection = new OriginProjection(room.Archive, room.Options);
        projection.CatchUp(CancellationToken.None);
        projection.LetGo();
        var copy = await FileAsync("fresh-clicks", HarbourTexts.Spun, hours: 3);
        projection.CatchUp(CancellationToken.None);

        Assert.Equal(original, Item(copy).Primary.ItemId);
    }

    [Fact]
    public async Task An_independent_account_is_linked_to_nothing()
    {
        await FileAsync("harbour-post", HarbourTexts.Original);
        var own = await FileAsync("sound-courier", HarbourTexts.Independent, hours: 3);
        Follow();

        Assert.Equal(SourceLevel.Unknown, Item(own).Primary.Level);
        Assert.Empty(Origins(own).Sources);
    }

    [Fact]
    public async Task After_a_restart_the_latest_texts_are_known_again()
    {
        var original = await FileAsync("harbour-post", HarbourTexts.Original);
        Follow();
        await room.ReopenAsync();
        var copy = await FileAsync("fresh-clicks", HarbourTexts.Spun, hours: 3);
        Follow();

        Assert.Equal(original, Item(copy).Primary.ItemId);
    }

    [Fact]
    public async Task An_erased_item_is_nobodys_source_and_leaves_no_relation()
    {
        var original = await FileAsync("harbour-post", HarbourTexts.Original);
        var copy = await FileAsync("fresh-clicks", HarbourTexts.Spun, hours: 3);
        using var projection = new OriginProjection(room.Archive, room.Options);
        projection.CatchUp(CancellationToken.None);
        await new ItemErasure(room.Archive).EraseAsync(original, TestContext.Current.CancellationToken);
        projection.CatchUp(CancellationToken.None);
        var later = await FileAsync("echo-daily", HarbourTexts.Original, hours: 5);
        projection.CatchUp(CancellationToken.None);

        Assert.Equal(SourceLevel.Unknown, Item(copy).Primary.Level);
        Assert.NotEqual(original, Item(later).Primary.ItemId);
        using var read = room.Archive.Read();
        Assert.Equal(0, read.Origins.ExecuteScalar<long>(
            "select count(*) from derivation where item_id = @original or source_id = @original", new { original }));
    }

    [Fact]
    public async Task Two_items_can_be_laid_side_by_side()
    {
        var original = await FileAsync("harbour-post", HarbourTexts.Original);
        var copy = await FileAsync("fresh-clicks", HarbourTexts.Spun, hours: 3);

        var beside = new OriginReads(room.Archive, room.Options, room.Items).Beside(original, copy);

        Assert.NotNull(beside);
        Assert.Equal(RelationKind.Spun, beside.Relation.Kind);
        Assert.Equal((HarbourTexts.Original, HarbourTexts.Spun), (beside.LeftText.Words, beside.RightText.Words));
    }

    [Fact]
    public async Task A_copy_of_a_text_that_may_not_be_kept_is_linked_to_it()
    {
        var original = await FileAsync("harbour-post", HarbourTexts.Original, directives: "*: noarchive");
        var copy = await FileAsync("fresh-clicks", HarbourTexts.Original, hours: 3);
        var spun = await FileAsync("quick-digest", HarbourTexts.Spun, hours: 4, directives: "*: noarchive");
        Follow();

        Assert.Equal((original, null), (Item(copy).Primary.ItemId, Item(spun).Primary.ItemId));
        Assert.Contains(
            Origins(copy).Primary.Evidence,
            item => HarbourTexts.Original.Contains(item.Text, StringComparison.Ordinal) && item.Text.Length > 100);
        Assert.Equal(Comparison.Made, Origins(original).Comparison);
    }

    [Fact]
    public async Task A_copy_that_may_not_be_kept_is_linked_to_its_source_also_after_a_restart()
    {
        var original = await FileAsync("harbour-post", HarbourTexts.Original);
        Follow();
        var copy = await FileAsync("fresh-clicks", HarbourTexts.Original, hours: 3, directives: "*: noarchive");
        Follow();

        Assert.Equal(original, Item(copy).Primary.ItemId);
        Assert.Equal(copy, Assert.Single(Origins(original).Copies).Item.Id);
    }

    [Fact]
    public async Task Beside_a_text_that_may_not_be_kept_the_other_stands_with_what_both_have()
    {
        var original = await FileAsync("harbour-post", HarbourTexts.Original, directives: "*: noarchive");
        var copy = await FileAsync("fresh-clicks", HarbourTexts.Original, hours: 3);
        var hidden = await FileAsync("quick-digest", HarbourTexts.Original, hours: 4, directives: "*: noarchive");
        Follow();

        var beside = room.OriginReads().Beside(original, copy);

        Assert.Equal(new TextBeside(null, HarbourTexts.Original.Length), beside?.LeftText);
        Assert.Equal(HarbourTexts.Original, beside?.RightText.Words);
        Assert.NotEmpty(beside!.Relation.Passages);
        Assert.Null(room.OriginReads().Beside(original, hidden));
    }

    [Fact]
    public async Task A_text_that_was_kept_before_it_might_not_be_is_known_by_its_fingerprints()
    {
        var original = await FileAsync("harbour-post", HarbourTexts.Original);
        await room.HearAsync(original, new(SignalNames.RobotsTag, SignalPlace.Header, "noarchive"));
        await room.HearAsync(original, new(SignalNames.RobotsTag, SignalPlace.Header, "noarchive, notranslate"));
        var copy = await FileAsync("fresh-clicks", HarbourTexts.Original, hours: 3);
        Follow();

        Assert.Equal(original, Item(copy).Primary.ItemId);
    }

    [Fact]
    public async Task Where_comparing_is_refused_too_nothing_is_known()
    {
        var original = await FileAsync("harbour-post", HarbourTexts.Original, directives: "*: noarchive");
        await room.HearAsync(original, new(SignalNames.TdmReservation, SignalPlace.Header, "1"));
        var copy = await FileAsync("fresh-clicks", HarbourTexts.Original, hours: 3);
        Follow();

        Assert.Null(Item(copy).Primary.ItemId);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public async Task A_copy_is_found_when_its_outlets_later_pages_show_what_on_it_is_furniture(int before)
    {
        var original = await FileAsync("harbour-post", HarbourTexts.Original);
        var copy = 0L;
        for (var page = 0; page < 3; page++)
        {
            var text = page == before ? HarbourTexts.Original : HarbourTexts.Elsewhere[page];
            var item = await room.FilePageOfAsync("table-times", $"page-{page}", HarbourTexts.Furniture + text);
            if (page == before) copy = item;
            Follow();
        }

        Assert.Equal(original, Item(copy).Primary.ItemId);
    }

    [Fact]
    public async Task A_copy_is_found_when_the_page_that_shows_its_furniture_was_read_while_nobody_followed()
    {
        var original = await FileAsync("harbour-post", HarbourTexts.Original);
        var copy = await room.FilePageOfAsync("table-times", "page-0", HarbourTexts.Furniture + HarbourTexts.Original);
        await room.FilePageOfAsync("table-times", "page-1", HarbourTexts.Furniture + HarbourTexts.Elsewhere[0]);
        var unread = await room.FilePageOfAsync("table-times", "page-2", "Not much is known of it yet.");
        Follow();
        await room.ReadPageAsync(unread, "table-times", "page-2", HarbourTexts.Furniture + HarbourTexts.Elsewhere[1]);
        Follow();

        Assert.Equal(original, Item(copy).Primary.ItemId);
    }

    private Task<long> FileAsync(string outlet, string text, int hours = 0, string? directives = null) =>
        room.FileTextAsync(outlet, text, hours, directives);

    private Task<bool> ReadAsync(long item, string outlet, string text) => room.ReadTextAsync(item, outlet, text);

    private void Follow() => room.FollowOrigins();

    private ShownItem Item(long id) => room.Items.ByIds([id]).Single();

    private ItemOrigins Origins(long id) => room.OriginsOf(id);
}
