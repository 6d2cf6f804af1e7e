namespace Firstwire.Tracing.Quotes;

/// <summary>
/// Whether those whom a text names are a he or a she, as articles before the names or their offices tell.
/// </summary>
internal sealed class NameGenders(Tokens tokens)
{
    /// <summary>By surname; neither of a surname of both.</summary>
    private readonly Dictionary<string, WordUse> known = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>What the text tells of who bears a surname; neither where it does not.</summary>
    public WordUse Of(ReadOnlySpan<char> name)
    {
        var surname = name[(name.LastIndexOf(' ') + 1)..];
        return known.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(surname, out var gender)
            && gender is WordUse.He or WordUse.She ? gender : WordUse.None;
    }

    /// <summary>Notes what stands before a name that begins at a token: [della] consigliera Anna Berti.</summary>
    public void Note(int at, string surname)
    {
        if (Before(at) is not WordUse.None and var gender) known[surname] = known.GetValueOrDefault(surname) | gender;
    }

    private WordUse Before(int at)
    {
        const int farthest = 3;
        for (var before = at - 1; before >= at - farthest && tokens.IsWord(before); before--)
        {
            if (tokens.Is(before, WordUse.Article | WordUse.Of | WordUse.Preposition))
            {
                // Il ministro Anna Berti: offices of either are a he in grammar.
                var gender = tokens.Words.GenderOf(tokens.SpanOf(before));
                return gender == WordUse.He && before < at - 1 ? WordUse.None : gender;
            }

            if (!tokens.Is(before, WordUse.Role | WordUse.Title) && tokens[before].Use != WordUse.None) break;
        }

        return WordUse.None;
    }
}
