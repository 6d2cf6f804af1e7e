using System.Globalization;
using System.Text;
using AngleSharp.Html;
using Firstwire.Text.Charsets;

namespace Firstwire.Reading.Sanitizing;

/// <summary>Named and numeric character references in text (HTML Living Standard §13.2.5.72).</summary>
internal static class CharacterReferences
{
    /// <summary>The longest name is <c>CounterClockwiseContourIntegral;</c>.</summary>
    private const int LongestName = 32;

    public static void Resolve(ReadOnlySpan<char> text, StringBuilder into)
    {
        while (text.IndexOf('&') is >= 0 and var at)
        {
            into.Append(text[..at]);
            text = text[at..];
            var (value, length) = text is ['&', '#', ..] ? Numeric(text) : Named(text);
            if (value is null) into.Append('&');
            else into.Append(value);
            text = text[Math.Max(length, 1)..];
        }
        into.Append(text);
    }

    private static (string? Value, int Length) Numeric(ReadOnlySpan<char> text)
    {
        var hex = text.Length > 2 && text[2] is 'x' or 'X';
        var digits = text[(hex ? 3 : 2)..];
        var count = 0;
        while (count < digits.Length && (hex ? char.IsAsciiHexDigit(digits[count]) : char.IsAsciiDigit(digits[count])))
            count++;
        if (count == 0) return (null, 0);
        var style = hex ? NumberStyles.AllowHexSpecifier : NumberStyles.None;
        if (!int.TryParse(digits[..count], style, CultureInfo.InvariantCulture, out var code)) code = -1;
        var length = (hex ? 3 : 2) + count;
        if (count < digits.Length && digits[count] == ';') length++;
        return (Character(code), length);
    }

    private static string Character(int code) => code switch
    {
        >= 128 and < 160 => WindowsCharacters.Of(code).ToString(),
        > 0 when Rune.IsValid(code) => new Rune(code).ToString(),
        _ => "\uFFFD",
    };

    private static (string? Value, int Length) Named(ReadOnlySpan<char> text)
    {
        var end = 1;
        while (end < text.Length && end <= LongestName && char.IsAsciiLetterOrDigit(text[end])) end++;
        var closed = end < text.Length && text[end] == ';';
        if (closed && HtmlEntityProvider.Resolver.GetSymbol(text[1..(end + 1)].ToString()) is { } symbol)
            return (symbol, end + 1);
        for (var shorter = end; shorter > 2; shorter--)
            if (HtmlEntityProvider.Resolver.GetSymbol(text[1..shorter].ToString()) is { } legacy)
                return (legacy, shorter);
        return (null, 0);
    }
}
