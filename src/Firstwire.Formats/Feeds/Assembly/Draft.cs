using Firstwire.Formats.Feeds.Markup;
using Firstwire.Text.Dates;

namespace Firstwire.Formats.Feeds.Assembly;

/// <summary>What feeds and entries have in common while they are being read.</summary>
internal abstract class Draft
{
    public Ranked<string> Id;
    public Ranked<string> Title;
    public Ranked<string> Url;
    public Ranked<string> Image;
    public Ranked<string> Rights;
    public Ranked<string> License;
    public Ranked<string> Language;
    public Ranked<string> Publisher;
    public Ranked<RichText> Summary;
    public Ranked<WrittenTime?> Published;
    public Ranked<WrittenTime?> Modified;

    public List<PersonDraft> Authors { get; } = [];

    public List<PersonDraft> Contributors { get; } = [];
}

internal sealed class FeedDraft : Draft
{
    public Ranked<string> FeedUrl;
    public Ranked<string> NextUrl;
    public Ranked<string> Icon;
    public Ranked<string> Generator;

    public List<Hub> Hubs { get; } = [];

    public TimeSpan? TimeToLive { get; set; }

    public TimeSpan? UpdatePeriod { get; set; }

    public int UpdateFrequency { get; set; } = 1;
}

internal sealed class EntryDraft : Draft
{
    public Ranked<RichText> Content;
    public Ranked<string> ExternalUrl;
    public Ranked<string> CommentsUrl;

    public bool? GuidIsPermalink { get; set; }

    public List<string> Tags { get; } = [];

    public List<Attachment> Attachments { get; } = [];

    public FeedDraft? Source { get; set; }

    public WrittenTime? Deleted { get; set; }
}

internal sealed class PersonDraft
{
    public int Rank { get; init; }

    public string? Name { get; set; }

    public string? Url { get; set; }

    public string? Email { get; set; }

    public Person? ToPerson() =>
        Name is null && Url is null && Email is null ? null : new Person(Name ?? Email, Url, Email);
}
