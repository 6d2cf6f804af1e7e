namespace Firstwire.Tracing.Stories;

/// <summary>Sums by document, in a table that is emptied quickly.</summary>
/// <param name="most">Documents that have a sum at most.</param>
internal sealed class WeightSums(int most)
{
    private readonly int[] _documents = new int[System.Numerics.BitOperations.RoundUpToPowerOf2((uint)most * 2)];
    private readonly float[] _sums = new float[System.Numerics.BitOperations.RoundUpToPowerOf2((uint)most * 2)];
    private readonly int[] _filled = new int[most];

    public int Count { get; private set; }

    /// <summary>A document and its sum, in the order in which they came.</summary>
    public (int Document, float Sum) this[int index] => (_documents[_filled[index]] - 1, _sums[_filled[index]]);

    public void Clear()
    {
        for (var i = 0; i < Count; i++) _documents[_filled[i]] = 0;
        Count = 0;
    }

    public void Add(int document, float weight)
    {
        var mask = _documents.Length - 1;
        var at = (int)(((uint)document * 2_654_435_769u) >> 7) & mask;
        while (_documents[at] != 0 && _documents[at] != document + 1) at = (at + 1) & mask;
        if (_documents[at] == 0)
        {
            (_documents[at], _sums[at]) = (document + 1, 0);
            _filled[Count++] = at;
        }

        _sums[at] += weight;
    }
}
