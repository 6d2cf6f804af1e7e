using Firstwire.Server.Commands;

namespace Firstwire.Tests.Server.Commands;

public sealed class CountOptionTests
{
    [Theory]
    [InlineData("search", "harbour", "--limit")]
    [InlineData("requests", "harbour-post.example", "--limit")]
    [InlineData("demo", "--quiet", "--outlets")]
    public void A_count_that_is_none_or_has_no_bound_is_told_and_taken_by_no_command(
        string command, string what, string option)
    {
        foreach (var wrong in new[] { "0", "-5", "1000000000", "many", "" })
        {
            Assert.StartsWith(
                $"{option} is a number from 1 to ",
                Assert.Single(Errors(command, what, option, wrong)),
                StringComparison.Ordinal);
        }

        Assert.Empty(Errors(command, what, option, "7"));
        Assert.Empty(Errors(command, what));
    }

    private static List<string> Errors(params string[] given) =>
        [.. FirstwireCommand.Build().Parse(given).Errors.Select(error => error.Message)];
}
