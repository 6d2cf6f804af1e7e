using Firstwire.Server.Commands;
using Microsoft.Data.Sqlite;

namespace Firstwire.Tests.Server.Commands;

public sealed class ArchiveFaultsTests
{
    [Theory]
    [InlineData(5, "Another program holds the archive")]
    [InlineData(8, "This user may not write to the archive's folder")]
    [InlineData(10, "The disk of the archive fails (SQLite Error 10: 'what it says'.). Check it")]
    [InlineData(11, "The archive is damaged")]
    [InlineData(13, "The disk is full: make room on it")]
    [InlineData(14, "This user may not write to the archive's folder")]
    [InlineData(26, "The archive is damaged")]
    public void What_a_person_can_mend_is_told_with_what_to_do(int code, string words) =>
        Assert.StartsWith(
            words, ArchiveFaults.Of(new SqliteException($"SQLite Error {code}: 'what it says'.", code)),
            StringComparison.Ordinal);

    [Fact]
    public void A_bug_is_none_of_them() => Assert.Null(ArchiveFaults.Of(new SqliteException("near \"selct\"", 1)));

    [Fact]
    public async Task An_archive_that_cannot_be_opened_is_told_in_one_sentence()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(Path.Combine(folder.Path, "archive.db"));

        var run = await FirstwireProgram.RunAsync(
            ["add", "https://harbour-post.example/feed.xml", "--data", folder.Path]);

        Assert.Equal(1, run.ExitCode);
        Assert.Single(run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.StartsWith("firstwire: ", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "It is a folder; name a file.")]
    [InlineData("nowhere/feeds.opml", "Its folder is not there.")]
    public async Task A_list_that_cannot_be_written_is_told_with_the_reason(string below, string reason)
    {
        using var folder = new TemporaryFolder();
        var archive = Path.Combine(folder.Path, "archive");
        await FirstwireProgram.RunAsync(0, "add", "https://harbour-post.example/feed.xml", "--data", archive);
        var file = Path.Combine(folder.Path, below);

        var run = await FirstwireProgram.RunAsync(["export", file, "--data", archive]);

        Assert.Equal(1, run.ExitCode);
        Assert.Equal($"firstwire: {file} cannot be written: {reason}", run.Error.TrimEnd());
    }
}
