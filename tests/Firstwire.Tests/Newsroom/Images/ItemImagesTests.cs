using Dapper;
using Firstwire.Formats.Images;
using Firstwire.Newsroom.Archive.Erasing;
using Firstwire.Newsroom.Archive.Sealing;
using Firstwire.Newsroom.Images;
using Firstwire.Newsroom.Scheduling;
using Firstwire.Rights;
using Microsoft.AspNetCore.Http;

namespace Firstwire.Tests.Newsroom.Images;

public sealed class ItemImagesTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_items_picture_is_fetched_once_and_held_in_both_sizes()
    {
        await using var house = await PictureHouse.OpenAsync();
        var id = await house.FileAsync();

        var small = Assert.IsType<ImageAnswer.Shown>(await house.GetAsync(id));
        var large = Assert.IsType<ImageAnswer.Shown>(await house.GetAsync(id, large: true));

        Assert.Equal(new RasterHeader(RasterKind.WebP, 288, 192), RasterHeader.Read(small.Bytes.Span));
        Assert.Equal(new RasterHeader(RasterKind.WebP, 600, 400), RasterHeader.Read(large.Bytes.Span));
        Assert.Equal(["/lead.png"], house.Asked);
        using var read = house.Room.Archive.Read();
        Assert.Equal(
            ((long)PollReason.Picture, id),
            read.Archive.QuerySingle<(long, long)>("select reason, item_id from request where purpose = 3"));
    }

    [Fact]
    public async Task Many_who_ask_at_once_cost_the_site_one_request()
    {
        await using var house = await PictureHouse.OpenAsync();
        var id = await house.FileAsync();

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => house.GetAsync(id)));

        Assert.All(answers, answer => Assert.IsType<ImageAnswer.Shown>(answer));
        Assert.Single(house.Asked);
    }

    [Fact]
    public async Task Nothing_but_an_items_own_pictures_can_be_asked_for()
    {
        await using var house = await PictureHouse.OpenAsync();
        var (id, other) = (await house.FileAsync(inText: "pier.png"), await house.FileAsync("other.png"));

        Assert.IsType<ImageAnswer.Shown>(await house.GetAsync(id, "pier.png"));
        Assert.IsType<ImageAnswer.Missing>(await house.GetAsync(id, "other.png"));
        Assert.IsType<ImageAnswer.Missing>(await house.Images.GetAsync(
            id, house.Images.KeyOf(other, house.Url("lead.png")), large: false, Cancellation));
        Assert.IsType<ImageAnswer.Missing>(await house.Images.GetAsync(id, "", large: false, Cancellation));
        Assert.IsType<ImageAnswer.Missing>(await house.GetAsync(99));
        Assert.Equal(["/pier.png"], house.Asked);
    }

    [Theory]
    [InlineData("noimageindex")]
    [InlineData("max-image-preview: none")]
    public async Task A_page_that_wants_no_picture_shown_has_none_fetched(string directive)
    {
        await using var house = await PictureHouse.OpenAsync();
        var id = await house.FileAsync(inText: "pier.png", directives: directive);

        Assert.IsType<ImageAnswer.Missing>(await house.GetAsync(id));
        Assert.IsType<ImageAnswer.Missing>(await house.GetAsync(id, "pier.png"));
        Assert.Empty(house.Site.Requests);
    }

    [Fact]
    public async Task A_public_edition_shows_pictures_under_an_open_licence_alone()
    {
        await using var house = await PictureHouse.OpenAsync(set: options => options with { Edition = Edition.Public });
        var id = await house.FileAsync();

        Assert.IsType<ImageAnswer.Missing>(await house.GetAsync(id));
        Assert.Empty(house.Site.Requests);
    }

    [Fact]
    public async Task The_robots_txt_of_the_pictures_host_is_obeyed()
    {
        await using var house = await PictureHouse.OpenAsync(robots: "User-agent: *\nDisallow: /lead");
        var id = await house.FileAsync();

        Assert.IsType<ImageAnswer.Unavailable>(await house.GetAsync(id));
        Assert.IsType<ImageAnswer.Unavailable>(await house.GetAsync(id));
        Assert.Equal(["/robots.txt"], house.Site.Requests.Select(request => request.Target));
    }

    [Theory]
    [InlineData("X-Robots-Tag", "noimageindex")]
    [InlineData("X-Robots-Tag", "noarchive")]
    [InlineData("Content-Usage", "search=n")]
    public async Task What_the_pictures_own_answer_wishes_is_obeyed(string name, string value)
    {
        await using var house = await PictureHouse.OpenAsync(context =>
        {
            context.Response.Headers[name] = value;
            return PictureHouse.WriteAsync(context, DrawnPicture.Of(60, 40));
        });
        var id = await house.FileAsync();

        Assert.IsType<ImageAnswer.Unavailable>(await house.GetAsync(id));
        Assert.Equal(0, house.Rows);
    }

    [Fact]
    public async Task What_is_called_a_picture_and_is_none_is_not_shown_and_not_asked_for_again_that_day()
    {
        await using var house = await PictureHouse.OpenAsync(context => PictureHouse.WriteAsync(
            context, "<svg xmlns='http://www.w3.org/2000/svg' width='90' height='90'><script>alert(1)</script></svg>"u8
                .ToArray()));
        var id = await house.FileAsync();

        Assert.IsType<ImageAnswer.Unavailable>(await house.GetAsync(id));
        Assert.IsType<ImageAnswer.Unavailable>(await house.GetAsync(id));
        Assert.Single(house.Asked);
        Assert.True(house.Images.IsKnownMissing(id, house.Url("lead.png")));
        house.Room.Time.Advance(TimeSpan.FromHours(25));
        Assert.False(house.Images.IsKnownMissing(id, house.Url("lead.png")));
        Assert.IsType<ImageAnswer.Unavailable>(await house.GetAsync(id));
        Assert.Equal(2, house.Asked.Count());
    }

    [Fact]
    public async Task No_request_leaves_for_a_private_address()
    {
        await using var house = await PictureHouse.OpenAsync(set: options => options with { AllowedNetworks = [] });
        var id = await house.FileAsync();

        Assert.IsType<ImageAnswer.Unavailable>(await house.GetAsync(id));
        Assert.Empty(house.Site.Requests);
    }

    [Fact]
    public async Task A_redirect_to_a_forbidden_part_of_a_site_is_not_followed()
    {
        await using var house = await PictureHouse.OpenAsync(
            context =>
            {
                context.Response.Redirect("/secret/lead.png");
                return Task.CompletedTask;
            },
            robots: "User-agent: *\nDisallow: /secret/");
        var id = await house.FileAsync();

        Assert.IsType<ImageAnswer.Unavailable>(await house.GetAsync(id));
        Assert.Equal(["/lead.png"], house.Asked);
    }

    [Fact]
    public async Task A_site_that_was_asked_for_too_much_is_left_alone()
    {
        await using var house = await PictureHouse.OpenAsync(context =>
        {
            context.Response.StatusCode = StatusCodes.Status429TooManyRequests;
            context.Response.Headers.RetryAfter = "300";
            return Task.CompletedTask;
        });
        var id = await house.FileAsync(inText: "pier.png");

        Assert.IsType<ImageAnswer.Unavailable>(await house.GetAsync(id));
        Assert.IsType<ImageAnswer.Unavailable>(await house.GetAsync(id, "pier.png"));
        Assert.Equal(["/lead.png"], house.Asked);
    }

    [Fact]
    public async Task An_operator_who_wants_no_pictures_has_none()
    {
        await using var house = await PictureHouse.OpenAsync(set: options => options with { Images = false });
        var id = await house.FileAsync();

        Assert.IsType<ImageAnswer.Missing>(await house.GetAsync(id));
        Assert.Empty(house.Site.Requests);
    }

    [Fact]
    public async Task Pictures_that_nobody_looked_at_for_longest_make_room()
    {
        await using var house = await PictureHouse.OpenAsync(set: options => options with { ImageBytes = 3_000 });
        var ids = new List<long>();
        for (var at = 0; at < 60; at++)
        {
            ids.Add(await house.FileAsync($"{at}.png"));
            await house.GetAsync(ids[at], $"{at}.png");
            house.Room.Time.Advance(TimeSpan.FromMinutes(1));
        }

        using var images = house.Room.Archive.Files.OpenImages();
        Assert.InRange(images.ExecuteScalar<long>("select sum(bytes) from image"), 1, 3_000);
        Assert.Equal(ids[^1], images.ExecuteScalar<long>("select item_id from image order by used desc limit 1"));
    }

    [Fact]
    public async Task What_is_held_is_sealed_under_its_items_key()
    {
        await using var house = await PictureHouse.OpenAsync();
        var id = await house.FileAsync();
        await house.GetAsync(id);

        using var read = house.Room.Archive.Read();
        var held = read.Images.QuerySingle<byte[]>("select small from image");
        Assert.Equal(-1, held.AsSpan().IndexOf("WEBP"u8));
        using var key = read.KeyOf(Subject.Item, id)!;
        Assert.NotNull(RasterHeader.Read(key.Open(held, Place.Image(large: false))));
    }

    [Fact]
    public async Task An_erased_item_has_no_picture_any_more()
    {
        await using var house = await PictureHouse.OpenAsync();
        var id = await house.FileAsync();
        await house.GetAsync(id);

        await new ItemErasure(house.Room.Archive).EraseAsync(id, Cancellation);

        Assert.Equal(0, house.Rows);
        Assert.IsType<ImageAnswer.Missing>(await house.GetAsync(id));
    }

    [Fact]
    public async Task A_picture_that_was_on_its_way_when_its_item_was_erased_is_not_kept()
    {
        PictureHouse house = null!;
        long id = 0;
        house = await PictureHouse.OpenAsync(async context =>
        {
            await new ItemErasure(house.Room.Archive).EraseAsync(id, Cancellation);
            await PictureHouse.WriteAsync(context, DrawnPicture.Of(60, 40));
        });
        await using var opened = house;
        id = await house.FileAsync();

        Assert.IsType<ImageAnswer.Missing>(await house.GetAsync(id));
        Assert.Equal(0, house.Rows);
    }

    [Fact]
    public async Task What_a_publisher_takes_back_later_is_let_go()
    {
        await using var house = await PictureHouse.OpenAsync();
        var (id, other) = (await house.FileAsync(inText: "pier.png"), await house.FileAsync("other.png"));
        foreach (var path in new[] { "lead.png", "pier.png" }) await house.GetAsync(id, path);
        await house.GetAsync(other, "other.png");
        house.Keeper.CatchUp(Cancellation);
        Assert.Equal(3, house.Rows);

        await house.FilePageAsync(id, "https://harbour-post.example/1", "new.png", "pier.png");
        Assert.Equal(1, house.Keeper.CatchUp(Cancellation));
        await house.FilePageAsync(id, "https://harbour-post.example/1", "new.png", "pier.png", "noimageindex");

        Assert.IsType<ImageAnswer.Missing>(await house.GetAsync(id, "pier.png"));
        Assert.Equal(1, house.Keeper.CatchUp(Cancellation));
        Assert.Equal(1, house.Rows);
    }

    [Fact]
    public async Task An_edition_that_goes_public_lets_go_of_what_it_may_not_show()
    {
        await using var house = await PictureHouse.OpenAsync();
        await house.GetAsync(await house.FileAsync());
        house.Keeper.CatchUp(Cancellation);
        var options = house.Room.Options with { Edition = Edition.Public };
        var images = new ItemImages(house.Room.Archive, options, new(house.Room.Archive, options), fetching: null);

        Assert.Equal(1, new ImageKeeper(house.Room.Archive, images, options).CatchUp(Cancellation));
        Assert.Equal(0, house.Rows);
    }

    [Theory]
    [InlineData("Fri, 31 Dec 9999 23:59:59 GMT")]
    [InlineData("4000000000")]
    public async Task A_site_that_asks_to_be_left_alone_for_ages_is_asked_again_after_a_week(string wish)
    {
        var isBusy = true;
        var picture = DrawnPicture.Of(600, 400);
        await using var house = await PictureHouse.OpenAsync(async context =>
        {
            if (!isBusy)
            {
                await PictureHouse.WriteAsync(context, picture);
                return;
            }

            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            context.Response.Headers.Date = "Thu, 01 Jan 1970 00:00:00 GMT";
            context.Response.Headers.RetryAfter = wish;
        });
        var id = await house.FileAsync();

        Assert.IsType<ImageAnswer.Unavailable>(await house.GetAsync(id));
        isBusy = false;
        house.Room.Time.Advance(TimeSpan.FromDays(6));
        Assert.IsType<ImageAnswer.Unavailable>(await house.GetAsync(id));
        house.Room.Time.Advance(TimeSpan.FromDays(2));
        Assert.IsType<ImageAnswer.Shown>(await house.GetAsync(id));
    }
}
