using MathNet.Numerics.LinearAlgebra;

namespace Firstwire.Data.WordVectors;

/// <summary>
/// Vectors by what tells them apart the most: less what all have in common (Mu and Viswanath 2018), turned to their
/// principal components, of which the first are kept, and one long each.
/// </summary>
internal static class PrincipalParts
{
    private const int Kept = 48;

    /// <summary>A number of a vector one long, 0.5 and more of which are seldom, in a byte.</summary>
    private const double Scale = 254;

    public static byte[][] Of(float[][] vectors)
    {
        var size = vectors[0].Length;
        var mean = new double[size];
        foreach (var vector in vectors)
        {
            for (var k = 0; k < size; k++) mean[k] += vector[k] / (double)vectors.Length;
        }

        var matrix = Matrix<double>.Build.Dense(vectors.Length, size, (row, column) => vectors[row][column] - mean[column]);
        // In rising order of how much they tell.
        var components = matrix.TransposeThisAndMultiply(matrix).Evd(Symmetricity.Symmetric).EigenVectors;
        var kept = components.SubMatrix(0, size, size - Kept, Kept);
        var turned = matrix * kept;
        return [.. turned.EnumerateRows().Select(Packed)];
    }

    private static byte[] Packed(Vector<double> vector)
    {
        var length = vector.L2Norm();
        return [.. vector.Reverse().Select(part => (byte)(sbyte)Math.Clamp(Math.Round(part / length * Scale), -127, 127))];
    }
}
