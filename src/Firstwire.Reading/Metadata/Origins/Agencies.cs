using Firstwire.Text.Agencies;

namespace Firstwire.Reading.Metadata.Origins;

/// <summary>The agencies (data/agencies) as pages print them, with the signs that stand about a credit.</summary>
internal static class Agencies
{
    /// <summary>
    /// The agency that <paramref name="credit"/> is, as written there; null where it is none.
    /// </summary>
    public static string? Find(string credit)
    {
        var bare = credit.Trim(' ', '(', ')', '[', ']', '.', ':', ',', '—', '–', '-', '/');
        return AgencyRegister.Find(bare) is null ? null : bare;
    }
}
