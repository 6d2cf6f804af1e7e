using System.Collections.Frozen;
using System.Globalization;
using Firstwire.Formats.Feeds.Assembly;
using Firstwire.Formats.Feeds.Markup;

namespace Firstwire.Formats.Feeds.Elements;

/// <summary>The podcast namespace (github.com/Podcastindex-org/podcast-namespace).</summary>
internal static class PodcastElements
{
    /// <summary>An episode names no more people, and has no more transcripts.</summary>
    private const int MaxListed = 100;

    public static FrozenDictionary<string, Element> Table { get; } = Element.Table(new()
    {
        ["transcript"] = Element.Attributes(AddTranscript),
        ["chapters"] = Element.Attributes((feed, frame, at) =>
            Note(feed, facts => facts with { Chapters = File(frame, at) })),
        ["person"] = new Element { Start = StartPerson, End = EndPerson },
        ["season"] = new Element { Start = (_, frame, at) => frame.Note = at.Attribute("name"), End = EndSeason },
        ["episode"] = Element.Text((feed, _, text) => Note(feed, facts => facts with { Episode = Number(text) })),
        ["location"] = new Element { Start = (_, frame, at) => frame.Note = at.Attribute("geo"), End = EndLocation },
        ["license"] = new Element
        {
            Start = (_, frame, at) => frame.Note = frame.Resolve(at.Attribute("url")),
            End = EndLicense,
        },
    });

    private static void Note(FeedAssembly feed, Func<PodcastFacts, PodcastFacts> change)
    {
        if (feed.Entry is { } entry) entry.Podcast = change(entry.Podcast ?? new PodcastFacts());
    }

    private static PodcastFile? File(Frame frame, MarkupReader at) =>
        frame.Resolve(at.Attribute("url")) is { } url
            ? new PodcastFile(url, at.Attribute("type"), at.Attribute("language"))
            : null;

    private static void AddTranscript(FeedAssembly feed, Frame frame, MarkupReader at)
    {
        if (File(frame, at) is not { } file) return;
        Note(feed, facts =>
            facts.Transcripts.Count < MaxListed ? facts with { Transcripts = [.. facts.Transcripts, file] } : facts);
    }

    private static void StartPerson(FeedAssembly feed, Frame frame, MarkupReader at)
    {
        var person = new PodcastPerson(
            "",
            at.Attribute("role"),
            at.Attribute("group"),
            frame.Resolve(at.Attribute("href")),
            frame.Resolve(at.Attribute("img")));
        Note(feed, facts =>
            facts.Persons.Count < MaxListed ? facts with { Persons = [.. facts.Persons, person] } : facts);
    }

    /// <summary>The name comes last: it completes the person begun, who is dropped where it is empty.</summary>
    private static void EndPerson(FeedAssembly feed, Frame frame, string text) => Note(feed, facts =>
    {
        if (facts.Persons.Count == 0 || facts.Persons[^1].Name.Length > 0) return facts;
        var others = facts.Persons.Take(facts.Persons.Count - 1);
        return frame.Plain(text) is { } name
            ? facts with { Persons = [.. others, facts.Persons[^1] with { Name = name }] }
            : facts with { Persons = [.. others] };
    });

    private static void EndSeason(FeedAssembly feed, Frame frame, string text) =>
        Note(feed, facts => facts with { Season = Number(text), SeasonName = frame.Note });

    private static void EndLocation(FeedAssembly feed, Frame frame, string text)
    {
        var name = frame.Plain(text);
        Note(feed, facts => facts with { Location = name });
        if (feed.Entry is not { } entry) return;
        entry.Place ??= new PlaceDraft();
        entry.Place.Name ??= name;
        // RFC 5870: geo:latitude,longitude[,altitude][;parameters]
        if (frame.Note is not { } geo || !geo.StartsWith("geo:", StringComparison.OrdinalIgnoreCase)
            || entry.Place.Coordinates.Count > 0)
        {
            return;
        }

        var numbers = geo[4..].Split(';')[0].Split(',');
        if (numbers.Length >= 2) entry.Place.Add($"{numbers[0]} {numbers[1]}");
    }

    private static void EndLicense(FeedAssembly feed, Frame frame, string text) =>
        feed.Draft.OfferLicense(frame.Note ?? frame.Plain(text), Rank.Module);

    private static double? Number(string text) =>
        double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            && number is >= 0 and < 1e9
            ? number
            : null;
}
