using System.Globalization;
using Firstwire.Text.Words;

namespace Firstwire.Newsroom.Items;

/// <summary>
/// Where something stands in a list, from which a next page goes on: what it is listed by, then its id. Items are
/// listed by publication (at most first sight).
/// </summary>
/// <param name="Listed">Unix milliseconds UTC; of a feed, which is listed by it first, the number of its state.</param>
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
