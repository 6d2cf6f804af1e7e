using System.IO.Compression;
using System.Text.Json;
using Firstwire.Reading;
using Firstwire.Reading.Body;
using Firstwire.Reading.Metadata;
using Firstwire.Reading.Pages;
using Firstwire.Reading.Tree;
using Firstwire.Text.Urls;
using Firstwire.Text.Words;

namespace Firstwire.BodyFit;

/// <summary>A body that was found on a page, and whether it is the article's.</summary>
/// <param name="Host">Pages of one host fall into one half.</param>
/// <param name="IsOwn">The one that the extractor answers; the others are what it could have taken.</param>
internal sealed record JudgedBody(string Host, bool IsOwn, bool IsRight, double[] Measures)
{
    /// <summary>From this segment F1 on a body counts as right: one passage of several may be amiss.</summary>
    private const double RightFrom = 0.8;

    public static IEnumerable<JudgedBody> Read(string path)
    {
        using var file = File.OpenRead(path);
        using Stream stream = path.EndsWith(".gz", StringComparison.Ordinal)
            ? new GZipStream(file, CompressionMode.Decompress) : file;
        using var reader = new StreamReader(stream);
        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        while (reader.ReadLine() is { } line)
        {
            using var row = JsonDocument.Parse(line);
            foreach (var judged in OfPage(row.RootElement, folder)) yield return judged;
        }
    }

    /// <summary>The same on every run: FNV-1a of the host.</summary>
    public int Half()
    {
        var hash = 2_166_136_261u;
        foreach (var unit in Host) hash = (hash ^ unit) * 16_777_619u;
        return (int)((hash ^ (hash >> 15)) & 1);
    }

    private static List<JudgedBody> OfPage(JsonElement row, string folder)
    {
        var bytes = Bytes(Path.Combine(folder, row.GetProperty("path").GetString()!));
        var address = row.GetProperty("url").GetString()!;
        var host = WebUrl.Parse(address)?.Host ?? address;
        var judged = new List<JudgedBody>();
        if (ArticleExtractor.Read(bytes, address) is not ReadResult.Read { Article: var article }
            || article.BodyEvidence is not { } evidence)
            return judged;
        judged.Add(new JudgedBody(host, true, HoldsRight(row, article.Text), BodyMeasures.Of(evidence)));
        using var text = PageText.Of(bytes, null);
        if (TreeParser.Page(text.Characters).Page is not { Body: { } body } page) return judged;
        var facts = PageFacts.Of(page.DocumentElement);
        foreach (var candidate in Candidates(body, article.Title))
        {
            var paragraphs = BodyText.Paragraphs(candidate.Roots);
            var measures = BodyMeasures.Of(BodyWitnesses.Of(candidate, candidate.Roots, paragraphs, false, facts));
            judged.Add(new JudgedBody(host, false, HoldsRight(row, string.Join("\n\n", paragraphs)), measures));
        }
        return judged;
    }

    /// <summary>What each reading finds, the whole page, and the page without what the strictest one found.</summary>
    private static IEnumerable<FoundBody> Candidates(HtmlElement body, string? title)
    {
        var strictest = BodyFinder.Attempt(body, title, 0);
        yield return strictest;
        for (var reading = 1; reading < BodyOptions.StrictestFirst.Count; reading++)
            yield return BodyFinder.Attempt(body, title, reading);
        yield return Whole(body, title, []);
        yield return Whole(body, title, [.. strictest.Roots.Select(static root => root.Source).OfType<HtmlNode>()]);
    }

    private static FoundBody Whole(HtmlElement body, string? title, HashSet<HtmlNode> without)
    {
        var root = new PageTree(BodyOptions.Everything, title).Build(body);
        var marked = MarkedBody.Find(root.Descendants());
        foreach (var node in root.Descendants())
            if (node.Source is { } source && without.Contains(source)) node.Remove();
        return new FoundBody(
            [root], BodyOptions.StrictestFirst.Count, MarkedBody.Agreement([root], marked), LeftHiddenOut: false, null);
    }

    /// <summary>Passages that the body must hold and must not, as substrings in which white space is folded.</summary>
    private static bool HoldsRight(JsonElement row, string text)
    {
        var folded = WhiteSpace.Fold(text);
        var (with, without) = (Passages(row, "with"), Passages(row, "without"));
        var held = with.Count(folded.Contains);
        var strange = without.Count(folded.Contains);
        return 2.0 * held / (with.Count + held + strange) >= RightFrom;
    }

    private static List<string> Passages(JsonElement row, string name) => row.TryGetProperty(name, out var passages)
        ? [.. passages.EnumerateArray().Select(static passage => WhiteSpace.Fold(passage.GetString()!))] : [];

    private static byte[] Bytes(string path)
    {
        if (!path.EndsWith(".gz", StringComparison.Ordinal)) return File.ReadAllBytes(path);
        using var stream = new GZipStream(File.OpenRead(path), CompressionMode.Decompress);
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
