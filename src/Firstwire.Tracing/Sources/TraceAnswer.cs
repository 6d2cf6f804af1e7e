using Firstwire.Tracing.Copies;
using Firstwire.Tracing.Credits;
using Firstwire.Tracing.Evidence;

namespace Firstwire.Tracing.Sources;

/// <summary>One origin of a document, as far as it can be named.</summary>
/// <param name="Document">Its number in the window, where it is a document of the window.</param>
/// <param name="Confidence">In [0,1]; 0 where nothing is known.</param>
/// <param name="Evidence">What kind of document it is, where it is evidence.</param>
public sealed record NamedOrigin(
    OriginKind Kind, SourceLevel Level, string? Name, string? Url, int? Document, double Confidence,
    EvidenceKind? Evidence = null)
{
    public static NamedOrigin Unknown { get; } = new(OriginKind.Text, SourceLevel.Unknown, null, null, null, 0);
}

/// <summary>One reason for an answer, with its exact span and what it weighs.</summary>
/// <param name="Kind">
/// What was found: the kind of a credit or of a document, <c>copy</c>, <c>seen-earlier</c>, <c>stated-earlier</c>,
/// <c>names-source</c>, <c>reports-paper</c>, the term of a declaration (<see cref="StatedSource"/>, <c>canonical</c>).
/// </param>
/// <param name="Text">The exact words, or the fact in words.</param>
/// <param name="Field">The field they stand in; null for what stands in none.</param>
/// <param name="Weight">In natural log-odds.</param>
/// <param name="Source">The credit, where it is one.</param>
public sealed record WeighedEvidence(string Kind, string Text, CreditField? Field, int Start, int End, double Weight,
    OriginKind Origin, CreditedSource? Source);

/// <summary>Where a document comes from, with every reason.</summary>
/// <param name="Primary">The deepest origin that can be named, a link before a name.</param>
/// <param name="Documents">
/// What it rests on: the documents that it links or names, and the paper that it reports.
/// </param>
/// <param name="Derivations">The documents that its text derives from, the closest first.</param>
/// <param name="Copies">Documents taken in before that derive from this one, which was there first.</param>
/// <param name="Agencies">The agencies whose text it says it prints.</param>
public sealed record TraceAnswer(
    NamedOrigin Primary,
    NamedOrigin Text,
    NamedOrigin? Information,
    IReadOnlyList<NamedOrigin> Documents,
    IReadOnlyList<Derivation> Derivations,
    IReadOnlyList<Derivation> Copies,
    IReadOnlyList<string> Agencies,
    IReadOnlyList<WeighedEvidence> Evidence);
