using System.Text.Json;
using Firstwire.Formats.Feeds.Assembly;
using Firstwire.Formats.Feeds.Elements;
using Firstwire.Formats.Feeds.Markup;
using Firstwire.Text.Charsets;
using Firstwire.Text.Dates;
using Firstwire.Text.Languages;
using Firstwire.Text.Urls;

namespace Firstwire.Formats.Feeds;

/// <summary>JSON Feed 1.0 and 1.1 (jsonfeed.org/version/1.1).</summary>
internal static class JsonFeedReader
{
    /// <summary>A JSON Feed nests seven deep with the usual extensions.</summary>
    private const int MaxDepth = 64;

    private static readonly JsonDocumentOptions Options = new()
    {
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
        MaxDepth = MaxDepth,
    };

    public static FeedParseResult Read(ReadOnlyMemory<byte> utf8, string? url)
    {
        utf8 = LoneSurrogates.Mend(utf8.Trim((byte)0));
        var baseUrl = WebUrl.Parse(url);
        try
        {
            using var document = JsonDocument.Parse(utf8, Options);
            return Read(document.RootElement, baseUrl);
        }
        catch (JsonException fault)
        {
            if (ReadBroken(utf8, baseUrl, fault) is { } part) return part;
            return new FeedParseResult.Failed($"The document is not valid JSON: {fault.Message}");
        }
    }

    /// <summary>What a document holds up to its first fault; null where that is no entry.</summary>
    private static FeedParseResult.Parsed? ReadBroken(ReadOnlyMemory<byte> utf8, WebUrl? baseUrl, JsonException fault)
    {
        using var document = JsonDocument.Parse(BrokenJson.UpToFault(utf8.Span, Options), Options);
        if (Read(document.RootElement, baseUrl) is not FeedParseResult.Parsed({ Entries.Count: > 0 } feed)) return null;
        return new FeedParseResult.Parsed(feed with
        {
            IsTruncated = true,
            Recovered = [.. feed.Recovered, $"The document is valid JSON only up to a fault: {fault.Message}"],
        });
    }

    private static FeedParseResult Read(JsonElement root, WebUrl? baseUrl)
    {
        if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("items", out var items)
            || items.ValueKind != JsonValueKind.Array)
        {
            return new FeedParseResult.Failed("The document is JSON, but not a JSON Feed: it has no list of items.");
        }

        return new FeedParseResult.Parsed(new Feed
        {
            Format = Text(root, "version")?.TrimEnd('/').EndsWith("version/1", StringComparison.Ordinal) == true
                ? FeedFormat.JsonFeed10
                : FeedFormat.JsonFeed11,
            Title = Text(root, "title"),
            HomePageUrl = Url(root, "home_page_url", baseUrl),
            FeedUrl = Url(root, "feed_url", baseUrl),
            NextUrl = Url(root, "next_url", baseUrl),
            Description = Text(root, "description"),
            Language = Text(root, "language") is { } language ? LanguageTag.Clean(language) : null,
            Authors = Authors(root, baseUrl),
            IconUrl = Url(root, "icon", baseUrl),
            FaviconUrl = Url(root, "favicon", baseUrl),
            Hubs =
            [
                .. List(root, "hubs").Select(hub => ReadHub(hub, baseUrl)).OfType<Hub>()
                    .Take(AtomLink.MaxAttachments),
            ],
            Entries =
            [
                .. items.EnumerateArray()
                    .Where(item => item.ValueKind == JsonValueKind.Object)
                    .Take(FeedAssembly.MaxEntries)
                    .Select(item => ReadItem(item, baseUrl)),
            ],
            Recovered = items.GetArrayLength() > FeedAssembly.MaxEntries
                ? [$"Only the first {FeedAssembly.MaxEntries:N0} entries were read."]
                : [],
        });
    }

    private static Entry ReadItem(JsonElement item, WebUrl? baseUrl) => new()
    {
        Id = Text(item, "id"),
        Url = Url(item, "url", baseUrl),
        ExternalUrl = Url(item, "external_url", baseUrl),
        Title = Text(item, "title"),
        Summary = Text(item, "summary"),
        ContentHtml = Text(item, "content_html") is { } html ? HtmlLinks.MakeAbsolute(html, baseUrl) : null,
        ContentText = Text(item, "content_text"),
        ImageUrl = Url(item, "image", baseUrl),
        Published = WrittenTimeParser.Parse(Text(item, "date_published")),
        Modified = WrittenTimeParser.Parse(Text(item, "date_modified")),
        Authors = Authors(item, baseUrl),
        Tags = [.. List(item, "tags").Select(AsText).OfType<string>().Take(EntryDraft.MaxTags)],
        Language = Text(item, "language") is { } language ? LanguageTag.Clean(language) : null,
        Attachments =
        [
            .. List(item, "attachments").Select(file => ReadAttachment(file, baseUrl)).OfType<Attachment>()
                .Take(AtomLink.MaxAttachments),
        ],
    };

    private static Hub? ReadHub(JsonElement hub, WebUrl? baseUrl) =>
        hub.ValueKind == JsonValueKind.Object && Url(hub, "url", baseUrl) is { } url
            ? new Hub(Text(hub, "type") ?? "WebSub", url)
            : null;

    private static Attachment? ReadAttachment(JsonElement attachment, WebUrl? baseUrl)
    {
        if (attachment.ValueKind != JsonValueKind.Object || Url(attachment, "url", baseUrl) is not { } url) return null;
        return new Attachment(
            url,
            Text(attachment, "mime_type"),
            (long?)Number(attachment, "size_in_bytes"),
            Number(attachment, "duration_in_seconds"),
            Text(attachment, "title"));
    }

    private static List<Person> Authors(JsonElement parent, WebUrl? baseUrl)
    {
        var people = List(parent, "authors").Take(People.MaxPeople).ToList();
        if (people.Count == 0 && parent.TryGetProperty("author", out var single)) people.Add(single);
        return
        [
            .. people.Where(person => person.ValueKind == JsonValueKind.Object)
                .Select(person => ReadPerson(person, baseUrl))
                .Where(person => person is not { Name: null, Url: null, Avatar: null }),
        ];
    }

    private static Person ReadPerson(JsonElement person, WebUrl? baseUrl) =>
        new(Text(person, "name"), Url(person, "url", baseUrl), null, Url(person, "avatar", baseUrl));

    private static JsonElement.ArrayEnumerator List(JsonElement parent, string name) =>
        parent.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array
            ? list.EnumerateArray()
            : default;

    private static string? Url(JsonElement parent, string name, WebUrl? baseUrl) =>
        Text(parent, name) is { } text ? WebUrl.HrefOf(text, baseUrl) ?? text : null;

    private static double? Number(JsonElement parent, string name) =>
        parent.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number
            && value.TryGetDouble(out var number) && number is >= 0 and < 1e15
            ? number
            : null;

    private static string? Text(JsonElement parent, string name) =>
        parent.TryGetProperty(name, out var value) ? AsText(value) : null;

    private static string? AsText(JsonElement value)
    {
        var text = value.ValueKind switch
        {
            JsonValueKind.String => value.GetString()!.Trim(),
            JsonValueKind.Number => value.GetRawText(),
            _ => null,
        };
        return string.IsNullOrEmpty(text) ? null : text;
    }
}
