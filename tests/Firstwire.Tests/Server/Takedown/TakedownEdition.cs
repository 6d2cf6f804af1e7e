using System.Net;
using System.Text.RegularExpressions;
using Dapper;
using Firstwire.Newsroom;
using Firstwire.Newsroom.Takedown.Cases;
using Firstwire.Newsroom.Takedown.Control;
using Firstwire.Tests.Newsroom;
using Firstwire.Tests.Newsroom.Archive;

namespace Firstwire.Tests.Server.Takedown;

/// <summary>An edition with one item, and forms filled in as a browser does.</summary>
internal sealed partial class TakedownEdition : IAsyncDisposable
{
    public const string Url = "https://harbour-post.example/night-ferry";

    public const string Outside = "https://news.example";

    public static readonly (string, string)[] Complete =
    [
        ("scope", "url"), ("url", Url), ("basis", "copyright"), ("work", "The night ferry"), ("reasons", "I wrote it."),
        ("name", "Mirela Pellagrin"), ("email", "mirela@elsewhere.example"), ("good_faith", "true"),
        ("accurate", "true"), ("signature", "Mirela Pellagrin"),
    ];

    public EditionFixture Edition { get; private init; } = null!;

    public long ItemId { get; private init; }

    public CaseReads Cases => new(Edition.Room.Archive);

    public static async Task<TakedownEdition> StartAsync(string? publicUrl = null)
    {
        var room = new NewsroomFixture(ArchiveEngine.Sqlite)
        {
            Options = new NewsroomOptions { Seed = 1, PublicUrl = publicUrl }
        };
        var edition = await EditionFixture.StartAsync(room: room);
        await room.FileAsync(await room.AddFeedAsync(), NewsroomFixture.Ferry());
        return new TakedownEdition { Edition = edition, ItemId = room.Items.Newest(1)[0].Id };
    }

    /// <summary>Sends a form, with the token that the page gives which it stands on.</summary>
    public async Task<HttpResponseMessage> SubmitAsync(
        string page, string action, IReadOnlyList<(string Name, string Value)> fields, string? cookie = null)
    {
        using var shown = await Edition.GetAsync(page, cookie is null ? [] : [("Cookie", cookie)]);
        var html = await shown.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        var token = Token().Match(html).Groups["token"].Value;
        var own = shown.Headers.TryGetValues("Set-Cookie", out var set)
            ? set.Select(value => value.Split(';')[0]).First()
            : "";
        using var form = new FormUrlEncodedContent(
            fields.Append(("__RequestVerificationToken", token)).Select(
                field => KeyValuePair.Create(field.Item1, field.Item2)));
        return await Edition.SendAsync(
            HttpMethod.Post, action, form, ("Cookie", cookie is null ? own : $"{cookie}; {own}"));
    }

    /// <summary>Files a request by the form; the path of its private page.</summary>
    public async Task<string> FileAsync(params (string Name, string Value)[] changes)
    {
        var fields = Complete.Where(field => !changes.Any(change => change.Name == field.Item1))
            .Concat(changes).ToList();
        using var answer = await SubmitAsync("/removal", "/removal", fields);
        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        return answer.Headers.Location!.OriginalString.Split('?')[0];
    }

    /// <summary>Comes to the desk, and has proven the domain; the cookie of the visit.</summary>
    public async Task<string> EnterDeskAsync(string domain)
    {
        using var answer = await SubmitAsync("/desk", "/desk", [("domain", domain)]);
        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        var cookie = EditionFixture.CookieOf(answer);
        var cancellation = TestContext.Current.CancellationToken;
        await Edition.Room.Archive.WriteAsync(
            write => ControlClaims.Prove(
                write, write.Archive.ExecuteScalar<long>("select max(claim_id) from control"), ControlProof.Dns,
                write.Time.GetUtcNow()),
            cancellation);
        return cookie;
    }

    public ValueTask DisposeAsync() => Edition.DisposeAsync();

    [GeneratedRegex(
        """name="__RequestVerificationToken" value="(?<token>[^"]+)\u0022""", RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Token();
}
