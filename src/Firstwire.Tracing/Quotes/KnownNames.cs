namespace Firstwire.Tracing.Quotes;

/// <summary>
/// The words that a text capitalises in the middle of a sentence: of a capital at a sentence's beginning they tell
/// whether it is a name's.
/// </summary>
internal sealed class KnownNames(Tokens tokens)
{
    private HashSet<string>.AlternateLookup<ReadOnlySpan<char>>? known;

    /// <summary>
    /// Whether a word is a name's for all that the text tells. Where all nouns have capitals, one that never stands
    /// beside another is a noun.
    /// </summary>
    public bool Contains(int at)
    {
        known ??= Read().GetAlternateLookup<ReadOnlySpan<char>>();
        return known.Value.Contains(Bare(tokens.SpanOf(at)));
    }

    private HashSet<string> Read()
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        for (var at = 0; at < tokens.Count; at++)
        {
            if (!tokens.IsCapital(at)) continue;
            if (tokens.Words.CapitalisesNouns ? IsBesideCapital(at) : tokens.IsWord(at - 1))
            {
                names.Add(Bare(tokens.SpanOf(at)).ToString());
            }
        }

        return names;
    }

    private bool IsBesideCapital(int at) => IsNamePart(at) && (IsNamePart(at - 1) || IsNamePart(at + 1));

    private bool IsNamePart(int at) => tokens.IsCapital(at) && !tokens.Is(at, WordUse.Joining | WordUse.Time
        | WordUse.Pronoun | WordUse.Skip | WordUse.AnyVerb);

    private static ReadOnlySpan<char> Bare(ReadOnlySpan<char> word) =>
        word.EndsWith("’s") || word.EndsWith("'s") ? word[..^2] : word;
}
