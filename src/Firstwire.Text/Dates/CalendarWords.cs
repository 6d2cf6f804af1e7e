namespace Firstwire.Text.Dates;

/// <summary>Words that have capitals in some languages, and name neither a person nor a place.</summary>
public static class CalendarWords
{
    /// <summary>Shorter names of months are people's as well: Jan, May.</summary>
    private const int ShortestMonth = 4;

    /// <summary>Whether a word names a day of the week or a month.</summary>
    public static bool Has(ReadOnlySpan<char> word) =>
        Weekdays.Has(word) || (word.Length >= ShortestMonth && Months.Find(word) > 0);
}
