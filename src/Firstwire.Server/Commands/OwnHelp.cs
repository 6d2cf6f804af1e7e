using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Firstwire.Server.Commands;

/// <summary>
/// Help that tells of a command's own arguments alone: those of the command above it cannot be given with it.
/// </summary>
internal sealed class OwnHelp(HelpAction help) : SynchronousCommandLineAction
{
    public static void AddTo(RootCommand root)
    {
        var option = root.Options.OfType<HelpOption>().Single();
        option.Action = new OwnHelp((HelpAction)option.Action!);
    }

    public override int Invoke(ParseResult parseResult)
    {
        List<Argument> foreign =
        [
            .. parseResult.CommandResult.Command.Parents.OfType<Command>().SelectMany(above => above.Arguments)
                .Where(argument => !argument.Hidden),
        ];
        foreach (var argument in foreign) argument.Hidden = true;
        try
        {
            return help.Invoke(parseResult);
        }
        finally
        {
            foreach (var argument in foreign) argument.Hidden = false;
        }
    }
}
