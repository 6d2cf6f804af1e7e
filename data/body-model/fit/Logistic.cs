using Firstwire.Fit;
using Firstwire.Reading.Body;

namespace Firstwire.BodyFit;

/// <summary>
/// Logistic regression on the measures of bodies. The extractor's own answers weigh as much as all other candidates
/// together.
/// </summary>
internal static class Logistic
{
    private const double Ridge = 3;

    public static BodyModel Fit(IReadOnlyList<JudgedBody> bodies)
    {
        var own = bodies.Count(static body => body.IsOwn);
        var share = (double)own / Math.Max(1, bodies.Count - own);
        var (start, weights) = LogisticRegression.Fit(
            [.. bodies.Select(static body => body.Measures)], [.. bodies.Select(static body => body.IsRight)],
            [.. bodies.Select(body => body.IsOwn ? 1 : share)], Ridge);
        return new BodyModel(start, weights);
    }
}
