using System.Net;
using Firstwire.Newsroom.Health;
using Firstwire.Newsroom.Outlets;
using Firstwire.Newsroom.Sources;
using Firstwire.Text.Urls;

namespace Firstwire.Tests.Server.Pages.Outlets;

public sealed class SourcesPageTests
{
    [Fact]
    public async Task A_suggestion_stands_with_its_reason_and_what_would_be_followed()
    {
        await using var edition = await EditionFixture.StartAsync();
        await OfferAsync(edition);

        var page = await edition.ReadAsync("/sources");

        Assert.Contains("Tolm <Observer>", page, StringComparison.Ordinal);
        Assert.Contains("Linked by 1 article of 1 outlet: The Harbour Post", page, StringComparison.Ordinal);
        Assert.Contains("https://tolm-observer.example/rss", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<Observer>", await RawAsync(edition, "/sources"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_button_adds_and_one_dismisses()
    {
        await using var edition = await EditionFixture.StartAsync();
        var (first, second) = (await OfferAsync(edition), await OfferAsync(edition, "sarn-weekly.example"));

        using var added = await ChooseAsync(edition, first, "add");
        using var dismissed = await ChooseAsync(edition, second, "dismiss");

        Assert.Equal("/feeds?added=1&known=0", added.Headers.Location!.OriginalString);
        Assert.Equal("/sources", dismissed.Headers.Location!.OriginalString);
        Assert.Contains(
            new FeedHealth(edition.Room.Archive).All(), feed => feed.Url == "https://tolm-observer.example/rss");
        Assert.Contains("Nothing is suggested now", await edition.ReadAsync("/sources"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_choice_without_our_token_is_refused()
    {
        await using var edition = await EditionFixture.StartAsync();
        var id = await OfferAsync(edition);

        using var form = new FormUrlEncodedContent([new("id", $"{id}"), new("choice", "add")]);
        using var answer = await edition.SendAsync(HttpMethod.Post, "/sources", form);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal(id, Assert.Single(new SuggestedSources(edition.Room.Archive).In(CandidateState.Offered)).Id);
    }

    [Fact]
    public async Task An_outlets_page_tells_who_it_is_and_where_each_statement_comes_from()
    {
        await using var edition = await EditionFixture.StartAsync();
        await OfferAsync(edition);
        var outlet = Assert.Single(new SuggestedSources(edition.Room.Archive).In(CandidateState.Offered)).OutletId;

        var page = await edition.ReadAsync($"/outlet/{outlet}");

        Assert.Contains("<dt>Country</dt>", page, StringComparison.Ordinal);
        Assert.Contains("Germany", page, StringComparison.Ordinal);
        Assert.Contains("its own linked data", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_outlet_that_was_found_to_be_another_leads_to_it()
    {
        await using var edition = await EditionFixture.StartAsync();
        await OfferAsync(edition);
        await OfferAsync(edition, "sarn-weekly.example");
        var outlets = new SuggestedSources(edition.Room.Archive)
            .In(CandidateState.Offered).Select(source => source.OutletId).Order().ToList();
        await new OutletRegister(edition.Room.Archive).MergeAsync(
            outlets[0], outlets[1], TestContext.Current.CancellationToken);

        using var answer = await edition.GetAsync($"/outlet/{outlets[1]}");

        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        Assert.Equal($"/outlet/{outlets[0]}", answer.Headers.Location!.OriginalString);
        Assert.Contains("an editor’s word", await edition.ReadAsync($"/outlet/{outlets[0]}"), StringComparison.Ordinal);
    }

    /// <summary>A source that one item of the Harbour Post links, looked at and found.</summary>
    private static async Task<long> OfferAsync(EditionFixture edition, string domain = "tolm-observer.example")
    {
        var feed = await edition.Room.AddFeedAsync();
        await edition.Room.FileAsync(feed, Newsroom.NewsroomFixture.Ferry());
        return await edition.Room.Archive.PublishAsync(write =>
        {
            var home = WebUrl.Parse($"https://{domain}/")!;
            var id = CandidateStore.Ensure(write, home);
            var outlet = CandidateStore.OutletOf(write, id);
            OutletStore.NameIfUnnamed(write, 1, "The Harbour Post");
            OutletStore.Learn(
                write, outlet,
                new OutletFact(
                    OutletFactKind.Name,
                    domain.StartsWith("tolm", StringComparison.Ordinal) ? "Tolm <Observer>" : "Sarn Weekly",
                    FactOrigin.Page),
                new OutletFact(OutletFactKind.Name, "راصد تولم", FactOrigin.LinkedData, "ar"),
                new OutletFact(OutletFactKind.Country, "DE", FactOrigin.LinkedData));
            CandidateStore.Point(write, home, 1, 1, PointerReason.Linked);
            CandidateStore.SetState(write, id, CandidateState.Offered);
            var content = CandidateStore.Find(write, id)! with
            {
                Sources = [new($"https://{domain}/rss", FeedKind.Document, "Latest", 20)]
            };
            CandidateStore.Save(write, id, content, due: null, attempts: 0);
            return id;
        });
    }

    private static async Task<HttpResponseMessage> ChooseAsync(EditionFixture edition, long id, string choice)
    {
        var (field, cookie) = await edition.FormAsync("/sources");
        using var form = new FormUrlEncodedContent(
            [new("id", $"{id}"), new("choice", choice), new("__RequestVerificationToken", field)]);
        return await edition.SendAsync(HttpMethod.Post, "/sources", form, ("Cookie", cookie));
    }

    private static async Task<string> RawAsync(EditionFixture edition, string path)
    {
        using var answer = await edition.GetAsync(path);
        return await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }
}
