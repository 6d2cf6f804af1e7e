using System.CommandLine;
using Firstwire.Formats.Opml;
using Firstwire.Newsroom.Outlets;

namespace Firstwire.Server.Commands;

/// <summary><c>firstwire import FILE.opml</c>, or a web archive (<see cref="ImportWarc"/>).</summary>
internal static class ImportCommand
{
    public static Command Build()
    {
        var file = new Argument<FileInfo>("FILE")
        {
            Description = "An OPML file or a web archive (WARC), also compressed (.gz).",
        };
        var subscribe = new Option<bool>("--subscribe")
        {
            Description = "Of a web archive: poll its feeds from now on.",
        };
        var each = new Option<bool>("--each")
        {
            Description = $"Of an OPML file with more than {FeedOutcomes.MostLines} feeds: tell of every one, "
                + "not only of those that are refused.",
        };
        var command = new Command(
            "import",
            "Add the feeds of an OPML file, with their folders, or file what a web archive holds. Example: "
                + "firstwire import subscriptions.opml")
        {
            file, subscribe, each, Settings.Json,
        };
        command.SetAction(async (arguments, cancellation) =>
        {
            var settings = new Settings(arguments);
            var given = arguments.GetRequiredValue(file);
            if (ImportWarc.IsWarc(given))
            {
                return await ImportWarc.RunAsync(settings, given, arguments.GetValue(subscribe), cancellation);
            }

            var (requests, problem, breaksOff) = Read(given);
            if (problem is not null) return Answers.Fail(problem);
            await using var archive = settings.OpenArchive();
            var results = await CommandProgress.RunAsync(settings, progress =>
                new FeedSubscriptions(archive).SubscribeAsync(
                    requests, cancellation, done => progress.Report("Feeds", done, requests.Count)));
            var answer = FeedOutcomes.Tell(settings, [.. requests.Zip(results)], arguments.GetValue(each));
            return breaksOff ? Answers.Fail(BreaksOff(given)) : answer;
        });
        return command;
    }

    /// <summary>What is said of a file that ends too early.</summary>
    public static string BreaksOff(FileInfo file) =>
        $"{file.FullName} ends within its list: feeds behind the break are missing.";

    /// <summary>The feeds of an OPML file, or one sentence on why there are none.</summary>
    public static OpmlSubscriptions Read(FileInfo file) =>
        InputFile.Read(file.FullName, OpmlReader.MaxBytes, out var bytes) is { } fault
            ? OpmlSubscriptions.None($"{file.FullName} cannot be read: {fault}")
            : OpmlSubscriptions.Read(bytes);
}
