using Dapper;
using Firstwire.Newsroom.Archive;
using Microsoft.Data.Sqlite;

namespace Firstwire.Tests.Newsroom.Archive;

/// <summary>A database file is brought to the newest schema, or left as it is.</summary>
public sealed class MigrationsTests : IDisposable
{
    private readonly SqliteConnection file = new("Data Source=:memory:");

    public MigrationsTests() => file.Open();

    [Theory]
    [InlineData("archive")]
    [InlineData("keys")]
    [InlineData("search")]
    [InlineData("origins")]
    [InlineData("stories")]
    [InlineData("images")]
    public void A_schema_is_applied_once(string database)
    {
        Migrations.Apply(file, database);
        var (version, tables) = (Version, Tables);

        Migrations.Apply(file, database);

        Assert.True(version > 0);
        Assert.NotEmpty(tables);
        Assert.Equal(version, Version);
        Assert.Equal(tables, Tables);
    }

    [Fact]
    public void What_a_newer_edition_wrote_is_refused()
    {
        file.Execute("pragma user_version = 9999");

        var refused = Assert.Throws<ArchiveException>(() => Migrations.Apply(file, "archive"));

        Assert.Contains("archive.db has schema 9999", refused.Message, StringComparison.Ordinal);
        Assert.Equal(9999, Version);
        Assert.Empty(Tables);
    }

    [Theory]
    [InlineData("archive", "restore FILE --replace")]
    [InlineData("stories", "Delete it")]
    public void A_file_that_holds_other_tables_than_its_version_has_is_left_as_it_is(string database, string remedy)
    {
        Migrations.Apply(file, database);
        file.Execute("pragma user_version = 1");
        var tables = Tables;

        var refused = Assert.Throws<ArchiveException>(() => Migrations.Apply(file, database));

        Assert.StartsWith(
            $"{database}.db does not hold the tables of its schema 1", refused.Message, StringComparison.Ordinal);
        Assert.Contains(remedy, refused.Message, StringComparison.Ordinal);
        Assert.Equal(1, Version);
        Assert.Equal(tables, Tables);
    }

    public void Dispose() => file.Dispose();

    private int Version => file.ExecuteScalar<int>("pragma user_version");

    private List<string> Tables => file.Query<string>("select sql from sqlite_schema order by name").AsList();
}
