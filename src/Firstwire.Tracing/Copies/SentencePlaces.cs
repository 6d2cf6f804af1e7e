namespace Firstwire.Tracing.Copies;

/// <summary>In which sentences of a text each of its content words stands, in order.</summary>
internal sealed class SentencePlaces
{
    private readonly StemWeights _stems;
    private readonly int[] _starts;
    private readonly int[] _sentences;

    public SentencePlaces(IReadOnlyList<SentenceWords> sentences, StemWeights stems)
    {
        _stems = stems;
        _starts = new int[stems.Count + 1];
        foreach (var sentence in sentences)
        {
            foreach (var number in sentence.Numbers) _starts[number + 1]++;
        }

        for (var i = 1; i < _starts.Length; i++) _starts[i] += _starts[i - 1];
        _sentences = new int[_starts[^1]];
        var next = _starts.AsSpan(0, stems.Count).ToArray();
        for (var i = 0; i < sentences.Count; i++)
        {
            foreach (var number in sentences[i].Numbers) _sentences[next[number]++] = i;
        }
    }

    public ReadOnlySpan<int> Of(uint stem)
    {
        var number = _stems.Find(stem);
        return number < 0 ? [] : _sentences.AsSpan(_starts[number].._starts[number + 1]);
    }
}
