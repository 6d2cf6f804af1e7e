namespace Firstwire.Fit;

/// <summary>
/// Probabilities from scores of pairs that the trees had not seen (Platt 1999): one logistic curve, both classes weighing
/// the same.
/// </summary>
internal static class Calibration
{
    /// <summary>At most this share of independent accounts of one event may be accused.</summary>
    public const double MostAccused = 0.005;

    public static (double Slope, double Intercept) Fit(IReadOnlyList<double> scores, IReadOnlyList<bool> labels)
    {
        var yes = labels.Count(label => label);
        var (slope, intercept) = (0d, 0d);
        var loss = Loss(slope, intercept);
        for (var step = 0; step < 100; step++)
        {
            var (gs, gi, hss, hsi, hii) = (0d, 0d, 1e-9, 0d, 1e-9);
            for (var i = 0; i < scores.Count; i++)
            {
                var probability = 1 / (1 + Math.Exp(-((slope * scores[i]) + intercept)));
                var error = Weight(i) * (probability - (labels[i] ? 1 : 0));
                var curvature = Weight(i) * probability * (1 - probability);
                gs += error * scores[i];
                gi += error;
                hss += curvature * scores[i] * scores[i];
                hsi += curvature * scores[i];
                hii += curvature;
            }

            var determinant = (hss * hii) - (hsi * hsi);
            var (slopeStep, interceptStep) = (((hii * gs) - (hsi * gi)) / determinant, ((hss * gi) - (hsi * gs)) / determinant);
            var length = 1d;
            double shortened;
            // Newton's step leads astray where the curve is flat: it is shortened until something is won.
            while ((shortened = Loss(slope - (length * slopeStep), intercept - (length * interceptStep))) > loss) length /= 2;
            (slope, intercept, loss) = (slope - (length * slopeStep), intercept - (length * interceptStep), shortened);
        }

        return (slope, intercept);

        double Weight(int row) => labels[row] ? 1.0 / yes : 1.0 / (scores.Count - yes);

        double Loss(double bySlope, double byIntercept)
        {
            var sum = 0d;
            for (var i = 0; i < scores.Count; i++)
            {
                var logOdds = (bySlope * scores[i]) + byIntercept;
                var against = labels[i] ? -logOdds : logOdds;
                sum += Weight(i) * (Math.Max(against, 0) + Math.Log(1 + Math.Exp(-Math.Abs(against))));
            }

            return sum;
        }
    }

    /// <summary>
    /// The lowest score above which at most <see cref="MostAccused"/> of the same-event pairs stand, each source counting the
    /// same.
    /// </summary>
    public static double Bar(IReadOnlyList<(double Score, string Source)> sameEvent)
    {
        var sizes = sameEvent.CountBy(pair => pair.Source).ToDictionary();
        var accused = 0d;
        foreach (var (score, source) in sameEvent.OrderByDescending(pair => pair.Score))
        {
            accused += 1.0 / sizes[source] / sizes.Count;
            if (accused > MostAccused) return score;
        }

        return double.NegativeInfinity;
    }
}
