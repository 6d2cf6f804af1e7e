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
            Description = draft.Summary.Value?.ToPlain(),
            Language = draft.Language.Value,
            Authors = People(draft.Authors),
            IconUrl = draft.Icon.Value,
            ImageUrl = draft.Image.Value,
            Rights = draft.Rights.Value,
            License = draft.License.Value,
            Generator = draft.Generator.Value,
            Updated = draft.Modified.Value ?? draft.Published.Value,
            MinimumInterval = draft.TimeToLive,
            Hubs = draft.Hubs,
            Entries = entries,
            Recovered = recovered,
        };
    }

    public static Entry Build(EntryDraft draft)
    {
        var content = draft.Content.Value ?? draft.Summary.Value;
        return new Entry
        {
            Id = draft.Id.Value,
            Url = draft.Url.Value,
            ExternalUrl = draft.ExternalUrl.Value,
            Title = draft.Title.Value,
            Summary = draft.Summary.Value?.ToPlain(),
            ContentHtml = content is { Kind: not Markup.TextKind.Plain } ? content.ToHtml() : null,
            ContentText = draft.Content.Value is { Kind: Markup.TextKind.Plain } plain ? plain.Value : null,
            ImageUrl = draft.Image.Value,
            Published = draft.Published.Value,
            Modified = draft.Modified.Value,
            Authors = People(draft.Authors),
            Tags = draft.Tags,
            Language = draft.Language.Value,
            Attachments = draft.Attachments,
            Rights = draft.Rights.Value,
            License = draft.License.Value,
            Source = draft.Source is { } source ? new EntrySource(source.Title.Value, source.Url.Value, source.FeedUrl.Value) : null,
            Deleted = draft.Deleted,
        };
    }

    private static List<Person> People(List<PersonDraft> drafts)
    {
        var people = new List<Person>();
        var best = drafts.Count == 0 ? 0 : drafts.Max(draft => draft.Rank);
        foreach (var draft in drafts)
        {
            if (draft.Rank == best && draft.ToPerson() is { } person && !people.Contains(person)) people.Add(person);
        }

        return people;
    }
}
