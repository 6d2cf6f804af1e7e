using System.Net;
using System.Text.Json;
using Firstwire.Server.Access;
using Firstwire.Server.Api;

namespace Firstwire.Tests.Server;

public sealed class ReadRouteTests
{
    /// <summary>
    /// A stream without an end, a token that is spent, and a hub that verifies: nothing to ask after.
    /// </summary>
    private static readonly string[] ForGetAlone = [EventStream.Path, SetupRoute.Path, "/websub/{token}"];

    [Fact]
    public async Task Whatever_can_be_read_can_be_asked_after()
    {
        await using var edition = await EditionFixture.StartAsync(EditionFixture.Open);

        Assert.Equal(
            ForGetAlone.Order(StringComparer.Ordinal),
            edition.RoutesThatTake(HttpMethod.Get).Except(edition.RoutesThatTake(HttpMethod.Head))
                .Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("/feeds")]
    [InlineData("/feed.atom")]
    [InlineData("/palette.json")]
    public async Task An_answer_to_HEAD_is_that_to_GET_without_its_body(string path)
    {
        await using var edition = await EditionFixture.StartAsync();

        using var answer = await edition.SendAsync(HttpMethod.Head, path, null);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.NotNull(answer.Content.Headers.ContentType);
        Assert.Empty(await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("/outlet/404/record.json", HttpStatusCode.NotFound)]
    [InlineData("/item/404/origins.json", HttpStatusCode.NotFound)]
    [InlineData("/story/404.json", HttpStatusCode.NotFound)]
    [InlineData("/nowhere.json", HttpStatusCode.NotFound)]
    [InlineData("/transparency/consistency.json", HttpStatusCode.BadRequest)]
    public async Task What_went_wrong_is_told_to_a_program_in_JSON(string path, HttpStatusCode status)
    {
        await using var edition = await EditionFixture.StartAsync();

        using var answer = await edition.SendAsync(HttpMethod.Get, path, null);

        Assert.Equal(status, answer.StatusCode);
        using var told = JsonDocument.Parse(
            await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.EndsWith(".", told.RootElement.GetProperty("error").GetString(), StringComparison.Ordinal);
    }
}
