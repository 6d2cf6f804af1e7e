using System.IO.Compression;
using System.Text;

namespace Firstwire.Formats.Warc;

/// <summary>
/// Bytes and lines of a WARC file, decompressed where it is compressed. Damage to the compression ends the bytes, and
/// <see cref="Fault"/> says so.
/// </summary>
internal sealed class WarcBytes(Stream file)
{
    /// <summary>A longer line is none of a header; it comes in pieces.</summary>
    private const int MaxLine = 64 * 1024;

    private readonly byte[] buffer = new byte[MaxLine];
    private Stream? content;
    private int start;
    private int end;

    /// <summary>Bytes read so far, after decompression.</summary>
    public long Position { get; private set; }

    public string? Fault { get; private set; }

    /// <summary>The next line without its end, or null at the end of the file.</summary>
    public string? ReadLine()
    {
        while (true)
        {
            var unread = buffer.AsSpan(start, end - start);
            var length = unread.IndexOf((byte)'\n');
            if (length < 0 && end - start < MaxLine && Fill()) continue;
            if (unread.IsEmpty) return null;

            var taken = length < 0 ? unread.Length : length + 1;
            var line = unread[..(length < 0 ? taken : length)];
            if (line is [.., (byte)'\r']) line = line[..^1];
            start += taken;
            Position += taken;
            return Encoding.UTF8.GetString(line);
        }
    }

    /// <summary>Up to <paramref name="count"/> bytes: fewer only at the end of the file.</summary>
    public byte[] ReadBlock(long count)
    {
        // Grown as the bytes come: a length that is stated costs nothing yet.
        var block = new MemoryStream();
        while (block.Length < count && (start < end || Fill()))
        {
            var taken = (int)Math.Min(end - start, count - block.Length);
            block.Write(buffer, start, taken);
            start += taken;
            Position += taken;
        }

        return block.ToArray();
    }

    /// <summary>Passes over bytes; answers how many there were.</summary>
    public long Skip(long count)
    {
        var passed = 0L;
        while (passed < count && (start < end || Fill()))
        {
            var taken = (int)Math.Min(end - start, count - passed);
            start += taken;
            passed += taken;
            Position += taken;
        }

        return passed;
    }

    private bool Fill()
    {
        buffer.AsSpan(start, end - start).CopyTo(buffer);
        (start, end) = (0, end - start);
        if (Fault is not null) return false;
        try
        {
            content ??= Open();
            var read = content.Read(buffer, end, buffer.Length - end);
            end += read;
            return read > 0;
        }
        catch (InvalidDataException)
        {
            Fault = "the compression is damaged";
            return false;
        }
    }

    private Stream Open()
    {
        var magic = new byte[2];
        var read = file.ReadAtLeast(magic, magic.Length, throwOnEndOfStream: false);
        var whole = new JoinedStream(magic.AsMemory(0, read), file);
        return magic is [0x1F, 0x8B] ? new GZipStream(whole, CompressionMode.Decompress) : whole;
    }

    /// <summary>The bytes that were read to look at them, then the rest.</summary>
    private sealed class JoinedStream(ReadOnlyMemory<byte> head, Stream rest) : Stream
    {
        private ReadOnlyMemory<byte> head = head;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override int Read(Span<byte> buffer)
        {
            if (head.IsEmpty) return rest.Read(buffer);
            var taken = Math.Min(head.Length, buffer.Length);
            head.Span[..taken].CopyTo(buffer);
            head = head[taken..];
            return taken;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
