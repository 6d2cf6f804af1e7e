using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Unicode;
using Firstwire.Newsroom.Takedown.Control;

namespace Firstwire.Newsroom.Fetching;

/// <summary>Reads the header fields of an answer. Never throws; what cannot be understood is absent.</summary>
internal static class HeaderReading
{
    /// <summary>
    /// A longer validator is not kept: no server makes one, and it would come back with each request.
    /// </summary>
    private const int MaxValidatorLength = 4096;

    public static FetchHeaders Read(HttpResponseMessage response, DateTimeOffset now)
    {
        var date = ReadTime(First(response, "Date"));
        return new FetchHeaders(
            Validator(First(response, "ETag")),
            Validator(First(response, "Last-Modified")),
            ReadMaxAge(All(response, "Cache-Control")),
            ReadRetryAfter(First(response, "Retry-After"), date ?? now),
            ReadTime(First(response, "Expires")),
            [.. All(response, "Link").Select(AsUtf8)],
            All(response, "X-Robots-Tag"))
        {
            Date = date,
            TdmReservation = Joined(All(response, "TDM-Reservation")),
            TdmPolicy = First(response, "TDM-Policy"),
            ContentUsage = All(response, "Content-Usage"),
            TakedownClaims = All(response, ControlChallenge.HeaderName),
        };
    }

    public static string? First(HttpResponseMessage response, string name) =>
        All(response, name) is [var first, ..] ? first : null;

    /// <summary>Several lines of a field are one list (RFC 9110 §5.3); null where it was not sent.</summary>
    public static string? Joined(IReadOnlyList<string> lines) => lines.Count == 0 ? null : string.Join(", ", lines);

    public static IReadOnlyList<string> All(HttpResponseMessage response, string name)
    {
        if (response.Headers.NonValidated.TryGetValues(name, out var values)) return [.. values];
        return response.Content.Headers.NonValidated.TryGetValues(name, out values) ? [.. values] : [];
    }

    /// <summary>
    /// Field values arrive with each char one byte; addresses in them are UTF-8 in practice, though ASCII by the book.
    /// </summary>
    public static string AsUtf8(string value)
    {
        if (Ascii.IsValid(value)) return value;
        var bytes = Encoding.Latin1.GetBytes(value);
        return Utf8.IsValid(bytes) ? Encoding.UTF8.GetString(bytes) : value;
    }

    private static string? Validator(string? value) =>
        value is { Length: > 0 and <= MaxValidatorLength } ? value : null;

    private static TimeSpan? ReadMaxAge(IReadOnlyList<string> fields)
    {
        foreach (var directive in fields.SelectMany(field => field.Split(',', StringSplitOptions.TrimEntries)))
        {
            if (!directive.StartsWith("max-age", StringComparison.OrdinalIgnoreCase)) continue;
            var value = directive.AsSpan("max-age".Length).TrimStart();
            if (value is ['=', ..] && ReadSeconds(value[1..].Trim().Trim('"')) is { } age) return age;
        }

        return null;
    }

    /// <summary>
    /// The server's own clock is the measure of a date it names; ours stands in where the answer has no date.
    /// </summary>
    private static TimeSpan? ReadRetryAfter(string? value, DateTimeOffset answered)
    {
        if (value is null) return null;
        if (ReadSeconds(value.AsSpan().Trim()) is { } delay) return delay;
        if (ReadTime(value) is not { } until) return null;
        return until > answered ? until - answered : TimeSpan.Zero;
    }

    /// <summary>delta-seconds; beyond 2^31 they count as 2^31 (RFC 9111 §1.2.2).</summary>
    private static TimeSpan? ReadSeconds(ReadOnlySpan<char> digits)
    {
        if (digits.IsEmpty || digits.ContainsAnyExceptInRange('0', '9')) return null;
        var isSmall = int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds);
        return TimeSpan.FromSeconds(isSmall ? seconds : 1L << 31);
    }

    /// <summary>HTTP-date in its three forms (RFC 9110 §5.6.7).</summary>
    private static DateTimeOffset? ReadTime(string? value) =>
        value is not null && RetryConditionHeaderValue.TryParse(value, out var parsed) ? parsed.Date : null;
}
