using System.Globalization;

namespace Firstwire.Reading.Metadata.Dates;

/// <summary>Reads numbers in the digits of ASCII off the start of a text.</summary>
internal static class Figures
{
    /// <summary>The number that the text begins with, of so many digits and no more.</summary>
    public static bool Leading(ref ReadOnlySpan<char> text, int least, int most, out int number)
    {
        var end = text.IndexOfAnyExceptInRange('0', '9');
        var digits = end < 0 ? text.Length : end;
        number = 0;
        if (digits < least || digits > most) return false;
        number = int.Parse(text[..digits], CultureInfo.InvariantCulture);
        text = text[digits..];
        return true;
    }
}
