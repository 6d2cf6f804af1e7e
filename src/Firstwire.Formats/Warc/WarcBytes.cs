using System.IO.Compression;
using System.Text;

namespace Firstwire.Formats.Warc;

/// <summary>
/// Bytes and lines of a WARC file, decompressed where it is compressed. Damage to the compression ends the bytes until
/// <see cref="TryResume"/> finds more of them.
/// </summary>
internal sealed class WarcBytes(WarcContainer container)
{
    /// <summary>A longer line is none of a header; it comes in pieces.</summary>
    private const int MaxLine = 64 * 1024;

    private readonly byte[] buffer = new byte[MaxLine];
    private Stream? content;
    private bool isCompressed;
    private bool isDamaged;
    private int start;
    private int end;

    /// <summary>Bytes read so far, after decompression.</summary>
    public long Position { get; private set; }

    /// <summary>The next line without its end, or null at the end of the file.</summary>
    public string? ReadLine()
    {
        int length;
        while ((length = buffer.AsSpan(start, end - start).IndexOf((byte)'\n')) < 0)
        {
            if (end - start == MaxLine || !Fill()) break;
        }

        if (start == end) return null;
        var taken = length < 0 ? end - start : length + 1;
        var line = buffer.AsSpan(start, length < 0 ? taken : length);
        if (line is [.., (byte)'\r']) line = line[..^1];
        start += taken;
        Position += taken;
        return Encoding.UTF8.GetString(line);
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

    /// <summary>Whether the bytes ended in damage.</summary>
    public bool IsDamaged => isDamaged && start == end;

    /// <summary>After damage, goes on with the next gzip member; false where there is none.</summary>
    public bool TryResume()
    {
        if (!isCompressed || !container.TryFindMember()) return false;
        content?.Dispose();
        content = Decompressed();
        isDamaged = false;
        return true;
    }

    private bool Fill()
    {
        buffer.AsSpan(start, end - start).CopyTo(buffer);
        (start, end) = (0, end - start);
        if (isDamaged) return false;
        try
        {
            content ??= Open();
            var read = content.Read(buffer, end, buffer.Length - end);
            end += read;
            return read > 0;
        }
        catch (InvalidDataException)
        {
            isDamaged = true;
            return false;
        }
    }

    private Stream Open()
    {
        isCompressed = container.IsAtMember();
        return isCompressed ? Decompressed() : container;
    }

    private GZipStream Decompressed() => new(container, CompressionMode.Decompress, leaveOpen: true);
}
