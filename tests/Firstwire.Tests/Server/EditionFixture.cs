using System.Net;
using System.Text.RegularExpressions;
using Firstwire.Server;
using Firstwire.Tests.Newsroom;
using Firstwire.Tests.Newsroom.Archive;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;

namespace Firstwire.Tests.Server;

/// <summary>
/// The web edition on a free port, spoken to over real connections; its archive is filled without a network.
/// </summary>
internal sealed partial class EditionFixture : IAsyncDisposable
{
    public const string Loopback = "http://127.0.0.1:0";

    /// <summary>What only <c>--urls</c> beyond loopback gives: any address, and one name.</summary>
    public const string Open = "http://*:0;http://newsbox.example:0";

    private readonly StringWriter announcements = new();
    private WebApplication app = null!;
    private HttpClient client = null!;

    public NewsroomFixture Room { get; private init; } = null!;

    /// <summary>What was told to whoever started the edition.</summary>
    public string Announced => announcements.ToString();

    /// <summary>The edition's address by its number, without a slash at its end.</summary>
    public string Address =>
        $"http://127.0.0.1:{new Uri(app.Urls.First().Replace("[::]", "127.0.0.1").Replace("*", "127.0.0.1")).Port}";

    public IServiceProvider Services => app.Services;

    /// <summary>The patterns of all routes.</summary>
    public IEnumerable<string> Routes => Endpoints.Select(Pattern).Distinct();

    private IEnumerable<RouteEndpoint> Endpoints =>
        ((IEndpointRouteBuilder)app).DataSources.SelectMany(source => source.Endpoints).OfType<RouteEndpoint>();

    /// <summary>The patterns of the routes that take a method.</summary>
    public IEnumerable<string> RoutesThatTake(HttpMethod method) => Endpoints
        .Where(endpoint => endpoint.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods.Contains(method.Method))
        .Select(Pattern);

    private static string Pattern(RouteEndpoint endpoint) => "/" + endpoint.RoutePattern.RawText!.TrimStart('/');

    public static async Task<EditionFixture> StartAsync(string urls = Loopback, NewsroomFixture? room = null)
    {
        var edition = new EditionFixture { Room = room ?? new NewsroomFixture(ArchiveEngine.Sqlite) };
        edition.app = EditionApp.Build(new EditionSettings(edition.Room.Archive, edition.Room.Options)
        {
            Urls = urls,
            Time = edition.Room.Time,
            Ingest = false,
            Announcements = edition.announcements,
        });
        await edition.app.StartAsync(TestContext.Current.CancellationToken);
        edition.client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false })
        {
            BaseAddress = new Uri(edition.Address),
        };
        return edition;
    }

    public Task<HttpResponseMessage> GetAsync(string path, params (string Name, string Value)[] headers) =>
        SendAsync(HttpMethod.Get, path, null, headers);

    public async Task<HttpResponseMessage> SendAsync(
        HttpMethod method, string path, HttpContent? content, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, path) { Content = content };
        foreach (var (name, value) in headers)
        {
            if (name == "Host") request.Headers.Host = value;
            else request.Headers.TryAddWithoutValidation(name, value);
        }

        return await client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    /// <summary>An answer whose body is still to come.</summary>
    public async Task<HttpResponseMessage> OpenAsync(string path, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        foreach (var (name, value) in headers) request.Headers.TryAddWithoutValidation(name, value);
        return await client.SendAsync(
            request, HttpCompletionOption.ResponseHeadersRead, TestContext.Current.CancellationToken);
    }

    public async Task<string> ReadAsync(string path)
    {
        using var answer = await GetAsync(path);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await TextAsync(answer);
    }

    public static async Task<string> TextAsync(HttpResponseMessage answer) =>
        WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));

    /// <summary>The hidden field and the cookie that a page with a form gives.</summary>
    public async Task<(string Field, string Cookie)> FormAsync(string path = "/feeds")
    {
        using var answer = await GetAsync(path);
        var html = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return (TokenField().Match(html).Groups["token"].Value, CookieOf(answer));
    }

    /// <summary>
    /// The name and value of a cookie that an answer sets; of the one that it sets, where no name is asked for.
    /// </summary>
    public static string CookieOf(HttpResponseMessage answer, string name = "") =>
        Assert.Single(answer.Headers.GetValues("Set-Cookie"),
            cookie => cookie.StartsWith(name, StringComparison.Ordinal)).Split(';')[0];

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        await Room.DisposeAsync();
    }

    /// <summary>Ends the edition and leaves its archive, for another to be started on it.</summary>
    public async Task StopAsync()
    {
        client.Dispose();
        await app.StopAsync(CancellationToken.None);
        await app.DisposeAsync();
        await announcements.DisposeAsync();
    }

    [GeneratedRegex(
        """name="__RequestVerificationToken" value="(?<token>[^"]+)\u0022""", RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex TokenField();
}
