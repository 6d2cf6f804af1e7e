namespace Firstwire.Text.Languages;

/// <summary>
/// The hash by which runs of characters are looked up, grown from a run's last character to its first.
/// </summary>
internal static class GramHash
{
    public const ulong Empty = 0x9E3779B97F4A7C15;

    public static ulong Before(char letter, ulong hash)
    {
        hash = (hash ^ letter) * 0xD6E8FEB86659FD93;
        return hash ^ (hash >> 32);
    }
}
