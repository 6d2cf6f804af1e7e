using Dapper;
using Firstwire.Newsroom.Import;
using Firstwire.Newsroom.Items;
using Firstwire.Newsroom.Takedown.Execution;
using Firstwire.Tests.Newsroom.Import;

namespace Firstwire.Tests.Newsroom.Takedown.Execution;

/// <summary>
/// What was taken down does not come back, whoever brings it, until its refusal lapses; what others have stays theirs.
/// </summary>
public sealed class ReturnTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_earlier_backup_beside_todays_keys_holds_nothing_that_opens()
    {
        await using var town = new TakedownTown();
        await town.PublishAsync("harbour-post.example");
        await town.PublishAsync("valley-echo.example");
        town.Follow();
        var words = town.Words(town.Articles[0]);
        var backup = await town.BackUpAsync();
        await town.TakeDownAsync(new TakedownScope.WholeDomain("harbour-post.example"));

        await town.PutBackAsync(backup);

        Assert.Empty(town.Probe(words).Found);
        Assert.IsType<ItemLookup.Erased>(town.Room.Items.Find(1));
        Assert.Null(await town.FileAsync(town.Articles[0] with { Url = "https://harbour-post.example/another" }));
        town.AssertIntact(town.Articles[1]);
    }

    [Fact]
    public async Task A_backup_from_before_the_item_was_filed_refuses_it_as_well()
    {
        await using var town = new TakedownTown();
        await town.Room.AddFeedAsync("https://harbour-post.example/feed.xml");
        await town.Room.ReopenAsync();
        var backup = await File.ReadAllBytesAsync(town.Room.Folder["archive.db"], Cancellation);
        var article = await town.PublishAsync("harbour-post.example");
        await town.TakeDownAsync(new TakedownScope.Item(article.Id));

        await town.Room.Archive.DisposeAsync();
        await File.WriteAllBytesAsync(town.Room.Folder["archive.db"], backup, Cancellation);
        await town.Room.ReopenAsync();

        Assert.Null(await town.FileAsync(article));
        Assert.Null(await town.FileAsync(article with { Url = article.Url + "/amp", Title = "Another headline" }));
        Assert.NotNull(await town.FileAsync(article with
        {
            Url = "https://harbour-post.example/new",
            Title = "New",
            Text = "New words alone.",
            Summary = "New."
        }));
    }

    [Fact]
    public async Task A_web_archive_does_not_bring_it_back()
    {
        await using var town = new TakedownTown();
        var warc = new WrittenWarc().Page("https://harbour-post.example/old-lamp", NewsroomFixture.Start.AddYears(-1),
            "The old lamp goes dark").Bytes;
        await ImportAsync(town, warc);
        var item = Assert.Single(town.Room.Items.Newest(10));
        await town.TakeDownAsync(new TakedownScope.UrlPrefix("https://harbour-post.example/old"));

        await ImportAsync(town, warc);
        await ImportAsync(
            town, new WrittenWarc().Page(
                "https://harbour-post.example/older", NewsroomFixture.Start.AddYears(-1), "Another").Bytes);

        Assert.Empty(town.Room.Items.Newest(10));
        Assert.IsType<ItemLookup.Erased>(town.Room.Items.Find(item.Id));
    }

    [Fact]
    public async Task A_page_that_turns_out_to_be_refused_is_erased_when_it_is_read()
    {
        await using var town = new TakedownTown();
        var article = await town.PublishAsync("harbour-post.example", author: "Mirela Pellagrin");
        await town.TakeDownAsync(new TakedownScope.Author("Mirela Pellagrin", "harbour-post.example"));

        var feed = await town.Room.AddFeedAsync("https://harbour-post.example/feed.xml");
        await town.Room.FileAsync(
            feed, "https://harbour-post.example/feed.xml", NewsroomFixture.Ferry() with { Authors = [] });
        var id = Assert.Single(town.Room.Items.Newest(10)).Id;
        await town.Room.FilePageAsync(
            id, "https://harbour-post.example/night-ferry",
            new() { Authors = [article.Author], Text = "Words.", IsArticle = true });

        Assert.IsType<ItemLookup.Erased>(town.Room.Items.Find(id));
    }

    [Fact]
    public async Task A_copy_on_another_host_is_listed_and_left_alone()
    {
        await using var town = new TakedownTown();
        var original = await town.PublishAsync("harbour-post.example");
        town.Follow();
        var copy = await town.PublishAsync("fresh-clicks.example", text: original.Text);
        town.Follow();

        var progress = await town.TakeDownAsync(new TakedownScope.Item(original.Id));

        Assert.Equal(ExecutionStep.Done, progress.Step);
        Assert.Equal(copy.Id, Assert.Single(town.Execution().CopiesElsewhere("c-1")).Id);
        town.AssertIntact(copy);
    }

    [Fact]
    public async Task A_text_taken_down_everywhere_takes_its_copies_along()
    {
        await using var town = new TakedownTown();
        var original = await town.PublishAsync("harbour-post.example");
        var copy = await town.PublishAsync("fresh-clicks.example", text: $"{original.Text}\n\nAnd some words more.");
        await town.PublishAsync("valley-echo.example");
        town.Follow();

        await town.TakeDownAsync(
            new TakedownScope.Text(TextRuns.Fingerprint(town.Room.Archive.Hashes, original.Text), OnDomain: null));

        Assert.All([original, copy], article => Assert.IsType<ItemLookup.Erased>(town.Room.Items.Find(article.Id)));
        town.AssertIntact(town.Articles[2]);
    }

    [Fact]
    public async Task A_refusal_that_lapsed_lets_the_address_bring_it_anew()
    {
        await using var town = new TakedownTown();
        var article = await town.PublishAsync("harbour-post.example");
        await town.TakeDownAsync(new TakedownScope.Url(article.Url));
        await town.Execution().LapseAsync("c-1", town.Room.Time.GetUtcNow().AddDays(14), Cancellation);
        Assert.Null(await town.FileAsync(article));

        town.Room.Time.Advance(TimeSpan.FromDays(15));
        await town.Execution().WorkAsync(Cancellation);

        Assert.NotNull(await town.FileAsync(article));
        Assert.IsType<ItemLookup.Erased>(town.Room.Items.Find(article.Id));
    }

    [Fact]
    public async Task A_refusal_stays_lapsed_where_the_archive_lost_its_half_of_it()
    {
        await using var town = new TakedownTown();
        var article = await town.PublishAsync("harbour-post.example");
        await town.TakeDownAsync(new TakedownScope.Url(article.Url));
        await town.Execution().LapseAsync("c-1", town.Room.Time.GetUtcNow().AddDays(14), Cancellation);
        town.Room.Time.Advance(TimeSpan.FromDays(15));
        var before = await town.BackUpAsync();
        await town.Execution().WorkAsync(Cancellation);

        await town.PutBackAsync(before);

        Assert.NotNull(await town.FileAsync(article));
        Assert.IsType<ItemLookup.Erased>(town.Room.Items.Find(article.Id));
    }

    [Fact]
    public async Task An_id_that_two_publishers_happen_to_give_is_refused_of_the_one_alone()
    {
        const string Post = "https://harbour-post.example/feed.xml", Echo = "https://valley-echo.example/feed.xml";
        await using var town = new TakedownTown();
        var (post, echo) = (await town.Room.AddFeedAsync(Post), await town.Room.AddFeedAsync(Echo));
        var taken = NewsroomFixture.Ferry() with { Id = "4711" };
        var other = NewsroomFixture.Ferry("Valley bus is late", "https://valley-echo.example/bus") with { Id = "4711" };
        await town.Room.FileAsync(post, Post, taken);
        await town.Room.FileAsync(echo, Echo, other);

        await town.TakeDownAsync(new TakedownScope.Url(taken.Url!));
        await town.Room.FileAsync(
            post, Post, taken with { Url = "https://harbour-post.example/new", Title = "Another headline" });
        await town.Room.FileAsync(echo, Echo, other);

        Assert.Equal(other.Title, Assert.Single(town.Room.Items.Newest(10)).Title);
    }

    [Theory]
    [InlineData("https://harbour-post.example./moved")]
    [InlineData("https://www.google.com/url?q=https%3A%2F%2Fharbour-post.example%2Fmoved")]
    public async Task A_refused_domain_is_refused_however_its_address_is_written(string address)
    {
        const string Feed = "https://fresh-clicks.example/feed.xml";
        await using var town = new TakedownTown();
        await town.PublishAsync("harbour-post.example");
        await town.TakeDownAsync(new TakedownScope.WholeDomain("harbour-post.example"));

        await town.Room.FileAsync(
            await town.Room.AddFeedAsync(Feed), Feed, NewsroomFixture.Ferry(url: address) with { Id = address });

        Assert.Empty(town.Room.Items.Newest(10));
    }

    [Fact]
    public async Task A_domain_is_taken_down_with_the_pages_whose_host_is_written_with_a_dot_at_its_end()
    {
        await using var town = new TakedownTown();
        var article = await town.PublishAsync("harbour-post.example.");

        await town.TakeDownAsync(new TakedownScope.WholeDomain("harbour-post.example"));

        Assert.IsType<ItemLookup.Erased>(town.Room.Items.Find(article.Id));
    }

    [Fact]
    public async Task An_item_is_not_found_to_be_another_while_that_is_being_taken_down()
    {
        await using var town = new TakedownTown();
        var feed = await town.Room.AddFeedAsync();
        var moved = NewsroomFixture.Ferry(url: "https://harbour-post.example/ferry?id=7") with { Id = "7" };
        await town.Room.FileAsync(feed, moved);
        await town.Room.FileAsync(feed, NewsroomFixture.Ferry());
        var stopped = town.Execution(reached: point =>
        {
            if (point == "after Resolve") throw new SimulatedCrashException();
        });
        await stopped.ExecuteAsync(town.Order(new TakedownScope.Item(2)), Cancellation);
        await Assert.ThrowsAsync<SimulatedCrashException>(() => stopped.WorkAsync(Cancellation));

        await town.Room.FilePageAsync(1, moved.Url!, new()
        {
            CanonicalUrl = NewsroomFixture.Ferry().Url,
            Text = "The ferry sails at dusk.",
            IsArticle = true,
        });
        await town.Execution().WorkAsync(Cancellation);

        Assert.IsType<ItemLookup.Erased>(town.Room.Items.Find(2));
        Assert.IsType<ItemLookup.Found>(town.Room.Items.Find(1));
    }

    [Fact]
    public async Task A_page_that_was_there_before_is_not_taken_for_another_of_the_same_title()
    {
        await using var town = new TakedownTown();
        var first = await town.PublishAsync("harbour-post.example");
        var feed = await town.Room.AddFeedAsync();
        var other = NewsroomFixture.Ferry(first.Title);
        await town.Room.FileAsync(feed, other);
        var id = town.Room.Items.Newest(10).Single(item => item.Id != first.Id).Id;

        town.Room.Time.Advance(TimeSpan.FromMinutes(1));
        await town.TakeDownAsync(new TakedownScope.Url(first.Url));
        await town.Room.FileAsync(feed, other with { Summary = "Words that changed." });
        await town.Room.FilePageAsync(
            id, other.Url!, new() { Title = first.Title, Text = "Letters of this week.", IsArticle = true });

        Assert.IsType<ItemLookup.Found>(town.Room.Items.Find(id));
        Assert.IsType<ItemLookup.Erased>(town.Room.Items.Find(first.Id));
        Assert.Null(await town.FileAsync(first with { Url = "https://harbour-post.example/moved" }));
    }

    [Theory]
    [InlineData("domain")]
    [InlineData("prefix")]
    [InlineData("url")]
    public async Task What_was_read_by_a_link_of_another_domain_is_taken_down_with_the_page_it_led_to(string scope)
    {
        const string Feed = "https://short-links.example/feed.xml", Page = "https://harbour-post.example/night-ferry";
        await using var town = new TakedownTown();
        var feed = await town.Room.AddFeedAsync(Feed);
        await town.Room.FileAsync(feed, Feed, NewsroomFixture.Ferry(url: "https://short-links.example/x7"));
        await town.Room.FileAsync(
            feed, Feed, NewsroomFixture.Ferry("Bus is late", "https://short-links.example/x8") with { Id = "8" });
        var link = town.Room.Items.Newest(10).Single(item => item.Url.EndsWith("x7", StringComparison.Ordinal)).Id;
        await town.Room.FilePageAsync(
            link, Page, new() { Title = "Night ferry", Text = "The ferry sails at dusk.", IsArticle = true });

        await town.TakeDownAsync(scope switch
        {
            "domain" => new TakedownScope.WholeDomain("harbour-post.example"),
            "prefix" => new TakedownScope.UrlPrefix("https://harbour-post.example/night"),
            _ => new TakedownScope.Url(Page),
        });

        Assert.IsType<ItemLookup.Erased>(town.Room.Items.Find(link));
        Assert.Equal("https://short-links.example/x8", Assert.Single(town.Room.Items.Newest(10)).Url);
    }

    [Fact]
    public async Task An_image_goes_from_every_item_that_shows_it_and_their_words_stay()
    {
        const string Image = "https://images.harbour-post.example/photos/2031/night-ferry.jpg?w=800&h=600";
        await using var town = new TakedownTown();
        var feed = await town.Room.AddFeedAsync();
        var entry = NewsroomFixture.Ferry() with
        {
            ImageUrl = Image,
            ContentHtml =
                $"<p>The ferry sails.</p><img src=\"{Image.Replace("&", "&amp;", StringComparison.Ordinal)}\">"
                    + "<img src=\"https://images.harbour-post.example/other.jpg\">",
        };
        await town.Room.FileAsync(feed, entry);
        town.Follow();
        Assert.Equal(Image, Assert.Single(town.Room.Items.Newest(10)).ImageUrl);

        var backup = await town.BackUpAsync();
        var progress = await town.TakeDownAsync(new TakedownScope.Image(Image));

        Assert.Equal((ExecutionStep.Done, 1), (progress.Step, (int)progress.Items));
        var item = Assert.Single(town.Room.Items.Newest(10));
        Assert.Equal((null, entry.Title), (item.ImageUrl, item.Title));
        AssertOtherImageAlone(town);

        await town.PutBackAsync(backup);
        AssertOtherImageAlone(town);
        Assert.Null(town.Room.Items.Newest(10)[0].ImageUrl);

        await town.Room.FileAsync(feed, entry with { Title = "Night ferry sails again" });
        Assert.Equal(
            (null, "Night ferry sails again"),
            (town.Room.Items.Newest(10)[0].ImageUrl, town.Room.Items.Newest(10)[0].Title));
    }

    [Theory]
    [InlineData("<img src=\"//harbour-post.example/i/night-ferry.jpg\">")]
    [InlineData("<img src=\"/i/night-ferry.jpg\" alt=\"The ferry\">")]
    [InlineData("<img src='HTTPS://Harbour-Post.example/i/night-ferry.jpg'>")]
    [InlineData("<img srcset=\"/i/night-ferry.jpg 1x, /i/night-ferry.jpg?w=1600 2x\">")]
    [InlineData("<p><a href=\"/i/night-ferry.jpg\">Large</a></p>")]
    public async Task A_taken_image_is_found_however_its_address_is_written(string shown)
    {
        await using var town = new TakedownTown();
        var feed = await town.Room.AddFeedAsync();
        var entry = NewsroomFixture.Ferry() with
        {
            ContentHtml = $"<p>The ferry sails.</p>{shown}<img src=\"/i/big-night-ferry.jpg\">"
        };
        await town.Room.FileAsync(feed, entry);
        town.Follow();

        var progress = await town.TakeDownAsync(
            new TakedownScope.Image("https://harbour-post.example/i/night-ferry.jpg"));

        Assert.Equal((ExecutionStep.Done, 1), (progress.Step, (int)progress.Items));
        AssertFerryIsGone();
        await town.Room.FileAsync(feed, entry with { Title = "Night ferry sails again" });
        AssertFerryIsGone();

        void AssertFerryIsGone()
        {
            var texts = string.Concat(town.Words(Ferry(town)).SelectMany(words => words.Texts));
            Assert.DoesNotMatch("(?<!big-)night-ferry[.]jpg", texts);
            Assert.Contains("big-night-ferry.jpg", texts, StringComparison.Ordinal);
            Assert.Contains("The ferry sails.", texts, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task An_image_whose_refusal_lapsed_leaves_the_items_that_showed_it_as_they_are()
    {
        const string Image = "https://images.harbour-post.example/night-ferry.jpg";
        await using var town = new TakedownTown();
        var feed = await town.Room.AddFeedAsync();
        var entry = NewsroomFixture.Ferry() with { ImageUrl = Image };
        await town.Room.FileAsync(feed, entry);
        await town.TakeDownAsync(new TakedownScope.Image(Image));
        await town.Execution().LapseAsync("c-1", town.Room.Time.GetUtcNow(), Cancellation);
        await town.Execution().WorkAsync(Cancellation);

        var again = await town.Room.FileAsync(feed, entry);

        Assert.Equal(0, again.New);
        Assert.Single(town.Room.Items.Newest(10));
    }

    [Theory]
    [InlineData("https://images.harbour-post.example/2031/night-ferry.jpg?w=400&q=60&auto=format")]
    [InlineData("https://images.harbour-post.example/2031/night-ferry-800x600.jpg")]
    [InlineData("https://images.harbour-post.example/w_400,h_300/2031/night-ferry.jpg")]
    [InlineData("https://shrink.example/?url=https%3A%2F%2Fimages.harbour-post.example%2F2031%2Fnight-ferry.jpg&w=90")]
    [InlineData("https://shrink.example/unsafe/300x/https://images.harbour-post.example/2031/night-ferry.jpg")]
    [InlineData("https://shrink.example/images.harbour-post.example/2031/night-ferry.jpg?resize=300,200&ssl=1")]
    [InlineData("https://images.harbour-post.example/2031/morning-ferry.jpg", false)]
    [InlineData("https://images.harbour-post.example/2031/night-ferry.jpg?id=7", false)]
    public async Task A_taken_image_is_known_in_other_sizes_and_through_services_that_shrink_pictures(
        string other, bool isTaken = true)
    {
        await using var town = new TakedownTown();
        await town.PublishAsync("harbour-post.example");
        await town.TakeDownAsync(
            new TakedownScope.Image("https://images.harbour-post.example/2031/night-ferry.jpg"));

        await town.Room.FileAsync(
            await town.Room.AddFeedAsync("https://inlet-times.example/feed.xml"), NewsroomFixture.Ferry() with
            {
                ImageUrl = other
            });

        var ferry = Assert.Single(town.Room.Items.Newest(10), item => item.Title == NewsroomFixture.Ferry().Title);
        Assert.Equal(isTaken ? null : other, ferry.ImageUrl);
    }

    [Fact]
    public async Task What_was_found_to_be_the_same_as_a_refused_page_goes_with_it()
    {
        await using var town = new TakedownTown();
        await town.TakeDownAsync(new TakedownScope.Author("Mirela Pellagrin", "harbour-post.example"));
        var feed = await town.Room.AddFeedAsync();
        var one = NewsroomFixture.Ferry() with { Authors = [] };
        var other = one with { Id = "b", Url = "https://harbour-post.example/story?id=7" };
        await town.Room.FileAsync(feed, one);
        await town.Room.FileAsync(feed, other);
        var page = new Firstwire.Reading.Article { Title = one.Title, Text = "Words.", IsArticle = true };
        await town.Room.FilePageAsync(2, other.Url!, page with { CanonicalUrl = one.Url });
        Assert.Equal(new ItemLookup.SameAs(1), town.Room.Items.Find(2));

        await town.Room.FilePageAsync(1, one.Url!, page with { Authors = ["Mirela Pellagrin"] });

        using var read = town.Room.Archive.Read();
        Assert.Equal(0, read.Archive.ExecuteScalar<long>("select count(*) from version"));
        Assert.Equal(0, read.Keys.ExecuteScalar<long>("select count(*) from item_key"));
    }

    [Fact]
    public async Task What_is_hidden_is_shown_again_when_no_case_hides_it()
    {
        await using var town = new TakedownTown();
        var article = await town.PublishAsync("harbour-post.example");
        town.Follow();
        Assert.Equal(1, await town.Execution().HideAsync("one", new TakedownScope.Url(article.Url), Cancellation));
        await town.Execution().HideAsync("two", new TakedownScope.Item(article.Id), Cancellation);
        town.Follow();
        Assert.Empty(town.Room.Items.Newest(10));
        Assert.IsType<ItemLookup.Hidden>(town.Room.Items.Find(article.Id));
        using (var read = town.Room.Archive.Read()) Assert.Equal(
            0, read.Search.ExecuteScalar<long>("select count(*) from item_words"));

        await town.Execution().UnhideAsync("one", Cancellation);
        Assert.Empty(town.Room.Items.Newest(10));
        await town.Execution().UnhideAsync("two", Cancellation);
        town.Follow();

        town.AssertIntact(article);
        using (var read = town.Room.Archive.Read()) Assert.Equal(
            1, read.Search.ExecuteScalar<long>("select count(*) from item_words"));
    }

    private static void AssertOtherImageAlone(TakedownTown town)
    {
        var texts = string.Concat(town.Words(Ferry(town)).SelectMany(words => words.Texts));
        Assert.DoesNotContain("night-ferry.jpg", texts, StringComparison.Ordinal);
        Assert.Contains("other.jpg", texts, StringComparison.Ordinal);
    }

    private static TownArticle Ferry(TakedownTown town) =>
        new("", "", "", "", "") { Id = town.Room.Items.Newest(10)[0].Id };

    private static async Task ImportAsync(TakedownTown town, byte[] warc)
    {
        using var file = new MemoryStream(warc);
        await new WarcImport(town.Room.Archive, town.Room.Options).RunAsync(
            file, subscribe: false, progress: null, Cancellation);
    }
}
