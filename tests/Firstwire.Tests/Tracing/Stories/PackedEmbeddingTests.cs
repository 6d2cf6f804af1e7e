using CsCheck;
using Firstwire.Tracing.Stories;

namespace Firstwire.Tests.Tracing.Stories;

public sealed class PackedEmbeddingTests
{
    private static readonly Gen<float[]> Vectors = Gen.Float[-1, 1].Array[3, 400];

    [Fact]
    public void A_cosine_is_off_by_less_than_a_hundredth() =>
        Gen.Select(Vectors, Gen.Int[0, 1_000]).Sample((vector, seed) =>
        {
            var random = new Random(seed);
            float[] other = [.. vector.Select(value => value + (float)((random.NextDouble() - 0.5) * 2))];
            if (PackedEmbedding.Of(vector) is not { } one || PackedEmbedding.Of(other) is not { } another) return;

            Assert.Equal(Cosine(vector, other), one.Cosine(another), 0.01);
        });

    [Fact]
    public void What_was_kept_is_read_back_as_it_was() =>
        Vectors.Sample(vector =>
        {
            if (PackedEmbedding.Of(vector) is not { } packed) return;

            Assert.Equal(packed.Bytes.ToArray(), PackedEmbedding.Read(packed.Bytes)!.Bytes.ToArray());
        });

    [Fact]
    public void Numbers_that_point_nowhere_are_no_embedding()
    {
        Assert.Null(PackedEmbedding.Of([]));
        Assert.Null(PackedEmbedding.Of([0, 0, 0]));
        Assert.Null(PackedEmbedding.Of([0.5f, float.NaN]));
        Assert.Null(PackedEmbedding.Of([0.5f, float.PositiveInfinity]));
        Assert.Null(PackedEmbedding.Of(new float[PackedEmbedding.MostDimensions + 1]));
        Assert.Null(PackedEmbedding.Read([]));
        Assert.Null(PackedEmbedding.Read([0, 0, 0]));
        Assert.Null(PackedEmbedding.Read(new byte[PackedEmbedding.MostDimensions + 1]));
    }

    [Fact]
    public void Embeddings_of_two_models_have_nothing_to_do_with_each_other() =>
        Assert.Equal(0, PackedEmbedding.Of([1, 1])!.Cosine(PackedEmbedding.Of([1, 1, 1])!));

    private static double Cosine(float[] left, float[] right)
    {
        var (dot, ofLeft, ofRight) = (0d, 0d, 0d);
        for (var i = 0; i < left.Length; i++)
        {
            dot += (double)left[i] * right[i];
            ofLeft += (double)left[i] * left[i];
            ofRight += (double)right[i] * right[i];
        }

        return dot / Math.Sqrt(ofLeft * ofRight);
    }
}
