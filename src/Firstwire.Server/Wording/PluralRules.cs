namespace Firstwire.Server.Wording;

/// <summary>
/// Which form of a noun a whole number asks for: the cardinal rules of Unicode CLDR 48 for the languages of the
/// interface. .NET has none.
/// </summary>
internal static class PluralRules
{
    public static string Of(string language, long count)
    {
        var number = Math.Abs(count);
        return language switch
        {
            "ar" => Arabic(number),
            "zh" => "other",
            "fr" => number < 2 ? "one" : number % 1_000_000 == 0 ? "many" : "other",
            "es" => number == 1 ? "one" : number != 0 && number % 1_000_000 == 0 ? "many" : "other",
            _ => number == 1 ? "one" : "other",
        };
    }

    private static string Arabic(long number) => (number, number % 100) switch
    {
        (0, _) => "zero",
        (1, _) => "one",
        (2, _) => "two",
        (_, >= 3 and <= 10) => "few",
        (_, >= 11) => "many",
        _ => "other",
    };
}
