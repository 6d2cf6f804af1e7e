using Firstwire.Server.Commands;

namespace Firstwire.Tests.Server.Commands;

public sealed class ArgumentCheckTests
{
    [Theory]
    [InlineData("story", "ferry")]
    [InlineData("story", "merge", "1", "ferry")]
    [InlineData("story", "move", "ferry", "1")]
    [InlineData("story", "split", "1", "2", "ferry")]
    [InlineData("outlets", "ferry")]
    [InlineData("outlets", "merge", "ferry", "2")]
    [InlineData("outlets", "split", "ferry")]
    [InlineData("sources", "--add", "ferry")]
    [InlineData("sources", "--dismiss", "ferry")]
    public void A_word_in_the_place_of_a_number_is_told_as_that(params string[] given) => Assert.Equal(
        "\"ferry\" is no number; give one as it stands in the addresses, like 4711.", Assert.Single(Errors(given)));

    [Theory]
    [InlineData("story", "1")]
    [InlineData("story", "split", "1", "2", "3")]
    [InlineData("outlets")]
    [InlineData("outlets", "9223372036854775807")]
    [InlineData("sources", "--add", "7")]
    [InlineData("export")]
    [InlineData("export", "feeds.opml")]
    [InlineData("read", "--format", "text", "page.html")]
    [InlineData("read", "--url", "https://skarvoy-post.example/ferry", "page.html")]
    [InlineData("takedown", "--basis", "court-order", "7")]
    public void What_is_meant_is_taken(params string[] given) => Assert.Empty(Errors(given));

    [Theory]
    [InlineData("FILE is empty.", "export", "")]
    [InlineData("--format is one of markdown,", "read", "--format", "prose", "page.html")]
    [InlineData("\"ferry.html\" is no address; give one in full,", "read", "--url", "ferry.html", "page.html")]
    [InlineData("\"file:///ferry\" is no address; give one in full,", "feed", "--url", "file:///ferry", "feed.xml")]
    [InlineData("--basis is one of copyright,", "takedown", "--basis", "dislike", "7")]
    [InlineData("--basis is one of copyright,", "takedown", "--basis", "CourtOrder", "7")]
    public void What_cannot_be_meant_is_told_without_the_names_of_types(string problem, params string[] given)
    {
        var error = Assert.Single(Errors(given));

        Assert.StartsWith(problem, error, StringComparison.Ordinal);
        Assert.DoesNotContain("System.", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("There is no option --jsno. Did you mean --json?", "feed", "--jsno")]
    [InlineData("There is no option --jsno. Did you mean --json?", "search", "ferry", "--jsno")]
    [InlineData("There is no option --jsno. Did you mean --json?", "outlets", "--jsno")]
    [InlineData("There is no option --harbour.", "read", "--harbour")]
    [InlineData("There is no option --harbour.", "takedown", "show", "--harbour")]
    [InlineData("There is no option --harbour.", "import", "--harbour")]
    public void A_mistyped_option_is_no_file_and_the_near_one_is_named(string problem, params string[] given) =>
        Assert.Equal(problem, Assert.Single(Errors(given)));

    [Theory]
    [InlineData("search", "ferry", "-football")]
    [InlineData("read", "-")]
    [InlineData("read", "./--harbour")]
    public void What_only_begins_like_an_option_is_taken(params string[] given) => Assert.Empty(Errors(given));

    private static List<string> Errors(params string[] given) =>
        [.. FirstwireCommand.Build().Parse(given).Errors.Select(error => error.Message)];
}
