using System.Collections.Frozen;
using Firstwire.Formats.Feeds.Markup;

namespace Firstwire.Formats.Feeds.Assembly;

/// <summary>Called when the element opens, while its attributes can be read.</summary>
internal delegate void StartAction(FeedAssembly feed, Frame frame, MarkupReader at);

/// <summary>Called when the element closes, with its own text, trimmed.</summary>
internal delegate void EndAction(FeedAssembly feed, Frame frame, string text);

/// <summary>What is done at one element of a vocabulary.</summary>
internal sealed class Element
{
    public StartAction? Start { get; init; }

    public EndAction? End { get; init; }

    /// <summary>True where its child elements are fields themselves; false where they are markup in its text.</summary>
    public bool IsContainer { get; init; }

    /// <summary>The only children that are known inside, by local name; null where all vocabularies are.</summary>
    public FrozenDictionary<string, Element>? Children { get; init; }

    /// <summary>An element of which only the text matters.</summary>
    public static Element Text(EndAction end) => new() { End = end };

    /// <summary>An element of which only the attributes matter.</summary>
    public static Element Attributes(StartAction start) => new() { Start = start };

    public static FrozenDictionary<string, Element> Table(Dictionary<string, Element> elements) =>
        elements.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
}
