using Firstwire.Formats.Feeds.Elements;
using Firstwire.Formats.Feeds.Markup;
using Firstwire.Text.Charsets;
using Firstwire.Text.Languages;
using Firstwire.Text.Urls;

namespace Firstwire.Formats.Feeds.Assembly;

/// <summary>
/// Reads a stream of tags into a feed: opens and closes frames, gathers text, and lets the vocabularies' tables act.
/// </summary>
internal sealed class FeedAssembly(string? url)
{
    /// <summary>The sitemap protocol allows 50,000 addresses in a file, the most of any of the formats.</summary>
    public const int MaxEntries = 50_000;

    /// <summary>
    /// Twenty for each entry: with this many tags the records stay below some hundred megabytes whatever they say.
    /// </summary>
    private const int MaxElements = 1_000_000;

    /// <summary>
    /// What the addresses in inline markup may grow by when they are made absolute, in characters; later ones stay as
    /// they were.
    /// </summary>
    private const int MaxLinkGrowth = 8 * 1024 * 1024;

    /// <summary>As many are remembered by reference; feeds have a dozen, the rest is looked up each time.</summary>
    private const int MaxMetNamespaces = 32;

    private readonly List<Frame> frames = [];
    private readonly TextBuffer text = new();
    private readonly List<Entry> entries = [];
    private readonly List<ChildSitemap> sitemaps = [];
    private readonly WebUrl? documentUrl = WebUrl.Parse(url);
    private readonly List<(string Uri, Vocabulary Vocabulary)> metNamespaces = [];
    private string? rootNamespace;
    private string? firstElement;
    private int depth;
    private int elements;
    private int linkGrowth;
    private bool isFull;

    public FeedDraft Feed { get; } = new();

    public FeedFormat Format { get; set; }

    public EntryDraft? Entry { get; private set; }

    public FeedDraft? Source { get; set; }

    /// <summary>What the fields at this place describe: a source inside an entry, the entry, or the feed.</summary>
    public Draft Draft => Source ?? (Draft?)Entry ?? Feed;

    public PersonDraft? Person { get; set; }

    /// <summary>The object of Media RSS that is open.</summary>
    public MediaDraft? Media { get; set; }

    /// <summary>True where the document lists sitemaps, not pages.</summary>
    public bool IsSitemapIndex { get; set; }

    /// <summary>True once an element that only a feed has was met, or none is needed.</summary>
    public bool HasFeedElement { get; set; }

    /// <summary>
    /// Elements of the root's own namespace are read in this vocabulary where their namespace is a strange one.
    /// </summary>
    public Vocabulary RootVocabulary { get; set; } = Vocabulary.Rss;

    /// <summary>Why the rest of the document was not read; null where all of it was.</summary>
    public string? CutOff { get; private set; }

    /// <summary>Reads the document; null when all went well, else the sentence that says why it is refused.</summary>
    public string? Read(MarkupReader reader)
    {
        while (reader.Read())
        {
            switch (reader.Kind)
            {
                case MarkupKind.Start:
                    if (depth == MarkupReader.MaxDepth)
                    {
                        return $"The document nests deeper than {MarkupReader.MaxDepth} elements.";
                    }

                    if (++elements > MaxElements) return Stop($"Only the first {MaxElements:N0} elements were read.");
                    if (Format == FeedFormat.Unknown) FindRoot(reader);
                    else Open(reader);
                    if (isFull) return Stop($"Only the first {MaxEntries:N0} entries were read.");
                    break;
                case MarkupKind.End:
                    Close();
                    break;
                default:
                    AddText(reader);
                    break;
            }
        }

        return Format == FeedFormat.Unknown ? Roots.Refusal(firstElement)
            : HasFeedElement ? null
            : "The document is RDF, but no feed.";
    }

    public Feed Build(IReadOnlyList<string> recovered) => FeedFinish.Build(this, entries, recovered) with
    {
        Sitemaps = sitemaps,
    };

    public void OpenEntry(Frame frame)
    {
        CloseEntry();
        HasFeedElement = true;
        isFull = entries.Count + sitemaps.Count == MaxEntries;
        Entry = new EntryDraft();
        Entry.Language.Offer(frame.Language, Rank.Hint);
    }

    public void CloseEntry()
    {
        if (Entry is null) return;
        if (IsSitemapIndex) AddSitemap(Entry);
        else if (!Entry.IsTombstone || Entry.Deleted is not null) entries.Add(FeedFinish.Build(Entry));
        Entry = null;
        Source = null;
        Media = null;
        Person = null;
    }

    public void SetRootNamespace(string namespaceUri, Vocabulary vocabulary)
    {
        rootNamespace = namespaceUri;
        RootVocabulary = vocabulary;
        metNamespaces.Clear();
    }

    private void AddSitemap(EntryDraft draft)
    {
        if (draft.Url.Value is { } url) sitemaps.Add(new ChildSitemap(url, draft.Modified.Value));
    }

