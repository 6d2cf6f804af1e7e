using Firstwire.Reading.Body;

namespace Firstwire.BodyFit;

/// <summary>
/// Logistic regression by Newton's method on standardised measures, with a ridge. The extractor's own answers weigh as
/// much as all other candidates together.
/// </summary>
internal static class Logistic
{
    private const double Ridge = 3;
    private const int Steps = 25;

    public static BodyModel Fit(IReadOnlyList<JudgedBody> bodies)
    {
        var size = BodyMeasures.Names.Count;
        var means = Enumerable.Range(0, size).Select(i => bodies.Average(body => body.Measures[i])).ToArray();
        var scales = Enumerable.Range(0, size)
            .Select(i => Math.Sqrt(bodies.Average(body => Math.Pow(body.Measures[i] - means[i], 2))) + 1e-9).ToArray();
        var rows = bodies
            .Select(body => (double[])[1, .. body.Measures.Select((value, i) => (value - means[i]) / scales[i])])
            .ToArray();
        var own = bodies.Count(static body => body.IsOwn);
        var share = (double)own / Math.Max(1, bodies.Count - own);
        var weights = new double[size + 1];
        for (var step = 0; step < Steps; step++)
        {
            var gradient = new double[size + 1];
            var curvature = new double[size + 1, size + 1];
            for (var n = 0; n < rows.Length; n++) Add(rows[n], bodies[n], bodies[n].IsOwn ? 1 : share);
            for (var i = 0; i <= size; i++)
            {
                gradient[i] += i == 0 ? 0 : Ridge * weights[i];
                curvature[i, i] += i == 0 ? 1e-9 : Ridge;
            }
            var change = Solve(curvature, gradient);
            for (var i = 0; i <= size; i++) weights[i] -= change[i];

            void Add(double[] row, JudgedBody body, double importance)
            {
                var sum = 0d;
                for (var i = 0; i <= size; i++) sum += weights[i] * row[i];
                var probability = 1 / (1 + Math.Exp(-sum));
                var error = importance * (probability - (body.IsRight ? 1 : 0));
                var bend = importance * probability * (1 - probability);
                for (var i = 0; i <= size; i++)
                {
                    gradient[i] += error * row[i];
                    for (var j = 0; j <= size; j++) curvature[i, j] += bend * row[i] * row[j];
                }
            }
        }
        var plain = weights[1..].Select((weight, i) => weight / scales[i]).ToArray();
        return new BodyModel(weights[0] - plain.Select((weight, i) => weight * means[i]).Sum(), plain);
    }

    /// <summary>Gaussian elimination with pivots.</summary>
    private static double[] Solve(double[,] matrix, double[] right)
    {
        var size = right.Length;
        for (var column = 0; column < size; column++)
        {
            var pivot = Enumerable.Range(column, size - column).MaxBy(row => Math.Abs(matrix[row, column]));
            for (var k = 0; k < size; k++)
                (matrix[column, k], matrix[pivot, k]) = (matrix[pivot, k], matrix[column, k]);
            (right[column], right[pivot]) = (right[pivot], right[column]);
            for (var row = 0; row < size; row++)
            {
                if (row == column) continue;
                var factor = matrix[row, column] / matrix[column, column];
                for (var k = column; k < size; k++) matrix[row, k] -= factor * matrix[column, k];
                right[row] -= factor * right[column];
            }
        }
        return [.. right.Select((value, i) => value / matrix[i, i])];
    }
}
