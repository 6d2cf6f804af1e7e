using Dapper;
using Firstwire.Formats.Feeds;
using Firstwire.Newsroom.Archive.Erasing;
using Firstwire.Newsroom.Origins;
using Firstwire.Newsroom.Stories;
using Firstwire.Reading;
using Firstwire.Rights;
using Firstwire.Tests.Newsroom.Archive;
using Firstwire.Tests.Tracing.Copies;
using Firstwire.Tracing.Stories;

namespace Firstwire.Tests.Newsroom.Stories;

/// <summary>The archive's items are placed into stories, which follow what happens to them.</summary>
public sealed class StoryProjectionTests : IAsyncDisposable
{
    private const string Title = "Night ferry to Skarvoy returns";
    private readonly NewsroomFixture room = new(ArchiveEngine.Sqlite);
    private readonly StoryRoom stories;

    public StoryProjectionTests() => stories = new StoryRoom(room);

    public ValueTask DisposeAsync() => room.DisposeAsync();

    [Fact]
    public async Task Whom_the_others_have_a_text_from_leads_though_a_copy_states_an_earlier_time()
    {
        await room.AddFeedAsync("https://harbour-post.example/feed.xml");
        await room.AddFeedAsync("https://fresh-clicks.example/feed.xml");
        room.Time.Advance(TimeSpan.FromHours(2));
        var original = await stories.FileAsync("harbour-post.example", Title, HarbourTexts.Original, 20);
        stories.Follow();
        room.Time.Advance(TimeSpan.FromHours(30));
        await room.AskedAsync("https://fresh-clicks.example/feed.xml", hoursAgo: 1);
        var copy = await stories.FileAsync("fresh-clicks.example", Title, HarbourTexts.Original, 10);
        stories.Follow();

        var account = Assert.Single(stories.Story(stories.Reads.StoryOf(original)!.Value).Accounts);
        var folded = Assert.Single(new OriginReads(room.Archive, room.Options, room.Items).Fold(room.Items.Newest(10)));

        Assert.Equal((original, copy), (account.Lead.Id, account.Copies.Single().Id));
        Assert.Equal(original, folded.Lead.Id);
    }

    [Fact]
    public void Of_a_story_that_is_too_long_the_first_accounts_are_looked_at_and_those_that_came_last()
    {
        using (var written = room.Archive.Files.OpenStories(write: true))
        {
            written.Execute(
                """
                insert into story (id, number) values (1, 1);
                insert into account (item_id, story_id, time, joined) values (11, 1, 100, 900), (12, 1, 101, 901),
                  (13, 1, 102, 902), (14, 1, 103, 990), (15, 1, 104, 903);
                """);
        }

        using var read = room.Archive.Read();

        Assert.Equal([11, 12, 14], FoldedAccounts.Of(read, [1], 2, 1)[1].Select(account => account.Lead));
        Assert.Equal([11, 12, 13, 14, 15], FoldedAccounts.Of(read, [1], 9, 1)[1].Select(account => account.Lead));
    }

    [Fact]
    public async Task A_list_of_stories_has_as_many_as_were_asked_for_though_some_may_not_be_shown()
    {
        string[] titles = ["Ferry to Skarvoy returns", "Star charts of amateurs put online", "Vestra tunnel closed",
            "Brass band of Lower Orra wins", "How to prune a quince"];
        string[] texts = [HarbourTexts.Original, .. HarbourTexts.Elsewhere,
            "Prune in March, said Berit Holm, and leave the spurs alone."];
        for (var hour = 0; hour < titles.Length; hour++)
            await stories.FileAsync($"paper-{hour}.example", titles[hour], texts[hour], hour);
        stories.Follow();
        var all = stories.Reads.Ranked(5);
        await room.Archive.PublishAsync(
            write => write.Archive.Execute("update item set hidden = 1 where id = @Id", new { all[1].Central.Id }),
            TestContext.Current.CancellationToken);

        var first = stories.Reads.Ranked(2, 0);
        var second = stories.Reads.Ranked(2, first.Next!.Value);

        Assert.Equal([all[0].Id, all[2].Id], first.Stories.Select(story => story.Id));
        Assert.Equal([all[3].Id, all[4].Id], second.Stories.Select(story => story.Id));
        Assert.Null(second.Next);
    }

