using System.CommandLine;
using Firstwire.Newsroom.Outlets;

namespace Firstwire.Server.Commands;

/// <summary><c>firstwire add URL…</c>, or feeds of the starter list (<see cref="AddStarters"/>).</summary>
internal static class AddCommand
{
    public static Command Build()
    {
        var urls = new Argument<string[]>("URL")
        {
            Description = "Addresses of feeds.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var folder = new Option<string?>("--folder") { Description = "The folder to put them in.", HelpName = "NAME" };
        var listPage = new Option<bool>("--list-page")
        {
            Description = "The addresses are pages that list articles, of sites without feeds.",
        };
        var command = new Command(
            "add",
            "Add feeds; a running Firstwire polls them at once. Example: "
                + "firstwire add https://example.org/feed.xml, or firstwire add --country SY,IQ")
        {
            urls, folder, listPage, Settings.Json,
        };
        AddStarters.AddTo(command);
        command.SetAction(async (arguments, cancellation) =>
        {
            var given = arguments.GetValue(urls) ?? [];
            if (AddStarters.AreWanted(arguments))
            {
                return given.Length == 0
                    ? await AddStarters.RunAsync(arguments, cancellation)
                    : Answers.Fail("Give addresses, or choose starter feeds; not both at once.");
            }

            if (given.Length == 0)
            {
                return Answers.Fail(
                    "Name feeds: firstwire add URL, or firstwire add --country CODE for some of the starter list.");
            }

            var settings = new Settings(arguments);
            await using var archive = settings.OpenArchive();
            var kind = arguments.GetValue(listPage) ? FeedKind.ListPage : FeedKind.Document;
            var requests = given.Select(
                url => new FeedRequest(TypedAddress.Of(url), Folder: arguments.GetValue(folder)) { Kind = kind }).ToArray();
            var results = await new FeedSubscriptions(archive).SubscribeAsync(requests, cancellation);
            return FeedOutcomes.Tell(settings, [.. requests.Zip(results)]);
        });
        return command;
    }
}
