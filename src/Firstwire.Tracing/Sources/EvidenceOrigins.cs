using Firstwire.Text.Urls;
using Firstwire.Text.Words;
using Firstwire.Tracing.Credits;
using Firstwire.Tracing.Evidence;
using Firstwire.Tracing.Texts;

namespace Firstwire.Tracing.Sources;

/// <summary>
/// The documents that a stream's texts rest on: what each links and names, and the research paper of the window that it
/// reports. Kept apart from whose sentences a text prints and who reported first.
/// </summary>
/// <param name="read">Reads a document of the window again; null where it is gone.</param>
internal sealed class EvidenceOrigins(ResearchPapers papers, Func<int, TracedDocument?> read)
{
    /// <summary>Log-odds that a story rests on a document that it links, and on one that it only names.</summary>
    private const double Linked = 4, Named = 3.5;

    /// <summary>The deepest origin that can be linked, else the best that can be named.</summary>
    public static NamedOrigin Deepest(NamedOrigin text, NamedOrigin? information, IReadOnlyList<NamedOrigin> documents)
    {
        if (documents is [{ Document: not null } reported, ..]) return reported;
        if (text.Level is not (SourceLevel.Unknown or SourceLevel.Own)) return text;
        return Foremost(documents) ?? (text.Level == SourceLevel.Unknown ? information ?? text : text);
    }

    /// <summary>Files a document that is a paper.</summary>
    /// <param name="stems">Its stems, the rarest first.</param>
    public void Recall(int number, TracedText words, ReadOnlySpan<ulong> stems)
    {
        if (ResearchVoice.Of(words).IsPaper) papers.File(number, stems);
    }

    /// <summary>
    /// What a document rests on, the paper that it reports first; the reasons are added to the evidence.
    /// </summary>
    /// <param name="number">Its own; the papers of smaller numbers are looked through.</param>
    /// <param name="stems">Its stems, the rarest first.</param>
    public List<NamedOrigin> Add(
        int number, TracedDocument document, TracedText words, ReadOnlySpan<ulong> stems,
        List<WeighedEvidence> evidence)
    {
        var origins = new List<NamedOrigin>();
        var voice = ResearchVoice.Of(words);
        if (voice.IsPaper) papers.File(number, stems);
        else if (papers.Find(number, stems, voice.TellsOfResearch) is { } paper)
        {
            AddReported(paper, document, origins, evidence);
        }

        foreach (var found in EvidenceFinder.Find(document.Credited, voice.Reports > 0))
        {
            var weight = found.Url is null ? Named : Linked;
            origins.Add(new NamedOrigin(
                OriginKind.Evidence, SourceLevel.Credited, found.Name ?? DomainOf(found.Url), found.Url, null,
                TextOrigin.ConfidenceOf(weight), found.Kind));
            evidence.Add(new WeighedEvidence(
                KebabCase.Of(found.Kind), found.Text, found.Field, found.Start, found.End, weight,
                OriginKind.Evidence, new CreditedSource(null, found.Name, found.Url)));
        }

        return origins;
    }

    private void AddReported(
        ReportedPaper paper, TracedDocument document, List<NamedOrigin> origins, List<WeighedEvidence> evidence)
    {
        if (read(paper.Document) is not { } reported) return;
        var publisher = DomainOf(reported.Credited.Url);
        if (publisher is not null && publisher == DomainOf(document.Credited.Url)) return;
        var name = reported.Credited.Title ?? publisher;
        origins.Add(new NamedOrigin(
            OriginKind.Evidence, SourceLevel.Likely, name, reported.Credited.Url, paper.Document,
            paper.Confidence, EvidenceKind.Paper));
        evidence.Add(new WeighedEvidence(
            "reports-paper", name ?? "a paper seen before", null, 0, 0,
            Math.Log(paper.Confidence / (1 - paper.Confidence)),
            OriginKind.Evidence, new CreditedSource(null, name, reported.Credited.Url)));
    }

    /// <summary>
    /// The one document of the kind that says the most; of two of that kind neither is the story's source.
    /// </summary>
    private static NamedOrigin? Foremost(IReadOnlyList<NamedOrigin> documents) => EvidenceFinder.Foremost(
        documents.Where(static document => document is { Url: not null, Evidence: not null }),
        static document => document.Evidence!.Value);

    private static string? DomainOf(string? url) =>
        WebUrl.Parse(url) is { IsHttp: true } parsed ? RegistrableDomain.Of(parsed.Host) : null;
}
