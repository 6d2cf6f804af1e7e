using Firstwire.Text.Dates;

namespace Firstwire.Reading.Metadata;

/// <summary>
/// Finds full dates (day, month and year) within a line of visible text, in the orders, words and calendars of the
/// world's pages; a time of day beside them is not read.
/// </summary>
internal static class DateInText
{
    /// <summary>Lines are cut here: a byline's date stands at its start.</summary>
    private const int LongestLine = 400;

    private const int FirstYear = 1990;

    private const int LastYear = 2099;

    private const int BuddhistCentury = 2500;

    /// <summary>Between the parts of a date in words: French de, Spanish del, English of, …</summary>
    private static readonly HashSet<string> Fillers = new(StringComparer.OrdinalIgnoreCase)
    {
        "de", "del", "of", "di", "d", "st", "nd", "rd", "th", "er", "º", "ª", "den", "da", "do", "dne", "m", "gada",
        "г", "ko",
    };

    /// <summary>
    /// The first date of <paramref name="text"/>; <paramref name="monthFirst"/> decides what 3/4/2026 means.
    /// </summary>
    /// <param name="year">The year of a date that is written without its year; null where none is known.</param>
    public static WrittenTime? Find(string text, bool monthFirst, int? year = null) =>
        From(text, 0, monthFirst, year)?.Date;

    /// <summary>
    /// The first date at or after <paramref name="start"/>, and where it begins and ends in the text.
    /// </summary>
    public static DateAt? From(string text, int start, bool monthFirst, int? year = null)
    {
        if (start >= text.Length) return null;
        var line = text.AsSpan(start, Math.Min(text.Length - start, LongestLine));
        if (!HasDigit(line)) return null;
        var tokens = DateToken.Of(line);
        for (var at = 0; at < tokens.Count; at++)
        {
            if (tokens[at].Kind == DateTokenKind.Sign) continue;
            var scan = new Scan(tokens, at, monthFirst, year);
            if (scan.Date() is not { } date) continue;
            var end = scan.Next < tokens.Count ? tokens[scan.Next].Start : line.Length;
            return new DateAt(date, start + tokens[at].Start, start + end);
        }
        return null;
    }

    /// <summary>
    /// The day of a month of a year, in whichever calendar counts such a year; null where there is none.
    /// </summary>
    public static WrittenTime? Day(int year, int month, int day)
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

    private static bool HasDigit(ReadOnlySpan<char> text)
    {
        if (text.ContainsAnyInRange('0', '9')) return true;
        foreach (var c in text)
            if (c > 127 && char.IsDigit(c)) return true;
        return false;
    }

    /// <summary>Reads the date that begins at a token, in each of the ways in which one can be written.</summary>
    private sealed class Scan(List<DateToken> tokens, int at, bool monthFirst, int? year)
    {
        /// <summary>The token after the date.</summary>
        public int Next { get; private set; }

        public WrittenTime? Date() => tokens[at].Kind == DateTokenKind.Number
            ? Persian() ?? Numeric() ?? DayFirst() ?? Counted() ?? YearFirst()
            : MonthFirst();

        /// <summary>2026-11-23, 23.11.2026, 23/11/26, 23 | 11 | 2026.</summary>
        private WrittenTime? Numeric()
        {
            if (at + 4 >= tokens.Count) return null;
            var (first, sign, second, sign2, third) =
                (tokens[at], tokens[at + 1], tokens[at + 2], tokens[at + 3], tokens[at + 4]);
            if (second.Kind != DateTokenKind.Number || third.Kind != DateTokenKind.Number) return null;
            if (sign.Kind != DateTokenKind.Sign || sign.Sign is not ('-' or '/' or '.' or '|')
                || sign2.Sign != sign.Sign || second.Digits > 2)
                return null;
            // Strokes part other numbers too.
            if (sign.Sign == '|' && (first.Digits, second.Digits, third.Digits) is not (2, 2, 4)) return null;
            Next = at + 5;
            if (first.Digits == 4 && third.Digits <= 2) return Day(first.Value, second.Value, third.Value);
            if (first.Digits > 2 || third.Digits is not (2 or 4)) return null;
            if (third.Digits == 2 && (second.Digits != 2 || sign.Sign == '-' || IsClock(at + 4) || IsWithinChain()))
                return null;
            var century = third.Digits == 2 ? 2000 + third.Value : third.Value;
            return sign.Sign == '/' && monthFirst
                ? Day(century, first.Value, second.Value) ?? Day(century, second.Value, first.Value)
                : Day(century, second.Value, first.Value)
                    ?? (sign.Sign == '.' ? null : Day(century, first.Value, second.Value));
        }

        /// <summary>
        /// 23. November 2026, 23 de noviembre de 2026, 23rd of November, 2026, 23. Nov. 26, 23 พ.ย. 69.
        /// </summary>
        private WrittenTime? DayFirst()
        {
            if (!tokens[at].IsShortNumber) return null;
            var month = Skip(at + 1);
            var number = Month(ref month);
            return number == 0 ? null : WithYear(month, number, tokens[at].Value);
        }

        /// <summary>November 23, 2026.</summary>
        private WrittenTime? MonthFirst()
        {
            var day = at;
            var number = Month(ref day);
            if (number == 0) return null;
            day = Skip(day);
            return day < tokens.Count && tokens[day].IsShortNumber
                ? WithYear(day + 1, number, tokens[day].Value) : null;
        }

