using System.Net;
using Firstwire.Formats.Feeds;
using Firstwire.Reading;
using Firstwire.Tests.Newsroom;
using Firstwire.Tests.Newsroom.Origins;
using Firstwire.Tests.Tracing.Copies;
using Firstwire.Text.Dates;

namespace Firstwire.Tests.Server.Pages.Items;

public sealed class ItemPageTests
{
    private const string Url = "https://harbour-post.example/night-ferry";

    [Fact]
    public async Task It_says_openly_that_no_primary_source_is_known_and_no_licence_is_stated()
    {
        await using var edition = await EditionFixture.StartAsync();
        var id = await FileAsync(edition, NewsroomFixture.Ferry());

        var page = await edition.ReadAsync($"/item/{id}");

        Assert.DoesNotContain("no earlier source", page);
        Assert.Contains("it was not looked for among others: no text of it has been read.", page);
        Assert.Contains("<span>not stated</span>", page);
        Assert.Contains($"href=\"/removal?item={id}\"", page);
        Assert.Contains($"href=\"{Url}\"", page);
    }

    [Fact]
    public async Task Of_a_text_that_was_looked_for_among_others_it_says_among_how_many()
    {
        await using var edition = await EditionFixture.StartAsync();
        var id = await edition.Room.FileTextAsync("harbour-post", HarbourTexts.Original);
        edition.Room.FollowOrigins();

        Assert.Contains("no earlier source among 1 outlet watched", await edition.ReadAsync($"/item/{id}"));
        Assert.Contains("\"comparison\":\"made\"", await edition.ReadAsync($"/item/{id}/origins.json"));
    }

    [Fact]
    public async Task Of_a_copy_it_tells_what_names_its_source_and_then_the_beginning_of_what_both_have()
    {
        await using var edition = await EditionFixture.StartAsync();
        await edition.Room.FileTextAsync("harbour-post", HarbourTexts.Original);
        var copy = await edition.Room.FileTextAsync(
            "echo-daily", "SKARVOY (harbour-post.example) – " + HarbourTexts.Original, hours: 3);
        edition.Room.FollowOrigins();

        var page = await edition.ReadAsync($"/item/{copy}");

        Assert.Matches(
            "(?s)It says whose sentences these are\\..*<q[^>]*>SKARVOY \\(harbour-post\\.example\\)</q>.*"
                + "Found by comparing texts: whose sentences these are\\..*<q[^>]*>[^<]{20,300} …</q>", page);
    }

    [Fact]
    public async Task Of_a_text_under_its_own_dateline_it_says_once_that_the_page_itself_is_the_source()
    {
        await using var edition = await EditionFixture.StartAsync();
        var id = await edition.Room.FileTextAsync("harbour-post", "SKARVOY (Harbour Post) – " + HarbourTexts.Original);
        edition.Room.FollowOrigins();

        var page = await edition.ReadAsync($"/item/{id}");

        Assert.Contains("<strong>this page itself, by its own word</strong>", page);
        Assert.Equal(2, page.Split("this page itself").Length);
        Assert.DoesNotContain("Found by comparing texts", page);
    }

    [Fact]
    public async Task What_a_text_rests_on_is_linked_with_its_kind_and_host()
    {
        await using var edition = await EditionFixture.StartAsync();
        var ruling = new ArticleLink("https://curia.europa.eu/juris/document.jsf?docid=7", "the <court's> ruling");
        var id = await edition.Room.FileTextAsync("harbour-post", HarbourTexts.Original, links: ruling);

        using var answer = await edition.GetAsync($"/item/{id}");
        var html = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        var json = await edition.ReadAsync($"/item/{id}/origins.json");

        Assert.Contains(
            $"href=\"{ruling.Url}\" rel=\"noopener noreferrer nofollow external\" dir=\"auto\">the "
                + "&lt;court&#x27;s&gt; ruling</a>", html);
        Assert.Contains("ruling or court paper", html);
        Assert.Contains("curia.europa.eu</span>", html);
        Assert.Contains("\"rests_on\":[{\"kind\":\"court\"", json);
        Assert.Contains("\"host\":\"curia.europa.eu\"", json);
        Assert.DoesNotContain("declared", json);
    }

