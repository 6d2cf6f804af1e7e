namespace Firstwire.Server.Pages;

/// <summary>A feed of the small world that a newcomer may begin with (data/starter-feeds).</summary>
/// <param name="Language">A BCP 47 tag.</param>
public sealed record StarterFeed(string Url, string Title, string HomePageUrl, string Country, string Language, string Topic)
{
    /// <summary>The topic of a feed that carries all kinds of news.</summary>
    public const string General = "General";
}

/// <summary>The starter list that comes with Firstwire.</summary>
internal static class StarterFeeds
{
    public static IReadOnlyList<StarterFeed> All { get; } = Read();

    private static List<StarterFeed> Read()
    {
        using var stream = typeof(StarterFeeds).Assembly.GetManifestResourceStream("starter-feeds")!;
        using var reader = new StreamReader(stream);
        var feeds = new List<StarterFeed>();
        reader.ReadLine();
        while (reader.ReadLine() is { } line)
        {
            if (line.Split('\t') is [var url, var title, var home, var country, var language, var topic])
            {
                feeds.Add(new StarterFeed(url, title, home, country, language, topic));
            }
        }

        return feeds;
    }
}
