using System.Collections.Frozen;
using Firstwire.Formats.Feeds.Assembly;

namespace Firstwire.Formats.Feeds.Elements;

/// <summary>Finds what is done at an element.</summary>
internal static class ElementTables
{
    private static readonly Element PassOver = new();

    public static Element Find(Vocabulary vocabulary, string localName) =>
        Of(vocabulary)?.GetValueOrDefault(localName) ?? PassOver;

    private static FrozenDictionary<string, Element>? Of(Vocabulary vocabulary) => vocabulary switch
    {
        Vocabulary.Rss => RssElements.Table,
        Vocabulary.Atom => AtomElements.Table,
        Vocabulary.Rdf => RssElements.Rdf,
        Vocabulary.DublinCore => DublinCoreElements.Table,
        Vocabulary.Content => ContentElements.Table,
        _ => null,
    };
}
