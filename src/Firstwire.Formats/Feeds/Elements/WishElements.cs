using System.Collections.Frozen;
using System.Security;
using System.Text;
using Firstwire.Formats.Feeds.Assembly;
using Firstwire.Formats.Feeds.Markup;

namespace Firstwire.Formats.Feeds.Elements;

/// <summary>
/// What feeds ask of those who publish them again: access control, indexing, blocks of podcast directories, RSL terms.
/// </summary>
internal static class WishElements
{
    /// <summary>Of one licence's text; what is longer is no list of uses.</summary>
    private const int LongestTerms = 64 * 1024;

    private const string IndexingNamespace = "urn:atom-extension:indexing";

    /// <summary>bloglines.com/about/specs/fac-1.0.</summary>
    public static FrozenDictionary<string, Element> Access { get; } = Element.Table(new()
    {
        ["restriction"] = Element.Attributes(
            (feed, _, at) => feed.Draft.Say("access:restriction", at.Attribute("relationship"))),
    });

    /// <summary>A root says <c>indexing:index="no"</c>.</summary>
    public static void StartRoot(FeedAssembly feed, Frame frame, MarkupReader at)
    {
        if (at.AttributeCount > 0) feed.Feed.Say("indexing:index", at.Attribute("index", IndexingNamespace));
    }

    /// <summary>An HTML meta element in a feed: <c>robots</c>, <c>syndication</c>.</summary>
    public static Element Meta { get; } = Element.Attributes((feed, _, at) =>
    {
        var name = at.Attribute("name")?.Trim().ToLowerInvariant();
        if (name is "robots" or "firstwire") feed.Draft.Say("robots", at.Attribute("content"));
        else if (name is "syndication") feed.Draft.Say(name, at.Attribute("content"));
    });

    /// <summary>rslstandard.org/rsl: the terms of a channel or an item.</summary>
    public static FrozenDictionary<string, Element> Rsl { get; } = Element.Table(new()
    {
        ["rsl"] = Container,
        ["content"] = new Element
        {
            IsContainer = true,
            Start = (feed, _, _) => feed.Draft.Terms = new StringBuilder("<content>"),
            End = (feed, _, _) =>
            {
                if (feed.Draft.Terms is { } terms) feed.Draft.Say("RSL", terms.Append("</content>").ToString());
                feed.Draft.Terms = null;
            },
        },
        ["license"] = new Element
        {
            IsContainer = true,
            Start = (feed, _, _) => Write(feed, "<license>"),
            End = (feed, _, _) => Write(feed, "</license>"),
        },
        ["permits"] = List("permits"),
        ["prohibits"] = List("prohibits"),
        ["payment"] = new Element
        {
            IsContainer = true,
            Start = (feed, _, at) =>
                Write(feed, $"<payment type=\"{SecurityElement.Escape(at.Attribute("type") ?? "purchase")}\"/>"),
        },
    });

    private static Element Container => new() { IsContainer = true };

    private static Element List(string name) => new()
    {
        Start = (_, frame, at) => frame.Note = at.Attribute("type") ?? "usage",
        End = (feed, frame, text) =>
            Write(
                feed, $"<{name} type=\"{SecurityElement.Escape(frame.Note)}\">{SecurityElement.Escape(text)}</{name}>"),
    };

    private static void Write(FeedAssembly feed, string markup)
    {
        if (feed.Draft.Terms is { } terms && terms.Length + markup.Length <= LongestTerms) terms.Append(markup);
    }
}
