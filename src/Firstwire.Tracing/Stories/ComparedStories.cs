using System.Runtime.InteropServices;

namespace Firstwire.Tracing.Stories;

/// <summary>What was measured of the stories that a document is compared with, until all are.</summary>
internal sealed class ComparedStories
{
    private readonly List<double[]> rows = [];
    private readonly List<double> alone = [];

    public int Count => alone.Count;

    /// <summary>Room for the measures of the next story.</summary>
    public double[] Next
    {
        get
        {
            if (alone.Count == rows.Count) rows.Add(new double[RivalMeasures.Names.Count]);
            return rows[alone.Count];
        }
    }

    public void Clear() => alone.Clear();

    /// <summary>Keeps what was measured of a story, with its log-odds by that alone.</summary>
    public void Add(double score) => alone.Add(Math.Max(score, RivalMeasures.Least));

    /// <summary>The measures of a story beside the others.</summary>
    public double[] BesideRivals(int at)
    {
        RivalMeasures.Of(CollectionsMarshal.AsSpan(alone), at, rows[at]);
        return rows[at];
    }
}
