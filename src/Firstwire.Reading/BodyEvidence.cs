namespace Firstwire.Reading;

/// <summary>
/// What speaks for and against a body: how it was found, and how far other candidates agree with it. A host whose pages
/// change shows it here first.
/// </summary>
/// <param name="Reading">Which reading found it: 0 the strictest; each further one was needed because the page gave too
/// little text to those before.</param>
/// <param name="MarkAgreement">Of the prose that the found body or the element marked as body (schema.org's
/// <c>articleBody</c>, a telling class, <c>article</c>, <c>main</c>) holds, the share that is in both; null where the
/// page marks none.</param>
/// <param name="LinkedAgreement">The same against the text that the page's linked data gives as <c>articleBody</c>;
/// null where it gives none.</param>
/// <param name="Prose">Characters in paragraphs of the body.</param>
public sealed record BodyEvidence(int Reading, double? MarkAgreement, double? LinkedAgreement, int Prose);
