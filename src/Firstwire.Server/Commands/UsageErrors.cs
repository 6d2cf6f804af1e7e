using System.CommandLine;
using System.CommandLine.Parsing;
using Firstwire.Text.Words;

namespace Firstwire.Server.Commands;

/// <summary>
/// What is said of words that no command takes: a line each, and how to get help. The help itself would push them off
/// the screen.
/// </summary>
internal static class UsageErrors
{
    /// <summary>Letters: two that changed places are two.</summary>
    private const int MostMistyped = 2;

    /// <summary>The lines for <paramref name="given"/>, whose errors keep it from being run.</summary>
    public static IEnumerable<string> Of(ParseResult given)
    {
        var command = given.CommandResult.Command;
        var problems = given.Errors.Where(error => !IsOfUnmatched(error, given))
            .Select(static error => OneLine(error.Message)).Distinct().ToList();
        // What is left over follows from another problem, where there is one.
        if (problems.Count == 0 && given.UnmatchedTokens.Count > 0) problems.Add(Unmatched(given, command));
        return [.. problems.Select(static problem => $"firstwire: {problem}"), $"{Path(command)} --help tells more."];
    }

    /// <summary>
    /// The option of the command or of those above it that is nearest to a word; null where none is near.
    /// </summary>
    public static string? NearestOption(string word, Command command) =>
        Nearest(word, [.. Options(command).Select(static option => option.Name)]);

    /// <summary>An option's name with one dash in the place of two; null where the word is none.</summary>
    public static string? WithOneDash(string word, Command command) => word is ['-', not '-', ..]
        ? Options(command).FirstOrDefault(option => option.Name.AsSpan(1).SequenceEqual(word))?.Name : null;

    private static string Unmatched(ParseResult given, Command command)
    {
        var word = given.UnmatchedTokens[0];
        if (word is ['-', _, ..])
        {
            var meant = WithOneDash(word, command) ?? NearestOption(word, command);
            return $"There is no option {word}.{DidYouMean(meant)}";
        }

        if (command.Subcommands.Count == 0 || command.Arguments.Any(static argument => !argument.Hidden))
        {
            return $"\"{word}\" is one word too many.";
        }

        var commands = command.Subcommands.Where(static below => !below.Hidden).Select(static below => below.Name);
        return $"There is no command \"{word}\".{DidYouMean(Nearest(word, [.. commands]))}";
    }

    /// <summary>The end of a sentence about a word; empty where nothing is near.</summary>
    public static string DidYouMean(string? meant) => meant is null ? "" : $" Did you mean {meant}?";

    private static bool IsOfUnmatched(ParseError error, ParseResult given) =>
        given.UnmatchedTokens.Any(word => error.Message.Contains($"'{word}'", StringComparison.Ordinal));

    private static string? Nearest(string word, IReadOnlyList<string> names) =>
        names.Select(name => (Name: name, Edits: EditDistance.Of(word, name)))
            .Where(static near => near.Edits <= MostMistyped && near.Edits < near.Name.Length - 1)
            .OrderBy(static near => near.Edits).ThenBy(near => near.Name[0] != word[0])
            .Select(static near => near.Name).FirstOrDefault();

    private static IEnumerable<Option> Options(Command command) => command.Options.Concat(
        command.Parents.OfType<Command>().SelectMany(Options).Where(static option => option.Recursive));

    private static string Path(Command command) => string.Join(' ', Names(command).Reverse());

    private static IEnumerable<string> Names(Command command)
    {
        for (var at = command; at is not (null or RootCommand); at = at.Parents.OfType<Command>().FirstOrDefault())
        {
            yield return at.Name;
        }

        yield return "firstwire";
    }

    private static string OneLine(string message) =>
        string.Join(' ', message.Split([' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries));
}
