namespace Firstwire.Tracing.Quotes;

/// <summary>
/// A direct quotation: what stands between quotation marks, or after the dash that opens a turn of talk.
/// </summary>
/// <param name="Start">Where it begins in the text, in UTF-16 units, behind its opening mark.</param>
/// <param name="End">Where it ends, before its closing mark.</param>
/// <param name="Speaker">Who says it, as the text names them most fully; null where the text does not tell.</param>
/// <param name="Cue">The word by which the text gives it to the speaker; null where that was concluded from what
/// stands around.</param>
public sealed record Quotation(int Start, int End, string? Speaker, string? Cue);
