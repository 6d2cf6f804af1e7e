using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Firstwire.Text.Charsets;

namespace Firstwire.Reading.Metadata.Scripts;

/// <summary>
/// The page's JSON-LD: every object in it, in the order of the page, those in graphs and arrays included. A block that
/// is no JSON is mended where that is plain (raw line breaks and quotation marks in strings, a trailing comma or
/// semicolon, comment or CDATA marks) and else skipped.
/// </summary>
internal sealed class LinkedData
{
    /// <summary>
    /// Blocks are nested a few levels deep; the reader of System.Text.Json refuses more than 64 anyway.
    /// </summary>
    private const int MaximumDepth = 32;

    private static readonly JsonDocumentOptions Lenient = new()
    {
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
        MaxDepth = 64,
    };

    private static readonly string[] ArticleTypes =
    [
        "NewsArticle", "ReportageNewsArticle", "AnalysisNewsArticle", "OpinionNewsArticle", "BackgroundNewsArticle",
        "ReviewNewsArticle", "AskPublicNewsArticle", "Article", "BlogPosting", "LiveBlogPosting", "Report",
        "TechArticle", "ScholarlyArticle", "SatiricalArticle", "AdvertiserContentArticle", "SocialMediaPosting",
        "DiscussionForumPosting", "Review", "CreativeWork", "Recipe", "MedicalWebPage", "WebPage",
    ];

    private readonly List<JsonObject> objects = [];

    private Dictionary<string, JsonObject>? byId;

    /// <summary>The object that describes the page's article; null where there is none.</summary>
    public JsonObject? Article { get; private init; }

    public IReadOnlyList<JsonObject> Objects => objects;

    /// <param name="title">The page's title, which tells its article from the others that it lists.</param>
    public static LinkedData Of(IEnumerable<string> blocks, string? title = null)
    {
        var data = new List<JsonObject>();
        foreach (var block in blocks)
            if (Parse(block) is { } node) Gather(node, data, 0);
        var article = ArticleTypes.Select(type => data.FindAll(o => HasType(o, type)))
            .Where(static found => found.Count > 0)
            .Select(found => found.Find(o => IsTitled(o, title)) ?? found[0]).FirstOrDefault();
        var made = new LinkedData { Article = article };
        made.objects.AddRange(data);
        return made;
    }

    /// <summary>The named object that carries this @id; null where the page has none.</summary>
    public JsonObject? ById(string id)
    {
        if (byId is null)
        {
            byId = new Dictionary<string, JsonObject>(StringComparer.Ordinal);
            foreach (var value in objects)
                if (value["name"] is not null && Text(value["@id"]) is { } named) byId.TryAdd(named, value);
        }
        return byId.GetValueOrDefault(id);
    }

    public static bool HasType(JsonObject value, string type) =>
        Strings(value["@type"]).Any(t => t[(t.LastIndexOf('/') + 1)..] == type);

    /// <summary>The strings of a value that may be a string, an array of strings, or absent.</summary>
    public static IEnumerable<string> Strings(JsonNode? node) => node switch
    {
        JsonValue value when value.TryGetValue<string>(out var text) => [text],
        JsonArray array => array.SelectMany(Strings),
        _ => [],
    };

    public static string? Text(JsonNode? node) =>
        Strings(node).FirstOrDefault(static s => !string.IsNullOrWhiteSpace(s));

    private static bool IsTitled(JsonObject value, string? title) => title is not null
        && Text(value["headline"]) is { Length: > 8 } headline
        && title.Contains(headline, StringComparison.OrdinalIgnoreCase);

    private static void Gather(JsonNode node, List<JsonObject> data, int depth)
    {
        if (depth > MaximumDepth) return;
        switch (node)
        {
            case JsonArray array:
                foreach (var item in array)
                    if (item is not null) Gather(item, data, depth + 1);
                break;
            case JsonObject value:
                data.Add(value);
                foreach (var name in (ReadOnlySpan<string>)["@graph", "mainEntity", "mainEntityOfPage"])
                    if (value[name] is JsonObject or JsonArray) Gather(value[name]!, data, depth + 1);
                break;
        }
    }

    /// <summary>The JSON of a block, mended where it is broken; null where it is none.</summary>
    public static JsonNode? Parse(string block)
    {
        try
        {
            return Safe(block);
        }
        catch (JsonException)
        {
            try
            {
                return Safe(Mended(block));
            }
            catch (JsonException)
            {
                return null;
            }
        }
    }

    /// <summary>An object that names a member twice throws on first use, so it is copied member by member.</summary>
    private static JsonNode? Safe(string block)
    {
        using var document = JsonDocument.Parse(LoneSurrogates.Mend(Encoding.UTF8.GetBytes(block.Trim())), Lenient);
        return Copy(document.RootElement);
    }

    private static JsonNode? Copy(JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                var made = new JsonObject();
                foreach (var member in element.EnumerateObject())
                    if (!made.ContainsKey(member.Name)) made.Add(member.Name, Copy(member.Value));
                return made;
            case JsonValueKind.Array:
                return new JsonArray([.. element.EnumerateArray().Select(Copy)]);
            case JsonValueKind.String:
                return JsonValue.Create(element.GetString());
            case JsonValueKind.Number:
                return JsonValue.Create(element.GetRawText());
            case JsonValueKind.True or JsonValueKind.False:
                return JsonValue.Create(element.GetRawText());
            default:
                return null;
        }
    }

    /// <summary>True where what follows a quotation mark is what follows a string, and no words of it.</summary>
    private static bool EndsString(ReadOnlySpan<char> rest)
    {
        rest = rest.TrimStart();
        if (rest is not [',', ..]) return rest.IsEmpty || rest[0] is ':' or '}' or ']';
        rest = rest[1..].TrimStart();
        return rest.IsEmpty || rest[0] is '"' or '{' or '[' or '}' or ']' or '-' or 't' or 'f' or 'n'
            || char.IsAsciiDigit(rest[0]);
    }

    private static string Mended(string block)
    {
        var text = block.Replace("<![CDATA[", "", StringComparison.OrdinalIgnoreCase)
            .Replace("]]>", "", StringComparison.Ordinal).AsSpan();
        var start = text.IndexOfAny('{', '[');
        var end = text.LastIndexOfAny('}', ']');
        if (start < 0 || end < start) return "";
        var mended = new System.Text.StringBuilder(end - start + 1);
        var inString = false;
        for (var i = start; i <= end; i++)
        {
            var c = text[i];
            if (c == '"' && inString && !EndsString(text[(i + 1)..(end + 1)]))
            {
                mended.Append("\\\"");
                continue;
            }
            if (c == '"') inString = !inString;
            if (inString && c == '\\' && i < end)
            {
                if (!"\"\\/bfnrtu".Contains(text[i + 1])) continue;
                mended.Append(c).Append(text[++i]);
                continue;
            }
            if (inString && char.IsControl(c)) mended.Append(' ');
            else mended.Append(c);
        }
        return mended.ToString();
    }
}
