namespace Firstwire.Formats.Warc;

/// <summary>
/// The bytes of a file as they lie there, handed on in small pieces, so that after damage the next gzip member can be
/// found.
/// </summary>
internal sealed class WarcContainer(Stream file) : Stream
{
    /// <summary>
    /// Bytes handed on at once: what the decompressor had when it failed, so where the search for a member begins.
    /// </summary>
    private const int PieceBytes = 1024;

    /// <summary>
    /// How a gzip member begins (RFC 1952 §2.3.1): two signs, then the method, which is always deflate.
    /// </summary>
    private static ReadOnlySpan<byte> Magic => [0x1F, 0x8B, 0x08];

    private readonly byte[] piece = new byte[PieceBytes];
    private int start;
    private int end;
    private int searchFrom;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>Whether what comes next begins like a gzip member.</summary>
    public bool IsAtMember()
    {
        if (start == end) Fill(keep: 0);
        return piece.AsSpan(start, end - start).StartsWith(Magic);
    }

    /// <summary>Goes to the next gzip member after the one that failed; false where there is none.</summary>
    public bool TryFindMember()
    {
        while (true)
        {
            var at = piece.AsSpan(searchFrom, end - searchFrom).IndexOf(Magic);
            if (at >= 0)
            {
                start = searchFrom + at;
                searchFrom = start + 1;
                return true;
            }

            // The signs can stand across two pieces.
            if (!Fill(keep: Math.Min(Magic.Length - 1, end - searchFrom))) return false;
        }
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        if (start == end && !Fill(keep: 0)) return 0;
        var taken = Math.Min(end - start, buffer.Length);
        piece.AsSpan(start, taken).CopyTo(buffer);
        start += taken;
        return taken;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private bool Fill(int keep)
    {
        piece.AsSpan(end - keep, keep).CopyTo(piece);
        var read = file.ReadAtLeast(piece.AsSpan(keep), PieceBytes - keep, throwOnEndOfStream: false);
        (start, end, searchFrom) = (0, keep + read, 0);
        return read > 0;
    }
}
