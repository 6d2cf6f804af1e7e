using System.Collections.Frozen;
using Firstwire.Formats.Feeds.Assembly;

namespace Firstwire.Formats.Feeds.Elements;

/// <summary>A person made of child elements (RFC 4287 §3.2), which some RSS feeds write too.</summary>
internal static class PersonElements
{
    public static FrozenDictionary<string, Element> Children { get; } = Element.Table(new()
    {
        ["name"] = Element.Text((feed, frame, text) => feed.Person?.Name ??= frame.Plain(text)),
        ["uri"] = Element.Text((feed, frame, text) => feed.Person?.Url ??= frame.Resolve(text)),
        ["url"] = Element.Text((feed, frame, text) => feed.Person?.Url ??= frame.Resolve(text)),
        ["homepage"] = Element.Text((feed, frame, text) => feed.Person?.Url ??= frame.Resolve(text)),
        ["email"] = Element.Text((feed, _, text) => feed.Person?.Email ??= text.Length == 0 ? null : text),
    });

    /// <summary>An element that names a person, by its children or by its text.</summary>
    public static Element Naming(Func<Draft, List<PersonDraft>> list, int rank) => new()
    {
        IsContainer = true,
        Children = Children,
        Start = (feed, _, _) => feed.Person = new PersonDraft { Rank = rank },
        End = (feed, _, text) =>
        {
            if (feed.Person is { } person) People.Add(list(feed.Draft), person, text);
            feed.Person = null;
        },
    };
}
