using Firstwire.Text.Dates;

namespace Firstwire.Rights.Dialects;

/// <summary>The time of an <c>unavailable_after</c>: RFC 822, RFC 850 or ISO 8601. Of a day, its beginning.</summary>
internal static class ExpiryDate
{
    public static DateTimeOffset? Parse(string? text) =>
        WrittenTimeParser.Parse(text?.Trim('"', '\'', ' '))?.Value.ToUniversalTime();
}
