using System.Net;
using Firstwire.Newsroom.Takedown.Cases;

namespace Firstwire.Tests.Server.Takedown;

public sealed class RemovalFormTests
{
    [Fact]
    public async Task A_complete_form_opens_a_case_and_leads_to_its_private_page()
    {
        await using var takedown = await TakedownEdition.StartAsync();

        var path = await takedown.FileAsync();

        Assert.Matches("^/takedown/[A-Za-z0-9_-]{43}$", path);
        var page = await takedown.Edition.ReadAsync(path);
        var one = Assert.Single(takedown.Cases.List(isOpen: true, 10));
        Assert.Equal(CaseState.Waiting, one.Standing.State);
        Assert.Contains(one.Code, page);
        Assert.Contains("Hidden, and waits for a decision", page);
        Assert.Contains("_firstwire-takedown.harbour-post.example", page);
        Assert.Contains("Statement of reasons", page);
    }

    [Fact]
    public async Task A_form_without_our_token_is_refused()
    {
        await using var takedown = await TakedownEdition.StartAsync();
        using var form = new FormUrlEncodedContent(
            TakedownEdition.Complete.Select(field => KeyValuePair.Create(field.Item1, field.Item2)));

        using var answer = await takedown.Edition.SendAsync(HttpMethod.Post, "/removal", form);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Empty(takedown.Cases.List(isOpen: true, 10));
    }

    [Fact]
    public async Task A_text_that_was_pasted_comes_back_with_what_is_wrong_elsewhere()
    {
        await using var takedown = await TakedownEdition.StartAsync();

        using var answer = await takedown.SubmitAsync(
            "/removal", "/removal",
            [("scope", "text"), ("domain", "harbour-post.example"), ("email", "nobody"), ("text", "Mine <b>too</b>.")]);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("Mine <b>too</b>.", await EditionFixture.TextAsync(answer));
    }

