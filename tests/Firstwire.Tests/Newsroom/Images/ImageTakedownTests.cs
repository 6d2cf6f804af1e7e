using Firstwire.Newsroom.Archive.Erasing;
using Firstwire.Newsroom.Images;
using Firstwire.Newsroom.Items;
using Firstwire.Newsroom.Takedown.Execution;
using Firstwire.Newsroom.Takedown.Proof;
using Microsoft.Extensions.Logging.Abstractions;

namespace Firstwire.Tests.Newsroom.Images;

public sealed class ImageTakedownTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_picture_that_is_taken_down_goes_from_every_item_and_stays_gone()
    {
        await using var house = await PictureHouse.OpenAsync();
        var (first, second) = (await house.FileAsync(inText: "pier.png"), await house.FileAsync("pier.png"));
        await house.GetAsync(first);
        await house.GetAsync(first, "pier.png");
        await house.GetAsync(second, "pier.png");

        var progress = await TakeDownAsync(house, new TakedownScope.Image(house.Url("pier.png")));

        Assert.Equal((ExecutionStep.Done, 0), (progress.Step, progress.FoundIn.Count));
        Assert.Equal(0, house.Rows);
        Assert.IsType<ImageAnswer.Missing>(await house.GetAsync(first, "pier.png"));
        Assert.IsType<ImageAnswer.Missing>(await house.GetAsync(second, "pier.png"));
        Assert.IsType<ImageAnswer.Shown>(await house.GetAsync(first));
        await house.FilePageAsync(second, "https://harbour-post.example/2", "pier.png");
        Assert.IsType<ImageAnswer.Missing>(await house.GetAsync(second, "pier.png"));
    }

    [Fact]
    public async Task A_picture_that_is_taken_down_takes_along_what_stands_below_it()
    {
        await using var house = await PictureHouse.OpenAsync();
        var id = await house.FileAsync();
        string? Caption() => Assert.IsType<ItemLookup.Found>(house.Room.Items.Find(id)).Details.Page.ImageCaption;
        Assert.Equal("The ferry at its pier. Photo: Ada Quill", Caption());

        await TakeDownAsync(house, new TakedownScope.Image(house.Url("lead.png")));

        Assert.Null(Caption());
    }

    [Fact]
    public async Task A_picture_that_was_left_is_found_by_the_probe()
    {
        await using var house = await PictureHouse.OpenAsync();
        var id = await house.FileAsync();
        await house.GetAsync(id);

        var progress = await TakeDownAsync(
            house, new TakedownScope.Image(house.Url("lead.png")), eraser => eraser != Eraser.ImageRow);

        Assert.Contains("images.db image", progress.FoundIn);
        Assert.NotEqual(ExecutionStep.Done, progress.Step);
    }

    [Fact]
    public async Task An_item_that_is_taken_down_takes_its_pictures_along()
    {
        await using var house = await PictureHouse.OpenAsync();
        var id = await house.FileAsync();
        await house.GetAsync(id);

        var progress = await TakeDownAsync(house, new TakedownScope.Item(id));

        Assert.Equal((ExecutionStep.Done, 0), (progress.Step, progress.FoundIn.Count));
        Assert.Equal(0, house.Rows);
    }

    private static async Task<TakedownProgress> TakeDownAsync(
        PictureHouse house, TakedownScope scope, Func<Eraser, bool>? uses = null)
    {
        var room = house.Room;
        var execution = new TakedownExecution(
            room.Archive, room.Options, new Prober(room.Archive, room.Options, []),
            NullLogger<TakedownExecution>.Instance, uses ?? (_ => true), _ => { });
        await execution.ExecuteAsync(
            new TakedownOrder("c-1", scope, TakedownBasis.Copyright, room.Time.GetUtcNow(), room.Time.GetUtcNow())
            {
                Claimant = TakedownClaimant.Publisher,
                Proof = "dns"
            },
            Cancellation);
        await execution.WorkAsync(Cancellation);
        return execution.Find("c-1")!;
    }
}