    [Fact]
    public async Task A_copy_shows_the_quotations_that_it_altered_and_its_outlet_how_many()
    {
        await using var edition = await EditionFixture.StartAsync();
        var original = await edition.Room.FileTextAsync("harbour-post", HarbourTexts.Original);
        var copy = await edition.Room.FileTextAsync(
            "fresh-clicks",
            HarbourTexts.Original.Replace("between a doctor", "between a nurse", StringComparison.Ordinal), hours: 3);
        edition.Room.FollowOrigins();
        var outlet = edition.Room.Items.ByIds([copy]).Single().Outlet.Id;

        var page = await edition.ReadAsync($"/item/{copy}");
        var beside = await edition.ReadAsync($"/item/{original}/beside/{copy}");

        Assert.Contains("1 quotation stands here with other words", page);
        Assert.Contains("a <mark>doctor</mark> and a night", page);
        Assert.Contains("a <mark>nurse</mark> and a night", page);
        Assert.Contains("A quotation that the two print with different words", beside);
        Assert.DoesNotMatch(@"<td>\d[\d.]*</td><td>(?![+−]\d+\.\d\d<|0\.00<)", beside);
        Assert.Contains("Its own: at most", page);
        Assert.Contains(
            "1 text: 0 name that outlet, 0 name another source, 1 names none.",
            await edition.ReadAsync($"/outlet/{outlet}"));
        Assert.Contains("\"altered_quotes\":1", await edition.ReadAsync($"/outlet/{outlet}/record.json"));
        Assert.Contains("\"original_share\":0.0", await edition.ReadAsync($"/item/{copy}/origins.json"));
    }

    [Fact]
    public async Task A_copy_word_for_word_has_none_of_its_own_and_is_marked_to_its_last_stop()
    {
        await using var edition = await EditionFixture.StartAsync();
        var original = await edition.Room.FileTextAsync("harbour-post", HarbourTexts.Original);
        var copy = await edition.Room.FileTextAsync("fresh-clicks", HarbourTexts.Original, hours: 3);
        edition.Room.FollowOrigins();

        Assert.Contains("Its own: none of its words.", await edition.ReadAsync($"/item/{copy}"));
        Assert.DoesNotContain("</mark>.", await edition.ReadAsync($"/item/{original}/beside/{copy}"));
    }

    [Fact]
    public async Task A_declared_source_stands_beside_the_publishers_link_with_its_evidence()
    {
        await using var edition = await EditionFixture.StartAsync();
        var source = new EntrySource("Meridian Wire", "https://meridian-wire.example/", null);
        var id = await FileAsync(edition, NewsroomFixture.Ferry() with { Source = source });

        var page = await edition.ReadAsync($"/item/{id}");

        Assert.Contains("href=\"https://meridian-wire.example/\"", page);
        Assert.Contains("declared by the publisher", page);
        Assert.Contains("Meridian Wire", page);
        Assert.Contains($"href=\"{Url}\"", page);
    }

    [Fact]
    public async Task Two_items_stand_side_by_side_with_what_they_share_marked()
    {
        await using var edition = await EditionFixture.StartAsync();
        var first = await FileAsync(edition, NewsroomFixture.Ferry());
        var second = await FileAsync(
            edition, NewsroomFixture.Ferry() with { Id = "2", Url = "https://harbour-post.example/again" });
        await edition.Room.FilePageAsync(
            first, Url, Article("<p>" + HarbourTexts.Original + "</p>") with { Text = HarbourTexts.Original });
        await edition.Room.FilePageAsync(
            second, "https://harbour-post.example/again",
            Article("<p>" + HarbourTexts.Spun + "</p>") with { Text = HarbourTexts.Spun });

        using var answer = await edition.GetAsync($"/item/{first}/beside/{second}");
        var html = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.Contains("<mark class=\"reworded\">", html);
        Assert.Contains($"href=\"/item/{first}\"", html);
        Assert.Contains($"href=\"{Url}\"", html);
        Assert.InRange(html.Split("<td lang=\"en\" dir=\"ltr\"><code>").Length - 1, 1, 8);
    }

