using System.Numerics;
using Firstwire.Formats.Feeds.Markup;
using Firstwire.Text.Urls;

namespace Firstwire.Formats.Feeds.Assembly;

/// <summary>Turns drafts into records.</summary>
internal static class FeedFinish
{
    public static Feed Build(FeedAssembly assembly, IReadOnlyList<Entry> entries, IReadOnlyList<string> recovered)
    {
        var draft = assembly.Feed;
        return new Feed
        {
            Format = assembly.Format,
            Title = draft.Title.Value,
            HomePageUrl = draft.Url.Value,
            FeedUrl = draft.FeedUrl.Value,
            NextUrl = draft.NextUrl.Value,
            PreviousArchiveUrl = draft.PreviousArchiveUrl.Value,
            IsArchive = draft.IsArchive,
            IsComplete = draft.IsComplete,
            Description = (draft.Summary.Value ?? draft.Teaser.Value)?.ToPlain(),
            Language = draft.Language.Value,
            Authors = People(draft.Authors),
            IconUrl = draft.Icon.Value,
            ImageUrl = draft.Image.Value,
            Rights = draft.Rights.Value,
            License = draft.License.Value,
            Statements = draft.Others(),
            Generator = draft.Generator.Value,
            Publisher = draft.Publisher.Value,
            Updated = draft.Modified.Value ?? draft.Published.Value,
            MinimumInterval = Longest(draft.TimeToLive, draft.UpdatePeriod / draft.UpdateFrequency),
            UpdateBase = draft.UpdateBase,
            SkipHours = Bits(draft.SkipHours),
            SkipDays = Bits(draft.SkipDays).ConvertAll(day => (DayOfWeek)day),
            Hubs = draft.Hubs,
            Entries = entries,
            Recovered = recovered,
        };
    }

    /// <summary>
    /// The entry; what it does not say of its authors and rights, the feed that it was taken from says (RFC 4287
    /// §4.2.1).
    /// </summary>
    public static Entry Build(EntryDraft draft)
    {
        var (summary, content) = Texts(draft);
        return new Entry
        {
            Id = draft.Id.Value,
            Url = draft.Url.Value,
            ExternalUrl = draft.ExternalUrl.Value,
            Title = draft.Title.Value,
            Summary = summary?.ToPlain(),
            ContentHtml = content is { Kind: not TextKind.Plain } ? content.ToHtml() : null,
            ContentText = content is { Kind: TextKind.Plain } ? content.Value : null,
            ImageUrl = draft.Image.Value,
            Published = draft.Published.Value,
            Modified = draft.Modified.Value,
            Authors = People(draft.Authors.Count == 0 && draft.Source is { } origin ? origin.Authors : draft.Authors),
            Tags = draft.Tags,
            Language = draft.Language.Value,
            Attachments = draft.Attachments,
            Rights = draft.Rights.Value ?? draft.Source?.Rights.Value,
            License = draft.License.Value ?? draft.Source?.License.Value,
            Statements = draft.Others(),
            Source = draft.Source is { } source
                ? new EntrySource(source.Title.Value, source.Url.Value, source.FeedUrl.Value)
                : null,
            ViaUrl = draft.ViaUrl.Value,
            DerivedFromUrl = draft.DerivedFromUrl.Value,
            CommentsUrl = draft.CommentsUrl.Value,
            CommentsFeedUrl = draft.CommentsFeedUrl.Value,
            CommentCount = draft.CommentCount,
            GuidIsPermalink = draft.GuidIsPermalink is { } stated ? stated && IsAddress(draft) : null,
            Publisher = draft.Publisher.Value,
            Contributors = People(draft.Contributors),
            Place = draft.Place?.ToPlace(),
            InReplyTo = draft.InReplyTo,
            Itunes = draft.Itunes,
            Podcast = draft.Podcast,
            Media = draft.Media.Count == 0 ? [] : draft.Media.ConvertAll(media => media.ToMedia(draft.MediaDefaults)),
            News = draft.News,
            Deleted = draft.Deleted,
        };
    }

    /// <summary>
    /// What teases and what is read: an entry with one text only has both in it, unless that text is plain, which JSON
    /// Feed calls a summary.
    /// </summary>
    private static (RichText? Summary, RichText? Content) Texts(EntryDraft draft)
    {
        var summary = draft.Teaser.Value ?? draft.Summary.Value;
        if (draft.Content.Value is { } content) return (summary, content);
        var only = draft.Summary.Value ?? draft.Teaser.Value;
        return (summary, only is { Kind: TextKind.Plain } ? null : only);
    }

    /// <summary>A guid that says it is the permanent address, beside a link that says another, is not.</summary>
    private static bool IsAddress(EntryDraft draft) =>
        draft.Url.Value is not { } url
            || draft.Id.Value is not { } id
            || WebUrl.HrefOf(id) is not { } guid
            || guid == url;

    private static TimeSpan? Longest(TimeSpan? one, TimeSpan? other) => one > other || other is null ? one : other;

    private static List<int> Bits(uint set)
    {
        var bits = new List<int>();
        for (; set != 0; set &= set - 1) bits.Add(BitOperations.TrailingZeroCount(set));
        return bits;
    }

    /// <summary>
    /// Those named by the elements that count most, each once. A name counts more than a bare address, which often is
    /// the desk's.
    /// </summary>
    private static List<Person> People(List<PersonDraft> drafts)
    {
        if (drafts.Count == 0) return [];
        var best = drafts.Max(Weight);
        var people = new List<Person>();
        foreach (var draft in drafts)
        {
            if (Weight(draft) != best || draft.IsEmpty) continue;
            var person = draft.ToPerson();
            if (!people.Contains(person)) people.Add(person);
        }

        return people;
    }

    private static (bool IsNamed, int Rank) Weight(PersonDraft draft) => (draft.Name is not null, draft.Rank);
}
