namespace Firstwire.Tracing.Credits;

/// <summary>An outlet that a text names.</summary>
/// <param name="Start">Of its name, or of the word for its kind before it, in UTF-16.</param>
/// <param name="End">The character after the last.</param>
/// <param name="Name">As answers give it: as printed, or that of data/outlets.</param>
/// <param name="HasKind">Whether it begins with a word for its kind.</param>
internal readonly record struct OutletMention(int Start, int End, string Name, bool HasKind = false);