    [Fact]
    public async Task Forty_outlets_with_one_agencys_text_are_one_independent_account()
    {
        var first = await stories.FileAsync("meridian-wire.example", Title, HarbourTexts.Original);
        for (var outlet = 1; outlet < 40; outlet++)
            await stories.FileAsync($"paper-{outlet}.example", Title, HarbourTexts.Original, outlet * 0.1);
        stories.Follow();

        var summary = Assert.Single(stories.Reads.Ranked(10));
        Assert.Equal((first, 1, 40, 40), (summary.Id, summary.Accounts, summary.Items, summary.Outlets));
        var account = Assert.Single(stories.Story(first).Accounts);
        Assert.Equal((first, 39), (account.Lead.Id, account.Copies.Count));
    }

    [Fact]
    public async Task A_copy_is_gathered_before_its_story_is_counted_for_good_however_many_newer_stories_wait()
    {
        var original = await stories.FileAsync("meridian-wire.example", Title, HarbourTexts.Original);
        var copy = await stories.FileAsync("fresh-clicks.example", Title, HarbourTexts.Original, 1);
        stories.Follow();
        using (var file = room.Archive.Files.OpenStories(write: true))
        {
            file.Execute("insert into story (id, number) values (@copy, 1000)", new { copy });
            StoryRows.Move(file, copy, copy, now: 0);
            file.Execute(
                "insert into story (id, number, counted) values (@id, @id, 1)",
                Enumerable.Range(2000, StoryCounts.StoriesAtOnce).Select(id => new { id }));
        }

        stories.Follow();

        Assert.Equal(original, stories.Reads.StoryOf(copy));
    }

    [Fact]
    public async Task The_headlines_of_other_pages_that_stand_around_a_text_place_nothing()
    {
        const string mostRead =
            "Most read » Night ferry to Skarvoy returns » Ada Lund and the doctor » The berth of Tolvik » The "
                + "Mirela sails";
        string[] links =
            ["Night ferry to Skarvoy returns", "Ada Lund and the doctor", "The berth of Tolvik", "The Mirela sails"];
        var ferry = await stories.FileAsync("harbour-post.example", Title, HarbourTexts.Original);
        var bare = await stories.FileAsync(
            "fresh-clicks.example", "Star charts of amateurs put online", HarbourTexts.Unrelated, 1);
        var item = await stories.FileAsync(
            "echo-daily.example", "Quinces are pruned in March", "Leave the spurs alone, said Berit Holm.", 1);
        await room.FilePageAsync(item, "https://echo-daily.example/quinces", new Article
        {
            Text = $"{mostRead}\n\nLeave the spurs alone, said Berit Holm.\n\n{mostRead}",
            Html = "<p>Leave the spurs alone, said Berit Holm.</p>",
            Language = "en",
            IsArticle = true,
            Links = [.. links.Concat(links).Select(text => new ArticleLink("https://echo-daily.example/other", text))],
        });
        stories.Follow();

        Assert.Equal(3, new[] { ferry, bare, item }.Select(id => stories.Reads.StoryOf(id)).Distinct().Count());
    }

    [Fact]
    public async Task Accounts_in_words_of_their_own_are_counted_each_and_rank_above_many_copies()
    {
        var copied = await stories.FileAsync(
            "meridian-wire.example", "Star charts of amateurs put online", HarbourTexts.Unrelated);
        for (var outlet = 1; outlet < 6; outlet++)
            await stories.FileAsync(
                $"paper-{outlet}.example", "Star charts of amateurs put online", HarbourTexts.Unrelated, 0.1);
        var told = await ToldTwiceAsync();
        stories.Follow();

        Assert.Equal([(told, 2L), (copied, 1L)], stories.Reads.Ranked(10).Select(story => (story.Id, story.Accounts)));
    }

    [Fact]
    public async Task Of_two_stories_with_as_many_accounts_the_later_stands_first_and_twelve_hours_outweigh_twice_the_accounts()
    {
        var twice = await ToldTwiceAsync();
        var once = await stories.FileAsync(
            "star-gazette.example", "Star charts of amateurs put online", HarbourTexts.Unrelated, hours: 20);
        stories.Follow();

        Assert.Equal([once, twice], stories.Reads.Ranked(10).Select(story => story.Id));
    }

    [Fact]
    public async Task An_outlets_further_texts_on_a_story_make_no_second_independent_account()
    {
        var story = await ToldTwiceAsync();
        var further = await stories.FileAsync(
            "sound-courier.example", "Night ferry: the morning after", HarbourTexts.Unrelated, 7);
        stories.Follow();
        await stories.Desk.MoveAsync(further, story, TestContext.Current.CancellationToken);
        stories.Follow();

        Assert.Equal((2, 3), (stories.Story(story).Summary.Accounts, stories.Story(story).Accounts.Count));
    }

