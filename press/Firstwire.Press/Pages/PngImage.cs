using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Firstwire.Press.Pages;

/// <summary>An image of eight bits a channel without transparency, and its PNG form (ISO/IEC 15948).</summary>
internal sealed class PngImage(int width, int height)
{
    private static readonly uint[] CrcTable = [.. Enumerable.Range(0, 256).Select(CrcOfByte)];
    private readonly byte[] rows = new byte[height * ((width * 3) + 1)];

    /// <summary>Sets a pixel to 0xRRGGBB. Each row begins with its filter type, none.</summary>
    public void Set(int x, int y, int colour)
    {
        var at = (y * ((width * 3) + 1)) + 1 + (x * 3);
        rows[at] = (byte)(colour >> 16);
        rows[at + 1] = (byte)(colour >> 8);
        rows[at + 2] = (byte)colour;
    }

    public byte[] Encode()
    {
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        (header[8], header[9]) = (8, 2);
        using var png = new MemoryStream();
        png.Write([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]);
        Chunk(png, "IHDR", header);
        Chunk(png, "IDAT", Deflated());
        Chunk(png, "IEND", []);
        return png.ToArray();
    }

    private byte[] Deflated()
    {
        using var deflated = new MemoryStream();
        using (var zlib = new ZLibStream(deflated, CompressionLevel.Fastest))
        {
            zlib.Write(rows);
        }

        return deflated.ToArray();
    }

    private static void Chunk(MemoryStream png, string type, ReadOnlySpan<byte> data)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, data.Length);
        png.Write(number);
        byte[] body = [.. Encoding.ASCII.GetBytes(type), .. data];
        png.Write(body);
        BinaryPrimitives.WriteUInt32BigEndian(number, Crc(body));
        png.Write(number);
    }

    private static uint Crc(byte[] bytes)
    {
        var crc = uint.MaxValue;
        foreach (var value in bytes)
        {
            crc = CrcTable[(crc ^ value) & 255] ^ (crc >> 8);
        }

        return ~crc;
    }

    private static uint CrcOfByte(int value)
    {
        var crc = (uint)value;
        for (var bit = 0; bit < 8; bit++)
        {
            crc = (crc & 1) == 1 ? 0xEDB88320 ^ (crc >> 1) : crc >> 1;
        }

        return crc;
    }
}
