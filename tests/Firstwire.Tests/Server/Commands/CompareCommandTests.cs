using Firstwire.Tests.Tracing.Copies;

namespace Firstwire.Tests.Server.Commands;

public sealed class CompareCommandTests : IDisposable
{
    private const int WidestLine = 120;

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Aligned_passages_that_go_into_a_file_stand_beside_each_other_in_lines_that_can_be_read()
    {
        var lines = (await CompareAsync(HarbourTexts.Original, HarbourTexts.Spun)).Split('\n');

        Assert.StartsWith("One derives from the other", lines[0], StringComparison.Ordinal);
        Assert.Contains(lines, line => line.Contains('A', StringComparison.Ordinal) && line.Contains('B', StringComparison.Ordinal));
        Assert.True(lines.Length > 10, string.Join('\n', lines));
        Assert.All(lines, line => Assert.InRange(line.Length, 0, WidestLine));
    }

    [Fact]
    public async Task A_sign_tells_what_is_word_for_word_from_what_is_in_other_words()
    {
        const string before = "Volunteers in Skarvoy carried four hundred sandbags to the old mill on Tuesday night. ";
        const string after = " Mayor Ada Lund thanked everybody who had filled bags by torchlight.";

        var lines = (await CompareAsync(
            before + "Rescuers evacuated frightened residents from flooded houses near the shore." + after,
            before + "Emergency crews moved scared inhabitants out of inundated homes close to the coast." + after))
            .Split('\n');

        Assert.Contains(lines, line => Row(line, "=", "Volunteers", "Volunteers"));
        Assert.Contains(lines, line => Row(line, "~", "Rescuers", "Emergency"));

        static bool Row(string line, string sign, string left, string right) =>
            line.TrimStart().StartsWith(sign, StringComparison.Ordinal)
                && line.IndexOf(left, StringComparison.Ordinal) is >= 0 and var at
                && line.IndexOf(right, at + left.Length, StringComparison.Ordinal) > at;
    }

    [Fact]
    public async Task Of_texts_that_are_too_short_nothing_is_said() => Assert.StartsWith(
        "Nothing is said of texts of fewer than 20 words", await CompareAsync("The ferry sails.", "The ferry sails."),
        StringComparison.Ordinal);

    private async Task<string> CompareAsync(string left, string right)
    {
        var (one, other) = (folder["a.txt"], folder["b.txt"]);
        await File.WriteAllTextAsync(one, left, TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(other, right, TestContext.Current.CancellationToken);
        return await FirstwireProgram.RunAsync(0, "compare", one, other);
    }
}
