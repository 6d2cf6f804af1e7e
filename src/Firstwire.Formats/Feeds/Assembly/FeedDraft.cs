using Firstwire.Text.Dates;

namespace Firstwire.Formats.Feeds.Assembly;

/// <summary>A feed while it is being read; also the feed that an entry says it was taken from.</summary>
internal sealed class FeedDraft : Draft
{
    public Ranked<string> FeedUrl;
    public Ranked<string> NextUrl;
    public Ranked<string> PreviousArchiveUrl;
    public Ranked<string> Icon;
    public Ranked<string> Generator;

    public List<Hub> Hubs { get; } = [];

    public bool IsArchive { get; set; }

    public bool IsComplete { get; set; }

    /// <summary>A bit for each hour in which not to ask, from 0 on.</summary>
    public uint SkipHours { get; set; }

    /// <summary>A bit for each day on which not to ask, from Sunday on.</summary>
    public uint SkipDays { get; set; }

    /// <summary>What <c>ttl</c> asks for.</summary>
    public TimeSpan? TimeToLive { get; set; }

    /// <summary>What <c>sy:updatePeriod</c> asks for, to be divided by <see cref="UpdateFrequency"/>.</summary>
    public TimeSpan? UpdatePeriod { get; set; }

    public int UpdateFrequency { get; set; } = 1;

    public WrittenTime? UpdateBase { get; set; }
}
