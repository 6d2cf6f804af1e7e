using System.Globalization;

namespace Firstwire.Reading.Metadata.Dates;

/// <summary>What a line of text is made of, as far as dates go.</summary>
internal enum DateTokenKind
{
    Number,
    Word,
    Sign,
}

/// <param name="Start">Where it begins in its text.</param>
/// <param name="Month">1 to 12 where the word names a month, else 0.</param>
internal readonly record struct DateToken(
    DateTokenKind Kind, int Start, string? Word, int Value, int Digits, char Sign, int Month)
{
    /// <summary>True for a number of so few digits that it can be a day or a month.</summary>
    public bool IsShortNumber => Kind == DateTokenKind.Number && Digits <= 2;

    public bool IsYear => Kind == DateTokenKind.Number && Digits == 4;

    /// <summary>The numbers, words and signs of a text, white space left out.</summary>
    public static List<DateToken> Of(ReadOnlySpan<char> text)
    {
        var tokens = new List<DateToken>();
        for (var at = 0; at < text.Length;)
        {
            if (char.IsDigit(text[at])) tokens.Add(Number(text, ref at));
            else if (char.IsLetter(text[at]) || text[at] is 'º' or 'ª') tokens.Add(OfWord(text, ref at));
            else
            {
                if (!char.IsWhiteSpace(text[at]) && !IsUnseen(text[at]))
                    tokens.Add(new DateToken(DateTokenKind.Sign, at, null, 0, 0, text[at], 0));
                at++;
            }
        }
        return tokens;
    }

    private static DateToken Number(ReadOnlySpan<char> text, ref int at)
    {
        var start = at;
        var value = 0;
        for (; at < text.Length && char.IsDigit(text[at]); at++)
            value = at - start < 5 ? (value * 10) + CharUnicodeInfo.GetDecimalDigitValue(text[at]) : value;
        return new DateToken(DateTokenKind.Number, start, null, value, at - start, '\0', 0);
    }

    private static DateToken OfWord(ReadOnlySpan<char> text, ref int at)
    {
        var start = at;
        while (at < text.Length && (IsOfWord(text[at]) || IsStopWithin(text, at) || IsPartingWithin(text, at))) at++;
        var word = text[start..at].ToString().Replace("\u200C", "", StringComparison.Ordinal);
        return new DateToken(DateTokenKind.Word, start, word, 0, 0, '\0', MonthNames.Find(word));
    }

    /// <summary>Marks of direction, which Arabic and Hebrew pages write between the parts of a date.</summary>
    private static bool IsUnseen(char c) => char.GetUnicodeCategory(c) == UnicodeCategory.Format;

    /// <summary>
    /// A letter, a vowel sign of the scripts that write them over and beside letters, or their joiner.
    /// </summary>
    private static bool IsOfWord(char c) => char.IsLetter(c) || c == '\u200D'
        || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    /// <summary>What keeps the letters of a Malayalam word apart; in Persian it parts words.</summary>
    private static bool IsPartingWithin(ReadOnlySpan<char> text, int at) =>
        text[at] == '\u200C' && text[at - 1] is >= '\u0900' and <= '\u0DFF';

    /// <summary>Thai and Lao months are shortened to two letters with a full stop between: พ.ย.</summary>
    private static bool IsStopWithin(ReadOnlySpan<char> text, int at) => text[at] == '.'
        && text[at - 1] is >= '\u0E00' and <= '\u0EFF'
        && at + 1 < text.Length && text[at + 1] is >= '\u0E00' and <= '\u0EFF';
}
