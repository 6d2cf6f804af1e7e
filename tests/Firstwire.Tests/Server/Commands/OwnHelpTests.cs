using System.CommandLine;
using Firstwire.Server.Commands;

namespace Firstwire.Tests.Server.Commands;

public sealed class OwnHelpTests
{
    [Theory]
    [InlineData("takedown list [options]", "takedown", "list", "--help")]
    [InlineData("outlets merge <A> <B> [options]", "outlets", "merge", "--help")]
    [InlineData("outlets [<ID>] [command] [options]", "outlets", "--help")]
    public void A_command_is_shown_without_the_arguments_of_the_command_above_it(string usage, params string[] given)
    {
        using var output = new StringWriter();

        FirstwireCommand.Build().Parse(given).Invoke(new InvocationConfiguration { Output = output });

        var line = Assert.Single(
            output.ToString().Split('\n'), line => line.Contains(" [options]", StringComparison.Ordinal));
        Assert.EndsWith($" {usage}", line.TrimEnd(), StringComparison.Ordinal);
    }
}
