namespace Firstwire.Tracing.Quotes;

/// <summary>A quotation whose own sentence does not say for certain who speaks, and who may.</summary>
/// <param name="Start">Where it begins in the text, in UTF-16 units.</param>
/// <param name="Ruled">Who speaks as far as its words tell; null for nobody.</param>
internal sealed record SpeakerChoice(int Start, string? Ruled, IReadOnlyList<SpeakerCandidate> Candidates);

/// <summary>Somebody who may have spoken a quotation.</summary>
/// <param name="Name">As the text names them most fully, or describes them.</param>
/// <param name="Values">What speaks for them, by <see cref="SpeakerMeasures"/>.</param>
internal readonly record struct SpeakerCandidate(string Name, double[] Values);
