using Firstwire.Text.Urls;
using Firstwire.Tracing.Credits;
using Firstwire.Tracing.Texts;

namespace Firstwire.Tracing.Evidence;

/// <summary>
/// Finds the documents that a text links or names. A site's own pages are no evidence of its own, but a file that it
/// publishes is.
/// </summary>
public static class EvidenceFinder
{
    /// <summary>No story rests on more; lists of links do.</summary>
    private const int Most = 32;

    /// <summary>Links that are looked at.</summary>
    private const int MostLinks = 500;

    /// <summary>
    /// Those that are linked, in their order, then those that are named; journals only in texts that speak of research.
    /// </summary>
    public static IReadOnlyList<EvidenceDocument> Find(CreditedDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return Find(document, ResearchVoice.Of(TracedText.Of(document.Text ?? "")).Reports > 0);
    }

    /// <summary>
    /// Of those that stand somewhere, the one of the kind that says the most; null where there are two of that kind.
    /// </summary>
    public static EvidenceDocument? Foremost(IEnumerable<EvidenceDocument> documents) =>
        Foremost(documents.Where(static document => document.Url is not null), static document => document.Kind);

    internal static T? Foremost<T>(IEnumerable<T> documents, Func<T, EvidenceKind> kindOf)
        where T : class =>
        documents.GroupBy(kindOf).MinBy(static kind => kind.Key)?.Take(2).ToArray() is [var only] ? only : null;

    /// <summary>Those that are linked, in their order, then those that are named.</summary>
    /// <param name="aboutResearch">Whether names of journals are looked for.</param>
    public static IReadOnlyList<EvidenceDocument> Find(CreditedDocument document, bool aboutResearch)
    {
        ArgumentNullException.ThrowIfNull(document);
        var found = new List<EvidenceDocument>();
        var known = new HashSet<string>(StringComparer.Ordinal);
        var own = WebUrl.Parse(document.Url) is { IsHttp: true } url ? RegistrableDomain.Of(url.Host) : null;
        foreach (var link in document.Links.Take(MostLinks))
        {
            if (found.Count == Most) break;
            if (link.Target is not { } target) continue;
            var isOwn = RegistrableDomain.Of(target.Host) == own;
            if ((isOwn ? EvidenceAddress.KindOfFile(target) : EvidenceAddress.KindOf(target)) is not { } kind) continue;
            if (!known.Add(NormalUrl.Of(target))) continue;
            found.Add(
                new EvidenceDocument(kind, null, target.Href, link.Text.Length > 0 ? link.Text : link.Url, null, 0, 0));
        }

        if (document.Text is not { Length: > 0 } text) return found;
        foreach (var named in EvidenceNumbers.In(text))
        {
            if (found.Count == Most) break;
            if (WebUrl.Parse(named.Url) is not { } target || known.Add(NormalUrl.Of(target))) found.Add(named);
        }

        if (aboutResearch) found.AddRange(JournalNames.In(text));
        return found;
    }
}
