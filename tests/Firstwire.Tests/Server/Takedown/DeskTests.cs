using System.Net;
using System.Xml.Linq;
using Firstwire.Newsroom.Takedown.Cases;
using Firstwire.Newsroom.Takedown.Execution;

namespace Firstwire.Tests.Server.Takedown;

public sealed class DeskTests
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Fact]
    public async Task Without_proof_the_desk_shows_how_to_prove_and_nothing_of_the_domain()
    {
        await using var takedown = await TakedownEdition.StartAsync();
        using var answer = await takedown.SubmitAsync("/desk", "/desk", [("domain", "harbour-post.example")]);

        var page = await ReadAsync(takedown, EditionFixture.CookieOf(answer));

        Assert.Contains("_firstwire-takedown.harbour-post.example", page);
        Assert.DoesNotContain("Night ferry", page);
    }

    [Theory]
    [InlineData("co.uk")]
    [InlineData("github.io")]
    [InlineData("127.0.0.1")]
    [InlineData("")]
    public async Task What_nobody_owns_alone_has_no_desk(string domain)
    {
        await using var takedown = await TakedownEdition.StartAsync();

        using var answer = await takedown.SubmitAsync("/desk", "/desk", [("domain", domain)]);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
    }

    [Fact]
    public async Task Who_has_proven_the_domain_sees_what_is_held_of_it_and_what_was_asked_against_it_without_names()
    {
        await using var takedown = await TakedownEdition.StartAsync();
        var cookie = await takedown.EnterDeskAsync("harbour-post.example");
        var held = await ReadAsync(takedown, cookie);
        await takedown.FileAsync();

        var page = await ReadAsync(takedown, cookie);

        Assert.Contains("Night ferry returns to Port Alder", held);
        Assert.Contains("Held here: 1 item of", held);
        Assert.Contains("Not ours: object", page);
        Assert.DoesNotContain("elsewhere.example", page);
        Assert.DoesNotContain("I wrote it.", page);
    }

    [Fact]
    public async Task Who_has_proven_a_part_of_a_domain_is_told_no_number_that_is_of_the_whole()
    {
        await using var takedown = await TakedownEdition.StartAsync();

        var page = await ReadAsync(takedown, await takedown.EnterDeskAsync("blog.harbour-post.example"));

        Assert.DoesNotContain("Held here", page);
    }

    [Fact]
    public async Task Who_has_proven_another_domain_or_a_sibling_sees_nothing_of_it()
    {
        await using var takedown = await TakedownEdition.StartAsync();
        await takedown.FileAsync();

        foreach (var domain in new[] { "meridian-wire.example", "sport.harbour-post.example" })
        {
            var page = await ReadAsync(takedown, await takedown.EnterDeskAsync(domain));
            Assert.DoesNotContain("Night ferry", page);
            Assert.DoesNotContain("Not ours: object", page);
        }
    }

    [Fact]
    public async Task A_proof_is_asked_for_again_after_a_month()
    {
        await using var takedown = await TakedownEdition.StartAsync();
        var cookie = await takedown.EnterDeskAsync("harbour-post.example");

        takedown.Edition.Room.Time.Advance(TimeSpan.FromDays(31));

        Assert.DoesNotContain("Night ferry", await ReadAsync(takedown, cookie));
    }

    [Fact]
    public async Task A_proven_removal_is_executed_without_a_notice_and_only_below_the_domain()
    {
        await using var takedown = await TakedownEdition.StartAsync();
        var cookie = await takedown.EnterDeskAsync("harbour-post.example");

        using var foreign = await SubmitAsync(
            takedown, cookie, "removal", ("scope", "url"),
            ("what", "https://meridian-wire.example/x"), ("sure", "true"));
        using var unsure = await SubmitAsync(takedown, cookie, "removal", ("scope", "domain"));
        Assert.Equal(
            [HttpStatusCode.UnprocessableEntity, HttpStatusCode.UnprocessableEntity],
            [foreign.StatusCode, unsure.StatusCode]);
        Assert.Empty(takedown.Cases.List(isOpen: true, 10));

        using var own = await SubmitAsync(
            takedown, cookie, "removal", ("scope", "url"), ("what", TakedownEdition.Url),
            ("basis", "copyright"), ("sure", "true"));
        Assert.Equal(HttpStatusCode.Found, own.StatusCode);
        var one = Assert.Single(takedown.Cases.List(isOpen: true, 10));
        Assert.Equal((CaseState.Executing, true), (one.Standing.State, one.Standing.IsProven));
    }

    [Fact]
    public async Task Name_byline_and_link_are_corrected_by_who_has_proven_the_domain()
    {
        await using var takedown = await TakedownEdition.StartAsync();
        var cookie = await takedown.EnterDeskAsync("harbour-post.example");

        using var name = await SubmitAsync(takedown, cookie, "name", ("name", "Harbour Post & Mail"));
        using var item = await SubmitAsync(
            takedown, cookie, "correct", ("item", $"{takedown.ItemId}"), ("byline", "Mirela P., Anton Vesely"),
            ("address", "https://www.harbour-post.example/ferry"));
        using var foreign = await SubmitAsync(
            takedown, cookie, "correct", ("item", $"{takedown.ItemId}"), ("address", "https://evil.example/ferry"));

        var page = await takedown.Edition.ReadAsync($"/item/{takedown.ItemId}");
        Assert.Contains("Harbour Post & Mail", page);
        Assert.Contains("Mirela P., Anton Vesely", page);
        Assert.Contains("href=\"https://www.harbour-post.example/ferry\"", page);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, foreign.StatusCode);
    }

    [Fact]
    public async Task A_corrected_item_stays_the_same_entry_and_is_found_by_its_new_address()
    {
        await using var takedown = await TakedownEdition.StartAsync();
        var cookie = await takedown.EnterDeskAsync("harbour-post.example");
        async Task<string> EntryAsync() => XDocument.Parse(await takedown.Edition.ReadAsync("/feed.atom"))
            .Descendants(Atom + "entry").Single().Element(Atom + "id")!.Value;
        var before = await EntryAsync();

        using var corrected = await SubmitAsync(
            takedown, cookie, "correct", ("item", $"{takedown.ItemId}"), ("byline", ""),
            ("address", "https://harbour-post.example/travel/ferry"));

        Assert.NotEmpty(before);
        Assert.Equal(before, await EntryAsync());
        Assert.Contains("https://harbour-post.example/travel/ferry", await takedown.Edition.ReadAsync("/feed.atom"));
        using var read = takedown.Edition.Room.Archive.Read();
        foreach (var scope in new TakedownScope[]
        {
            new TakedownScope.Url("https://harbour-post.example/travel/ferry"),
            new TakedownScope.UrlPrefix("https://harbour-post.example/travel/"),
        })
        {
            var found = new ScopeResolver(read, ScopeContent.Of(scope)).Pages().SelectMany(static ids => ids);
            Assert.Equal([takedown.ItemId], found);
        }
    }

    [Fact]
    public async Task Wishes_stand_until_they_are_set_anew()
    {
        await using var takedown = await TakedownEdition.StartAsync();
        var cookie = await takedown.EnterDeskAsync("harbour-post.example");

        using var set = await SubmitAsync(
            takedown, cookie, "wishes", ("wish", "NoExcerpt"), ("wish", "NoIndex"), ("wish", "77"));
        var page = await ReadAsync(takedown, cookie);

        Assert.Contains("value=\"NoExcerpt\" checked", page);
        Assert.DoesNotContain("value=\"NoText\" checked", page);
    }

    [Fact]
    public async Task Nobody_at_the_desk_does_anything_without_a_proof()
    {
        await using var takedown = await TakedownEdition.StartAsync();
        using var entered = await takedown.SubmitAsync("/desk", "/desk", [("domain", "harbour-post.example")]);
        var cookie = EditionFixture.CookieOf(entered);

        using var removal = await SubmitAsync(takedown, cookie, "removal", ("scope", "domain"), ("sure", "true"));
        using var forged = await SubmitAsync(takedown, "firstwire-desk=forged", "name", ("name", "Mine"));

        Assert.Equal(
            ["/desk", "/desk"], [removal.Headers.Location!.OriginalString, forged.Headers.Location!.OriginalString]);
        Assert.Empty(takedown.Cases.List(isOpen: true, 10));
    }

    private static Task<HttpResponseMessage> SubmitAsync(
        TakedownEdition takedown, string cookie, string what, params (string, string)[] fields) =>
        takedown.SubmitAsync("/desk", $"/desk/{what}", fields, cookie);

    private static async Task<string> ReadAsync(TakedownEdition takedown, string cookie)
    {
        using var answer = await takedown.Edition.GetAsync("/desk", ("Cookie", cookie));
        return await EditionFixture.TextAsync(answer);
    }
}
