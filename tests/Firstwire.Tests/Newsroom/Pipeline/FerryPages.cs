using Firstwire.Newsroom;
using Firstwire.Tests.Newsroom.Politeness;
using Microsoft.AspNetCore.Http;
using static Firstwire.Tests.Newsroom.Politeness.ScriptedPublisher;

namespace Firstwire.Tests.Newsroom.Pipeline;

/// <summary>A publisher whose feed leads to pages about a ferry, and who was read once.</summary>
internal static class FerryPages
{
    private const string Words =
        "<p>The night ferry between Port Alder and the outer islands sails again from Monday, the harbour office said "
        + "on Friday.</p>"
        + "<p>Repairs to the slipway took eleven weeks, four more than planned, and cost the town nearly twice what "
        + "its council had set aside.</p>"
        + "<p>Islanders had crossed by fishing boat in the meantime. The first sailing leaves at ten in the evening, "
        + "with room for sixty passengers.</p>";

    public static string Page(string more = "", string head = "") =>
        $"<html><head><title>Ferry returns</title>{head}</head><body><article>"
            + $"<h1>Ferry returns</h1>{Words}{more}</article></body></html>";

    /// <summary>The page, and 304 with these fields for whoever sends back its ETag.</summary>
    public static RequestDelegate Same(params string[] fields) => context =>
        context.Request.Headers.IfNoneMatch == "\"page\""
            ? Status(304, ["ETag: \"page\"", .. fields])(context)
            : Saying(Page(), "text/html", ["ETag: \"page\"", .. fields])(context);

    /// <summary>A reader that has read the feed and its pages for the first time.</summary>
    public static async Task<PoliteReader> ReadAsync(
        RequestDelegate page, NewsroomOptions? options = null, int pages = 1)
    {
        var reader = await PoliteReader.StartAsync(options);
        reader.Publisher.At("/ferry", page);
        for (var number = 2; number <= pages; number++) reader.Publisher.At($"/ferry{number}", page);
        var entries = Enumerable.Range(1, pages)
            .Select(number => ("Ferry returns", number == 1 ? "/ferry" : $"/ferry{number}")).ToArray();
        reader.Publisher.Feed(Linking(reader, entries), "Cache-Control: max-age=86400");
        await reader.AddAsync();
        await reader.PassAsync(TimeSpan.FromMinutes(5));
        return reader;
    }

    public static string Linking(PoliteReader reader, string title, string path) => Linking(reader, (title, path));

    private static string Linking(PoliteReader reader, params (string Title, string Path)[] entries) =>
        "<rss version=\"2.0\"><channel><title>Post</title>"
        + string.Concat(entries.Select(
            entry => $"<item><title>{entry.Title}</title><link>{reader.Publisher.Url(entry.Path)}</link></item>"))
        + "</channel></rss>";

    /// <summary>The requests for the first of the pages.</summary>
    public static List<PublisherLine> Looks(PoliteReader reader) =>
        [.. reader.Publisher.Log.Where(line => line.Target == "/ferry")];
}
