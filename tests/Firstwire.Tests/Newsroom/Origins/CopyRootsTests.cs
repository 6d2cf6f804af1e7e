using Dapper;
using Firstwire.Newsroom.Archive;
using Firstwire.Newsroom.Origins;
using Firstwire.Tests.Newsroom.Archive;

namespace Firstwire.Tests.Newsroom.Origins;

/// <summary>Which of some items have one text.</summary>
public sealed class CopyRootsTests
{
    private const int Items = 40;

    [Fact]
    public async Task Of_those_asked_for_the_same_have_one_text_as_when_all_who_have_it_are_looked_up()
    {
        await using var room = new NewsroomFixture(ArchiveEngine.Sqlite);
        var random = new Random(5);
        for (var time = 0; time < 60; time++)
        {
            Relate(room.Archive, Enumerable.Range(0, random.Next(60)).Select(
                _ => (Item: random.NextInt64(1, Items), Source: random.NextInt64(1, Items))));
            using var read = room.Archive.Read();
            long[] asked = [.. Enumerable.Range(1, Items).Where(_ => random.Next(4) == 0).Select(item => (long)item)];

            var found = CopyRoots.Of(read, asked).GroupBy(item => item.Value, item => item.Key);

            Assert.Equal(
                CopyRoots.Folds(read.Origins, asked).Select(fold => string.Join(' ', fold.Intersect(asked).Order()))
                    .Where(fold => fold.Contains(' ', StringComparison.Ordinal)).Order(),
                found.Select(fold => string.Join(' ', fold.Order()))
                    .Where(fold => fold.Contains(' ', StringComparison.Ordinal)).Order());
        }
    }

    private static void Relate(NewsArchive archive, IEnumerable<(long Item, long Source)> relations)
    {
        using var origins = archive.Files.OpenOrigins(write: true);
        origins.Execute("delete from derivation");
        origins.Execute(
            "insert or ignore into derivation (item_id, source_id, kind, share, derived, level, is_primary) "
                + "values (@Item, @Source, 1, 1, 1, 1, 0)",
            relations.Where(both => both.Item != both.Source).Select(both => new { both.Item, both.Source }));
    }
}
