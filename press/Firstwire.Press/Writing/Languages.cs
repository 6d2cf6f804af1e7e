namespace Firstwire.Press.Writing;

/// <summary>The languages of the world press (ISO 639-1) and the words of their sites' furniture.</summary>
internal static class Languages
{
    private static readonly Dictionary<string, SiteWords> Table =
        Resource.Json<Dictionary<string, SiteWords>>("words.json");

    public static IReadOnlyList<string> All { get; } = ["en", "es", "fr", "ru", "ar", "hi", "zh", "el"];

    public static SiteWords Words(string language) => Table[language];
}

/// <summary>What stands around the news on a site of one language.</summary>
internal sealed record SiteWords
{
    /// <summary>Weekdays from Sunday on, in the form that stands in a sentence.</summary>
    public required IReadOnlyList<string> Days { get; init; }

    public required IReadOnlyList<string> Months { get; init; }

    /// <summary>A date with the slots {d}, {m}, {y} and {t} for day, month, year and time.</summary>
    public required string Date { get; init; }

    public required IReadOnlyDictionary<string, string> Sections { get; init; }

    public required string By { get; init; }

    public required string Published { get; init; }

    public required string Updated { get; init; }

    public required string Correction { get; init; }

    public required string Related { get; init; }

    public required string MostRead { get; init; }

    public required string Newsletter { get; init; }

    public required string NewsletterPitch { get; init; }

    public required string SignUp { get; init; }

    public required string Cookies { get; init; }

    public required string Accept { get; init; }

    public required string Share { get; init; }

    public required string Comments { get; init; }

    public required IReadOnlyList<string> SomeComments { get; init; }

    public required string About { get; init; }

    public required string Contact { get; init; }

    public required string AllRights { get; init; }

    public required string Licensed { get; init; }

    public required string Advertisement { get; init; }

    public required string PhotoCredit { get; init; }

    public required string Home { get; init; }

    public required string Latest { get; init; }

    public required string Search { get; init; }

    public required string OwnedBy { get; init; }

    public required string WireCredit { get; init; }

    public required string Earlier { get; init; }

    /// <summary>Names for papers of a town, with the slot {town}.</summary>
    public required IReadOnlyList<string> PaperTitles { get; init; }
}
