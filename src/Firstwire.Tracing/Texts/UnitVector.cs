using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Firstwire.Tracing.Texts;

/// <summary>Directions in space, as vectors that are one long: their product is their cosine.</summary>
internal static class UnitVector
{
    /// <summary>Makes a vector one long; one that points nowhere stays as it is.</summary>
    public static void Normalise(Span<float> vector)
    {
        var scale = ScaleOf(vector);
        foreach (ref var number in vector) number *= scale;
    }

    /// <summary>By what a vector is multiplied to be one long; 0 for one that points nowhere.</summary>
    public static float ScaleOf(ReadOnlySpan<float> vector)
    {
        var square = 0f;
        foreach (var number in vector) square += number * number;
        return square == 0 ? 0 : 1 / MathF.Sqrt(square);
    }

    /// <summary>In parts of one width on every machine: sums of floats depend on their order.</summary>
    public static float Cosine(ReadOnlySpan<float> left, ReadOnlySpan<float> right)
    {
        var sum = Vector256<float>.Zero;
        var others = MemoryMarshal.Cast<float, Vector256<float>>(right);
        var at = 0;
        foreach (var part in MemoryMarshal.Cast<float, Vector256<float>>(left)) sum += part * others[at++];
        return Vector128.Sum(sum.GetLower() + sum.GetUpper());
    }
}
