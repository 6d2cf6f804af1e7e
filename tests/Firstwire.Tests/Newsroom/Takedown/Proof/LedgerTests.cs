using System.Text;
using Firstwire.Newsroom.Takedown.Execution;
using Firstwire.Newsroom.Takedown.Proof;

namespace Firstwire.Tests.Newsroom.Takedown.Proof;

/// <summary>The ledger can be checked by anybody, and tells nothing of what was removed.</summary>
public sealed class LedgerTests
{
    [Fact]
    public async Task The_file_is_checked_by_itself_and_every_change_of_it_is_found()
    {
        await using var town = await FillAsync();
        var file = Encoding.UTF8.GetString(new TransparencyLedger(town.Room.Archive).WriteFile());
        var lines = file.TrimEnd('\n').Split('\n');
        Assert.Equal(4, lines.Length);
        Assert.Empty(Check(file).Problems);
        Assert.Equal(3, Check(file).Entries);

        Assert.NotEmpty(Check(file.Replace("\\\"items\\\":1", "\\\"items\\\":2", StringComparison.Ordinal)).Problems);
        Assert.NotEmpty(Check(string.Join('\n', lines[0], lines[2], lines[3])).Problems);
        Assert.NotEmpty(Check(string.Join('\n', lines[0], lines[1], lines[3])).Problems);
        Assert.NotEmpty(Check(string.Join('\n', lines[0], lines[2], lines[1], lines[3])).Problems);
        Assert.NotEmpty(Check("nothing").Problems);
        Assert.NotEmpty(Check("").Problems);
    }

    [Theory]
    [InlineData("nothing")]
    [InlineData("")]
    [InlineData("\u0001\uFFFD\0 no text at all")]
    [InlineData("{\"title\":\"The Tide Table\"}")]
    public void What_is_no_ledger_is_told_as_that_in_plain_words(string file) =>
        Assert.Equal("This is no ledger: its first line is not a ledger's.", Assert.Single(Check(file).Problems));

    [Fact]
    public async Task Every_head_that_was_ever_signed_is_proved_to_be_the_beginning_of_the_newest()
    {
        await using var town = await FillAsync();
        var ledger = new TransparencyLedger(town.Room.Archive);
        var entries = ledger.Entries();
        var newest = entries[^1].Head;
        foreach (var entry in entries)
        {
            Assert.True(MerkleProofs.IsConsistent(
                entry.Head.Size, entry.Head.Root, newest.Size, newest.Root, ledger.Consistency(entry.Head.Size)!));
            var hash = MerkleTree.LeafHash(Encoding.UTF8.GetBytes(entry.Text));
            Assert.True(MerkleProofs.IsIncluded(
                hash, entry.Number, newest.Size, ledger.Inclusion(entry.Number)!, newest.Root));
        }
    }

    [Fact]
    public async Task No_word_address_or_title_of_what_was_removed_stands_in_it()
    {
        await using var town = await FillAsync();
        var file = Encoding.UTF8.GetString(new TransparencyLedger(town.Room.Archive).WriteFile());

        foreach (var article in town.Articles)
        {
            Assert.DoesNotContain(article.Title, file, StringComparison.Ordinal);
            Assert.DoesNotContain(new Uri(article.Url).AbsolutePath, file, StringComparison.Ordinal);
            Assert.DoesNotContain(article.Author, file, StringComparison.Ordinal);
        }

        Assert.Contains("harbour-post.example", file, StringComparison.Ordinal);
        Assert.DoesNotContain("valley-echo.example", file, StringComparison.Ordinal); // Nobody proved to control it.
    }

    private static LedgerReport Check(string file)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(file));
        return LedgerCheck.Run(stream);
    }

    private static async Task<TakedownTown> FillAsync()
    {
        var town = new TakedownTown();
        for (var i = 0; i < 3; i++)
        {
            var article = await town.PublishAsync(i == 2 ? "valley-echo.example" : "harbour-post.example");
            var order = town.Order(new TakedownScope.Url(article.Url), $"c-{i}");
            await town.Execution().ExecuteAsync(
                i == 2 ? order with { Proof = null } : order, TestContext.Current.CancellationToken);
            await town.Execution().WorkAsync(TestContext.Current.CancellationToken);
        }

        return town;
    }
}
