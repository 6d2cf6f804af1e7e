using Firstwire.Tracing.Copies;
using Firstwire.Tracing.Credits;
using Firstwire.Tracing.Fingerprints;

namespace Firstwire.Tracing.Sources;

/// <summary>A document of a stream whose origin is asked for.</summary>
/// <param name="Published">When it says it was published.</param>
/// <param name="Seen">When our own polling saw it first; of the two clocks only this one is trusted.</param>
public sealed record TracedDocument(CreditedDocument Credited, DateTimeOffset? Published, DateTimeOffset? Seen)
{
    /// <summary>
    /// When our own polling looked last before that, and it was not there; null where that is not known.
    /// </summary>
    public DateTimeOffset? Absent { get; init; }

    /// <summary>
    /// What is known of its text where that may not be kept; the words at hand are then no more than an excerpt. Null
    /// where the text is at hand.
    /// </summary>
    public TextFingerprints? Fingerprints { get; init; }

    /// <summary>What its page or feed says for machines of its origin; null where that is not known.</summary>
    public OriginStatements? Statements { get; init; }

    /// <summary>What is known of when it was there.</summary>
    public TextClock Clock => new(Published, Seen, Absent);

    public TextIdentity Identity => TextIdentity.At(Credited.Url, Clock);

    /// <summary>When it was there, by the best that is known.</summary>
    public DateTimeOffset? Time => Seen ?? Published;
}
