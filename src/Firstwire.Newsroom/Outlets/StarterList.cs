using Firstwire.Formats.Opml;

namespace Firstwire.Newsroom.Outlets;

/// <summary>A feed of the starter list; nobody has asked it yet.</summary>
/// <param name="Language">A BCP 47 tag.</param>
/// <param name="IsInSmallWorld">Whether it is one of the few that a newcomer may begin with.</param>
public sealed record StarterFeed(
    string Url, string Title, string HomePageUrl, Country Country, string Language, string Topic, bool IsInSmallWorld)
{
    /// <summary>The topic of a feed that carries all kinds of news.</summary>
    public const string General = "General";
}

/// <summary>The starter list that comes with Firstwire (data/starter-feeds): news feeds of most countries.</summary>
public static class StarterList
{
    public static IReadOnlyList<StarterFeed> All { get; } = Load();

    /// <summary>Those that a newcomer may begin with.</summary>
    public static IReadOnlyList<StarterFeed> SmallWorld { get; } = [.. All.Where(feed => feed.IsInSmallWorld)];

    /// <summary>
    /// The feeds of a list in the form of data/starter-feeds: <c>language</c>, and in <c>category</c> the paths
    /// <c>/country/CODE</c>, <c>/topic/NAME</c> and <c>/selection/small-world</c>. What lacks one is left out.
    /// </summary>
    public static IReadOnlyList<StarterFeed> Of(OpmlDocument list) => [.. list.Feeds.Select(Of).OfType<StarterFeed>()];

    private static StarterFeed? Of(OpmlFeed feed) =>
        feed is { Title: { } title, HomePageUrl: { } home, Language: { } language }
        && Countries.Find(Named(feed, "country") ?? "") is { } country
            ? new StarterFeed(
                feed.Url, title, home, country, language, Named(feed, "topic") ?? StarterFeed.General,
                Named(feed, "selection") == "small-world")
            : null;

    private static string? Named(OpmlFeed feed, string kind) =>
        feed.Categories.FirstOrDefault(path => path is [var first, _] && first == kind)?[1];

    private static IReadOnlyList<StarterFeed> Load()
    {
        using var stream = typeof(StarterList).Assembly.GetManifestResourceStream("starter-feeds")!;
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return OpmlReader.Read(bytes.ToArray(), url: null) is OpmlResult.Parsed(var list) ? Of(list) : [];
    }
}
