namespace Firstwire.Tracing.Stories;

/// <summary>
/// Hoare's selection (Algorithm 65, Communications of the ACM 4, 1961): what a sort would put at one place.
/// </summary>
internal static class Selection
{
    /// <summary>
    /// The value that would stand at <paramref name="index"/> if all were sorted; their order changes.
    /// </summary>
    public static ulong At(Span<ulong> values, int index)
    {
        var (first, last) = (0, values.Length - 1);
        while (first < last)
        {
            var pivot = MedianOf(values[first], values[(first + last) / 2], values[last]);
            var (left, right) = (first, last);
            while (left <= right)
            {
                while (values[left] < pivot) left++;
                while (values[right] > pivot) right--;
                if (left > right) break;
                (values[left], values[right]) = (values[right], values[left]);
                left++;
                right--;
            }

            if (index <= right) last = right;
            else if (index >= left) first = left;
            else return pivot;
        }

        return values[index];
    }

    private static ulong MedianOf(ulong one, ulong two, ulong three) =>
        Math.Max(Math.Min(one, two), Math.Min(Math.Max(one, two), three));
}
