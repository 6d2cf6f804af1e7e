using System.Net;
using Dapper;
using Firstwire.Formats.Feeds;
using Firstwire.Newsroom;
using Firstwire.Newsroom.Fetching;
using Firstwire.Newsroom.Images;
using Firstwire.Reading;
using Firstwire.Tests.Newsroom.Archive;
using Firstwire.Tests.Newsroom.Fetching;
using Microsoft.AspNetCore.Http;

namespace Firstwire.Tests.Newsroom.Images;

/// <summary>
/// An archive whose items show pictures of a real site on the loopback, and all that fetches and holds them.
/// </summary>
internal sealed class PictureHouse : IAsyncDisposable
{
    private readonly GuardedFetcher fetcher;
    private readonly ImageFetching fetching;
    private int filed;

    private PictureHouse(FixtureSite site, NewsroomOptions options)
    {
        (Site, Room) = (site, new NewsroomFixture(ArchiveEngine.Sqlite) { Options = options });
        fetcher = new GuardedFetcher(new FetchOptions { AllowedNetworks = options.AllowedNetworks }, Room.Time);
        fetching = new ImageFetching(Room.Archive, fetcher, new RobotsGate(Room.Archive, fetcher, options), options);
        Images = new ItemImages(Room.Archive, options, Room.Items, fetching);
    }

    public FixtureSite Site { get; }

    public NewsroomFixture Room { get; }

    public ItemImages Images { get; }

    public ImageKeeper Keeper => new(Room.Archive, Images, Room.Options);

    /// <summary>What was asked of the site, without its robots.txt.</summary>
    public IEnumerable<string> Asked =>
        Site.Requests.Select(request => request.Target).Where(target => target != "/robots.txt");

    public long Rows
    {
        get
        {
            using var images = Room.Archive.Files.OpenImages();
            return images.ExecuteScalar<long>("select count(*) from image where small is not null");
        }
    }

    /// <param name="answer">Of every address; by default a picture.</param>
    public static async Task<PictureHouse> OpenAsync(
        RequestDelegate? answer = null, string robots = "", Func<NewsroomOptions, NewsroomOptions>? set = null)
    {
        var picture = DrawnPicture.Of(600, 400);
        var site = await FixtureSite.StartAsync(async context =>
        {
            if (context.Request.Path == "/robots.txt") await context.Response.WriteAsync(robots);
            else if (answer is not null) await answer(context);
            else await WriteAsync(context, picture);
        });
        var options = new NewsroomOptions
        {
            Seed = 1,
            UnitGap = TimeSpan.Zero,
            AllowedNetworks = [IPNetwork.Parse("127.0.0.0/8")]
        };
        return new PictureHouse(site, set?.Invoke(options) ?? options);
    }

    public static async Task WriteAsync(HttpContext context, byte[] picture, string type = "image/png")
    {
        context.Response.ContentType = type;
        await context.Response.Body.WriteAsync(picture);
    }

    public string Url(string path) => $"{Site.Origin}/{path}";

    /// <summary>Files an item whose page has a picture of its own, and one within its text.</summary>
    public async Task<long> FileAsync(string? lead = "lead.png", string? inText = null, params string[] directives)
    {
        var url = $"https://harbour-post.example/{++filed}";
        var feed = await Room.AddFeedAsync();
        await Room.FileAsync(
            feed, new Entry { Id = url, Url = url, Title = $"Night ferry {filed} returns to Port Alder" });
        var id = Room.Items.Newest(1)[0].Id;
        await FilePageAsync(id, url, lead, inText, directives);
        return id;
    }

    public Task<bool> FilePageAsync(
        long id, string url, string? lead, string? inText = null, params string[] directives) =>
        Room.FilePageAsync(id, url, new Article
        {
            Title = "Night ferry returns",
            ImageUrl = lead is null ? null : Url(lead),
            ImageAlt = "The ferry at its pier",
            ImageCaption = "The ferry at its pier. Photo: Ada Quill",
            Text = "The ferry sails again.",
            Html = "<p>The ferry sails again.</p>"
                + (inText is null ? "" : $"<p><img src=\"{Url(inText)}\" alt=\"The pier\"></p>"),
            IsArticle = true,
        }, directives);

    public Task<ImageAnswer> GetAsync(long id, string path = "lead.png", bool large = false) =>
        Images.GetAsync(id, Images.KeyOf(id, Url(path)), large, TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync()
    {
        fetching.Dispose();
        fetcher.Dispose();
        await Site.DisposeAsync();
        await Room.DisposeAsync();
    }
}
