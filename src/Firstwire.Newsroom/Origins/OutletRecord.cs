namespace Firstwire.Newsroom.Origins;

/// <summary>
/// Whom a text that was found earlier elsewhere names as where it is from. Stored by number: never renumber.
/// </summary>
internal enum CreditGiven
{
    None = 0,

    /// <summary>An agency, or another outlet.</summary>
    Another = 1,

    /// <summary>The outlet that it was found at.</summary>
    Source = 2,
}

/// <summary>Counts over an outlet's latest texts that were found earlier at another outlet. No verdict.</summary>
/// <param name="Texts">How many were.</param>
/// <param name="NameSource">Of these, how many name that outlet, or declare its page.</param>
/// <param name="NameAnother">How many name another one, such as an agency.</param>
/// <param name="NameNone">How many name none.</param>
/// <param name="WithAlteredQuotes">How many print quotations with other words.</param>
/// <param name="AlteredQuotes">How many quotations those are.</param>
public sealed record OutletRecord(
    int Texts, int NameSource, int NameAnother, int NameNone, int WithAlteredQuotes, long AlteredQuotes);
