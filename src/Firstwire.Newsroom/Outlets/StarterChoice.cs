using Firstwire.Text.Languages;
using Firstwire.Text.Words;

namespace Firstwire.Newsroom.Outlets;

/// <summary>
/// Which feeds of the starter list somebody wants: of any of the countries, in any of the languages, on any of the
/// topics. Of what is left empty, all.
/// </summary>
/// <param name="Languages">
/// Language ranges (RFC 4647): <c>zh</c> takes <c>zh-Hant</c> too, <c>ku</c> takes <c>ckb</c>.
/// </param>
/// <param name="SmallWorldOnly">Only those that a newcomer may begin with.</param>
public sealed record StarterChoice(
    IReadOnlyList<Country> Countries, IReadOnlyList<string> Languages, IReadOnlyList<string> Topics,
    bool SmallWorldOnly = false)
{
    /// <summary>
    /// Feeds that are added without being asked twice: more than a reader follows, less than a storm.
    /// </summary>
    public const int Many = 300;

    /// <summary>Feeds whose first polls may all come at once.</summary>
    private const int Few = 60;

    /// <summary>What a first poll and the pages after it may take of a small machine and its line.</summary>
    private static readonly TimeSpan EachTakes = TimeSpan.FromSeconds(2.5);

    public bool IsEmpty => Countries.Count == 0 && Languages.Count == 0 && Topics.Count == 0 && !SmallWorldOnly;

    /// <summary>
    /// Reads codes as people write them; countries, languages and topics may be named too. The choice, or one sentence
    /// on what cannot be understood.
    /// </summary>
    public static (StarterChoice? Choice, string? Problem) Read(
        IEnumerable<string> countries, IEnumerable<string> languages, IEnumerable<string> topics,
        bool smallWorldOnly = false)
    {
        var (chosenCountries, chosenLanguages, chosenTopics) = (new List<Country>(), new List<string>(),
            new List<string>());
        foreach (var written in countries)
        {
            if (CountryOf(written) is not { } country) return (null, Unknown(written, "country", CountryNames));
            chosenCountries.Add(country);
        }

        foreach (var written in languages)
        {
            if (LanguageOf(written) is not { } language)
            {
                return (null, Unknown(written, "language", LanguageNamesInList));
            }

            chosenLanguages.Add(language);
        }

        foreach (var written in topics)
        {
            if (TopicNames.FirstOrDefault(topic => Same(topic.Name, written)) is not { Name: { } topic })
            {
                return (null, Unknown(written, "topic", TopicNames));
            }

            chosenTopics.Add(topic);
        }

        return (new StarterChoice(chosenCountries, chosenLanguages, chosenTopics, smallWorldOnly), null);
    }

    public bool Takes(StarterFeed feed) =>
        (Countries.Count == 0 || Countries.Contains(feed.Country))
        && (Languages.Count == 0 || Languages.Any(range => LanguageNames.Matches(range, feed.Language)))
        && (Topics.Count == 0 || Topics.Contains(feed.Topic))
        && (!SmallWorldOnly || feed.IsInSmallWorld);

    /// <summary>The feeds of a list that are chosen, in its order.</summary>
    public IReadOnlyList<StarterFeed> Of(IReadOnlyList<StarterFeed> list) => [.. list.Where(Takes)];

    /// <summary>
    /// The subscriptions to ask for, each in the folder of its country. The first polls of many are spread, so that a
    /// first run is no storm.
    /// </summary>
    public static IReadOnlyList<FeedRequest> Requests(IReadOnlyList<StarterFeed> feeds) =>
    [
        .. feeds.Select(
            feed => new FeedRequest(feed.Url, feed.Title, feed.HomePageUrl, feed.Country.Name, FeedOrigin.StarterList)
        {
            FirstPollWithin = Spread(feeds.Count),
        }),
    ];

    /// <summary>Over how long the first polls of so many feeds are spread.</summary>
    public static TimeSpan Spread(int feeds) => feeds <= Few ? TimeSpan.Zero : feeds * EachTakes;

    private static IReadOnlyList<(string Code, string Name)> CountryNames { get; } =
        [.. Outlets.Countries.All.Select(country => (country.Code, country.Name))];

    private static IReadOnlyList<(string Code, string Name)> LanguageNamesInList { get; } =
        [.. LanguageNames.All.Select(language => (language.Tag, language.Name))];

    private static IReadOnlyList<(string Code, string Name)> TopicNames { get; } =
        [.. StarterList.All.Select(feed => feed.Topic).Distinct().Order(StringComparer.Ordinal).Select(topic =>
            (topic, topic))];

    private static Country? CountryOf(string written) =>
        Outlets.Countries.Find(written.Trim())
            ?? Outlets.Countries.All.FirstOrDefault(country => Same(country.Name, written));

    private static string? LanguageOf(string written) =>
        LanguageNames.Find(written.Trim()) is not null
            ? written.Trim()
            : LanguageNames.All.FirstOrDefault(language => Same(language.Name, written))?.Tag;

    private static bool Same(string name, string written) => Folding.Of(name) == Folding.Of(written.Trim());

    private static string Unknown(string written, string kind, IReadOnlyList<(string Code, string Name)> known)
    {
        var near = NearNames.Of(written, known)
            .Select(
                candidate => candidate.Code == candidate.Name ? candidate.Name : $"{candidate.Code} ({candidate.Name})")
            .ToList();
        var hint = near.Count == 0 ? "" : $" Did you mean {string.Join(" or ", near)}?";
        return $"\"{written}\" is no {kind} that Firstwire knows.{hint}";
    }
}
