using Firstwire.Reading.Metadata;

namespace Firstwire.Reading.Body;

/// <summary>Gathers what speaks for and against a body that was found.</summary>
internal static class BodyWitnesses
{
    /// <summary>Characters of the runs that are compared.</summary>
    private const int Run = 16;

    /// <summary>A shorter line may be anything.</summary>
    private const int LongLine = 120;

    /// <summary>A heading, a label, a byline.</summary>
    private const int ShortParagraph = 60;

    /// <summary>A shorter description of the page is a slogan.</summary>
    private const int ShortestDescription = 40;

    /// <summary>Characters of a body in which the words of its page's description are looked for.</summary>
    private const int LongestOpening = 20_000;

    public static BodyEvidence Of(FoundBody? body, IReadOnlyList<PageNode> roots, IReadOnlyList<string> paragraphs,
        bool isLinked, PageFacts facts)
    {
        var letters = paragraphs.Sum(static p => p.Length);
        var length = roots.Sum(static r => r.Length);
        var prose = isLinked ? letters : roots.Sum(static r => r.Prose);
        var kept = paragraphs.ToHashSet(StringComparer.Ordinal);
        int longLines = 0, leftOut = 0;
        foreach (var (text, _, _, _) in facts.Lines)
        {
            if (text.Length < LongLine) continue;
            longLines += text.Length;
            if (!kept.Contains(text)) leftOut += text.Length;
        }
        var asides = facts.AsideLines.Where(kept.Contains).ToHashSet(StringComparer.Ordinal);
        var aside = paragraphs.Where(asides.Contains).Sum(static p => p.Length);
        return new BodyEvidence(body?.Reading ?? BodyOptions.StrictestFirst.Count, body?.MarkAgreement,
            Agreement(paragraphs, LinkedBody.Text(facts.Data)), prose)
        {
            LinkShare = isLinked || length == 0 ? 0 : Math.Min(1, roots.Sum(static r => r.LinkLength) / length),
            ProseLeftOut = longLines == 0 ? 0 : (double)leftOut / longLines,
            AsideShare = letters == 0 ? 0 : (double)aside / letters,
            ProseShare = length == 0 ? 0 : Math.Min(1, (double)prose / length),
            DescriptionShare = facts.Description is { Length: > ShortestDescription } description
                ? Similarity.Of(Opening(paragraphs), description) : null,
            Characters = letters,
            Paragraphs = paragraphs.Count,
            StartsShort = paragraphs.Count > 0 && paragraphs[0].Length < ShortParagraph,
            EndsShort = paragraphs.Count > 0 && paragraphs[^1].Length < ShortParagraph && !IsSentence(paragraphs[^1]),
        };
    }

    private static IEnumerable<string> Opening(IReadOnlyList<string> paragraphs)
    {
        var length = 0;
        for (var at = 0; at < paragraphs.Count && length < LongestOpening; at++)
        {
            var paragraph = paragraphs[at].Length <= LongestOpening ? paragraphs[at] : paragraphs[at][..LongestOpening];
            length += paragraph.Length + 1;
            yield return paragraph;
        }
    }

    private static bool IsSentence(string paragraph) => paragraph.AsSpan().TrimEnd("\"'”“’»«)]」』 ")
        is [.., '.' or '!' or '?' or '…' or ':' or '。' or '！' or '？' or '।' or '؟' or '۔' or '։' or '።' or '។'];

    /// <summary>Runs of letters that both texts hold, as a share of those in either; null without a second.</summary>
    public static double? Agreement(IReadOnlyList<string> paragraphs, string? linked)
    {
        if (linked is null) return null;
        var first = Runs(string.Concat(paragraphs));
        var second = Runs(linked);
        var both = first.Count(second.Contains);
        var either = first.Count + second.Count - both;
        return either == 0 ? 0 : (double)both / either;
    }

    /// <summary>
    /// Hashes of all runs of letters and digits, whatever stands between them: needs no words, so every script will do.
    /// </summary>
    private static HashSet<ulong> Runs(string text)
    {
        const ulong Factor = 1_099_511_628_211;
        var runs = new HashSet<ulong>(text.Length);
        var window = new char[Run];
        var outgoing = 1UL;
        for (var i = 0; i < Run; i++) outgoing *= Factor;
        var hash = 0UL;
        var count = 0;
        foreach (var c in text)
        {
            if (!char.IsLetterOrDigit(c)) continue;
            var slot = count++ % Run;
            hash = (hash * Factor) + c - (outgoing * window[slot]);
            window[slot] = c;
            if (count >= Run) runs.Add(hash);
        }
        return runs;
    }
}
