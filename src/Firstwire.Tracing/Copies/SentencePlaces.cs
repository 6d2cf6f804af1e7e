namespace Firstwire.Tracing.Copies;

/// <summary>In which sentences of a text each of its content words stands, in order.</summary>
internal sealed class SentencePlaces
{
    private readonly StemWeights stems;
    private readonly int[] starts;
    private readonly int[] sentences;

    public SentencePlaces(IReadOnlyList<SentenceWords> sentences, StemWeights stems)
    {
        this.stems = stems;
        starts = new int[stems.Count + 1];
        foreach (var sentence in sentences)
        {
            foreach (var number in sentence.Numbers) starts[number + 1]++;
        }

        for (var i = 1; i < starts.Length; i++) starts[i] += starts[i - 1];
        this.sentences = new int[starts[^1]];
        var next = starts.AsSpan(0, stems.Count).ToArray();
        for (var i = 0; i < sentences.Count; i++)
        {
            foreach (var number in sentences[i].Numbers) this.sentences[next[number]++] = i;
        }
    }

    public ReadOnlySpan<int> Of(uint stem)
    {
        var number = stems.Find(stem);
        return number < 0 ? [] : sentences.AsSpan(starts[number]..starts[number + 1]);
    }
}
