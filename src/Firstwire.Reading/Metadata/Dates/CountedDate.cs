namespace Firstwire.Reading.Metadata.Dates;

/// <summary>Reads a date whose numbers are each told by a word what they count: year, month or day.</summary>
internal static class CountedDate
{
    /// <summary>
    /// 2026年11月23日, 令和8年11月23日, 民國115年11月23日, 2026년 11월 23일, ngày 23 tháng 11 năm 2026, 2026 оны 11-р сарын 23.
    /// </summary>
    public static ScannedDate? At(List<DateToken> tokens, int at)
    {
        if (at + 4 >= tokens.Count) return null;
        var (first, third, fifth) = (tokens[at], tokens[at + 2], tokens[at + 4]);
        if (tokens[at + 1].Word is "оны") return Mongolian(tokens, at);
        if (third.Kind != DateTokenKind.Number || fifth.Kind != DateTokenKind.Number) return null;
        var next = at + 5;
        if (tokens[at + 1].Word is "tháng" or "Tháng" or "thg" or "Thg"
            && (tokens[at + 3].Word is "năm" || fifth.IsYear))
            return ScannedDate.Of(DateInText.Day(fifth.Value, third.Value, first.Value), next);
        if (tokens[at + 1].Word is not ("年" or "년") || tokens[at + 3].Word is not ("月" or "월")) return null;
        var counted = first.Value;
        if (first.Digits < 4)
        {
            var era = at > 0 && tokens[at - 1].Word is { } word ? Calendars.EraStart(word) : 0;
            if (era == 0) return null;
            counted += era - 1;
        }
        return ScannedDate.Of(DateInText.Day(counted, third.Value, fifth.Value), next);
    }

    /// <summary>2026 оны 11 сарын 23, 2026 оны 11-р сарын 23, 2026 оны 11 дүгээр сарын 23.</summary>
    private static ScannedDate? Mongolian(List<DateToken> tokens, int at)
    {
        var day = at + 3;
        while (day < tokens.Count && day < at + 6 && tokens[day].Word is not "сарын") day++;
        day++;
        return tokens[at].IsYear && tokens[at + 2].IsShortNumber && day < tokens.Count && tokens[day].IsShortNumber
            ? ScannedDate.Of(DateInText.Day(tokens[at].Value, tokens[at + 2].Value, tokens[day].Value), day + 1) : null;
    }
}
