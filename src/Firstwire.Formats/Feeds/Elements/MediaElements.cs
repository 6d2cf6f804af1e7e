using System.Collections.Frozen;
using System.Globalization;
using Firstwire.Formats.Feeds.Assembly;
using Firstwire.Formats.Feeds.Markup;

namespace Firstwire.Formats.Feeds.Elements;

/// <summary>Media RSS (rssboard.org/media-rss).</summary>
internal static class MediaElements
{
    /// <summary>Real entries carry a dozen renditions; the rest of a longer list is passed over.</summary>
    private const int MaxObjects = 200;

    public static FrozenDictionary<string, Element> Table { get; } = Element.Table(new()
    {
        ["group"] = new Element { IsContainer = true },
        ["content"] = new Element { IsContainer = true, Start = StartContent, End = (feed, _, _) => feed.Media = null },
        ["title"] = Element.Text(EndTitle),
        ["description"] = Element.Text(EndDescription),
        ["thumbnail"] = new Element
        {
            Start = (feed, frame, at) => OfferThumbnail(feed, frame.Resolve(at.Attribute("url"))),
            End = (feed, frame, text) => OfferThumbnail(feed, frame.Resolve(text)),
        },
        ["credit"] = Element.Text((feed, frame, text) => Change(feed, draft => draft.Credit ??= frame.Plain(text))),
        ["copyright"] = Element.Text((feed, frame, text) => Change(feed, draft => draft.Rights ??= frame.Plain(text))),
        ["license"] = new Element
        {
            Start = (_, frame, at) => frame.Note = frame.Resolve(at.Attribute("href")),
            End = (feed, frame, text) => Change(feed, draft => draft.License ??= frame.Note ?? frame.Plain(text)),
        },
        ["player"] = Element.Attributes((feed, frame, at) =>
            Change(feed, draft => draft.PlayerUrl ??= frame.Resolve(at.Attribute("url")))),
        ["keywords"] = Fields.Tags(),
        ["category"] = new Element
        {
            Start = (_, frame, at) => frame.Note = at.Attribute("label"),
            End = (feed, frame, text) => feed.Entry?.AddTag(frame.Plain(text) ?? frame.Note),
        },
    });

    private static void Change(FeedAssembly feed, Action<MediaDraft> change)
    {
        if (feed.Media is { } media) change(media);
        else if (feed.Entry is { } entry) change(entry.MediaDefaults ??= new MediaDraft());
    }

    private static void StartContent(FeedAssembly feed, Frame frame, MarkupReader at)
    {
        if (feed.Entry is not { } entry) return;
        var media = new MediaDraft
        {
            Object = new MediaObject
            {
                Url = frame.Resolve(at.Attribute("url")),
                MimeType = at.Attribute("type"),
                Medium = at.Attribute("medium"),
                SizeInBytes = Number(at.Attribute("fileSize")) is { } size ? (long)size : null,
                DurationInSeconds = Number(at.Attribute("duration")),
                Width = (int?)Number(at.Attribute("width")),
                Height = (int?)Number(at.Attribute("height")),
            },
        };
        feed.Media = media;
        if (entry.Media.Count < MaxObjects) entry.Media.Add(media);
        if (media.Object.Medium == "image"
            || media.Object.MimeType?.StartsWith("image/", StringComparison.OrdinalIgnoreCase) == true)
        {
            entry.Image.Offer(media.Object.Url, Rank.Hint);
        }
    }

    private static void EndTitle(FeedAssembly feed, Frame frame, string text)
    {
        var title = frame.Plain(text);
        feed.Draft.Title.Offer(title, Rank.Hint);
        Change(feed, draft => draft.Title ??= title);
    }

    private static void EndDescription(FeedAssembly feed, Frame frame, string text)
    {
        // What describes one picture of an entry does not describe the entry.
        if (feed.Media is null) feed.Draft.Summary.Offer(frame.Rich(text), Rank.Hint);
        Change(feed, draft => draft.Description ??= frame.Plain(text));
    }

    private static void OfferThumbnail(FeedAssembly feed, string? thumbnail)
    {
        if (thumbnail is null) return;
        feed.Draft.Image.Offer(thumbnail, Rank.Module);
        Change(feed, draft => draft.ThumbnailUrl ??= thumbnail);
    }

    private static double? Number(string? text) =>
        double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            && number is > 0 and < int.MaxValue ? number : null;
}
