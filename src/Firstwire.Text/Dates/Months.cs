namespace Firstwire.Text.Dates;

/// <summary>Names of months.</summary>
internal static class Months
{
    /// <summary>1 to 12, or 0 where <paramref name="word"/> names no month.</summary>
    public static int Find(ReadOnlySpan<char> word)
    {
        word = word.TrimEnd('.');
        if (word.Length is < 3 or > 12) return 0;
        Span<char> lower = stackalloc char[12];
        word.ToLowerInvariant(lower);
        return lower[..3] switch
        {
            "jan" => 1,
            "feb" => 2,
            "mar" => 3,
            "apr" => 4,
            "may" => 5,
            "jun" => 6,
            "jul" => 7,
            "aug" => 8,
            "sep" => 9,
            "oct" => 10,
            "nov" => 11,
            "dec" => 12,
            _ => 0,
        };
    }
}
