using System.Numerics;
using System.Runtime.InteropServices;

namespace Firstwire.Tracing.Stories;

/// <summary>What a model made of a document, in a byte a dimension: cosines are off by less than 0.01.</summary>
internal sealed class PackedEmbedding
{
    /// <summary>Of longer ones nothing is kept.</summary>
    public const int MostDimensions = 4096;

    private readonly sbyte[] values;
    private readonly double length;

    private PackedEmbedding(sbyte[] values) => (this.values, length) = (values, Math.Sqrt(Dot(values, values)));

    /// <summary>As <see cref="Read"/> takes them.</summary>
    public ReadOnlySpan<byte> Bytes => MemoryMarshal.AsBytes<sbyte>(values);

    /// <summary>Null where there is no direction: of no dimensions, too many, all zero, or not finite.</summary>
    public static PackedEmbedding? Of(ReadOnlySpan<float> embedding)
    {
        if (embedding.Length is 0 or > MostDimensions) return null;
        var most = 0f;
        foreach (var value in embedding)
        {
            if (!float.IsFinite(value)) return null;
            most = Math.Max(most, Math.Abs(value));
        }

        if (most == 0) return null;
        var packed = new sbyte[embedding.Length];
        for (var i = 0; i < packed.Length; i++)
        {
            packed[i] = (sbyte)MathF.Round(embedding[i] / most * sbyte.MaxValue);
        }

        return new PackedEmbedding(packed);
    }

    /// <summary>Null where the bytes are none's.</summary>
    public static PackedEmbedding? Read(ReadOnlySpan<byte> bytes) =>
        bytes.Length is 0 or > MostDimensions || !bytes.ContainsAnyExcept((byte)0)
            ? null
            : new PackedEmbedding(MemoryMarshal.Cast<byte, sbyte>(bytes).ToArray());

    /// <summary>From −1 to 1; 0 of embeddings by models of different dimensions.</summary>
    public double Cosine(PackedEmbedding other) =>
        other.values.Length == values.Length ? Dot(values, other.values) / (length * other.length) : 0;

    private static int Dot(ReadOnlySpan<sbyte> left, ReadOnlySpan<sbyte> right)
    {
        var sums = Vector<int>.Zero;
        var i = 0;
        for (; i <= left.Length - Vector<sbyte>.Count; i += Vector<sbyte>.Count)
        {
            Vector.Widen(new Vector<sbyte>(left[i..]), out var l, out var otherL);
            Vector.Widen(new Vector<sbyte>(right[i..]), out var r, out var otherR);

            // Two products of numbers up to 127 have room in 16 bits.
            Vector.Widen((l * r) + (otherL * otherR), out var products, out var otherProducts);
            sums += products + otherProducts;
        }

        var sum = Vector.Sum(sums);
        for (; i < left.Length; i++) sum += left[i] * right[i];
        return sum;
    }
}
