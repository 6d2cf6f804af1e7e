namespace Firstwire.Reading.Metadata.Dates;

/// <summary>Reads the date that begins at a token and names its month in words, in each order of its parts.</summary>
/// <param name="year">The year of a date that is written without its year; null where none is known.</param>
internal sealed class WordedDate(List<DateToken> tokens, int at, int? year)
{
    private const int BuddhistCentury = 2500;

    /// <summary>Between two parts of a date: "2026-ж., ".</summary>
    private const int MostFillers = 4;

    /// <summary>Between the parts of a date in words: French de, Spanish del, English of, …</summary>
    private static readonly HashSet<string> Fillers = new(StringComparer.OrdinalIgnoreCase)
    {
        "de", "del", "of", "di", "d", "st", "nd", "rd", "th", "er", "º", "ª", "den", "da", "do", "dne", "m",
        "gada", "г", "ko", "ga", "watan", "ta", "a", "mh", "dhen", "t", "оны", "сарын", "жылғы", "жылдын", "ж",
        "թ", "թվականի", "ел", "ê", "ខែ", "ឆ្នាំ", "พ.ศ", "ค.ศ",
    };

    /// <summary>
    /// 23. November 2026, 23 de noviembre de 2026, 23rd of November, 2026, 23. Nov. 26, 23 พ.ย. 69, 23.XI.2026.
    /// </summary>
    public ScannedDate? DayFirst()
    {
        if (!tokens[at].IsShortNumber) return null;
        var month = Skip(at + 1);
        if (month >= tokens.Count) return null;
        if (Roman(month) is > 0 and var numeral)
        {
            var written = Skip(month + 1);
            return written < tokens.Count && tokens[written].IsYear
                ? Day(tokens[written].Value, numeral, tokens[at].Value, written + 1) : null;
        }
        var number = tokens[at + 1].Sign == '.' ? Croatian(month) : 0;
        if (number > 0) month++;
        else number = Month(ref month);
        return number == 0 ? null : WithYear(month, number, tokens[at].Value);
    }

    /// <summary>
    /// Months that are others in Polish, which writes no full stop behind the day: 27. listopada is in October.
    /// </summary>
    private int Croatian(int month) => tokens[month].Word?.ToLowerInvariant() switch
    {
        "listopada" => 10,
        "lip" => 6,
        _ => 0,
    };

    /// <summary>November 23, 2026.</summary>
    public ScannedDate? MonthFirst()
    {
        var day = at;
        var number = Month(ref day);
        if (number == 0) return null;
        day = Skip(day);
        return day < tokens.Count && tokens[day].IsShortNumber
            ? WithYear(day + 1, number, tokens[day].Value) : null;
    }

    /// <summary>2026. november 23., 2026. XI. 23., 2026 m. lapkričio 23 d., 2026. gada 23. novembris.</summary>
    public ScannedDate? YearFirst()
    {
        if (!tokens[at].IsYear) return null;
        var next = Skip(at + 1);
        if (next >= tokens.Count) return null;
        var isDayNext = tokens[next].IsShortNumber;
        var month = isDayNext ? Skip(next + 1) : next;
        var number = isDayNext ? 0 : Roman(month);
        if (number > 0) month++;
        else number = Month(ref month);
        if (number == 0) return null;
        var day = isDayNext ? next : Skip(month);
        if (day >= tokens.Count || !tokens[day].IsShortNumber) return null;
        return Day(tokens[at].Value, number, tokens[day].Value, Math.Max(month, day + 1));
    }

    private int Roman(int token) => token < tokens.Count ? RomanMonths.At(tokens, token) : 0;

    /// <summary>The number of the month named at a token, which is moved past it; 0 where none is.</summary>
    private int Month(ref int token)
    {
        if (token >= tokens.Count || tokens[token].Word is not { } word) return 0;
        var pair = token + 1 < tokens.Count && tokens[token + 1].Word is { } second
            ? MonthNames.OfTwoWords(word, second) : 0;
        var month = pair > 0 ? pair : tokens[token].Month;
        token += pair > 0 ? 2 : 1;
        if (month > 0 && token < tokens.Count && tokens[token].Sign is '/' or '(') SkipOtherName(ref token, month);
        return month;
    }

    /// <summary>Past the name of the same month in another tongue: آذار/مارس, "March (Maart)".</summary>
    private void SkipOtherName(ref int token, int month)
    {
        var (isBracket, next) = (tokens[token].Sign == '(', token + 1);
        if (Month(ref next) != month) return;
        token = isBracket && next < tokens.Count && tokens[next].Sign == ')' ? next + 1 : next;
    }

    /// <summary>The day with the year that stands from a token on, else with the year that is known.</summary>
    private ScannedDate? WithYear(int from, int month, int day)
    {
        var last = SkipClock(Skip(from));
        if (last < tokens.Count && tokens[last].Kind == DateTokenKind.Number)
        {
            if (tokens[last].IsYear) return Day(tokens[last].Value, month, day, last + 1);
            if (tokens[last].Digits == 2 && IsShortYear(last))
                return Day(Century(last) + tokens[last].Value, month, day, last + 1);
        }
        return year is { } known ? Day(known, month, day, from) : null;
    }

    /// <summary>'26, or 26 with nothing after it but a clock, which would make it an hour or a count.</summary>
    private bool IsShortYear(int token) => tokens[token - 1].Sign is '\'' or '’'
        || token + 1 == tokens.Count
        || (IsNumber(token + 1) && tokens[token + 1].Digits <= 2 && IsColon(token + 2))
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

    private bool IsNumber(int token) => token < tokens.Count && tokens[token].Kind == DateTokenKind.Number;

    private bool IsColon(int token) => token < tokens.Count && tokens[token].Sign == ':';

    private int Skip(int token)
    {
        for (var skipped = 0; token < tokens.Count && skipped < MostFillers; token++, skipped++)
        {
            var filler = tokens[token].Kind == DateTokenKind.Sign
                ? tokens[token].Sign is '.' or ',' or '،' or '፣' or '၊' or '-' or '\'' or '’' or '/' or '׳' or '॰'
                : tokens[token].Word is { } word && Fillers.Contains(word);
            if (!filler) break;
        }
        return token;
    }

    private static ScannedDate? Day(int year, int month, int day, int next) =>
        ScannedDate.Of(DateInText.Day(year, month, day), next);
}