    [Fact]
    public async Task A_story_bears_the_number_of_the_item_that_founded_it_and_keeps_it_when_all_is_placed_anew()
    {
        var story = await ToldTwiceAsync();
        stories.Follow();
        await room.Archive.DisposeAsync();
        foreach (var file in Directory.EnumerateFiles(room.Folder.Path, "stories.db*")) File.Delete(file);
        await room.ReopenAsync();
        stories.Follow();

        Assert.Equal(story, Assert.Single(stories.Reads.Ranked(10)).Id);
        Assert.Equal(2, stories.Story(story).Accounts.Count);
    }

    [Fact]
    public async Task After_a_restart_a_story_goes_on()
    {
        var story = await stories.FileAsync("harbour-post.example", Title, HarbourTexts.Original);
        stories.Follow();
        await room.ReopenAsync();
        await stories.FileAsync("fresh-clicks.example", Title, HarbourTexts.Spun, 3);
        stories.Follow();

        Assert.Equal(2, Assert.Single(stories.Reads.Ranked(10)).Items);
        Assert.Equal(story, stories.Reads.Ranked(10)[0].Id);
    }

    [Fact]
    public async Task A_new_text_of_a_storys_only_item_does_not_change_its_number()
    {
        var item = await stories.FileAsync("harbour-post.example", Title, HarbourTexts.Original);
        using var projection = stories.Projection();
        stories.Follow(projection);
        await stories.ReadAsync(item, "harbour-post.example", Title, HarbourTexts.Unrelated);
        stories.Follow(projection);

        Assert.Equal(item, stories.Reads.StoryOf(item));
        Assert.Empty(stories.Story(item).Log);
    }

    [Fact]
    public async Task The_headline_is_the_one_that_most_accounts_would_recognise_and_it_is_nobodys_words_but_its_own()
    {
        await stories.FileAsync("harbour-post.example", "Night ferry to Skarvoy", HarbourTexts.Original);
        var central = await stories.FileAsync(
            "sound-courier.example", "Night ferry to Skarvoy sails again from Monday", HarbourTexts.Independent, 1);
        await stories.FileAsync(
            "island-echo.example", "Skarvoy ferry sails again from Monday", HarbourTexts.Unrelated, 2);
        stories.Follow();
        await MergeAllAsync();

        Assert.Equal(central, stories.Reads.Ranked(1)[0].Central.Id);
        Assert.Equal("Night ferry to Skarvoy sails again from Monday", stories.Reads.Ranked(1)[0].Central.Title);
    }

    [Fact]
    public async Task The_headline_is_of_an_account_in_the_first_of_the_readers_languages_that_one_is_told_in()
    {
        var story = await stories.FileAsync(
            "harbour-post.example", "Night ferry to Skarvoy sails again", HarbourTexts.Original);
        var central = await stories.FileAsync(
            "sound-courier.example", "Skarvoy ferry sails again", HarbourTexts.Independent, 1);
        var french = await stories.FileAsync(
            "le-phare.example", "Le bac de Skarvoy repart", HarbourTexts.Unrelated, 2, "fr-CA");
        stories.Follow();
        await MergeAllAsync();

        Assert.Equal(french, HeadlineFor("fr"));
        Assert.Equal(french, HeadlineFor("de", "fr", "en"));
        Assert.Equal(central, HeadlineFor("en", "fr"));
        Assert.Equal(central, HeadlineFor("de"));
        Assert.Equal(central, HeadlineFor());
        Assert.Equal(french, Assert.IsType<StoryLookup.Found>(
            stories.Reads.Find(story, ["fr"])).Story.Summary.Central.Id);

        await room.Archive.PublishAsync(
            write => write.Archive.Execute("update item set hidden = 1 where id = @french", new { french }),
            TestContext.Current.CancellationToken);

        Assert.NotEqual(french, HeadlineFor("fr", "de"));

        long HeadlineFor(params string[] languages) =>
            Assert.Single(stories.Reads.Ranked(5, 0, languages).Stories).Central.Id;
    }

