namespace Firstwire.Tracing.Copies;

/// <summary>Sets of hashes as sorted arrays without repeats: small, and met by one merge.</summary>
internal static class HashSets
{
    public static ulong[] Of(List<ulong> hashes)
    {
        hashes.Sort();
        var set = new ulong[hashes.Count];
        var count = 0;
        foreach (var hash in hashes)
        {
            if (count == 0 || set[count - 1] != hash) set[count++] = hash;
        }

        return set[..count];
    }

    public static int Shared(ulong[] left, ulong[] right)
    {
        var (i, j, shared) = (0, 0, 0);
        while (i < left.Length && j < right.Length)
        {
            if (left[i] < right[j]) i++;
            else if (left[i] > right[j]) j++;
            else
            {
                shared++;
                i++;
                j++;
            }
        }

        return shared;
    }

    /// <summary>The share of <paramref name="part"/> that <paramref name="whole"/> has (Broder's containment); 0 for nothing.</summary>
    public static double Containment(ulong[] part, ulong[] whole) => part.Length == 0 ? 0 : (double)Shared(part, whole) / part.Length;

    /// <summary>Joins a hash to what went before, so that order counts.</summary>
    public static ulong Join(ulong before, ulong next)
    {
        var hash = (before ^ next) * 0x9E37_79B9_7F4A_7C15ul;
        return hash ^ (hash >> 29);
    }
}
