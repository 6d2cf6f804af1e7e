using System.Globalization;

namespace Firstwire.Text.Words;

/// <summary>Numbers and nothing else, as ids and times stand in addresses and forms.</summary>
public static class WholeNumber
{
    /// <summary>Null for anything but the digits of a number that is not negative and below 2^63.</summary>
    public static long? Of(ReadOnlySpan<char> text) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
