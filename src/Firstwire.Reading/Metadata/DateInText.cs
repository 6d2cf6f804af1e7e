using System.Globalization;
using Firstwire.Text.Dates;

namespace Firstwire.Reading.Metadata;

/// <summary>
/// Finds a full date (day, month and year) within a line of visible text; a time of day beside it is not read.
/// </summary>
internal static class DateInText
{
    /// <summary>Lines are cut here: a byline's date stands at its start.</summary>
    private const int LongestLine = 400;

    private const int FirstYear = 1990;

    private const int LastYear = 2099;

    /// <summary>Between the parts of a date in words: French de, Spanish del, English of, …</summary>
    private static readonly HashSet<string> Fillers = new(StringComparer.OrdinalIgnoreCase) { "de", "del", "of", "di",
        "d", "st", "nd", "rd", "th", "er", "º", "ª", "den" };

    /// <summary>
    /// The first date of <paramref name="text"/>; <paramref name="monthFirst"/> decides what 3/4/2026 means.
    /// </summary>
    public static WrittenTime? Find(string text, bool monthFirst)
    {
        if (!text.AsSpan(0, Math.Min(text.Length, LongestLine)).ContainsAnyInRange('0', '9')
            && text.All(static c => !char.IsDigit(c)))
            return null;
        var tokens = Tokens(text.Length > LongestLine ? text[..LongestLine] : text);
        for (var at = 0; at < tokens.Count; at++)
        {
            if (tokens[at].Kind == TokenKind.Sign) continue;
            var date = Persian(tokens, at) ?? Numeric(tokens, at, monthFirst) ?? DayFirst(tokens, at)
                ?? MonthFirst(tokens, at) ?? Counted(tokens, at);
            if (date is not null) return date;
        }
        return null;
    }

    /// <summary>The date in a path such as <c>/2026/11/23/</c>, <c>/2026/7/3/</c> or <c>/2026-11-23-</c>.</summary>
    public static WrittenTime? InPath(string path)
    {
        for (var at = 0; at + 8 <= path.Length; at++)
        {
            if (at > 0 && char.IsAsciiDigit(path[at - 1])) continue;
            var rest = path.AsSpan(at);
            if (!Leading(ref rest, 4, 4, out var year) || rest.IsEmpty || rest[0] is not ('/' or '-' or '_')) continue;
            var separator = rest[0];
            rest = rest[1..];
            var least = separator == '/' ? 1 : 2;
            if (!Leading(ref rest, least, 2, out var month) || rest.IsEmpty || rest[0] != separator) continue;
            rest = rest[1..];
            if (Leading(ref rest, least, 2, out var day) && Day(year, month, day) is { } date) return date;
        }
        return null;
    }

    /// <summary>The number that the text begins with, of so many digits and no more.</summary>
    private static bool Leading(ref ReadOnlySpan<char> text, int least, int most, out int number)
    {
        var end = text.IndexOfAnyExceptInRange('0', '9');
        var digits = end < 0 ? text.Length : end;
        number = 0;
        if (digits < least || digits > most) return false;
        number = int.Parse(text[..digits], CultureInfo.InvariantCulture);
        text = text[digits..];
        return true;
    }

    /// <summary>
    /// The time of day that stands in a line, in minutes: 21:25, 9.25 Uhr, 9:25 pm; null where none does.
    /// </summary>
    public static int? MinutesIn(string line)
    {
        for (var at = 0; at + 4 <= line.Length; at++)
        {
            if (!char.IsAsciiDigit(line[at])) continue;
            if (at > 0 && (char.IsAsciiDigit(line[at - 1]) || line[at - 1] is '.' or '/' or ':')) continue;
            var rest = line.AsSpan(at);
            if (!Leading(ref rest, 1, 2, out var hour) || rest.IsEmpty || rest[0] is not (':' or 'h' or '.')) continue;
            var point = rest[0] == '.';
            rest = rest[1..];
            if (!Leading(ref rest, 2, 2, out var minute) || hour > 24 || minute > 59) continue;
            var after = rest.TrimStart();
            if (point && !after.StartsWith("Uhr", StringComparison.OrdinalIgnoreCase)) continue;
            var isAfternoon = after is ['p' or 'P', 'm' or 'M' or '.', ..];
            var isMorning = after is ['a' or 'A', 'm' or 'M' or '.', ..];
            if (isAfternoon || isMorning) hour = (hour % 12) + (isAfternoon ? 12 : 0);
            return (hour * 60) + minute;
        }
        return null;
    }

    /// <summary>2026-11-23, 23.11.2026, 23/11/26.</summary>
    private static WrittenTime? Numeric(List<Token> tokens, int at, bool monthFirst)
    {
        if (at + 4 >= tokens.Count) return null;
        var (first, sign, second, sign2, third) = (tokens[at], tokens[at + 1], tokens[at + 2], tokens[at + 3],
            tokens[at + 4]);
        if (first.Kind != TokenKind.Number || second.Kind != TokenKind.Number || third.Kind != TokenKind.Number)
            return null;
        if (sign.Kind != TokenKind.Sign || sign.Sign is not ('-' or '/' or '.') || sign2.Sign != sign.Sign
            || second.Digits > 2)
            return null;
        if (first.Digits == 4 && third.Digits <= 2) return Day(first.Value, second.Value, third.Value);
        if (first.Digits > 2 || third.Digits is not (2 or 4)) return null;
        if (third.Digits == 2 && (second.Digits != 2 || sign.Sign == '-')) return null;
        var year = third.Digits == 2 ? 2000 + third.Value : third.Value;
        var monthLeads = sign.Sign == '/' && monthFirst;
        return monthLeads
            ? Day(year, first.Value, second.Value) ?? Day(year, second.Value, first.Value)
            : Day(year, second.Value, first.Value) ?? (sign.Sign == '.' ? null : Day(year, first.Value, second.Value));
    }

