namespace Firstwire.Fit;

/// <summary>
/// Logistic regression with a ridge (Hoerl and Kennard 1970), by Newton's method. Features are scaled to one standard
/// deviation first, so that the ridge weighs on all alike; what is returned is for features as they come.
/// </summary>
internal static class LogisticRegression
{
    private const int MostSteps = 50;
    private const double Enough = 1e-9;

    /// <param name="weights">How much each row counts.</param>
    /// <param name="ridge">Beside rows of weight 1.</param>
    /// <returns>What stands alone, and the weight of each feature.</returns>
    public static (double Start, double[] Weights) Fit(double[][] rows, bool[] labels, double[] weights, double ridge)
    {
        var features = rows[0].Length;
        var (means, deviations) = Scale(rows);

        // The last is what stands alone, on which no ridge weighs.
        var beta = new double[features + 1];
        for (var step = 0; step < MostSteps; step++)
        {
            var (gradient, curvature) = Slopes(beta);
            for (var k = 0; k < features; k++)
            {
                gradient[k] += ridge * beta[k];
                curvature[k][k] += ridge;
            }

            var change = Solve(curvature, gradient);
            for (var k = 0; k <= features; k++) beta[k] -= change[k];
            if (change.Max(Math.Abs) < Enough) break;
        }

        var start = beta[features];
        for (var k = 0; k < features; k++)
        {
            beta[k] /= deviations[k];
            start -= beta[k] * means[k];
        }

        return (start, beta[..features]);

        (double[] Gradient, double[][] Curvature) Slopes(double[] at)
        {
            var gradient = new double[features + 1];
            var curvature = new double[features + 1][];
            for (var k = 0; k <= features; k++) curvature[k] = new double[features + 1];
            var row = new double[features + 1];
            for (var i = 0; i < rows.Length; i++)
            {
                var sum = at[features];
                for (var k = 0; k < features; k++)
                {
                    row[k] = (rows[i][k] - means[k]) / deviations[k];
                    sum += at[k] * row[k];
                }

                row[features] = 1;
                var probability = 1 / (1 + Math.Exp(-sum));
                var error = weights[i] * (probability - (labels[i] ? 1 : 0));
                var bend = weights[i] * probability * (1 - probability);
                for (var k = 0; k <= features; k++)
                {
                    gradient[k] += error * row[k];
                    var (scaled, line) = (bend * row[k], curvature[k]);
                    for (var j = 0; j <= k; j++) line[j] += scaled * row[j];
                }
            }

            for (var k = 0; k <= features; k++)
            {
                for (var j = k + 1; j <= features; j++) curvature[k][j] = curvature[j][k];
            }

            return (gradient, curvature);
        }
    }

    private static (double[] Means, double[] Deviations) Scale(double[][] rows)
    {
        var (means, deviations) = (new double[rows[0].Length], new double[rows[0].Length]);
        for (var k = 0; k < means.Length; k++)
        {
            var mean = rows.Average(row => row[k]);
            var variance = rows.Average(row => (row[k] - mean) * (row[k] - mean));
            (means[k], deviations[k]) = (mean, variance > 0 ? Math.Sqrt(variance) : 1);
        }

        return (means, deviations);
    }

    /// <summary>Gaussian elimination; the matrix is symmetric and, for its ridge, positive definite.</summary>
    private static double[] Solve(double[][] matrix, double[] right)
    {
        var size = right.Length;
        for (var pivot = 0; pivot < size; pivot++)
        {
            for (var row = pivot + 1; row < size; row++)
            {
                var factor = matrix[row][pivot] / matrix[pivot][pivot];
                for (var column = pivot; column < size; column++) matrix[row][column] -= factor * matrix[pivot][column];
                right[row] -= factor * right[pivot];
            }
        }

        var solution = new double[size];
        for (var row = size - 1; row >= 0; row--)
        {
            var sum = right[row];
            for (var column = row + 1; column < size; column++) sum -= matrix[row][column] * solution[column];
            solution[row] = sum / matrix[row][row];
        }

        return solution;
    }
}
