using System.Globalization;
using Firstwire.Text.Words;

namespace Firstwire.Newsroom.Items;

/// <summary>
/// Where something stands in a list by time, from which a next page goes on: its time, then its id. Items are listed by
/// publication (at most first sight).
/// </summary>
/// <param name="Listed">Unix milliseconds UTC.</param>
public readonly record struct ListPosition(long Listed, long Id)
{
    /// <summary>Reads what <see cref="ToString"/> wrote; null for anything else.</summary>
    public static ListPosition? Parse(string? text) =>
        text?.Split('-') is [var listed, var id]
        && WholeNumber.Of(listed) is { } time
        && WholeNumber.Of(id) is { } number
            ? new ListPosition(time, number)
            : null;

    /// <summary>Such as "1930000000000-17".</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Listed}-{Id}");
}
