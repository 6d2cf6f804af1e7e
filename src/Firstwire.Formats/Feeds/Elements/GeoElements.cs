using System.Collections.Frozen;
using Firstwire.Formats.Feeds.Assembly;

namespace Firstwire.Formats.Feeds.Elements;

/// <summary>Places: GeoRSS simple and GML (docs.ogc.org/cs/17-002r1), and W3C Basic Geo.</summary>
internal static class GeoElements
{
    public static FrozenDictionary<string, Element> GeoRss { get; } = Element.Table(new()
    {
        ["where"] = new Element { IsContainer = true },
        ["point"] = Shaped("point"),
        ["line"] = Shaped("line"),
        ["polygon"] = Shaped("polygon"),
        ["box"] = Shaped("box"),
        ["featureName"] = Element.Text((feed, frame, text) => Change(feed, place => place.Name ??= frame.Plain(text))),
    });

    public static FrozenDictionary<string, Element> Gml { get; } = Element.Table(new()
    {
        ["Point"] = Shape("point"),
        ["LineString"] = Shape("line"),
        ["Polygon"] = Shape("polygon"),
        ["Envelope"] = Shape("box"),
        ["exterior"] = new Element { IsContainer = true },
        ["LinearRing"] = new Element { IsContainer = true },
        ["pos"] = Element.Text((feed, _, text) => Change(feed, place => place.Add(text))),
        ["posList"] = Element.Text((feed, _, text) => Change(feed, place => place.Add(text))),
        ["lowerCorner"] = Element.Text((feed, _, text) => Change(feed, place => place.Add(text))),
        ["upperCorner"] = Element.Text((feed, _, text) => Change(feed, place => place.Add(text))),
    });

    public static FrozenDictionary<string, Element> Basic { get; } = Element.Table(new()
    {
        ["Point"] = new Element { IsContainer = true },
        ["lat"] = Element.Text((feed, _, text) => Change(feed, place => place.Latitude ??= PlaceDraft.Degrees(text))),
        ["long"] = Element.Text((feed, _, text) => Change(feed, place => place.Longitude ??= PlaceDraft.Degrees(text))),
        ["lon"] = Element.Text((feed, _, text) => Change(feed, place => place.Longitude ??= PlaceDraft.Degrees(text))),
    });

    private static Element Shaped(string shape) => Element.Text((feed, _, text) => Change(feed, place =>
    {
        if (place.Coordinates.Count > 0) return;
        place.Shape = shape;
        place.Add(text);
    }));

    private static Element Shape(string shape) => new()
    {
        IsContainer = true,
        Start = (feed, _, _) => Change(feed, place =>
        {
            if (place.Coordinates.Count == 0) place.Shape = shape;
        }),
    };

    private static void Change(FeedAssembly feed, Action<PlaceDraft> change)
    {
        if (feed.Entry is { } entry) change(entry.Place ??= new PlaceDraft());
    }
}
