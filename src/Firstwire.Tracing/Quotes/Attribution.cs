namespace Firstwire.Tracing.Quotes;

/// <summary>
/// Who a quotation is given to, nobody where it stands in a document that is not named, and by which token; dearer ones
/// are less sure.
/// </summary>
internal readonly record struct Attribution(NounPhrase? Speaker, int Cue, double Cost);
