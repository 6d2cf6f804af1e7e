using Firstwire.Tracing.Copies;

namespace Firstwire.Server.Pages.Items;

/// <summary>
/// Passages as they are marked for a reader. They are found by their words; the full stop or the quotation mark at
/// either end that both texts have as well belongs to them.
/// </summary>
internal static class ShownPassages
{
    /// <summary>Signs at one end: a stop, a closing quotation mark, a bracket. A row of dashes is none of it.</summary>
    private const int MostSigns = 3;

    /// <param name="left">Null where its words are not shown: nothing is added then.</param>
    /// <param name="right">As <paramref name="left"/>.</param>
    public static IReadOnlyList<AlignedPassage> Of(
        IReadOnlyList<AlignedPassage> passages, string? left, string? right)
    {
        if (left is null || right is null) return passages;
        return
        [
            .. passages.Select(passage =>
            {
                var before = SignsBefore(left.AsSpan(0, passage.LeftStart), right.AsSpan(0, passage.RightStart));
                var after = SignsAfter(left.AsSpan(passage.LeftEnd), right.AsSpan(passage.RightEnd));
                return passage with
                {
                    LeftStart = passage.LeftStart - before,
                    RightStart = passage.RightStart - before,
                    LeftEnd = passage.LeftEnd + after,
                    RightEnd = passage.RightEnd + after,
                };
            }),
        ];
    }

    private static int SignsAfter(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        var count = 0;
        while (count < MostSigns && count < left.Length && count < right.Length
            && left[count] == right[count] && char.IsPunctuation(left[count])) count++;
        return count;
    }

    private static int SignsBefore(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        var count = 0;
        while (count < MostSigns && count < left.Length && count < right.Length
            && left[^(count + 1)] == right[^(count + 1)] && char.IsPunctuation(left[^(count + 1)])) count++;
        return count;
    }
}
