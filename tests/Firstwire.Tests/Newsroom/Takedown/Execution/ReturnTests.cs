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

        await town.TakeDownAsync(new TakedownScope.Text(town.Execution().Fingerprint(original.Text), null));

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
