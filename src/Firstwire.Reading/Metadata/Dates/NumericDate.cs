using Firstwire.Text.Dates;

namespace Firstwire.Reading.Metadata.Dates;

/// <summary>Reads a date of three numbers that signs part.</summary>
internal static class NumericDate
{
    /// <summary>2026-11-23, 23.11.2026, 23/11/26, 23 | 11 | 2026.</summary>
    public static ScannedDate? At(List<DateToken> tokens, int at, bool monthFirst)
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
        var next = at + 5;
        if (first.Digits == 4 && third.Digits <= 2)
            return ScannedDate.Of(DateInText.Day(first.Value, second.Value, third.Value), next);
        if (first.Digits > 2 || third.Digits is not (2 or 4)) return null;
        if (third.Digits == 2 && (second.Digits != 2 || sign.Sign == '-' || IsClock(tokens, at + 4)
            || IsWithinChain(tokens, at)))
            return null;
        var year = third.Digits == 2 ? 2000 + third.Value : third.Value;
        var withDayFirst = DateInText.Day(year, second.Value, first.Value);
        var withMonthFirst = sign.Sign == '.' ? null : DateInText.Day(year, first.Value, second.Value);
        if (withMonthFirst is { } other && withDayFirst is { } usual && WeekdayBefore(tokens, at) is { } weekday
            && (other.Value.DayOfWeek == weekday) != (usual.Value.DayOfWeek == weekday))
            return ScannedDate.Of(other.Value.DayOfWeek == weekday ? other : usual, next);
        return ScannedDate.Of(
            sign.Sign == '/' && monthFirst ? withMonthFirst ?? withDayFirst : withDayFirst ?? withMonthFirst, next);
    }

    /// <summary>The order of a date between slashes of which one number can be no month.</summary>
    public static Order OrderAt(List<DateToken> tokens, int at)
    {
        if (at + 4 >= tokens.Count || tokens[at + 1].Sign != '/' || tokens[at + 3].Sign != '/'
            || tokens[at + 4].Kind != DateTokenKind.Number || tokens[at + 4].Digits is not (2 or 4)
            || tokens[at] is not { Kind: DateTokenKind.Number, Digits: <= 2, Value: >= 1 and <= 31 }
            || tokens[at + 2] is not { Kind: DateTokenKind.Number, Digits: <= 2, Value: >= 1 and <= 31 })
            return Order.Unknown;
        return (tokens[at].Value > 12, tokens[at + 2].Value > 12) switch
        {
            (true, false) => Order.DayFirst,
            (false, true) => Order.MonthFirst,
            _ => Order.Unknown,
        };
    }

    /// <summary>The day of the week before a date, in English: of its writers alone some put the month first.</summary>
    private static DayOfWeek? WeekdayBefore(List<DateToken> tokens, int at)
    {
        var before = at > 0 && tokens[at - 1].Sign is ',' or '.' ? at - 2 : at - 1;
        if (before < 0 || tokens[before].Word is not { Length: >= 3 } word || !Weekdays.Has(word)) return null;
        for (var day = DayOfWeek.Sunday; day <= DayOfWeek.Saturday; day++)
            if (day.ToString().StartsWith(word, StringComparison.OrdinalIgnoreCase)) return day;
        return null;
    }

    /// <summary>10:15 or 10.15 after a day without its year: "24.11. 10:15".</summary>
    private static bool IsClock(List<DateToken> tokens, int hour) => hour + 2 < tokens.Count
        && tokens[hour + 1].Sign is ':' or '.' && tokens[hour + 2].Kind == DateTokenKind.Number
        && tokens[hour + 1].Start == tokens[hour].Start + 2
        && tokens[hour + 2].Start == tokens[hour].Start + 3;

    /// <summary>True where another number with a full stop stands right before: "24.11. 10.15".</summary>
    private static bool IsWithinChain(List<DateToken> tokens, int at) =>
        at > 1 && tokens[at - 1].Sign == '.' && tokens[at - 2].Kind == DateTokenKind.Number;
}
