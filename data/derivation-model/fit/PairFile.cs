using System.IO.Compression;
using System.Text.Json;
using Firstwire.Tracing.Copies;
using Firstwire.Tracing.Texts;

namespace Firstwire.Fit;

/// <summary>Two texts and what one is known to be to the other.</summary>
internal sealed record LabelledTexts(string Id, string Kind, string Left, string Right)
{
    /// <summary>The same pair as it would be written in another kind of script; as it stands where it is so.</summary>
    public LabelledTexts In(Lettering lettering) =>
        this with { Left = Write(Left, lettering), Right = Write(Right, lettering) };

    private static string Write(string text, Lettering lettering) =>
        Letterings.Of(TracedText.Of(text).Tokens.Span) == lettering ? text : Script.Write(text, lettering);
}

/// <summary>
/// Reads JSON Lines of pairs <c>{id, kind, a: {text}, b: {text}}</c>, or of documents in clusters of one event
/// <c>{cluster, text}</c>: of those, pairs of one cluster are independent accounts, unless they share so much that they may
/// carry one agency's text.
/// </summary>
internal static class PairFile
{
    private const int MostPairsOfFile = 5000;
    private const int MostPairsOfCluster = 20;
    private const int FewestWords = 20;
    private const double MostShared = 0.2;

    public static List<LabelledTexts> Rows(string path)
    {
        using var file = File.OpenRead(path);
        using Stream stream = path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file;
        using var reader = new StreamReader(stream);
        var rows = new List<LabelledTexts>();
        var clusters = new SortedDictionary<string, List<string>>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            using var json = JsonDocument.Parse(line);
            var root = json.RootElement;
            if (root.TryGetProperty("cluster", out var cluster))
            {
                if (!clusters.TryGetValue(cluster.ToString(), out var texts)) clusters[cluster.ToString()] = texts = [];
                texts.Add(TextOf(root));
            }
            else
            {
                rows.Add(new LabelledTexts(
                    root.GetProperty("id").ToString(), root.GetProperty("kind").GetString()!, TextOf(root.GetProperty("a")), TextOf(root.GetProperty("b"))));
            }
        }

        if (clusters.Count > 0) rows.AddRange(Independent(clusters));
        return rows;
    }

    private static IEnumerable<LabelledTexts> Independent(SortedDictionary<string, List<string>> clusters)
    {
        var random = new Random(9);
        var pairs = new List<LabelledTexts>();
        foreach (var (cluster, texts) in clusters)
        {
            var members = texts.Select(text => (Text: text, Compared: new ComparedText(TracedText.Of(text))))
                .Where(member => member.Compared.Tokens.Length >= FewestWords).ToArray();
            var ofCluster = new List<LabelledTexts>();
            for (var i = 0; i < members.Length; i++)
            {
                for (var j = i + 1; j < members.Length; j++)
                {
                    if (Shared(members[i].Compared, members[j].Compared) < MostShared)
                    {
                        ofCluster.Add(new LabelledTexts($"{cluster} {i} {j}", "same-event", members[i].Text, members[j].Text));
                    }
                }
            }

            random.Shuffle(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(ofCluster));
            pairs.AddRange(ofCluster.Take(MostPairsOfCluster));
        }

        random.Shuffle(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(pairs));
        return pairs.Take(MostPairsOfFile);
    }

    private static double Shared(ComparedText left, ComparedText right) => Math.Max(
        HashSets.Containment(left.Shingles.Of5, right.Shingles.Of5),
        HashSets.Containment(right.Shingles.Of5, left.Shingles.Of5));

    private static string TextOf(JsonElement side) => side.TryGetProperty("text", out var text) ? text.GetString() ?? "" : "";
}