    [Fact]
    public async Task An_account_in_the_readers_language_gives_the_headline_however_many_came_before()
    {
        var titles = Enumerable.Range(0, 13).Select(hour => $"Night ferry to Skarvoy, day {hour}").ToArray();
        for (var hour = 0; hour < titles.Length; hour++)
        {
            await stories.FileAsync(
                $"paper-{hour}.example", titles[hour], $"{HarbourTexts.Elsewhere[hour % HarbourTexts.Elsewhere.Count]}"
                    + string.Concat(Enumerable.Range(0, 30).Select(word => $" Witness{hour}x{word} spoke.")), hour);
        }

        var late = await stories.FileAsync(
            "le-phare.example", "Le bac de Skarvoy repart", "Le bac repart lundi, dit Berit Holm.", 20, "fr");
        stories.Follow();
        await MergeAllAsync();

        Assert.Equal(late, Assert.Single(stories.Reads.Ranked(20, 0, ["fr"]).Stories).Central.Id);
    }

    [Fact]
    public async Task An_item_whose_text_may_not_be_kept_is_placed_by_its_headline()
    {
        var item = await stories.FileAsync("harbour-post.example", Title, HarbourTexts.Original);
        await room.FilePageAsync(
            item, "https://harbour-post.example/", new Article { Title = Title, IsArticle = true }, "*: noarchive");
        stories.Follow();

        Assert.Equal(item, stories.Reads.StoryOf(item));
    }

    [Theory]
    [InlineData(SignalNames.RobotsTag, "*: noarchive", "The night ferry sails again.")]
    [InlineData(SignalNames.TdmReservation, "1", null)]
    public async Task A_description_stands_for_a_text_that_may_not_be_kept_and_for_none_that_may_not_be_compared(
        string name, string wish, string? words)
    {
        var item = await stories.FileAsync("harbour-post.example", Title, HarbourTexts.Original);
        var page = new Article
        {
            Title = Title,
            Text = HarbourTexts.Original,
            Html = $"<p>{HarbourTexts.Original}</p>",
            Description = "The night ferry sails again.",
            IsArticle = true
        };
        await room.FilePageAsync(
            item, "https://harbour-post.example/", page, [new RightsSignal(name, SignalPlace.Header, wish)]);

        using var read = room.Archive.Read();
        Assert.Equal(words, StoryItem.Open(read, item, room.Options.Edition, NewsroomFixture.Start)!.Text);
    }

    [Fact]
    public async Task A_follower_that_has_let_go_begins_from_what_is_stored()
    {
        var first = await stories.FileAsync("harbour-post.example", Title, HarbourTexts.Original);
        using var projection = stories.Projection();
        stories.Follow(projection);
        projection.LetGo();
        await stories.FileAsync("fresh-clicks.example", Title, HarbourTexts.Original, 3);
        stories.Follow(projection);

        Assert.Equal((first, 2L), (stories.Reads.Ranked(1)[0].Id, stories.Reads.Ranked(1)[0].Items));
    }

    [Fact]
    public async Task An_erased_item_is_in_no_story_and_the_others_stay()
    {
        var story = await ToldTwiceAsync();
        using var projection = stories.Projection();
        stories.Follow(projection);
        await new ItemErasure(room.Archive).EraseAsync(story, TestContext.Current.CancellationToken);

        using (var read = room.Archive.Read())
        {
            Assert.Equal(0, read.Stories.ExecuteScalar<long>(
                "select count(*) from account where item_id = @story", new { story }));
        }

        stories.Follow(projection);
        Assert.Equal((1, 1), (stories.Story(story).Accounts.Count, stories.Reads.Ranked(5).Single().Items));
    }

    [Fact]
    public async Task A_story_whose_items_are_all_erased_is_gone_and_one_that_never_was_is_missing()
    {
        var story = await stories.FileAsync("harbour-post.example", Title, HarbourTexts.Original);
        using var projection = stories.Projection();
        stories.Follow(projection);
        await new ItemErasure(room.Archive).EraseAsync(story, TestContext.Current.CancellationToken);
        Assert.IsType<StoryLookup.Gone>(stories.Reads.Find(story));
        stories.Follow(projection);

        Assert.IsType<StoryLookup.Gone>(stories.Reads.Find(story));
        Assert.IsType<StoryLookup.Missing>(stories.Reads.Find(4711));
        Assert.Empty(stories.Reads.Ranked(5));
    }

    [Fact]
    public async Task A_merger_by_the_machine_leads_from_the_later_number_to_the_older_and_is_logged_with_its_score()
    {
        var (one, other) = await TwoStoriesAsync();
        using var projection = stories.Projection();
        stories.Follow(projection);
        projection.Repairs = _ => [new StoryChange(StoryChangeKind.Merged, null, 1, 0, 2.5)];
        projection.Repair();
        stories.Follow(projection);

        Assert.Equal(new StoryLookup.SameAs(one), stories.Reads.Find(other));
        Assert.Equal(2, stories.Story(one).Summary.Items);
        var line = Assert.Single(stories.Story(one).Log);
        Assert.Equal(
            (StoryDecisionKind.Merged, false, other, one, 2.5),
            (line.Kind, line.ByEditor, line.From, line.To, line.Score));
    }

