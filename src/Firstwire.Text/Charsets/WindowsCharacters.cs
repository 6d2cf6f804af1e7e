namespace Firstwire.Text.Charsets;

/// <summary>
/// The control characters U+0080 to U+009F: in feeds and pages they are always bytes of windows-1252 taken for Latin-1
/// on their way, and are read as HTML reads their numbers (HTML Standard §13.2.5.80).
/// </summary>
public static class WindowsCharacters
{
    private const string Meant =
        "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F" +
        "\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";

    /// <summary>What was meant by a control character.</summary>
    /// <param name="code">From 0x80 to 0x9F.</param>
    public static char Of(int code) => Meant[code - 0x80];

    /// <summary>Puts into a text what was meant, in place.</summary>
    public static void Repair(Span<char> text)
    {
        while (text.IndexOfAnyInRange('\u0080', '\u009F') is var at and >= 0)
        {
            text[at] = Of(text[at]);
            text = text[(at + 1)..];
        }
    }
}
