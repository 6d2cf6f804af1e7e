namespace Firstwire.Tracing.Quotes;

/// <summary>Phrases between a verb and its subject that say when, where and to whom.</summary>
internal sealed class Adverbials(Tokens tokens, NounPhrases phrases)
{
    /// <summary>That are passed, one behind the other.</summary>
    private const int Most = 3;

    /// <summary>
    /// Where the phrases end that say when, where and to whom: sagte [am Montag in Berlin] der Minister.
    /// </summary>
    public int Past(int at, int past)
    {
        for (var phrase = 0; phrase < Most && at < past && IsAdverbial(at); phrase++)
        {
            while (at < past && (tokens.Is(at, WordUse.Adverbial) || IsDay(at))) at++;
            if (!tokens.Is(at - 1, WordUse.Of | WordUse.Preposition)) continue;
            while (at < past && tokens.Is(at, WordUse.Article)) at++;
            if (tokens.IsCapital(at))
            {
                at = PastPlace(at, past);
                continue;
            }

            do at++;
            while (at < past && tokens.IsWord(at) && !tokens.IsCapital(at)
                && !tokens.Is(at, WordUse.Joining | WordUse.Pronoun | WordUse.Title | WordUse.Role));
        }

        return at;
    }

    /// <summary>
    /// Where the capitals end that a preposition governs: a person's name may follow at once (schreibt auf Kanal 7
    /// [Mirela Hartwig]).
    /// </summary>
    private int PastPlace(int at, int past)
    {
        var first = at;
        while (at < past && (tokens.IsCapital(at) || JoinsCapitals(at))
            && (at == first || !tokens.Is(at, WordUse.Title | WordUse.Role)))
        {
            at++;
        }

        return at - first >= 3 && !tokens.IsWord(at) && !JoinsCapitals(at - 2) ? at - 2 : at;
    }

    /// <summary>Radio de la Costa: a small word within the name of a house.</summary>
    private bool JoinsCapitals(int at) =>
        tokens.Is(at, WordUse.Particle | WordUse.Of) && tokens.IsCapital(at - 1) && tokens.IsCapital(at + 1);

    /// <summary>El lunes, am Montag: an article before a day.</summary>
    private bool IsDay(int at) => tokens.Is(at, WordUse.Article) && tokens.Is(at + 1, WordUse.Time | WordUse.Skip)
        && !tokens.Is(at + 1, WordUse.Article);

    private bool IsAdverbial(int at) => IsDay(at) || (tokens.Is(at, WordUse.Adverbial)
        && !tokens.Is(at, WordUse.Article | WordUse.Pronoun)
        && !phrases.LeadsToName(at));
}
