using System.Globalization;

namespace Firstwire.Text.Dates;

/// <summary>How much of a time its source stated.</summary>
public enum TimePrecision
{
    /// <summary>Only the day is known.</summary>
    Day,

    /// <summary>Day and time of day are known.</summary>
    Instant,
}

/// <summary>
/// A time as somebody wrote it: never more precise than what stood there, but that a clock without a zone is taken for
/// UTC.
/// </summary>
/// <param name="Value">The instant; at <see cref="TimePrecision.Day"/> midnight of that day, offset zero.</param>
/// <param name="OffsetStated">False where no zone stood there and UTC was assumed.</param>
public readonly record struct WrittenTime(DateTimeOffset Value, TimePrecision Precision, bool OffsetStated)
{
    /// <summary>RFC 3339, or <c>YYYY-MM-DD</c> where only the day is known.</summary>
    public override string ToString() => Precision == TimePrecision.Day
        ? Written("yyyy-MM-dd")
        : Written((Value.Millisecond, Value.Offset.Ticks) switch
        {
            (0, 0) => "yyyy-MM-dd'T'HH:mm:ss'Z'",
            (0, _) => "yyyy-MM-dd'T'HH:mm:sszzz",
            (_, 0) => "yyyy-MM-dd'T'HH:mm:ss.fff'Z'",
            _ => "yyyy-MM-dd'T'HH:mm:ss.fffzzz",
        });

    private string Written(string format) => Value.ToString(format, CultureInfo.InvariantCulture);
}
