namespace Firstwire.Onnx;

/// <summary>One vector of length 1 a text, from what a model gives.</summary>
internal static class Pooling
{
    /// <param name="values">By text, or by text and token.</param>
    /// <param name="shape">[texts, dimensions] or [texts, tokens, dimensions].</param>
    /// <param name="attended">By text and token: 1 where there is one, 0 of padding.</param>
    /// <param name="takesFirst">Whether the first token stands for the text, else the mean of all.</param>
    public static float[][] Pool(
        ReadOnlySpan<float> values, ReadOnlySpan<long> shape, ReadOnlySpan<long> attended, bool takesFirst)
    {
        var (texts, dimensions) = ((int)shape[0], (int)shape[^1]);
        var tokens = shape.Length == 3 ? (int)shape[1] : 1;
        var pooled = new float[texts][];
        for (var text = 0; text < texts; text++)
        {
            var sum = new float[dimensions];
            for (var token = 0; token < tokens; token++)
            {
                if (tokens > 1 && attended[(text * tokens) + token] == 0) continue;
                var vector = values.Slice(((text * tokens) + token) * dimensions, dimensions);
                for (var i = 0; i < dimensions; i++) sum[i] += vector[i];
                if (takesFirst) break;
            }

            pooled[text] = OfLengthOne(sum);
        }

        return pooled;
    }

    private static float[] OfLengthOne(float[] vector)
    {
        var square = 0d;
        foreach (var value in vector) square += (double)value * value;
        var scale = square > 0 ? (float)(1 / Math.Sqrt(square)) : 0;
        for (var i = 0; i < vector.Length; i++) vector[i] *= scale;
        return vector;
    }
}