        /// <summary>2026. november 23., 2026 m. lapkričio 23 d., 2026. gada 23. novembris.</summary>
        private WrittenTime? YearFirst()
        {
            if (!tokens[at].IsYear) return null;
            var next = Skip(at + 1);
            if (next >= tokens.Count) return null;
            var isDayNext = tokens[next].IsShortNumber;
            var month = isDayNext ? Skip(next + 1) : next;
            var number = Month(ref month);
            if (number == 0) return null;
            var day = isDayNext ? next : Skip(month);
            if (day >= tokens.Count || !tokens[day].IsShortNumber) return null;
            Next = Math.Max(month, day + 1);
            return Day(tokens[at].Value, number, tokens[day].Value);
        }

        /// <summary>2 آذر 1405, ۲ آذر ۱۴۰۵.</summary>
        private WrittenTime? Persian()
        {
            if (!tokens[at].IsShortNumber || at + 2 >= tokens.Count) return null;
            if (tokens[at + 1].Word is not { } word || Calendars.PersianMonth(word) is not (> 0 and var month))
                return null;
            var last = Skip(at + 2);
            Next = last + 1;
            return last < tokens.Count && tokens[last].IsYear && Calendars.IsPersianYear(tokens[last].Value)
                ? Day(tokens[last].Value, month, tokens[at].Value) : null;
        }

        /// <summary>
        /// 2026年11月23日, 令和8年11月23日, 民國115年11月23日, 2026년 11월 23일, ngày 23 tháng 11 năm 2026.
        /// </summary>
        private WrittenTime? Counted()
        {
            if (at + 4 >= tokens.Count) return null;
            var (first, third, fifth) = (tokens[at], tokens[at + 2], tokens[at + 4]);
            if (third.Kind != DateTokenKind.Number || fifth.Kind != DateTokenKind.Number) return null;
            Next = at + 5;
            if (tokens[at + 1].Word is "tháng" or "Tháng" && (tokens[at + 3].Word is "năm" || fifth.IsYear))
                return Day(fifth.Value, third.Value, first.Value);
            if (tokens[at + 1].Word is not ("年" or "년") || tokens[at + 3].Word is not ("月" or "월")) return null;
            var counted = first.Value;
            if (first.Digits < 4)
            {
                var era = at > 0 && tokens[at - 1].Word is { } word ? Calendars.EraStart(word) : 0;
                if (era == 0) return null;
                counted += era - 1;
            }
            return Day(counted, third.Value, fifth.Value);
        }

        /// <summary>The number of the month named at a token, which is moved past it; 0 where none is.</summary>
        private int Month(ref int token)
        {
            if (token >= tokens.Count || tokens[token].Word is not { } word) return 0;
            var pair = token + 1 < tokens.Count && tokens[token + 1].Word is { } second
                ? MonthNames.OfTwoWords(word, second) : 0;
            var month = pair > 0 ? pair : tokens[token].Month;
            token += pair > 0 ? 2 : 1;
            return month;
        }

        /// <summary>The day with the year that stands from a token on, else with the year that is known.</summary>
        private WrittenTime? WithYear(int from, int month, int day)
        {
            var last = SkipClock(Skip(from));
            Next = last + 1;
            if (last < tokens.Count && tokens[last].Kind == DateTokenKind.Number)
            {
                if (tokens[last].IsYear) return Day(tokens[last].Value, month, day);
                if (tokens[last].Digits == 2 && IsShortYear(last))
                    return Day(Century(last) + tokens[last].Value, month, day);
            }
            Next = from;
            return year is { } known ? Day(known, month, day) : null;
        }

        /// <summary>'26, or 26 with nothing after it that would make it an hour or a count.</summary>
        private bool IsShortYear(int token) => tokens[token - 1].Sign is '\'' or '’'
            || token + 1 == tokens.Count
            || (tokens[token + 1].Sign is ',' or '|' or '•' or '·' or '-' or '–' or '—' or ')' or '/');

        /// <summary>Thai pages shorten the years of the Buddhist era.</summary>
        private int Century(int token) =>
            (tokens[token - 1].Word ?? tokens[token - 2].Word) is [>= '\u0E00' and <= '\u0E7F', ..]
                ? BuddhistCentury : 2000;

        /// <summary>
        /// Past a clock that stands between the day and its year, with its zone: Nov 23 09:34:12 CET 2026.
        /// </summary>
        private int SkipClock(int token)
        {
            if (!IsNumber(token) || tokens[token].Digits > 2 || !IsColon(token + 1) || !IsNumber(token + 2))
                return token;
            var after = IsColon(token + 3) && IsNumber(token + 4) ? token + 5 : token + 3;
            if (after < tokens.Count && tokens[after].Kind == DateTokenKind.Word) after++;
            return after < tokens.Count && tokens[after].IsYear ? after : token;
        }

        /// <summary>10:15 or 10.15 after a day without its year: "24.11. 10:15".</summary>
        private bool IsClock(int hour) => hour + 2 < tokens.Count && tokens[hour + 1].Sign is ':' or '.'
            && IsNumber(hour + 2) && tokens[hour + 1].Start == tokens[hour].Start + 2
            && tokens[hour + 2].Start == tokens[hour].Start + 3;

        /// <summary>True where another number with a full stop stands right before: "24.11. 10.15".</summary>
        private bool IsWithinChain() => at > 1 && tokens[at - 1].Sign == '.' && IsNumber(at - 2);

        private bool IsNumber(int token) => token < tokens.Count && tokens[token].Kind == DateTokenKind.Number;

        private bool IsColon(int token) => token < tokens.Count && tokens[token].Sign == ':';

        private int Skip(int token)
        {
            for (var skipped = 0; token < tokens.Count && skipped < 3; token++, skipped++)
            {
                var filler = tokens[token].Kind == DateTokenKind.Sign
                    ? tokens[token].Sign is '.' or ',' or '-' or '\'' or '’' or '/'
                    : tokens[token].Word is { } word && Fillers.Contains(word);
                if (!filler) break;
            }
            return token;
        }
    }
}
