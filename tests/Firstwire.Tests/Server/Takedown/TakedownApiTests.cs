using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace Firstwire.Tests.Server.Takedown;

public sealed class TakedownApiTests
{
    private const string Notice =
        """
        {"scope":"url","url":"https://harbour-post.example/night-ferry","basis":"copyright","work":"The night ferry","reasons":"I wrote it.",
         "name":"Mirela Pellagrin","email":"mirela@elsewhere.example","good_faith":true,"accurate":true,"signature":"Mirela Pellagrin"}
        """;

    [Fact]
    public async Task A_notice_is_answered_with_its_number_its_deadline_and_its_private_address()
    {
        await using var takedown = await TakedownEdition.StartAsync();

        using var answer = await PostAsync(takedown, Notice);
        var receipt = await ReadAsync(answer);

        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
        Assert.Equal("waiting", receipt.GetProperty("state").GetString());
        Assert.Equal(24, (receipt.GetProperty("deadline").GetDateTimeOffset()
            - receipt.GetProperty("received").GetDateTimeOffset()).TotalHours);
        var token = receipt.GetProperty("status_token").GetString();
        using var status = await takedown.Edition.GetAsync($"/api/takedown/{token}");
        Assert.Equal(receipt.GetProperty("id").GetString(), (await ReadAsync(status)).GetProperty("id").GetString());
        Assert.Equal("no-store", status.Headers.CacheControl!.ToString());

        using var withdrawn = await takedown.Edition.SendAsync(
            HttpMethod.Post, $"/api/takedown/{token}/withdraw", null);
        Assert.Equal(HttpStatusCode.NoContent, withdrawn.StatusCode);
    }

    [Theory]
    [InlineData("{}", HttpStatusCode.UnprocessableEntity)]
    [InlineData("{\"scope\":\"everything\"}", HttpStatusCode.UnprocessableEntity)]
    [InlineData("{\"scope\":\"domain\",\"domain\":\"github.io\"}", HttpStatusCode.UnprocessableEntity)]
    [InlineData("{\"scope\":\"item\",\"item\":424242}", HttpStatusCode.UnprocessableEntity)]
    [InlineData("[", HttpStatusCode.BadRequest)]
    [InlineData("null", HttpStatusCode.BadRequest)]
    public async Task What_is_no_notice_is_answered_with_what_to_give(string body, HttpStatusCode status)
    {
        await using var takedown = await TakedownEdition.StartAsync();

        using var answer = await PostAsync(takedown, body);

        Assert.Equal(status, answer.StatusCode);
        Assert.NotEmpty((await ReadAsync(answer)).GetProperty("problems").EnumerateArray());
    }

    [Theory]
    [InlineData("GET", "")]
    [InlineData("POST", "/withdraw")]
    public async Task A_case_that_is_not_there_is_answered_in_words_too(string method, string below)
    {
        await using var takedown = await TakedownEdition.StartAsync();

        using var answer = await takedown.Edition.SendAsync(
            new HttpMethod(method), $"/api/takedown/nowhere{below}", null);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        var problem = Assert.Single((await ReadAsync(answer)).GetProperty("problems").EnumerateArray());
        Assert.StartsWith("There is no such case", problem.GetProperty("sentence").GetString());
    }

    [Fact]
    public async Task A_page_elsewhere_cannot_have_its_visitors_send_notices()
    {
        await using var takedown = await TakedownEdition.StartAsync();
        using var body = new StringContent(Notice, Encoding.UTF8, "application/json");

        using var answer = await takedown.Edition.SendAsync(
            HttpMethod.Post, "/api/takedown", body, ("Origin", "https://evil.example"));

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Empty(takedown.Cases.List(isOpen: true, 10));
    }

    [Fact]
    public async Task The_description_names_every_field_that_a_notice_has()
    {
        await using var takedown = await TakedownEdition.StartAsync();

        using var document = JsonDocument.Parse(await takedown.Edition.ReadAsync("/api/openapi.json"));

        var described = document.RootElement.GetProperty("components")
            .GetProperty("schemas").GetProperty("Notice").GetProperty("properties")
            .EnumerateObject().Select(property => property.Name).Order(StringComparer.Ordinal);
        var taken = typeof(Firstwire.Server.Api.NoticeBody).GetProperties()
            .Select(property => JsonNamingPolicy.SnakeCaseLower.ConvertName(property.Name))
            .Order(StringComparer.Ordinal);
        Assert.Equal(taken, described);
        Assert.Equal("3.1.0", document.RootElement.GetProperty("openapi").GetString());
    }

    [Theory]
    [InlineData("[", "application/json", null, "400")]
    [InlineData("{}", "application/json", "https://elsewhere.example", "403")]
    [InlineData("long", "application/json", null, "413")]
    [InlineData("scope=url", "application/x-www-form-urlencoded", null, "415")]
    [InlineData("{}", "application/json; charset=nowhere", null, "415")]
    [InlineData("{}", "application/json", null, "422")]
    public async Task Every_refusal_of_a_notice_is_described(string body, string type, string? origin, string status)
    {
        await using var takedown = await TakedownEdition.StartAsync();
        using var document = JsonDocument.Parse(await takedown.Edition.ReadAsync("/api/openapi.json"));
        using var content = new StringContent(
            body == "long" ? $"{{\"reasons\":\"{new string('x', 300 * 1024)}\"}}" : body);
        content.Headers.ContentType = MediaTypeHeaderValue.Parse(type);

        using var answer = await takedown.Edition.SendAsync(
            HttpMethod.Post, "/api/takedown", content, origin is null ? [] : [("Origin", origin)]);

        Assert.Equal(status, $"{(int)answer.StatusCode}");
        Assert.True(document.RootElement.GetProperty("paths").GetProperty("/api/takedown").GetProperty("post")
            .GetProperty("responses").TryGetProperty(status, out _));
    }

    private static async Task<HttpResponseMessage> PostAsync(TakedownEdition takedown, string body)
    {
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        return await takedown.Edition.SendAsync(HttpMethod.Post, "/api/takedown", content);
    }

    private static async Task<JsonElement> ReadAsync(HttpResponseMessage answer) =>
        JsonDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).RootElement;
}
