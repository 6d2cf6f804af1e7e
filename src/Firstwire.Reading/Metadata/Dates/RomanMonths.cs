namespace Firstwire.Reading.Metadata.Dates;

/// <summary>
/// Months in Roman numerals, as Hungarian, Polish, Romanian and old Spanish pages write them: 23. XI. 2026.
/// </summary>
internal static class RomanMonths
{
    private static readonly string[] Numerals =
        ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"];

    /// <summary>
    /// The month that a token is; 0 where it is none. A numeral of one letter counts between signs alone: "10 X 20" is
    /// a size.
    /// </summary>
    public static int At(List<DateToken> tokens, int at)
    {
        var month = Array.IndexOf(Numerals, tokens[at].Word) + 1;
        return month > 0 && (tokens[at].Word!.Length > 1 || (IsSign(tokens, at - 1) && IsSign(tokens, at + 1)))
            ? month : 0;
    }

    private static bool IsSign(List<DateToken> tokens, int at) =>
        at >= 0 && at < tokens.Count && tokens[at].Sign is '.' or '-' or '/';
}