    private string? Stop(string why)
    {
        CutOff = why;
        return Format == FeedFormat.Unknown ? Roots.Refusal(firstElement) : null;
    }

    /// <summary>Elements that a feed is wrapped in are passed through until its root comes.</summary>
    private void FindRoot(MarkupReader reader)
    {
        firstElement ??= reader.LocalName;
        if (Roots.Open(this, reader))
        {
            Open(reader);
            return;
        }

        if (depth == frames.Count) frames.Add(new Frame());
        frames[depth++].Open(ElementTables.Wrapper, text.Length, documentUrl, null);
    }

    private void Open(MarkupReader reader)
    {
        var parent = depth == 0 ? null : frames[depth - 1];
        if (depth == frames.Count) frames.Add(new Frame());
        var frame = frames[depth++];
        var baseUrl = parent is null ? documentUrl : parent.Base;
        var language = parent?.Language;
        if (reader.AttributeCount > 0)
        {
            if (reader.XmlAttribute("base") is { Length: > 0 and <= HtmlLinks.MaxBaseLength } stated)
            {
                baseUrl = WebUrl.Parse(stated, baseUrl) ?? baseUrl;
            }

            if (reader.XmlAttribute("lang") is { } lang) language = LanguageTag.Clean(lang);
        }

        if (parent is { Element: not { IsContainer: true } } && !OpensEntryInUnknown(reader))
        {
            frame.Open(null, text.Length, baseUrl, language);
            OpenMarkup(reader, parent, frame);
            return;
        }

        frame.Open(Find(reader, parent), text.Length, baseUrl, language);
        frame.Element?.Start?.Invoke(this, frame, reader);
    }

    private void Close()
    {
        var frame = frames[--depth];
        if (frame.Element is null)
        {
            if (frame.MarkupName is { } name) MarkupWriter.End(text, name);
            return;
        }

        var value = frame.Element.End is null || frame.IsOpaque ? "" : text.From(frame.TextStart).Trim().ToString();
        text.CutBackTo(frame.TextStart);
        frame.Element.End?.Invoke(this, frame, value);
    }

    /// <summary>
    /// Entries are found inside elements that nobody knows, outside of other entries and of persons.
    /// </summary>
    private bool OpensEntryInUnknown(MarkupReader reader) =>
        Entry is null && Person is null
        && (reader.LocalName.Equals("item", StringComparison.OrdinalIgnoreCase)
            || reader.LocalName.Equals("entry", StringComparison.OrdinalIgnoreCase))
        && Collector()?.Element?.End is null;

    private Element Find(MarkupReader reader, Frame? parent)
    {
        if (parent?.Element?.Children is { } children)
        {
            return children.GetValueOrDefault(reader.LocalName) ?? ElementTables.PassOver;
        }

        return ElementTables.Find(VocabularyOf(reader.NamespaceUri), reader.LocalName);
    }

    private Vocabulary VocabularyOf(string namespaceUri)
    {
        foreach (var (uri, known) in metNamespaces)
        {
            if (ReferenceEquals(uri, namespaceUri)) return known;
        }

        var vocabulary = namespaceUri == rootNamespace ? RootVocabulary : Vocabularies.Of(namespaceUri);
        if (metNamespaces.Count < MaxMetNamespaces) metNamespaces.Add((namespaceUri, vocabulary));
        return vocabulary;
    }

    private void AddText(MarkupReader reader)
    {
        if (depth == 0) return;
        var frame = frames[depth - 1];
        var collector = frame.Element is not null ? frame : Collector();
        if (collector?.Element?.End is null || collector.IsOpaque) return;
        var start = text.Length;
        reader.AppendText(text);
        WindowsCharacters.Repair(text.Written(start));
        if (collector.HasMarkup) MarkupWriter.EscapeFrom(text, start);
    }

    private void OpenMarkup(MarkupReader reader, Frame parent, Frame frame)
    {
        var collector = Collector();
        if (collector?.Element?.End is null || collector.IsOpaque) return;
        if (collector.AwaitsWrapper && ReferenceEquals(parent, collector)
            && reader.LocalName.Equals("div", StringComparison.OrdinalIgnoreCase)
            && text.From(collector.TextStart).IsWhiteSpace())
        {
            collector.AwaitsWrapper = false;
            return;
        }

        collector.AwaitsWrapper = false;
        if (!collector.HasMarkup)
        {
            MarkupWriter.EscapeFrom(text, collector.TextStart);
            collector.HasMarkup = true;
            collector.TextKind = TextKind.Html;
        }

        frame.MarkupName = reader.LocalName;
        linkGrowth += MarkupWriter.Start(text, reader, linkGrowth < MaxLinkGrowth ? frame.Base : null);
    }

    /// <summary>The innermost open element that is a field: the one whose text the markup here belongs to.</summary>
    private Frame? Collector()
    {
        for (var i = depth - 1; i >= 0; i--)
        {
            if (frames[i].Element is not null) return frames[i];
        }

        return null;
    }
}
