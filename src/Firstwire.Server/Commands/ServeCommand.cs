using System.CommandLine;
using System.Net.Sockets;
using Firstwire.Newsroom;
using Firstwire.Newsroom.Archive;
using Firstwire.Newsroom.Outlets;
using Firstwire.Newsroom.Pipeline;
using Firstwire.Server.Access;
using Spectre.Console;

namespace Firstwire.Server.Commands;

/// <summary><c>firstwire serve</c>, also what <c>firstwire</c> alone does: polls, and serves the pages.</summary>
internal static class ServeCommand
{
    private const int MostRefusalsTold = 10;

    private static readonly Option<string?> Urls = new("--urls")
    {
        Description = $"Where to serve. Default: {EditionSettings.DefaultUrls}. "
            + "Beyond this machine a set-up token is printed.",
        HelpName = "URL",
    };

    private static readonly Option<FileInfo?> Feeds = new("--feeds")
    {
        Description = "An OPML file whose feeds are added first.",
        HelpName = "FILE.opml",
    };

    /// <summary>Makes the root command serve.</summary>
    public static void AddTo(RootCommand root)
    {
        root.Options.Add(Settings.Data);
        root.Options.Add(Settings.Quiet);
        root.Options.Add(Urls);
        root.Options.Add(Feeds);
        root.Options.Add(Settings.EmbedderFolder);
        root.SetAction(RunAsync);
    }

    public static Command Build()
    {
        var command = new Command("serve",
            "Poll the feeds and serve the pages, until Ctrl+C. Example: firstwire serve --feeds subscriptions.opml")
        {
            Urls, Feeds, Settings.EmbedderFolder,
        };
        command.SetAction(RunAsync);
        return command;
    }

    /// <summary>Serves an archive until it is told to stop.</summary>
    /// <param name="ready">Told the address once pages answer.</param>
    /// <param name="isQuiet">Whether nobody wants to know how far long work is.</param>
    public static async Task<int> ServeAsync(
        NewsArchive archive, NewsroomOptions options, string urls, Action<string> ready, bool isQuiet,
        CancellationToken cancellation)
    {
        try
        {
            await using var edition = EditionApp.Build(new EditionSettings(archive, options) { Urls = urls });
            await StartAsync(edition, cancellation);
            ready(edition.Urls.First());
            using var stopped = new CancellationTokenSource();
            var told = isQuiet ? Task.CompletedTask : WorkLine(edition.Services).RunAsync(stopped.Token);
            await edition.WaitForShutdownAsync(cancellation);
            await stopped.CancelAsync();
            await told;
            return 0;
        }
        catch (IOException failure)
            when (failure.InnerException is Microsoft.AspNetCore.Connections.AddressInUseException)
        {
            return Answers.Fail(
                $"{urls} is taken by another program. Choose another address, as with --urls http://localhost:8081");
        }
        catch (SocketException failure) when (failure.SocketErrorCode == SocketError.AccessDenied)
        {
            return Answers.Fail(
                $"{urls} cannot be listened at: most systems keep ports below 1024 from ordinary users. "
                    + "Choose another address, as with --urls http://localhost:8081");
        }
        catch (Exception failure) when (failure is SocketException or IOException { InnerException: SocketException }
            or InvalidOperationException or ArgumentException)
        {
            return Answers.Fail($"{urls} cannot be listened at: {failure.Message.Split('\n')[0]}");
        }
        catch (ListenAddressException failure)
        {
            return Answers.Fail(failure.Message);
        }
    }

    /// <summary>
    /// The address is listened at last: where it cannot be, all the other work has begun and is to end.
    /// </summary>
    private static async Task StartAsync(WebApplication edition, CancellationToken cancellation)
    {
        try
        {
            await edition.StartAsync(cancellation);
        }
        catch
        {
            await edition.StopAsync(CancellationToken.None);
            throw;
        }
    }

    private static WorkLine WorkLine(IServiceProvider services)
    {
        var isTerminal = !Console.IsErrorRedirected && AnsiConsole.Profile.Capabilities.Ansi;
        return new WorkLine(services.GetRequiredService<LongWork>().Look, Console.Error, isTerminal ? static () =>
            Console.WindowWidth : null, TimeProvider.System);
    }

    private static async Task<int> RunAsync(ParseResult arguments, CancellationToken cancellation)
    {
        var settings = new Settings(arguments);
        using var embedder = settings.OpenEmbedder();
        await using var archive = settings.OpenArchive();
        if (arguments.GetValue(Feeds) is { } file
            && await SubscribeAsync(archive, file, cancellation) is { } problem) return Answers.Fail(problem);

        return await ServeAsync(
            archive, settings.Newsroom() with { Embedder = embedder }, settings.Urls(arguments.GetValue(Urls)), Welcome,
            settings.IsQuiet, cancellation);

        void Welcome(string address) => AnsiConsole.MarkupLine(
            $"Firstwire is at [bold link]{Answers.Plain(address)}[/]\nIts archive is in "
                + $"{Answers.Plain(archive.Directory)}. Ctrl+C stops it.");
    }

    /// <summary>
    /// Adds the feeds of an OPML file; feeds that are missing or refused are told, and the others are polled all the
    /// same. Returns why there are none.
    /// </summary>
    /// <remarks>Of an address with a password the host alone is told: what a server says ends up in logs.</remarks>
    private static async Task<string?> SubscribeAsync(
        NewsArchive archive, FileInfo file, CancellationToken cancellation)
    {
        var (requests, problem, breaksOff) = ImportCommand.Read(file);
        if (problem is not null) return problem;
        var results = await new FeedSubscriptions(archive).SubscribeAsync(
            [.. requests.Select(request => request with { IsStanding = true })], cancellation);
        if (breaksOff) Answers.Warn(ImportCommand.BreaksOff(file));
        var refused = results.OfType<SubscribeResult.Refused>().ToList();
        if (refused.Count == 0) return null;
        Answers.Warn($"Of {file.FullName} {Answers.Counted(refused.Count, "feed is", "feeds are")} refused:");
        foreach (var refusal in refused.Take(MostRefusalsTold)) Answers.Warn(refusal.Reason);
        if (refused.Count > MostRefusalsTold)
        {
            Answers.Warn($"and {refused.Count - MostRefusalsTold} more, which firstwire import {file.FullName} names.");
        }

        return null;
    }
}
