using Firstwire.Text.Dates;

namespace Firstwire.Reading.Metadata.Dates;

/// <summary>A date that stands in a text, and the characters in which it does.</summary>
/// <param name="IsLunar">True for one that the moon may have set a day off.</param>
internal readonly record struct DateAt(WrittenTime Date, int Start, int End, bool IsLunar);
