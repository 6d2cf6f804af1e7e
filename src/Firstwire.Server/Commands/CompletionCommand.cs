using System.CommandLine;

namespace Firstwire.Server.Commands;

/// <summary><c>firstwire completion bash|zsh|fish</c>: a script that asks the program itself for completions.</summary>
internal static class CompletionCommand
{
    private const string Bash =
        """
        _firstwire() {
          local IFS=$'\n'
          COMPREPLY=($(compgen -W "$(firstwire "[suggest:${COMP_POINT}]" "${COMP_LINE}" 2>/dev/null)" -- "${COMP_WORDS[COMP_CWORD]}"))
        }
        complete -o default -F _firstwire firstwire
        """;

    private const string Zsh =
        """
        #compdef firstwire
        _firstwire() {
          local -a found
          found=("${(@f)$(firstwire "[suggest:${CURSOR}]" "${BUFFER}" 2>/dev/null)}")
          compadd -a found
        }
        compdef _firstwire firstwire
        """;

    private const string Fish =
        """
        complete -f -c firstwire -a "(firstwire '[suggest:'(commandline -C)']' (commandline -cp) 2>/dev/null)"
        """;

    public static Command Build()
    {
        var shell = new Argument<string>("SHELL") { Description = "bash, zsh or fish." };
        shell.TakesOneOf("bash", "zsh", "fish");
        var command = new Command(
            "completion", "Print a shell completion script. Example: source <(firstwire completion bash)") { shell };
        command.SetAction(arguments =>
        {
            Console.Out.WriteLine(arguments.GetValue(shell) switch
            {
                "bash" => Bash,
                "zsh" => Zsh,
                _ => Fish,
            });
            return 0;
        });
        return command;
    }
}
