using System.IO.Compression;
using System.Text.Json;
using Firstwire.Tracing.Stories;

namespace Firstwire.Fit;

/// <summary>A document of which it is known what story it tells.</summary>
/// <param name="Source">The file it came from; weights and checks go by it.</param>
internal sealed record LabelledDocument(string Source, string Story, StoryDocument Document)
{
    /// <summary>The story of which it tells a later chapter, or the like of it elsewhere.</summary>
    public string? RelatedTo { get; init; }

    /// <summary>Where it stands among others when they are mixed.</summary>
    public uint Place { get; init; }

    /// <summary>Which half of the stories it belongs to, the same on every run (FNV-1a).</summary>
    public int Half => (int)(Hash(Story) & 1);

    /// <summary>
    /// Reads JSON Lines of <c>{cluster, of?, title?, text?, lang?, date?}</c>, dated ones by their date, the others mixed, each
    /// time in the same way.
    /// </summary>
    /// <param name="order">In which of all ways they are mixed.</param>
    public static List<LabelledDocument> Read(string path, int order)
    {
        using var file = File.OpenRead(path);
        using Stream stream = path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file;
        using var reader = new StreamReader(stream);
        var source = Path.GetFileName(path).Split('.')[0];
        var documents = new List<(string Date, LabelledDocument Document)>();
        while (reader.ReadLine() is { } line)
        {
            using var json = JsonDocument.Parse(line);
            var date = Text(json.RootElement, "date") ?? "";
            documents.Add((
                date, new LabelledDocument(source, Text(json.RootElement, "cluster")!, new StoryDocument(
                    Text(json.RootElement, "title"), Text(json.RootElement, "text"), Text(json.RootElement, "lang") ?? "en",
                    DateTimeOffset.TryParse(date, out var time) ? time : null))
                {
                    Place = Hash($"{order} {line}"),
                    RelatedTo = Text(json.RootElement, "of"),
                }));
        }

        documents.Sort(static (one, other) => (one.Date, one.Document.Place).CompareTo((other.Date, other.Document.Place)));
        return documents.ConvertAll(static of => of.Document);
    }

    private static string? Text(JsonElement json, string name) =>
        json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static uint Hash(string text)
    {
        var hash = 2_166_136_261u;
        foreach (var unit in text) hash = (hash ^ unit) * 16_777_619u;
        return hash ^ (hash >> 15);
    }
}