    [Fact]
    public async Task What_cannot_be_found_comes_back_with_the_reason_and_what_was_typed()
    {
        await using var takedown = await TakedownEdition.StartAsync();

        using var answer = await takedown.SubmitAsync(
            "/removal", "/removal", [("scope", "domain"), ("domain", "co.uk"), ("reasons", "Mine <b>all</b> mine")]);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var page = await EditionFixture.TextAsync(answer);
        Assert.Contains("Others register names below <bdi>co.uk</bdi>", page);
        Assert.Contains("Mine <b>all</b> mine", page);
        Assert.DoesNotContain(
            "Mine <b>all</b> mine", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task What_is_missing_is_asked_for_on_the_private_page_and_completed_there()
    {
        await using var takedown = await TakedownEdition.StartAsync();
        var path = await takedown.FileAsync(("good_faith", "false"));
        Assert.Contains("State your good faith.", await takedown.Edition.ReadAsync(path));

        using var answer = await takedown.SubmitAsync(path, path, TakedownEdition.Complete);

        Assert.Equal(path, answer.Headers.Location!.OriginalString);
        Assert.Equal(CaseState.Waiting, Assert.Single(takedown.Cases.List(isOpen: true, 10)).Standing.State);
    }

    [Fact]
    public async Task A_field_that_is_marked_says_so_itself_and_one_that_is_well_does_not()
    {
        await using var takedown = await TakedownEdition.StartAsync();

        var page = await takedown.Edition.ReadAsync(await takedown.FileAsync(("good_faith", "false")));

        Assert.Contains("name=\"good_faith\" aria-invalid=\"true\" aria-describedby=\"problem-good_faith\"", page);
        Assert.Contains("id=\"problem-good_faith\">State your good faith.", page);
        Assert.DoesNotContain("name=\"accurate\" aria-invalid", page);
    }

    [Fact]
    public async Task Whoever_decides_is_led_to_the_publishers_page_of_what_is_hidden_here()
    {
        await using var takedown = await TakedownEdition.StartAsync();
        await takedown.FileAsync(("scope", "item"), ("item", $"{takedown.ItemId}"), ("url", ""));
        var code = Assert.Single(takedown.Cases.List(isOpen: true, 10)).Code;

        Assert.Contains($"href=\"{TakedownEdition.Url}\"", await takedown.Edition.ReadAsync($"/cases/{code}"));
    }

    [Fact]
    public async Task A_page_whose_look_is_due_comes_again_by_itself()
    {
        await using var takedown = await TakedownEdition.StartAsync();
        var path = await takedown.FileAsync();

        using var answer = await takedown.SubmitAsync(path, $"{path}/look", []);

        Assert.Contains("http-equiv=\"refresh\" content=\"5\"", await takedown.Edition.ReadAsync(path));
    }

    [Fact]
    public async Task What_is_no_address_of_a_request_leads_nowhere()
    {
        await using var takedown = await TakedownEdition.StartAsync();
        var path = await takedown.FileAsync();

        using var answer = await takedown.SubmitAsync(path, "/takedown/%C3%A9%0A/look", []);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task A_form_to_complete_is_not_taken_from_under_who_types_in_it()
    {
        await using var takedown = await TakedownEdition.StartAsync();
        var path = await takedown.FileAsync(("good_faith", "false"));

        using var answer = await takedown.SubmitAsync(path, $"{path}/look", []);

        Assert.DoesNotContain("http-equiv=\"refresh\"", await takedown.Edition.ReadAsync(path));
    }

    [Fact]
    public async Task A_request_is_taken_back_on_its_page()
    {
        await using var takedown = await TakedownEdition.StartAsync();
        var path = await takedown.FileAsync();

        using var answer = await takedown.SubmitAsync(path, $"{path}/withdraw", []);

        Assert.Contains("Taken back", await takedown.Edition.ReadAsync(path));
        Assert.Equal(CaseState.Withdrawn, Assert.Single(takedown.Cases.List(isOpen: false, 10)).Standing.State);
    }

    [Fact]
    public async Task The_private_page_of_one_claimant_tells_nothing_of_another()
    {
        await using var takedown = await TakedownEdition.StartAsync();
        var one = await takedown.FileAsync();
        var other = await takedown.FileAsync(
            ("name", "Anton Vesely"), ("email", "anton@third.example"), ("reasons", "Mine as well."));

        var page = await takedown.Edition.ReadAsync(one);

        Assert.DoesNotContain("Anton", page);
        Assert.DoesNotContain(other.Split('/')[^1], page);
        Assert.All(
            takedown.Cases.List(isOpen: true, 10).Where(view => !page.Contains(view.Code)),
            view => Assert.Equal("Anton Vesely", view.Claim!.Name));
        using var guessed = await takedown.Edition.GetAsync(one[..^1]);
        Assert.Equal(HttpStatusCode.NotFound, guessed.StatusCode);
        using var byCode = await takedown.Edition.GetAsync(
            $"/takedown/{takedown.Cases.List(isOpen: true, 10)[0].Code}");
        Assert.Equal(HttpStatusCode.NotFound, byCode.StatusCode);
    }

    [Fact]
    public async Task The_operator_sees_the_case_and_rejects_it_with_a_reason()
    {
        await using var takedown = await TakedownEdition.StartAsync();
        var path = await takedown.FileAsync();
        var code = takedown.Cases.List(isOpen: true, 10)[0].Code;
        Assert.Contains(code, await takedown.Edition.ReadAsync("/cases"));
        var page = await takedown.Edition.ReadAsync($"/cases/{code}");
        Assert.Contains("I wrote it.", page);
        Assert.DoesNotContain(path.Split('/')[^1], page);

        using var answer = await takedown.SubmitAsync(
            $"/cases/{code}", $"/cases/{code}",
            [("choice", "reject"), ("reason", "lawful"), ("word", "It is a headline.")]);

        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        var status = await takedown.Edition.ReadAsync(path);
        Assert.Contains("What is shown is lawful", status);
        Assert.Contains("<dt>A word to you</dt><dd dir=\"auto\">It is a headline.</dd>", status);
        var decided = await takedown.Edition.ReadAsync($"/cases/{code}");
        Assert.Contains("What is shown is lawful", decided);
        Assert.Contains("It is a headline.", decided);
    }

    [Fact]
    public async Task A_rejected_claimant_is_told_what_can_be_done_now()
    {
        await using var takedown = await TakedownEdition.StartAsync();
        var path = await takedown.FileAsync();
        var code = takedown.Cases.List(isOpen: true, 10)[0].Code;
        Assert.DoesNotContain("What you can do now", await takedown.Edition.ReadAsync(path));

        using var answer = await takedown.SubmitAsync(
            $"/cases/{code}", $"/cases/{code}", [("choice", "reject"), ("reason", "not-theirs")]);

        var status = await takedown.Edition.ReadAsync(path);
        Assert.Contains("What you can do now", status);
        Assert.Contains("is yours, prove it: <a href", status);
        Assert.Contains($"href=\"/removal?item={takedown.ItemId}\"", status);
        Assert.Contains("The courts are open to you", status);
    }

    [Fact]
    public async Task A_counter_notice_answers_alike_whether_a_removal_stands()
    {
        await using var takedown = await TakedownEdition.StartAsync();
        await takedown.FileAsync();
        (string, string)[] counter =
        [
            ("name", "Anton Vesely"), ("email", "anton@harbour-post.example"), ("address", "1 Quay"),
            ("reasons", "We published it."),
            ("mistake", "true"), ("jurisdiction", "true"), ("signature", "Anton Vesely"),
        ];

        using var standing = await takedown.SubmitAsync(
            "/takedown/counter", "/takedown/counter", [.. counter, ("item", $"{takedown.ItemId}")]);
        using var none = await takedown.SubmitAsync(
            "/takedown/counter", "/takedown/counter", [.. counter, ("item", "424242")]);
        using var incomplete = await takedown.SubmitAsync(
            "/takedown/counter", "/takedown/counter", [("item", $"{takedown.ItemId}")]);

        Assert.Equal(HttpStatusCode.OK, standing.StatusCode);
        Assert.Equal(await EditionFixture.TextAsync(standing), await EditionFixture.TextAsync(none));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, incomplete.StatusCode);
        Assert.True(Assert.Single(takedown.Cases.List(isOpen: true, 10)).Standing.IsContested);
    }

    [Fact]
    public async Task A_page_that_is_shown_again_is_not_called_hidden_while_its_case_waits()
    {
        await using var takedown = await TakedownEdition.StartAsync();
        var path = await takedown.FileAsync();
        using var objection = await takedown.SubmitAsync(
            "/takedown/counter", "/takedown/counter",
            [
                ("item", $"{takedown.ItemId}"), ("name", "Anton Vesely"), ("email", "anton@harbour-post.example"),
                ("address", "1 Quay"), ("reasons", "We published it."), ("mistake", "true"), ("jurisdiction", "true"),
                ("signature", "Anton Vesely"),
            ]);

        var code = Assert.Single(takedown.Cases.List(isOpen: true, 10)).Code;
        foreach (var page in new[] { path, $"/cases/{code}", "/cases" })
        {
            var shown = await takedown.Edition.ReadAsync(page);
            Assert.Contains("Shown again, and waits for a decision", shown);
            Assert.DoesNotContain("Hidden, and waits for a decision", shown);
        }
    }

    [Fact]
    public async Task Opening_the_link_of_a_letter_does_nothing_by_itself()
    {
        await using var takedown = await TakedownEdition.StartAsync();

        Assert.Contains("method=\"post\"", await takedown.Edition.ReadAsync("/takedown/prove?code=x"));
        using var answer = await takedown.SubmitAsync("/takedown/prove?code=x", "/takedown/prove", [("code", "x")]);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
    }

    [Theory]
    [InlineData("/removal", HttpStatusCode.OK)]
    [InlineData("/desk", HttpStatusCode.OK)]
    [InlineData("/takedown/counter", HttpStatusCode.OK)]
    [InlineData("/api/openapi.json", HttpStatusCode.OK)]
    [InlineData("/cases", HttpStatusCode.Forbidden)]
    public async Task Through_the_public_address_of_a_private_edition_a_rights_holder_reaches_the_forms_and_no_more(
        string path, HttpStatusCode status)
    {
        await using var takedown = await TakedownEdition.StartAsync(TakedownEdition.Outside);

        using var answer = await takedown.Edition.GetAsync(
            path, ("Host", "news.example"), ("X-Forwarded-For", "192.0.2.7"));

        Assert.Equal(status, answer.StatusCode);
    }

    [Fact]
    public async Task A_private_editions_form_names_no_item_to_who_may_not_read_it()
    {
        await using var takedown = await TakedownEdition.StartAsync(TakedownEdition.Outside);

        using var answer = await takedown.Edition.GetAsync(
            $"/removal?item={takedown.ItemId}", ("Host", "news.example"), ("X-Forwarded-For", "192.0.2.7"));

        Assert.DoesNotContain("Night ferry", await EditionFixture.TextAsync(answer));
        Assert.Contains("Night ferry", await takedown.Edition.ReadAsync($"/removal?item={takedown.ItemId}"));
    }
}
