namespace Firstwire.Newsroom.Fetching;

/// <summary>Bytes already read from a stream, then the rest of it.</summary>
internal sealed class PrefixedStream(ReadOnlyMemory<byte> prefix, Stream rest) : ReadOnlyStream
{
    private ReadOnlyMemory<byte> prefix = prefix;

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (prefix.IsEmpty) return await rest.ReadAsync(buffer, cancellationToken);
        var count = Math.Min(prefix.Length, buffer.Length);
        prefix[..count].CopyTo(buffer);
        prefix = prefix[count..];
        return count;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing) rest.Dispose();
        base.Dispose(disposing);
    }
}
