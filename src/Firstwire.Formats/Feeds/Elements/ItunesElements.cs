using System.Collections.Frozen;
using System.Globalization;
using Firstwire.Formats.Feeds.Assembly;
using Firstwire.Formats.Feeds.Markup;

namespace Firstwire.Formats.Feeds.Elements;

/// <summary>The iTunes podcast tags (help.apple.com/itc/podcasts_connect) and Google Play's copy of them.</summary>
internal static class ItunesElements
{
    private static readonly FrozenDictionary<string, Element> OwnerChildren = Element.Table(new()
    {
        ["name"] = Element.Text((feed, frame, text) => feed.Person?.Name ??= frame.Plain(text)),
        ["email"] = Element.Text((feed, _, text) => feed.Person?.Email ??= text.Length == 0 ? null : text),
    });

    public static FrozenDictionary<string, Element> Table { get; } = Element.Table(new()
    {
        ["title"] = Element.Text(EndTitle),
        ["author"] = Element.Text(EndAuthor),
        ["owner"] = new Element { IsContainer = true, Children = OwnerChildren, Start = StartOwner, End = EndOwner },
        ["subtitle"] = Element.Text(EndSubtitle),
        ["summary"] = Element.Text(EndSummary),
        ["description"] = Element.Text(EndSummary),
        ["image"] = new Element { Start = StartImage, End = EndImage },
        ["category"] = new Element
        {
            IsContainer = true,
            Start = (feed, _, at) => feed.Entry?.AddTag(at.Attribute("text")?.Trim()),
        },
        ["keywords"] = Fields.Tags(),
        ["block"] = Element.Text((feed, _, text) => feed.Draft.Say("itunes:block", text)),
        ["duration"] = Element.Text((feed, _, text) =>
            Note(feed, facts => facts with { DurationInSeconds = Seconds(text) })),
        ["explicit"] = Element.Text((feed, _, text) => Note(feed, facts => facts with { IsExplicit = Truth(text) })),
        ["season"] = Element.Text((feed, _, text) => Note(feed, facts => facts with { Season = Number(text) })),
        ["episode"] = Element.Text((feed, _, text) => Note(feed, facts => facts with { Episode = Number(text) })),
        ["episodeType"] = Element.Text((feed, _, text) =>
            Note(feed, facts => facts with { EpisodeType = text.Length == 0 ? null : text })),
    });

    /// <summary>The same tags under Google Play's name.</summary>
    public static FrozenDictionary<string, Element> GooglePlay { get; } = Element.Table(
        new(Table, StringComparer.OrdinalIgnoreCase)
        {
            ["block"] = Element.Text((feed, _, text) => feed.Draft.Say("googleplay:block", text)),
        });

    private static void Note(FeedAssembly feed, Func<ItunesFacts, ItunesFacts> change)
    {
        if (feed.Entry is { } entry) entry.Itunes = change(entry.Itunes ?? new ItunesFacts());
    }

    private static void EndTitle(FeedAssembly feed, Frame frame, string text)
    {
        var title = frame.Plain(text);
        feed.Draft.Title.Offer(title, Rank.Module);
        Note(feed, facts => facts with { Title = title });
    }

    private static void EndAuthor(FeedAssembly feed, Frame frame, string text)
    {
        var author = frame.Plain(text);
        People.Add(feed.Draft.Authors, text, Rank.Module);
        Note(feed, facts => facts with { Author = author });
    }

    private static void EndSubtitle(FeedAssembly feed, Frame frame, string text)
    {
        feed.Draft.Summary.Offer(frame.Rich(text), Rank.Hint);
        Note(feed, facts => facts with { Subtitle = frame.Plain(text) });
    }

    private static void EndSummary(FeedAssembly feed, Frame frame, string text)
    {
        feed.Draft.Summary.Offer(frame.Rich(text), Rank.Module);
        Note(feed, facts => facts with { Summary = frame.Plain(text) });
    }

    private static void StartImage(FeedAssembly feed, Frame frame, MarkupReader at) =>
        OfferImage(feed, frame.Resolve(at.Attribute("href") ?? at.Attribute("url")));

    private static void EndImage(FeedAssembly feed, Frame frame, string text) => OfferImage(feed, frame.Resolve(text));

    private static void OfferImage(FeedAssembly feed, string? image)
    {
        if (image is null) return;
        feed.Draft.Image.Offer(image, Rank.Module);
        Note(feed, facts => facts with { ImageUrl = facts.ImageUrl ?? image });
    }

    private static void StartOwner(FeedAssembly feed, Frame frame, MarkupReader at) =>
        feed.Person = new PersonDraft { Rank = Rank.Hint };

    private static void EndOwner(FeedAssembly feed, Frame frame, string text)
    {
        if (feed.Person is { } owner) People.Add(feed.Draft.Authors, owner, "");
        feed.Person = null;
    }

    /// <summary>Seconds alone, or minutes and seconds, or hours, minutes and seconds.</summary>
    private static double? Seconds(string text)
    {
        double seconds = 0;
        var parts = text.Split(':', 4);
        if (parts.Length > 3) return null;
        foreach (var part in parts)
        {
            if (!double.TryParse(
                part.Trim(), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
            {
                return null;
            }

            seconds = seconds * 60 + number;
        }

        return seconds is > 0 and < 1e7 ? seconds : null;
    }

    private static bool? Truth(string text) => text.ToLowerInvariant() switch
    {
        "yes" or "true" or "explicit" => true,
        "no" or "false" or "clean" => false,
        _ => null,
    };

    private static int? Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
