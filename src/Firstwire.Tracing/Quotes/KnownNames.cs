namespace Firstwire.Tracing.Quotes;

/// <summary>
/// The words that a text capitalises in the middle of a sentence: of a capital at a sentence's beginning they tell
/// whether it is a name's.
/// </summary>
internal sealed class KnownNames(Tokens tokens)
{
    private HashSet<string>.AlternateLookup<ReadOnlySpan<char>>? known;

    public bool Contains(int at)
    {
        known ??= Read().GetAlternateLookup<ReadOnlySpan<char>>();
        return known.Value.Contains(Bare(tokens.SpanOf(at)));
    }

    private HashSet<string> Read()
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        for (var at = 1; at < tokens.Count; at++)
        {
            if (tokens.IsCapital(at) && tokens.IsWord(at - 1)) names.Add(Bare(tokens.SpanOf(at)).ToString());
        }

        return names;
    }

    private static ReadOnlySpan<char> Bare(ReadOnlySpan<char> word) =>
        word.EndsWith("’s") || word.EndsWith("'s") ? word[..^2] : word;
}
