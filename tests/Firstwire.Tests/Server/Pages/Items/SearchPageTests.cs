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

    [Fact]
    public async Task An_endless_question_is_cut()
    {
        await using var edition = await EditionFixture.StartAsync();

        Assert.DoesNotContain(new string('x', 501), await edition.ReadAsync($"/search?q={new string('x', 4000)}"));
    }
}
