using Dapper;
using Firstwire.Newsroom.Archive;
using Microsoft.Extensions.Time.Testing;

namespace Firstwire.Tests.Newsroom.Archive;

public sealed class PreparingConnectionTests
{
    [Fact]
    public async Task A_statement_is_kept_for_the_next_time_and_one_of_thousands_of_values_is_not()
    {
        using var folder = new TemporaryFolder();
        await using var archive = ArchiveEngine.Sqlite.Open(folder, new FakeTimeProvider(NewsroomFixture.Start));
        using var read = archive.Read();
        foreach (var count in new[] { 5, 2_000, 2_001 })
        {
            read.Archive.Query<long>(
                "select id from item where id in @some", new { some = Enumerable.Range(0, count) });
        }

        var kept = Assert.Single(
            ((PreparingConnection)read.Archive).Statements,
            static text => text.StartsWith("select id from item", StringComparison.Ordinal));
        Assert.EndsWith("@some5)", kept);
    }
}
