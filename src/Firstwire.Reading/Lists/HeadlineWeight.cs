using System.Globalization;
using System.Text;

namespace Firstwire.Reading.Lists;

/// <summary>
/// The length of a text in Latin letters, so that headlines and labels of all scripts compare: a Han or kana character
/// says as much as three Latin letters (headlines of 12 to 30 characters against 35 to 100), a Hangul or Ethiopic
/// syllable as two.
/// </summary>
internal static class HeadlineWeight
{
    /// <summary>A text from here on is long for a label.</summary>
    public const int Likely = 24;

    public static int Of(string text)
    {
        var (weight, letters) = (0, false);
        foreach (var rune in text.EnumerateRunes())
        {
            letters |= Rune.IsLetter(rune);
            weight += rune.Value switch
            {
                >= 0x3040 and <= 0x30FF or >= 0x3400 and <= 0x9FFF or >= 0xF900 and <= 0xFAFF
                    or >= 0x20000 and <= 0x3FFFF => 3,
                >= 0xAC00 and <= 0xD7AF or >= 0x1200 and <= 0x139F => 2,
                _ => Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format ? 0 : 1,
            };
        }

        return letters ? weight : 0;
    }
}
