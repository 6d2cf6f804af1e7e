namespace Firstwire.Newsroom.Fetching;

/// <summary>
/// Passes on at most <paramref name="limit"/> bytes; then it ends, or fails with <see cref="LimitPassedException"/>.
/// </summary>
internal sealed class CountedStream(Stream inner, long limit, bool endsAtLimit) : ReadOnlyStream
{
    public long Count { get; private set; }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (buffer.IsEmpty || (endsAtLimit && Count == limit)) return 0;

        // One byte past the limit tells a body that ends there from one that goes on.
        var room = endsAtLimit ? limit - Count : limit - Count + 1;
        var read = await inner.ReadAsync(buffer[..(int)Math.Min(buffer.Length, room)], cancellationToken);
        Count += read;
        return Count <= limit ? read : throw new LimitPassedException(limit);
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing) inner.Dispose();
        base.Dispose(disposing);
    }
}

/// <summary>A body went past its limit.</summary>
internal sealed class LimitPassedException(long limit) : IOException("The body is past its limit.")
{
    public long Limit => limit;
}
