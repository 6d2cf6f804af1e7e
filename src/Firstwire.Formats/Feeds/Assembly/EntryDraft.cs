using Firstwire.Formats.Feeds.Markup;
using Firstwire.Text.Dates;

namespace Firstwire.Formats.Feeds.Assembly;

/// <summary>An entry while it is being read.</summary>
internal sealed class EntryDraft : Draft
{
    /// <summary>More tags than this tell nothing about an article.</summary>
    public const int MaxTags = 200;

    public Ranked<RichText> Content;
    public Ranked<string> ExternalUrl;
    public Ranked<string> ViaUrl;
    public Ranked<string> DerivedFromUrl;
    public Ranked<string> CommentsUrl;
    public Ranked<string> CommentsFeedUrl;

    public int? CommentCount { get; set; }

    public bool? GuidIsPermalink { get; set; }

    public List<string> Tags { get; } = [];

    public List<Attachment> Attachments { get; } = [];

    public FeedDraft? Source { get; set; }

    /// <summary>True where the feed says that the entry was withdrawn.</summary>
    public bool IsTombstone { get; set; }

    public WrittenTime? Deleted { get; set; }

    public ReplyTarget? InReplyTo { get; set; }

    public PlaceDraft? Place { get; set; }

    public ItunesFacts? Itunes { get; set; }

    public PodcastFacts? Podcast { get; set; }

    public NewsFacts? News { get; set; }

    /// <summary>The objects of Media RSS.</summary>
    public List<MediaDraft> Media { get; } = [];

    /// <summary>What Media RSS says of all of them.</summary>
    public MediaDraft? MediaDefaults { get; set; }

    public void AddTag(string? tag)
    {
        if (tag is { Length: > 0 } && Tags.Count < MaxTags && !Tags.Contains(tag)) Tags.Add(tag);
    }

    /// <summary>Adds what stands between the commas of a list of keywords.</summary>
    public void AddTags(string keywords)
    {
        foreach (var keyword in keywords.Split(',', MaxTags + 1, StringSplitOptions.TrimEntries).Take(MaxTags))
        {
            AddTag(keyword);
        }
    }
}
