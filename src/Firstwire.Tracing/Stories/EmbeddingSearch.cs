namespace Firstwire.Tracing.Stories;

/// <summary>
/// Finds among the latest documents those that a model finds nearest to one, and how far each stands out of all. What a
/// cosine says is another with each model; how many standard deviations it is above the usual says about the same.
/// </summary>
internal sealed class EmbeddingSearch(LiveDocuments documents)
{
    /// <summary>Each is compared: about 5 ms of 384 dimensions, less than a model takes for a text.</summary>
    private const int MostCompared = 1 << 17;

    /// <summary>Of fewer nobody knows what is usual.</summary>
    private const int FewestCompared = 100;

    private const int MostNearest = 12;

    /// <summary>
    /// Log-odds that a standard deviation gives, from so many on. What is less near says nothing: a model may not know
    /// the language.
    /// </summary>
    private const double PerDeviation = 1.5;
    private const double UsualOfOneEvent = 4;
    private const double MostDeviations = 8;

    /// <summary>From this nearness on little else is asked for.</summary>
    public const double Certain = 1;

    private readonly Group same = new();
    private readonly Group others = new();
    private PackedEmbedding? embedding;
    private StoryLanguage language;

    /// <summary>The nearest in the document's language, the nearest first.</summary>
    public IReadOnlyList<int> Nearest => same.Nearest;

    /// <summary>The nearest in other languages.</summary>
    public IReadOnlyList<int> NearestInOthers => others.Nearest;

    /// <summary>Compares a document with those before it.</summary>
    /// <param name="embedding">Null where there is none: nothing is near then.</param>
    public void Look(PackedEmbedding? embedding, StoryLanguage language)
    {
        (this.embedding, this.language) = (embedding, language);
        same.Clear();
        others.Clear();
        if (embedding is null) return;
        for (var number = documents.Count - 1; number >= Math.Max(0, documents.Count - MostCompared); number--)
        {
            if (!documents.Holds(number) || documents.EmbeddingOf(number) is not { } other) continue;
            (documents.LanguageOf(number) == language ? same : others).Add(number, embedding.Cosine(other));
        }

        same.End();
        others.End();
    }

    /// <summary>
    /// Log-odds that a model gives to one event, by the nearest of some documents; 0 where it says nothing.
    /// </summary>
    public double Nearness(ReadOnlySpan<int> numbers)
    {
        if (embedding is null) return 0;
        var nearest = UsualOfOneEvent;
        foreach (var number in numbers)
        {
            if (documents.EmbeddingOf(number) is not { } other) continue;
            var group = documents.LanguageOf(number) == language ? same : others;
            nearest = Math.Max(nearest, group.Deviations(embedding.Cosine(other)));
        }

        return PerDeviation * (Math.Min(nearest, MostDeviations) - UsualOfOneEvent);
    }

    private sealed class Group
    {
        private readonly List<(double Cosine, int Number)> best = new(MostNearest + 1);
        private int count;
        private double sum;
        private double squares;

        public List<int> Nearest { get; } = new(MostNearest);

        public void Clear()
        {
            (count, sum, squares) = (0, 0, 0);
            best.Clear();
            Nearest.Clear();
        }

        public void Add(int number, double cosine)
        {
            count++;
            sum += cosine;
            squares += cosine * cosine;
            if (best.Count == MostNearest && cosine <= best[^1].Cosine) return;
            var at = best.Count;
            while (at > 0 && best[at - 1].Cosine < cosine) at--;
            best.Insert(at, (cosine, number));
            if (best.Count > MostNearest) best.RemoveAt(MostNearest);
        }

        /// <summary>Names the nearest that are as near as accounts of one event usually are.</summary>
        public void End()
        {
            foreach (var (cosine, number) in best)
            {
                if (Deviations(cosine) >= UsualOfOneEvent) Nearest.Add(number);
            }
        }

        /// <summary>How far above the mean; 0 where that is not known.</summary>
        public double Deviations(double cosine)
        {
            if (count < FewestCompared) return 0;
            var mean = sum / count;
            var variance = (squares / count) - (mean * mean);
            return variance > 0 ? (cosine - mean) / Math.Sqrt(variance) : 0;
        }
    }
}
