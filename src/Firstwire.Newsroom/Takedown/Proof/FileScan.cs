namespace Firstwire.Newsroom.Takedown.Proof;

/// <summary>
/// Reads a file in parts that overlap, so that no piece (<see cref="PieceSet.Length"/>) is cut in two.
/// </summary>
internal static class FileScan
{
    private const int PartLength = 1 << 20;

    public delegate void Taker(ReadOnlySpan<byte> part);

    /// <summary>A file that vanishes meanwhile, as a log does when it is folded, has nothing to be read.</summary>
    public static void Run(string file, Taker take)
    {
        try
        {
            using var stream = new FileStream(
                file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
            var buffer = new byte[PartLength];
            for (var kept = 0; ;)
            {
                var count = stream.ReadAtLeast(buffer.AsSpan(kept), buffer.Length - kept, throwOnEndOfStream: false);
                take(buffer.AsSpan(0, kept + count));
                if (count < buffer.Length - kept) return;
                kept = PieceSet.Length - 1;
                buffer.AsSpan(buffer.Length - kept).CopyTo(buffer);
            }
        }
        catch (FileNotFoundException)
        {
        }
    }
}
