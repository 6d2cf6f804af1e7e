using Firstwire.Tests.Newsroom;

namespace Firstwire.Tests.Server.Pages.Items;

public sealed class SearchPageTests
{
    [Fact]
    public async Task A_word_finds_the_item_that_holds_it()
    {
        await using var edition = await EditionFixture.StartAsync();
        await edition.Room.FileAsync(await edition.Room.AddFeedAsync(), NewsroomFixture.Ferry());
        edition.Room.IndexAll();

        Assert.Contains("Night ferry returns", await edition.ReadAsync("/search?q=FERRY"));
        Assert.Contains("Nothing was found", await edition.ReadAsync("/search?q=zeppelin"));
    }

    [Theory]
    [InlineData("\"")]
    [InlineData("*:*")]
    [InlineData("-ferry")]
    [InlineData("NEAR(a b) AND OR NOT")]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("%00%ff")]
    public async Task No_question_is_an_error(string question)
    {
        await using var edition = await EditionFixture.StartAsync();

        using var answer = await edition.GetAsync($"/search?q={Uri.EscapeDataString(question)}");
        var html = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.True(answer.IsSuccessStatusCode);
        Assert.DoesNotContain("<script>", html, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("渡", "give two or more that stand together")]
    [InlineData("渡 港口", "give two or more that stand together")]
    [InlineData("港口", "Fewer words find more")]
    [InlineData("-ferry", "Add a word that must occur")]
    [InlineData("*:*", "Add a word that must occur")]
    public async Task What_finds_nothing_is_told_what_to_do_about_it(string question, string advice)
    {
        await using var edition = await EditionFixture.StartAsync();

        var page = await edition.ReadAsync($"/search?q={Uri.EscapeDataString(question)}");

        Assert.Contains(advice, page);
        Assert.Contains("Every word must occur.", page);
    }

    [Fact]
    public async Task Behind_the_last_page_the_way_back_is_to_the_first()
    {
        await using var edition = await EditionFixture.StartAsync();
        await edition.Room.FileAsync(await edition.Room.AddFeedAsync(), NewsroomFixture.Ferry());
        edition.Room.IndexAll();

        var page = await edition.ReadAsync("/search?q=ferry&page=9");

        Assert.Contains("There are no matches for", page);
        Assert.Contains("page=1\">Begin with the best ones</a>", page);
        Assert.DoesNotContain("Better matches", page);
    }

    [Fact]
    public async Task An_endless_question_is_cut()
    {
        await using var edition = await EditionFixture.StartAsync();

        Assert.DoesNotContain(new string('x', 501), await edition.ReadAsync($"/search?q={new string('x', 4000)}"));
    }
}
