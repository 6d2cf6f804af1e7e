using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Firstwire.Press.Pages;

/// <summary>A small landscape as PNG (ISO/IEC 15948), for outlets of before vector pictures.</summary>
internal static class PngPicture
{
    private const int Width = 320;
    private const int Height = 180;
    private static readonly uint[] CrcTable = [.. Enumerable.Range(0, 256).Select(CrcOfByte)];

    public static byte[] Draw(Outlet outlet, long index)
    {
        var dice = Dice.Of(outlet.Index, index, 22);
        var (red, green, blue) = (dice.Between(40, 160), dice.Between(60, 160), dice.Between(80, 180));
        var (height, wave) = (dice.Between(80, 120), dice.Between(20, 60));
        var rows = new byte[Height * ((Width * 3) + 1)];
        for (var y = 0; y < Height; y++)
        {
            for (var x = 0; x < Width; x++)
            {
                var hill = height + (int)(Math.Sin(x / (double)wave) * 18) + (x / 16);
                var shade = y > hill ? 0.45 : 1.0 + ((Height - y) / (double)Height * 0.4);
                var at = (y * ((Width * 3) + 1)) + 1 + (x * 3);
                rows[at] = (byte)Math.Min(255, red * shade);
                rows[at + 1] = (byte)Math.Min(255, green * shade);
                rows[at + 2] = (byte)Math.Min(255, blue * shade);
            }
        }

        using var png = new MemoryStream();
        png.Write([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]);
        Chunk(png, "IHDR", [0, 0, Width >> 8, Width & 255, 0, 0, Height >> 8, Height & 255, 8, 2, 0, 0, 0]);
        Chunk(png, "IDAT", Deflated(rows));
        Chunk(png, "IEND", []);
        return png.ToArray();
    }

    private static byte[] Deflated(byte[] rows)
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