    /// <summary>23. November 2026, 23 de noviembre de 2026, 23rd of November, 2026, 23-Nov-2026.</summary>
    private static WrittenTime? DayFirst(List<Token> tokens, int at)
    {
        if (tokens[at] is not { Kind: TokenKind.Number, Digits: <= 2 } day) return null;
        var next = Skip(tokens, at + 1);
        if (next >= tokens.Count || tokens[next].Month == 0) return null;
        var year = Skip(tokens, next + 1);
        return year < tokens.Count && tokens[year] is { Kind: TokenKind.Number, Digits: 4 } found
            ? Day(found.Value, tokens[next].Month, day.Value) : null;
    }

    /// <summary>November 23, 2026.</summary>
    private static WrittenTime? MonthFirst(List<Token> tokens, int at)
    {
        if (tokens[at].Month == 0) return null;
        var day = Skip(tokens, at + 1);
        if (day >= tokens.Count || tokens[day] is not { Kind: TokenKind.Number, Digits: <= 2 } found) return null;
        var year = Skip(tokens, day + 1);
        return year < tokens.Count && tokens[year] is { Kind: TokenKind.Number, Digits: 4 } last
            ? Day(last.Value, tokens[at].Month, found.Value) : null;
    }

    /// <summary>2 آذر 1405, ۲ آذر ۱۴۰۵.</summary>
    private static WrittenTime? Persian(List<Token> tokens, int at)
    {
        if (tokens[at] is not { Kind: TokenKind.Number, Digits: <= 2 } day || at + 2 >= tokens.Count) return null;
        if (tokens[at + 1].Word is not { } word || Calendars.PersianMonth(word) is not (> 0 and var month)) return null;
        var year = Skip(tokens, at + 2);
        return year < tokens.Count && tokens[year] is { Kind: TokenKind.Number, Digits: 4 } found
            && Calendars.IsPersianYear(found.Value) ? Day(found.Value, month, day.Value) : null;
    }

    /// <summary>2026年11月23日, 令和8年11月23日, 民國115年11月23日, 2026년 11월 23일, ngày 23 tháng 11 năm 2026.</summary>
    private static WrittenTime? Counted(List<Token> tokens, int at)
    {
        if (at + 4 >= tokens.Count || tokens[at].Kind != TokenKind.Number) return null;
        var (first, third, fifth) = (tokens[at], tokens[at + 2], tokens[at + 4]);
        if (third.Kind != TokenKind.Number || fifth.Kind != TokenKind.Number) return null;
        if (tokens[at + 1].Word is "tháng" && tokens[at + 3].Word is "năm")
            return Day(fifth.Value, third.Value, first.Value);
        if (tokens[at + 1].Word is not ("年" or "년") || tokens[at + 3].Word is not ("月" or "월")) return null;
        var year = first.Value;
        if (first.Digits < 4)
        {
            var era = at > 0 && tokens[at - 1].Word is { } word ? Calendars.EraStart(word) : 0;
            if (era == 0) return null;
            year += era - 1;
        }
        return Day(year, third.Value, fifth.Value);
    }

    private static int Skip(List<Token> tokens, int at)
    {
        for (var skipped = 0; at < tokens.Count && skipped < 3; at++, skipped++)
        {
            var token = tokens[at];
            var filler = token.Kind == TokenKind.Sign
                ? token.Sign is '.' or ',' or '-' or '\'' or '’' or '/'
                : token.Word is { } word && Fillers.Contains(word);
            if (!filler) break;
        }
        return at;
    }

    private static WrittenTime? Day(int year, int month, int day)
    {
        if (Calendars.IsPersianYear(year))
        {
            return Calendars.PersianDay(year, month, day) is { } persian
                ? Day(persian.Year, persian.Month, persian.Day) : null;
        }
        year = Calendars.Gregorian(year);
        if (year is < FirstYear or > LastYear || month is < 1 or > 12 || day < 1
            || day > DateTime.DaysInMonth(year, month))
            return null;
        return new WrittenTime(new DateTimeOffset(year, month, day, 0, 0, 0, TimeSpan.Zero), TimePrecision.Day, false);
    }

    private static List<Token> Tokens(string text)
    {
        var tokens = new List<Token>();
        for (var at = 0; at < text.Length;)
        {
            var start = at;
            if (char.IsDigit(text[at]))
            {
                var value = 0;
                while (at < text.Length && char.IsDigit(text[at]))
                {
                    value = at - start < 5 ? (value * 10) + CharUnicodeInfo.GetDecimalDigitValue(text[at]) : value;
                    at++;
                }
                tokens.Add(new Token(TokenKind.Number, null, value, at - start, '\0', 0));
            }
            else if (char.IsLetter(text[at]) || text[at] is 'º' or 'ª')
            {
                while (at < text.Length && IsOfWord(text[at])) at++;
                var word = text[start..at];
                tokens.Add(new Token(TokenKind.Word, word, 0, 0, '\0', MonthNames.Find(word)));
            }
            else
            {
                if (!char.IsWhiteSpace(text[at])) tokens.Add(new Token(TokenKind.Sign, null, 0, 0, text[at], 0));
                at++;
            }
        }
        return tokens;
    }

    /// <summary>A letter, or a vowel sign of the scripts that write them over and beside letters.</summary>
    private static bool IsOfWord(char c) => char.IsLetter(c)
        || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private enum TokenKind
    {
        Number,
        Word,
        Sign,
    }

    private readonly record struct Token(TokenKind Kind, string? Word, int Value, int Digits, char Sign, int Month);
}
