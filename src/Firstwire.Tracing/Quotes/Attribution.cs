namespace Firstwire.Tracing.Quotes;

/// <summary>Who a quotation is given to, and by which token; dearer ones are less sure.</summary>
internal readonly record struct Attribution(NounPhrase Speaker, int Cue, double Cost);