    [Fact]
    public async Task Stories_that_an_editor_parted_are_not_merged_again_by_the_machine()
    {
        var story = await ToldTwiceAsync();
        using var projection = stories.Projection();
        stories.Follow(projection);
        var second = stories.Story(story).Accounts[1].Lead.Id;
        var own = await stories.Desk.SplitAsync(story, [second], TestContext.Current.CancellationToken);
        stories.Follow(projection);
        Assert.NotEqual(story, own);
        Assert.Equal([story, own], [stories.Reads.StoryOf(story), stories.Reads.StoryOf(second)]);

        projection.Repairs = _ => [.. Enumerable.Range(0, 4).SelectMany(
            from => Enumerable.Range(0, 4).Where(to => to != from)
                .Select(to => new StoryChange(StoryChangeKind.Merged, null, from, to, 9)))];
        projection.Repair();
        stories.Follow(projection);

        Assert.Equal([story, own], [stories.Reads.StoryOf(story), stories.Reads.StoryOf(second)]);
        Assert.True(stories.Story(story).Log[^1].ByEditor);
    }

    [Fact]
    public async Task An_item_that_an_editor_moved_stays_there_whatever_the_machine_moves_and_after_all_is_placed_anew()
    {
        var (one, other) = await TwoStoriesAsync();
        var third = await stories.FileAsync("echo-daily.example", Title, HarbourTexts.Spun, 4);
        using (var projection = stories.Projection())
        {
            stories.Follow(projection);
            Assert.True(await stories.Desk.MoveAsync(third, other, TestContext.Current.CancellationToken));
            stories.Follow(projection);
            projection.Repairs = _ => [.. Enumerable.Range(0, 8).Select(
                document => new StoryChange(StoryChangeKind.Moved, document, 1, 0, 9))];
            projection.Repair();
            Assert.Equal(other, stories.Reads.StoryOf(third));
        }

        await PlaceAllAnewAsync();

        Assert.Equal(
            [one, other, other], new[] { one, other, third }.Select(item => stories.Reads.StoryOf(item)!.Value));
    }

    [Fact]
    public async Task An_item_that_an_editor_moved_to_a_later_one_is_with_it_after_all_is_placed_anew()
    {
        var (one, other) = await TwoStoriesAsync();
        stories.Follow();
        Assert.True(await stories.Desk.MoveAsync(one, other, TestContext.Current.CancellationToken));
        stories.Follow();

        await PlaceAllAnewAsync();

        Assert.Equal([other, other], [stories.Reads.StoryOf(one), stories.Reads.StoryOf(other)]);
    }

    [Fact]
    public async Task An_editors_word_on_an_item_holds_for_the_older_one_that_it_is_found_to_be()
    {
        var (one, other) = await TwoStoriesAsync();
        const string Again = "https://harbour-post.example/ferry/again";
        var feed = await room.AddFeedAsync("https://harbour-post.example/feed.xml");
        await room.FileAsync(
            feed, "https://harbour-post.example/feed.xml", new Entry { Id = "again", Url = Again, Title = Title });
        var twin = room.Items.Newest(1)[0].Id;
        var article = new Article { Title = Title, Text = HarbourTexts.Original, Language = "en", IsArticle = true };
        await room.FilePageAsync(twin, Again, article);
        stories.Follow();
        Assert.True(await stories.Desk.MoveAsync(twin, other, TestContext.Current.CancellationToken));
        stories.Follow();

        var first = $"https://harbour-post.example/{Uri.EscapeDataString(Title)}";
        await room.FilePageAsync(twin, Again, article with { CanonicalUrl = first });
        stories.Follow();

        Assert.Null(stories.Reads.StoryOf(twin));
        Assert.Equal(other, stories.Reads.StoryOf(one));
    }

    [Fact]
    public async Task A_story_is_not_given_the_number_of_an_editors_that_is_not_followed_yet()
    {
        var (one, other) = await TwoStoriesAsync();
        stories.Follow();
        const long Taken = StoryRows.FirstOwnNumber;
        await room.Archive.WriteAsync(
            write => write.Archive.Execute(
                "insert into story_decision (recorded, kind, item_id, from_id, story_id) "
                    + "values (1, 3, @one, @other, @Taken)",
                new { one, other, Taken }),
            TestContext.Current.CancellationToken);
        using var read = room.Archive.Read();

        Assert.Equal(Taken + 1, StoryRows.IdFor(read.Stories, read, one));
    }

