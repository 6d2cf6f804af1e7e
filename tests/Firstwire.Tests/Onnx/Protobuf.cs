using System.Text;

namespace Firstwire.Tests.Onnx;

/// <summary>A message of Protocol Buffers as it is built, field by field.</summary>
internal sealed class Protobuf
{
    private const int LengthDelimited = 2;

    private readonly List<byte> bytes = [];

    public byte[] Bytes => [.. bytes];

    public Protobuf Number(int field, long value)
    {
        Varint((ulong)field << 3);
        Varint((ulong)value);
        return this;
    }

    public Protobuf Text(int field, string value) => Raw(field, Encoding.UTF8.GetBytes(value));

    public Protobuf Message(int field, Protobuf value) => Raw(field, value.Bytes);

    public Protobuf Raw(int field, ReadOnlySpan<byte> value)
    {
        Varint(((ulong)field << 3) | LengthDelimited);
        Varint((ulong)value.Length);
        bytes.AddRange(value);
        return this;
    }

    private void Varint(ulong value)
    {
        for (; value >= 0x80; value >>= 7) bytes.Add((byte)(value | 0x80));
        bytes.Add((byte)value);
    }
}
