using System.Numerics;

namespace Firstwire.Tracing.Stories;

/// <summary>Sums by document, in a table that is emptied quickly.</summary>
/// <param name="most">Documents that have a sum at most.</param>
internal sealed class WeightSums(int most)
{
    /// <summary>A document's number and one, 0 where there is none; and its sum.</summary>
    private readonly (int Document, int Sum)[] sums =
        new (int, int)[BitOperations.RoundUpToPowerOf2((uint)most * 2)];

    private readonly int[] filled = new int[most];

    public int Count { get; private set; }

    /// <summary>A document and its sum, in the order in which they came.</summary>
    public (int Document, int Sum) this[int index]
    {
        get
        {
            var (document, sum) = sums[filled[index]];
            return (document - 1, sum);
        }
    }

    public void Clear()
    {
        foreach (var at in filled.AsSpan(0, Count)) sums[at] = default;
        Count = 0;
    }

    public void Add(int document, int weight)
    {
        var mask = sums.Length - 1;
        var at = (int)(((uint)document * 2_654_435_769u) >> 7) & mask;
        while (sums[at].Document != 0 && sums[at].Document != document + 1) at = (at + 1) & mask;
        ref var sum = ref sums[at];
        if (sum.Document == 0)
        {
            sum.Document = document + 1;
            filled[Count++] = at;
        }

        sum.Sum += weight;
    }
}
