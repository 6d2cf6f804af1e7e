using Firstwire.Tracing.Texts;

namespace Firstwire.Tracing.Copies;

/// <summary>
/// The runs of two to eight words of a text, and those that hold no quoted word. All are beginnings of the longest one,
/// so one pass makes them all.
/// </summary>
internal sealed class ShingleSets
{
    private const int Longest = 8;

    public ShingleSets(ReadOnlySpan<TracedToken> tokens)
    {
        var most = tokens.Length;
        (Of2, Of3, Of5, Of8) = (new ShingleSet(most), new ShingleSet(most), new ShingleSet(most), new ShingleSet(most));
        (Unquoted3, Unquoted4, Unquoted5) = (new ShingleSet(most), new ShingleSet(most), new ShingleSet(most));
        for (var i = 0; i < tokens.Length; i++)
        {
            var hash = 0ul;
            var isQuoted = false;
            for (var length = 1; length <= Longest && i + length <= tokens.Length; length++)
            {
                ref readonly var token = ref tokens[i + length - 1];
                hash = HashSets.Join(hash, token.Word);
                isQuoted |= token.Has(TokenTraits.Quoted);
                SetOf(length)?.Add(hash);
                if (!isQuoted) UnquotedOf(length)?.Add(hash);
            }
        }
    }

    public ShingleSet Of2 { get; }

    public ShingleSet Of3 { get; }

    public ShingleSet Of5 { get; }

    public ShingleSet Of8 { get; }

    public ShingleSet Unquoted3 { get; }

    public ShingleSet Unquoted4 { get; }

    public ShingleSet Unquoted5 { get; }

    private ShingleSet? SetOf(int length) => length switch { 2 => Of2, 3 => Of3, 5 => Of5, Longest => Of8, _ => null };

    private ShingleSet? UnquotedOf(int length) =>
        length switch { 3 => Unquoted3, 4 => Unquoted4, 5 => Unquoted5, _ => null };
}
