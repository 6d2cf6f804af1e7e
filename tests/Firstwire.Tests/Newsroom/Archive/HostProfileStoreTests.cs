using System.Text;
using Dapper;
using Firstwire.Newsroom.Archive.Erasing;
using Firstwire.Newsroom.Archive.Filing;
using Firstwire.Reading;
using Firstwire.Text.Urls;

namespace Firstwire.Tests.Newsroom.Archive;

public sealed class HostProfileStoreTests
{
    private const string Appeal = "The Harbour Post is read by the whole town and paid for by half of it.";

    [Fact]
    public async Task A_line_that_a_sites_pages_repeat_is_left_out_of_the_next_page()
    {
        await using var room = new NewsroomFixture(ArchiveEngine.Sqlite);
        var unit = await LearnAsync(room, pages: 6);

        using var read = room.Archive.Read();
        var page = Page(
            "The mole was mended in a night and a day, and nobody had asked the master of the harbour before "
                + "it was done.");
        var article = ((ReadResult.Read)ArticleExtractor.Read(
            page, "https://harbour-post.example/mole", "text/html; charset=utf-8", HostProfileStore.Find(read, unit),
            TestContext.Current.CancellationToken)).Article;

        Assert.DoesNotContain(Appeal, article.Text, StringComparison.Ordinal);
        Assert.Contains("The mole was mended", article.Text, StringComparison.Ordinal);
        Assert.Equal([Appeal], article.RepeatedLines);
    }

    [Fact]
    public async Task What_was_learned_from_a_site_is_forgotten_when_one_of_its_items_is_erased()
    {
        await using var room = new NewsroomFixture(ArchiveEngine.Sqlite);
        await room.FileAsync(await room.AddFeedAsync(), NewsroomFixture.Ferry());
        var unit = await LearnAsync(room, pages: 6);
        using var read = room.Archive.Read();
        var item = read.Archive.QuerySingle<long>("select item_id from page where unit_id = @unit", new { unit });

        await new ItemErasure(room.Archive).EraseAsync(item, TestContext.Current.CancellationToken);

        Assert.Null(HostProfileStore.Find(read, unit));
    }

    /// <summary>The polite unit of the paper's pages.</summary>
    private static Task<long> LearnAsync(NewsroomFixture room, int pages) => room.Archive.WriteAsync(
        write =>
        {
            var unit = Firstwire.Newsroom.Scheduling.PoliteUnits.Ensure(
                write, WebUrl.Parse("https://harbour-post.example/")!);
            for (var page = 0; page < pages; page++)
            {
                HostProfileStore.Learn(
                    write, unit, new Article { Text = $"Story number {page} of this town is told here.\n\n{Appeal}" });
            }

            return unit;
        },
        TestContext.Current.CancellationToken);

    private static byte[] Page(string sentence) => Encoding.UTF8.GetBytes(
        "<html lang=\"en\"><head><title>The mole</title></head><body><article>"
            + $"<h1>The mole</h1>{string.Concat(Enumerable.Repeat($"<p>{sentence}</p>", 6))}"
            + $"<p>{Appeal}</p></article></body></html>");
}