    [Fact]
    public async Task Beside_a_text_that_may_not_be_kept_stands_where_in_it_the_others_words_are()
    {
        await using var edition = await EditionFixture.StartAsync();
        var hidden = await edition.Room.FileTextAsync(
            "closed-bay", HarbourTexts.Original, directives: "*: noarchive");
        var copy = await edition.Room.FileTextAsync("fresh-clicks", HarbourTexts.Original, hours: 3);
        edition.Room.FollowOrigins();

        var html = await edition.ReadAsync($"/item/{hidden}/beside/{copy}");

        Assert.Contains("Its words may not be shown here", html);
        Assert.Contains("<rect", html);
        Assert.Contains("<mark", html);
        Assert.Equal(2, html.Split("The 64-metre vessel").Length);
    }

    [Fact]
    public async Task Origins_are_told_to_programs_and_copies_to_an_outlets_readers()
    {
        await using var edition = await EditionFixture.StartAsync();
        var id = await FileAsync(edition, NewsroomFixture.Ferry());

        Assert.Contains("\"level\":\"unknown\"", await edition.ReadAsync($"/item/{id}/origins.json"));
        Assert.Contains(
            "Who has its texts",
            await edition.ReadAsync($"/outlet/{edition.Room.Items.Newest(1)[0].Outlet.Id}/copies"));
        Assert.Equal("[]", await edition.ReadAsync($"/outlet/{edition.Room.Items.Newest(1)[0].Outlet.Id}/copies.json"));
    }

    [Fact]
    public async Task Neither_what_is_not_there_nor_a_text_and_itself_are_laid_side_by_side()
    {
        await using var edition = await EditionFixture.StartAsync();
        var first = await FileAsync(edition, NewsroomFixture.Ferry());
        foreach (var other in new[] { 999, first })
        {
            using var answer = await edition.GetAsync($"/item/{first}/beside/{other}");
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        }
    }

    private const string Illustrated =
        """
        <p>Before.</p>
        <p><img src="https://pictures.example/ferry.jpg" alt="The ferry &quot;Alder&quot; at dawn" width="640" height="480"><img src="https://pictures.example/x.gif"></p>
        <p>The sign <img src="https://pictures.example/sign.png" alt="" width="24" height="24"> of the ferry.</p>
        <p>After.</p>
        """;

    [Fact]
    public async Task A_body_is_shown_with_pictures_of_our_own_address_alone()
    {
        await using var edition = await EditionFixture.StartAsync();
        var id = await FileAsync(edition, NewsroomFixture.Ferry());
        await edition.Room.FilePageAsync(
            id, Url, Article(Illustrated) with { ImageUrl = "https://pictures.example/small/ferry.jpg" });

        using var answer = await edition.GetAsync($"/item/{id}");
        var html = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.DoesNotContain("pictures.example", html);
        Assert.Matches(
            $$"""<img src="/image/{{id}}/[0-9a-f]{32}/page" alt="The ferry &quot;Alder&quot; at dawn" width="640" height="480" class="apart" loading="lazy" decoding="async">""",
            html);
        Assert.Matches(
            $$"""<img src="/image/{{id}}/[0-9a-f]{32}/page" alt="" class="framed" loading="lazy" decoding="async">""",
            html);
        Assert.Matches(
            $$"""<img src="/image/{{id}}/[0-9a-f]{32}/page" alt="" width="24" height="24" loading="lazy" decoding="async"> of""",
            html);
        Assert.DoesNotContain("lead-picture", html); // The text has the same.
    }