    [Fact]
    public async Task Repairs_go_on_once_a_clock_that_ran_ahead_is_put_right()
    {
        await TwoStoriesAsync();
        using var projection = stories.Projection();
        room.Time.Advance(TimeSpan.FromDays(400));
        stories.Follow(projection);
        room.Time.SetBack(TimeSpan.FromDays(400));
        stories.Follow(projection);
        var repairs = 0;
        projection.Repairs = tracker =>
        {
            repairs++;
            return [];
        };

        room.Time.Advance(TimeSpan.FromMinutes(7));
        stories.Follow(projection);

        Assert.Equal(1, repairs);
    }

    [Fact]
    public async Task An_editors_merger_leads_from_the_later_number_to_the_older_for_ever()
    {
        var (one, other) = await TwoStoriesAsync();
        stories.Follow();
        Assert.True(await stories.Desk.MergeAsync(other, one, TestContext.Current.CancellationToken));
        stories.Follow();

        Assert.Equal(new StoryLookup.SameAs(one), stories.Reads.Find(other));
        Assert.Equal(2, stories.Story(one).Accounts.Count);
        Assert.False(await stories.Desk.MergeAsync(one, other, TestContext.Current.CancellationToken));
        var line = Assert.Single(stories.Story(one).Log, line => line.ByEditor);
        Assert.Equal((StoryDecisionKind.Merged, other, one), (line.Kind, line.From, line.To));
    }

    [Fact]
    public async Task A_founder_that_is_split_off_leaves_its_number_to_the_story()
    {
        var story = await ToldTwiceAsync();
        using var projection = stories.Projection();
        stories.Follow(projection);
        var own = await stories.Desk.SplitAsync(story, [story], TestContext.Current.CancellationToken);
        stories.Follow(projection);

        Assert.Equal(1L << 31, own);
        Assert.Equal(own, stories.Reads.StoryOf(story));
        Assert.NotEqual(story, stories.Story(story).Summary.Central.Id);
    }

    [Fact]
    public async Task What_cannot_be_parted_or_moved_is_refused()
    {
        var (one, other) = await TwoStoriesAsync();
        stories.Follow();

        Assert.Null(await stories.Desk.SplitAsync(one, [one], TestContext.Current.CancellationToken));
        Assert.Null(await stories.Desk.SplitAsync(one, [other], TestContext.Current.CancellationToken));
        Assert.False(await stories.Desk.MoveAsync(one, one, TestContext.Current.CancellationToken));
        Assert.False(await stories.Desk.MoveAsync(4711, one, TestContext.Current.CancellationToken));
        Assert.False(await stories.Desk.MergeAsync(one, 4711, TestContext.Current.CancellationToken));
    }

    /// <summary>
    /// One event in two texts that share no sentence; by an editor's word, so that it is one story whatever
    /// the tracker says.
    /// </summary>
    private async Task<long> ToldTwiceAsync()
    {
        var first = await stories.FileAsync("harbour-post.example", Title, HarbourTexts.Original, 3);
        await stories.FileAsync("sound-courier.example", Title, HarbourTexts.Independent, 5);
        stories.Follow();
        await MergeAllAsync("ferry");
        return first;
    }

    private async Task<(long One, long Other)> TwoStoriesAsync() => (
        await stories.FileAsync("harbour-post.example", Title, HarbourTexts.Original),
        await stories.FileAsync(
            "star-gazette.example", "Star charts of amateurs put online", HarbourTexts.Unrelated, 1));

    private async Task PlaceAllAnewAsync()
    {
        await room.Archive.DisposeAsync();
        foreach (var file in Directory.EnumerateFiles(room.Folder.Path, "stories.db*")) File.Delete(file);
        await room.ReopenAsync();
        stories.Follow();
    }

    private async Task MergeAllAsync(string word = "")
    {
        var all = stories.Reads.Ranked(20).Where(story => story.Central.Title!.Contains(word, StringComparison.Ordinal))
            .Select(story => story.Id).Order().ToList();
        foreach (var other in all.Skip(1))
            await stories.Desk.MergeAsync(all[0], other, TestContext.Current.CancellationToken);
        stories.Follow();
    }
}
