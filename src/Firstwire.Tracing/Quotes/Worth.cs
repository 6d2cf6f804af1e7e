namespace Firstwire.Tracing.Quotes;

/// <summary>Tells quotations from titles, names and words that somebody holds at arm's length.</summary>
internal static class Worth
{
    private const int FewestWords = 4;

    public static bool Keeping(ReadOnlySpan<char> quoted)
    {
        var (words, capitals) = Count(quoted);
        if (words < FewestWords) return false;
        return !(capitals >= words - 2 && capitals * 3 >= words * 2 && quoted[^1] is not ('.' or '!' or '?' or ','));
    }

    private static (int Words, int Capitals) Count(ReadOnlySpan<char> quoted)
    {
        var (words, capitals) = (0, 0);
        for (var at = 0; at < quoted.Length; at++)
        {
            if (!char.IsLetterOrDigit(quoted[at])) continue;
            var past = WordScan.End(quoted, at, quoted.Length);
            words++;
            if (char.IsUpper(quoted[at])) capitals++;
            at = past;
        }

        return (words, capitals);
    }
}
