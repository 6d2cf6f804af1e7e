using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Firstwire.Text.Urls;

namespace Firstwire.Server.Commands;

/// <summary>
/// What is checked of a word before it is read as what it should be: the message then speaks of numbers and files, not
/// of types.
/// </summary>
internal static class ArgumentChecks
{
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

    private static void RequireIds(SymbolResult given)
    {
        foreach (var token in given.Tokens)
        {
            if (!long.TryParse(token.Value, NumberStyles.None, CultureInfo.InvariantCulture, out _))
            {
                given.AddError($"\"{token.Value}\" is no number; give one as it stands in the addresses, like 4711.");
            }
        }
    }
}
