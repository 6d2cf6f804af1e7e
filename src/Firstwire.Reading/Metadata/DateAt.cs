using Firstwire.Text.Dates;

namespace Firstwire.Reading.Metadata;

/// <summary>A date that stands in a text, and the characters in which it does.</summary>
internal readonly record struct DateAt(WrittenTime Date, int Start, int End);
