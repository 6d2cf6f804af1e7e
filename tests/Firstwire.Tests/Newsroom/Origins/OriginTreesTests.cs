using Dapper;
using Firstwire.Newsroom.Archive.Erasing;
using Firstwire.Newsroom.Origins;
using Firstwire.Reading;
using Firstwire.Tests.Newsroom.Archive;
using Firstwire.Tests.Tracing.Copies;
using Firstwire.Tracing.Sources;

namespace Firstwire.Tests.Newsroom.Origins;

public sealed class OriginTreesTests : IAsyncDisposable
{
    private readonly NewsroomFixture room = new(ArchiveEngine.Sqlite);

    public ValueTask DisposeAsync() => room.DisposeAsync();

    [Fact]
    public async Task A_copy_hangs_on_the_item_it_took_from_though_that_one_was_not_asked_for()
    {
        var original = await room.FileTextAsync("harbour-post", HarbourTexts.Original);
        var copy = await room.FileTextAsync("fresh-clicks", HarbourTexts.Original, hours: 2);
        room.FollowOrigins();

        var forest = TreesOf(copy);

        Assert.Equal(
            [(original, null), (copy, (long?)original)],
            forest.Items.Select(item => (item.Item.Id, item.Taken?.SourceId)));
        Assert.False(forest.IsEmpty);
    }

    [Fact]
    public async Task A_source_that_may_not_be_shown_is_not_told()
    {
        var original = await room.FileTextAsync("harbour-post", HarbourTexts.Original);
        var copy = await room.FileTextAsync("fresh-clicks", HarbourTexts.Original, hours: 2);
        room.FollowOrigins();
        await new ItemErasure(room.Archive).EraseAsync(original, TestContext.Current.CancellationToken);

        var forest = TreesOf(copy);

        Assert.Equal((copy, null), (Assert.Single(forest.Items).Item.Id, forest.Items[0].Taken));
        Assert.True(forest.IsEmpty);
    }

    [Fact]
    public async Task A_document_that_texts_rest_on_is_the_root_of_those_that_link_it()
    {
        ArticleLink ruling = new("https://curia.europa.eu/juris/document.jsf?docid=7", "the court's ruling");
        var one = await room.FileTextAsync("sound-courier", HarbourTexts.Independent, links: ruling);
        room.FollowOrigins();

        var origin = Assert.Single(TreesOf(one).Origins);

        Assert.Equal((OriginKind.Evidence, ruling.Url), (origin.Source.Kind, origin.Source.Url));
        Assert.Equal((one, SourceLevel.Credited), Assert.Single(origin.Items));
    }

    [Fact]
    public async Task Items_that_would_take_from_one_another_are_cut_once_and_all_stay()
    {
        long[] ids = [await room.FileTextAsync("one", HarbourTexts.Original),
            await room.FileTextAsync("two", HarbourTexts.Unrelated, 1),
            await room.FileTextAsync("three", HarbourTexts.Independent, 2)];
        room.FollowOrigins();
        using (var origins = room.Archive.Files.OpenOrigins(write: true))
        {
            origins.Execute(
                "insert into derivation (item_id, source_id, kind, share, derived, level, is_primary) "
                    + "values (@one, @two, 0, 1, 1, 1, 1), (@two, @three, 0, 1, 1, 1, 1), (@three, @one, "
                    + "0, 1, 1, 1, 1)",
                new { one = ids[0], two = ids[1], three = ids[2] });
        }

        var forest = TreesOf(ids);

        Assert.Equal(ids, forest.Items.Select(item => item.Item.Id));
        Assert.Equal([null, ids[2], ids[0]], forest.Items.Select(item => item.Taken?.SourceId));
    }

    private CopyForest TreesOf(params long[] ids) =>
        new OriginTrees(room.Archive, room.Items, new OriginReads(room.Archive, room.Options, room.Items))
            .Of(room.Items.ByIds(ids));
}
