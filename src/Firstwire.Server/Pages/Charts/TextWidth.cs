using System.Globalization;
using System.Text;

namespace Firstwire.Server.Pages.Charts;

/// <summary>
/// How wide text comes out, without its font: estimated a little too wide, so that what is placed beside it has room.
/// </summary>
internal static class TextWidth
{
    private const string Ellipsis = "…";

    /// <param name="size">Of the font, in units.</param>
    public static double Of(string text, double size)
    {
        var ems = 0.0;
        foreach (var rune in text.EnumerateRunes()) ems += Ems(rune);
        return ems * size;
    }

    /// <summary>The text, or its beginning and an ellipsis where it is wider than <paramref name="most"/>.</summary>
    public static string Cut(string text, double size, double most)
    {
        if (Of(text, size) <= most) return text;
        var room = most - Of(Ellipsis, size);
        var kept = new StringBuilder();
        var elements = StringInfo.GetTextElementEnumerator(text);
        while (elements.MoveNext())
        {
            room -= Of(elements.GetTextElement(), size);
            if (room < 0) break;
            kept.Append(elements.GetTextElement());
        }

        return kept.ToString().TrimEnd() + Ellipsis;
    }

    private static double Ems(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format
            or UnicodeCategory.Control => 0,
        UnicodeCategory.SpaceSeparator => 0.32,
        UnicodeCategory.DecimalDigitNumber => 0.6,
        UnicodeCategory.LowercaseLetter => 0.57,
        UnicodeCategory.UppercaseLetter => 0.74,
        UnicodeCategory.OtherLetter => IsWide(rune.Value) ? 1.02 : 0.66,
        UnicodeCategory.OtherPunctuation or UnicodeCategory.DashPunctuation => IsWide(rune.Value) ? 1.02 : 0.45,
        _ => rune.Value > 0x2E7F ? 1.1 : 0.7,
    };

    /// <summary>From the CJK radicals on, without the Arabic forms that stand among them.</summary>
    private static bool IsWide(int value) =>
        value is >= 0x1100 and <= 0x11FF or >= 0x2E80 and < 0xFB00 or >= 0xFE30 and < 0xFE70 or >= 0xFF00;
}
