namespace Firstwire.Tracing.Copies;

/// <summary>What is measured between sets of hashes, and how a hash of a sequence is made.</summary>
internal static class HashSets
{
    /// <summary>
    /// The share of <paramref name="part"/> that <paramref name="whole"/> has (Broder's containment); 0 for nothing.
    /// </summary>
    public static double Containment(ShingleSet part, ShingleSet whole) =>
        part.Count == 0 ? 0 : (double)part.Shared(whole) / part.Count;

    /// <summary>Joins a hash to what went before, so that order counts.</summary>
    public static ulong Join(ulong before, ulong next)
    {
        var hash = (before ^ next) * 0x9E37_79B9_7F4A_7C15ul;
        return hash ^ (hash >> 29);
    }
}
