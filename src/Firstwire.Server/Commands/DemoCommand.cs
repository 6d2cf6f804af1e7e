using System.CommandLine;
using System.Net;
using Firstwire.Newsroom;
using Firstwire.Newsroom.Archive;
using Firstwire.Newsroom.Outlets;
using Firstwire.Press;
using Spectre.Console;

namespace Firstwire.Server.Commands;

/// <summary>
/// <c>firstwire demo</c>: a fictional world press and a Firstwire that reads it, in one process, without the internet.
/// </summary>
internal static class DemoCommand
{
    public static Command Build()
    {
        var urls = new Option<string?>("--urls")
        {
            Description = $"Where to serve. Default: {EditionSettings.DefaultUrls}.",
            HelpName = "URL",
        };
        var outlets = CountOption.Of("--outlets", "How many outlets the world has.", 40, most: 10_000);
        var command = new Command("demo",
            "Read a fictional world press, without the internet. Nothing is kept when it stops.") { urls, outlets };
        command.SetAction(async (arguments, cancellation) =>
        {
            var settings = new Settings(arguments);
            await using var press = await PressServer.StartAsync(
                new PressOptions { Outlets = arguments.GetValue(outlets), RecordRequests = 0, Bulletin = true },
                TimeProvider.System, cancellation);
            var folder = Directory.CreateTempSubdirectory("firstwire-demo-");
            try
            {
                await using var archive = NewsArchive.Open(folder.FullName, TimeProvider.System);
                var requests = press.Outlets.SelectMany(
                    outlet => outlet.FeedUrls.Select(url => new FeedRequest(url, Folder: outlet.Country))).ToArray();
                await new FeedSubscriptions(archive).SubscribeAsync(requests, cancellation);
                return await ServeCommand.ServeAsync(
                    archive, Options, settings.Urls(arguments.GetValue(urls)), Welcome, settings.IsQuiet, cancellation);

                void Welcome(string address) => AnsiConsole.MarkupLine(
                    $"The demo is at [bold link]{Answers.Plain(address)}[/]: "
                    + $"{press.Outlets.Count} outlets that do not exist, "
                    + $"in {press.Outlets.Select(outlet => outlet.Language).Distinct().Count()} languages. "
                    + "Ctrl+C ends it.");
            }
            finally
            {
                if (folder.Exists) folder.Delete(recursive: true);
            }
        });
        return command;
    }

    /// <summary>
    /// The press is ours and on this machine, so it may be asked as fast as it answers, and as often as it allows.
    /// </summary>
    private static NewsroomOptions Options { get; } = new()
    {
        AllowedNetworks = [IPNetwork.Parse("127.0.0.0/8"), IPNetwork.Parse("::1/128")],
        UnitGap = TimeSpan.Zero,
        PollInterval = TimeSpan.FromMinutes(1),
    };
}
