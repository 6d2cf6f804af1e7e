using System.CommandLine;
using System.CommandLine.Parsing;
using Firstwire.Text.Urls;
using Firstwire.Text.Words;

namespace Firstwire.Server.Commands;

/// <summary>
/// What is checked of a word before it is read as what it should be: the message then speaks of numbers and files, not
/// of types.
/// </summary>
internal static class ArgumentChecks
{
    /// <summary>
    /// A word that begins like an option, or is the name of one behind a single dash, is one, mistyped, and no file or
    /// address. A file of such a name is <c>./--name</c>.
    /// </summary>
    public static void RefuseUnknownOptions(this Command command)
    {
        foreach (var below in command.Subcommands) below.RefuseUnknownOptions();
        command.Validators.Add(given =>
        {
            foreach (var argument in given.Children.OfType<ArgumentResult>())
            {
                foreach (var word in argument.Tokens.Select(static token => token.Value))
                {
                    var meant = UsageErrors.WithOneDash(word, command);
                    if (meant is null && !IsOption(word)) continue;
                    meant ??= UsageErrors.NearestOption(word, command);
                    given.AddError($"There is no option {word}.{UsageErrors.DidYouMean(meant)}");
                }
            }
        });
    }

    /// <summary>Takes the numbers that outlets, stories, items and suggestions have.</summary>
    public static Argument<T> TakesIds<T>(this Argument<T> argument)
    {
        argument.Validators.Add(RequireIds);
        return argument;
    }

    /// <inheritdoc cref="TakesIds{T}(Argument{T})"/>
    public static Option<T> TakesIds<T>(this Option<T> option)
    {
        option.Validators.Add(RequireIds);
        return option;
    }

    /// <summary>
    /// Takes one of these words, an enum's in capitals or not, and offers them to the shell and in the help.
    /// </summary>
    public static Option<T> TakesOneOf<T>(this Option<T> option, params string[] words)
    {
        option.AcceptOnlyFromAmong(Comparer<T>(), words);
        option.Validators.Clear();
        option.Validators.Add(given => RequireOneOf(given, option.Name, words, Comparer<T>()));
        return option;
    }

    /// <inheritdoc cref="TakesOneOf{T}(Option{T}, string[])"/>
    public static Argument<T> TakesOneOf<T>(this Argument<T> argument, params string[] words)
    {
        argument.AcceptOnlyFromAmong(Comparer<T>(), words);
        argument.Validators.Clear();
        argument.Validators.Add(given => RequireOneOf(given, argument.Name, words, Comparer<T>()));
        return argument;
    }

    /// <summary>Takes a file's path, which an empty word is not.</summary>
    public static Argument<FileInfo?> TakesPath(this Argument<FileInfo?> argument)
    {
        argument.Validators.Add(given =>
        {
            if (given.Tokens.Any(token => token.Value.Length == 0)) given.AddError($"{argument.Name} is empty.");
        });
        return argument;
    }

    /// <summary>Takes an address of the web.</summary>
    public static Option<string?> TakesWebAddress(this Option<string?> option)
    {
        option.Validators.Add(given =>
        {
            foreach (var token in given.Tokens)
            {
                if (WebUrl.Parse(token.Value) is not { IsHttp: true })
                {
                    given.AddError(
                        $"\"{token.Value}\" is no address; give one in full, like https://example.org/story.");
                }
            }
        });
        return option;
    }

    private static bool IsOption(string word) => word.StartsWith("--", StringComparison.Ordinal);

    private static StringComparer Comparer<T>() =>
        typeof(T).IsEnum ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal;

    private static void RequireOneOf(SymbolResult given, string name, string[] words, StringComparer comparer)
    {
        foreach (var token in given.Tokens.Where(token => !IsOption(token.Value)))
        {
            if (!words.Contains(token.Value, comparer))
            {
                given.AddError(
                    $"{name} is one of {string.Join(", ", words.Select(static word => word.ToLowerInvariant()))}, "
                        + $"not \"{token.Value}\".");
            }
        }
    }

    private static void RequireIds(SymbolResult given)
    {
        foreach (var token in given.Tokens.Where(token => !IsOption(token.Value)))
        {
            if (WholeNumber.Of(token.Value) is null)
            {
                given.AddError($"\"{token.Value}\" is no number; give one as it stands in the addresses, like 4711.");
            }
        }
    }
}
