namespace Firstwire.Tests.Server.Commands;

public sealed class UsageErrorTests
{
    [Theory]
    [InlineData("There is no option -json. Did you mean --json?", "firstwire read", "read", "-json", "page.html")]
    [InlineData("There is no option -format. Did you mean --format?", "firstwire read",
        "read", "page.html", "-format", "text")]
    [InlineData("There is no option --jsno. Did you mean --json?", "firstwire read", "read", "--jsno", "page.html")]
    [InlineData("There is no option -data. Did you mean --data?", "firstwire feeds", "feeds", "-data", "here")]
    [InlineData("There is no option -harbour.", "firstwire", "-harbour")]
    [InlineData("There is no command \"raed\". Did you mean read?", "firstwire", "raed", "page.html")]
    [InlineData("There is no command \"harbour\".", "firstwire", "harbour")]
    [InlineData("\"other.html\" is one word too many.", "firstwire read", "read", "page.html", "other.html")]
    [InlineData("\"ferry\" is no number; give one as it stands in the addresses, like 4711.", "firstwire story merge",
        "story", "merge", "1", "ferry")]
    [InlineData("--format is one of markdown, json, html, text, not \"prose\".", "firstwire read",
        "read", "page.html", "--format", "prose")]
    public async Task What_no_command_takes_is_told_in_a_line_and_how_to_get_help_in_another(
        string problem, string command, params string[] given)
    {
        var run = await FirstwireProgram.RunAsync(given);

        Assert.Equal(1, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Equal(
            [$"firstwire: {problem}", $"{command} --help tells more."],
            run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.TrimEnd()));
    }

    [Fact]
    public async Task Help_is_given_to_who_asks_for_it_beside_a_mistake() =>
        Assert.Contains("Usage:", await FirstwireProgram.RunAsync(0, "read", "--harbour", "--help"));
}