    [Fact]
    public async Task An_items_own_picture_stands_above_its_text_with_the_pages_words_for_it()
    {
        await using var edition = await EditionFixture.StartAsync();
        var id = await FileAsync(edition, NewsroomFixture.Ferry());
        await edition.Room.FilePageAsync(
            id, Url, Article("<p>Before.</p>") with
            {
                ImageUrl = "https://pictures.example/ferry.jpg",
                ImageAlt = "The ferry at dawn",
                ImageCaption = "The ferry at dawn. Photo: Ada Quill"
            });

        var html = await edition.ReadAsync($"/item/{id}");

        Assert.Contains(">The ferry at dawn. Photo: Ada Quill</figcaption>", html);

        Assert.Matches(
            $$"""<figure class="lead-picture"><img src="/image/{{id}}/[0-9a-f]{32}/page" alt="The ferry at dawn" width="960" height="540" """,
            html);
    }

    [Fact]
    public async Task A_picture_that_cannot_be_had_is_no_page_and_runs_nothing()
    {
        await using var edition = await EditionFixture.StartAsync();

        using var answer = await edition.GetAsync("/image/1/00112233445566778899aabbccddeeff/page");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal("image/gif", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal("default-src 'none'; frame-ancestors 'none'; sandbox", Assert.Single(
            answer.Headers.GetValues("Content-Security-Policy")));
        Assert.Equal("same-origin", Assert.Single(answer.Headers.GetValues("Cross-Origin-Resource-Policy")));
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
    }

    [Fact]
    public async Task Who_wants_no_pictures_reads_what_is_on_them()
    {
        await using var edition = await EditionFixture.StartAsync();
        var id = await FileAsync(edition, NewsroomFixture.Ferry());
        await edition.Room.FilePageAsync(
            id, Url, Article(Illustrated) with { ImageUrl = "https://pictures.example/lead.jpg" });

        using var answer = await edition.GetAsync(
            $"/item/{id}", ("Cookie", "firstwire-look=system.airy.keys.nopictures"));
        var html = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.DoesNotContain("<img", html);
        Assert.DoesNotContain("pictures.example", html);
        Assert.Contains(
            "<span class=\"picture\" data-label=\"Picture:\">The ferry &quot;Alder&quot; at dawn</span>", html);
        Assert.Contains("After.", html);
    }

    [Fact]
    public async Task Where_a_publisher_allows_no_copy_the_page_says_why_there_is_none()
    {
        await using var edition = await EditionFixture.StartAsync();
        var id = await FileAsync(edition, NewsroomFixture.Ferry());
        await edition.Room.FilePageAsync(id, Url, Article("<p>SECRET</p>"), "*: noarchive");

        var page = await edition.ReadAsync($"/item/{id}");

        Assert.DoesNotContain("SECRET", page);
        Assert.Contains("noarchive", page);
        Assert.Contains($"href=\"{Url}\"", page);
    }

    [Fact]
    public async Task What_an_article_says_of_itself_stands_on_its_page()
    {
        await using var edition = await EditionFixture.StartAsync();
        var id = await FileAsync(edition, NewsroomFixture.Ferry());
        await edition.Room.FilePageAsync(id, Url, Stated());

        var page = await edition.ReadAsync($"/item/{id}");

        Assert.Contains("<p class=\"dek\" dir=\"auto\">Nine weeks without a crossing</p>", page);
        Assert.Contains(">PORT ALDER (Meridian Wire)</dd>", page);
        Assert.Contains("<li dir=\"auto\">Meridian Wire</li>", page);
        Assert.Contains("Its publisher’s correction<", page);
        Assert.Contains("An earlier version of this article named the wrong pier.", page);
        Assert.Contains("declared for subscribers", page);
        Assert.Contains("datetime=\"2031-05-04\"", page);
        Assert.Contains("Harbour Press Trust", page);
        Assert.Contains(">Coast</li>", page);
        Assert.Contains(">ferries</li>", page);
    }

    [Fact]
    public async Task Where_a_publisher_allows_no_copy_neither_its_dek_nor_its_corrections_are_kept()
    {
        await using var edition = await EditionFixture.StartAsync();
        var id = await FileAsync(edition, NewsroomFixture.Ferry());
        await edition.Room.FilePageAsync(id, Url, Stated(), "*: noarchive");

        var page = await edition.ReadAsync($"/item/{id}");

        Assert.DoesNotContain("Nine weeks without a crossing", page);
        Assert.DoesNotContain("wrong pier", page);
        Assert.Contains("Meridian Wire", page);
    }

    [Fact]
    public async Task A_dek_that_the_text_holds_is_shown_once()
    {
        await using var edition = await EditionFixture.StartAsync();
        var id = await FileAsync(edition, NewsroomFixture.Ferry());
        await edition.Room.FilePageAsync(id, Url, Stated() with
        {
            Html = "<p>Nine weeks without a crossing</p>",
            Text = "Nine weeks without a crossing",
        });

        Assert.Equal(2, (await edition.ReadAsync($"/item/{id}")).Split("Nine weeks without a crossing").Length);
    }

    private static Article Stated() => Article("<p>The ferry sails again.</p>") with
    {
        Dek = "Nine weeks without a crossing",
        Dateline = new Dateline("PORT ALDER (Meridian Wire)", "PORT ALDER", "Meridian Wire"),
        Agencies = ["Meridian Wire"],
        Sections = ["Coast"],
        Tags = ["ferries"],
        Corrections = ["An earlier version of this article named the wrong pier."],
        Modified = new(new DateTimeOffset(2031, 5, 4, 0, 0, 0, TimeSpan.Zero), TimePrecision.Day, false),
        RightsHolder = "Harbour Press Trust",
        IsFree = false,
    };

    [Fact]
    public async Task The_other_items_number_is_a_way_to_nothing()
    {
        await using var edition = await EditionFixture.StartAsync();

        using var answer = await edition.GetAsync("/item/12345");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains("No such item", await EditionFixture.TextAsync(answer));
    }

    [Fact]
    public async Task Text_from_the_right_is_marked_so()
    {
        await using var edition = await EditionFixture.StartAsync();
        var id = await FileAsync(edition, NewsroomFixture.Ferry("عادت العبارة الليلية") with { Language = "ar" });

        var page = await edition.ReadAsync($"/item/{id}");

        Assert.Contains("<h1 dir=\"auto\" lang=\"ar\">عادت العبارة الليلية</h1>", page);
    }

    [Fact]
    public async Task The_removal_page_names_the_operators_contact_or_says_that_there_is_none()
    {
        await using var room = new NewsroomFixture(Newsroom.Archive.ArchiveEngine.Sqlite)
        {
            Options = new() { Contact = "desk@newsbox.example" }
        };
        var reachable = await EditionFixture.StartAsync(room: room);
        await using var silent = await EditionFixture.StartAsync();

        Assert.Contains("href=\"mailto:desk@newsbox.example\"", await reachable.ReadAsync("/removal?item=1"));
        Assert.Contains("has not said yet how to be reached", await silent.ReadAsync("/removal"));
        await reachable.StopAsync();
    }

    private static Article Article(string html) =>
        new() { Title = "Night ferry returns to Port Alder", Html = html, Text = "Before. After.", IsArticle = true };

    private static async Task<long> FileAsync(EditionFixture edition, Entry entry)
    {
        await edition.Room.FileAsync(await edition.Room.AddFeedAsync(), entry);
        return edition.Room.Items.Newest(1)[0].Id;
    }
}
