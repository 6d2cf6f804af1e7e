using System.Runtime.InteropServices;

namespace Firstwire.Tracing.Stories;

/// <summary>What was measured of the stories that a document is compared with, until all are.</summary>
internal sealed class ComparedStories
{
    private readonly List<double[]> rows = [];
    private readonly List<double> scores = [];

    public void Clear() => scores.Clear();

    /// <summary>Room for the measures of the next story, which <see cref="Add"/> keeps.</summary>
    public double[] Next()
    {
        if (scores.Count == rows.Count) rows.Add(new double[RivalMeasures.Names.Count]);
        return rows[scores.Count];
    }

    /// <summary>Keeps what was measured of a story, with its log-odds by that alone.</summary>
    public void Add(double score) => scores.Add(Math.Max(score, RivalMeasures.Least));

    /// <summary>The measures of a story beside the others.</summary>
    public double[] BesideRivals(int at)
    {
        RivalMeasures.Of(CollectionsMarshal.AsSpan(scores), at, rows[at]);
        return rows[at];
    }
}
