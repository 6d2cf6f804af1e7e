namespace Firstwire.Reading.Metadata.Dates;

/// <summary>
/// Nepal's Bikram Sambat. Its months last from one entry of the sun into a sign to the next, 29 to 32 days, as almanacs
/// fix it: a table, up to the years that they agree on.
/// </summary>
internal static class NepaliYears
{
    public const int First = 2047;

    public const int Last = 2085;

    private static readonly DateOnly FirstDay = new(1990, 4, 14);

    /// <summary>A year each, the last digit of each month's days.</summary>
    private static readonly string[] Months = """
        111211090900 112111090900 121210009900 121210009091 111211090900 112111090900 121210009900
        121210009091 112111090090 112120090900 121210009901 021210009091 112111090900 112210090900
        121210009901 021211909091 112111090900 112210090900 121210009901 111211900991 112111090900
        112210090900 121210009901 111211900900 112111090900 121210090900 121210009901 111211090900
        112111090900 121210009900 121210009091 111211090900 112111090900 121210009900 121210009091
        112111090900 112111090900 121210009901 021210009091
        """.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Null where there is no such day, or the table does not reach it.</summary>
    public static DateOnly? Day(int year, int month, int day)
    {
        if (year is < First or > Last || month is < 1 or > 12) return null;
        if (day < 1 || day > Days(Months[year - First][month - 1])) return null;
        var days = day - 1;
        for (var before = First; before < year; before++)
            foreach (var digit in Months[before - First]) days += Days(digit);
        foreach (var digit in Months[year - First].AsSpan(0, month - 1)) days += Days(digit);
        return FirstDay.AddDays(days);
    }

    private static int Days(char digit) => digit == '9' ? 29 : 30 + (digit - '0');
}
