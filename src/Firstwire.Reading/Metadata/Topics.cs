using Firstwire.Reading.Metadata.Scripts;
using Firstwire.Text.Words;

namespace Firstwire.Reading.Metadata;

/// <summary>The sections a page files itself under and the tags it carries, as written, each once.</summary>
internal static class Topics
{
    private const int Most = 40;

    private const int Longest = 80;

    private static readonly string[] SectionMetas =
        ["article:section", "parsely-section", "sailthru.section", "cxenseparse:section", "section", "dc.subject"];

    private static readonly string[] TagMetas =
        ["article:tag", "news_keywords", "parsely-tags", "sailthru.tags", "cxenseparse:tags", "keywords"];

    public static IReadOnlyList<string> Sections(PageFacts facts) => Listed(
        LinkedData.Strings(facts.Data.Article?["articleSection"]), SectionMetas.Select(facts.Metas));

    /// <summary>Tags that a page links to; else those of its linked data; else its keywords.</summary>
    public static IReadOnlyList<string> Tags(PageFacts facts) => Listed(
        facts.TagLinks.Concat(LinkedData.Strings(facts.Data.Article?["keywords"])), TagMetas.Select(facts.Metas));

    private static List<string> Listed(IEnumerable<string> first, IEnumerable<IReadOnlyList<string>> metas)
    {
        var names = Names(first);
        foreach (var meta in metas)
        {
            if (names.Count > 0) break;
            names = Names(meta);
        }
        return names;
    }

    /// <summary>Keywords come as a list in one string, and then the commas part them.</summary>
    private static List<string> Names(IEnumerable<string> written) => [.. written
        .SelectMany(static w => w.Split([',', ';', '،', '、', '，']))
        .Select(static w => WhiteSpace.Fold(w).TrimStart('#', '›', '»', ' '))
        .Where(static w => w.Length is > 1 and <= Longest && w[0] is not ('[' or '{'))
        .Distinct(StringComparer.OrdinalIgnoreCase)
        .Take(Most)];
}
