using Firstwire.Text.Dates;

namespace Firstwire.Reading.Metadata.Dates;

/// <summary>A date as it was found among tokens.</summary>
/// <param name="Next">The token after it.</param>
internal readonly record struct ScannedDate(WrittenTime Date, int Next)
{
    /// <summary>The day as <see cref="DateInText.Day"/> has it; null where there is none.</summary>
    public static ScannedDate? Of(WrittenTime? day, int next) => day is { } date ? new ScannedDate(date, next) : null;
}
