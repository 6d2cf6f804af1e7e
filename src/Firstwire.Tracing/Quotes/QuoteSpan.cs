namespace Firstwire.Tracing.Quotes;

/// <summary>Where a quotation stands. Offsets in UTF-16 units.</summary>
/// <param name="Outer">Where its opening mark begins.</param>
/// <param name="Start">Where its first character stands.</param>
/// <param name="End">Behind its last character.</param>
/// <param name="Past">Behind its closing mark.</param>
/// <param name="Closes">False for a paragraph of a quotation that goes on in the next one.</param>
internal readonly record struct QuoteSpan(int Outer, int Start, int End, int Past, bool Closes);
