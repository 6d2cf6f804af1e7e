namespace Firstwire.Reading.Profiles;

/// <summary>
/// The keyed hash of a line, of its letters alone and without case: a date, a count or a comma that differs from page
/// to page changes nothing.
/// </summary>
internal static class LineHash
{
    public static ulong Of(string line, ulong key)
    {
        var hash = Mix(key ^ 0x9E37_79B9_7F4A_7C15);
        foreach (var c in line)
            if (char.IsLetter(c) || char.IsSurrogate(c)) hash = Mix(hash ^ char.ToLowerInvariant(c));
        return Mix(hash ^ key);
    }

    /// <summary>The finaliser of SplitMix64.</summary>
    private static ulong Mix(ulong value)
    {
        value = (value ^ (value >> 30)) * 0xBF58_476D_1CE4_E5B9;
        value = (value ^ (value >> 27)) * 0x94D0_49BB_1331_11EB;
        return value ^ (value >> 31);
    }
}
