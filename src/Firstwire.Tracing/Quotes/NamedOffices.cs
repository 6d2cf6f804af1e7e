namespace Firstwire.Tracing.Quotes;

/// <summary>
/// Who is meant by an office alone (l’alcaldesa): whom the text names beside it, if that is one person.
/// </summary>
internal sealed class NamedOffices(Tokens tokens)
{
    /// <summary>In words: longer descriptions are not looked for.</summary>
    private const int Longest = 2;

    private Dictionary<string, string?>? known;

    /// <summary>
    /// The name of whom a phrase describes, which may stand within a quotation; null where the text names nobody so, or
    /// several.
    /// </summary>
    public string? Of(NounPhrase phrase, Tokens words)
    {
        if (words.Words.IsCaseless || words.Words.OpensWithSubject || phrase.IsPronoun(words)) return null;
        var from = phrase.From;
        for (; from < phrase.To - 1 && words.Is(from, WordUse.Article); from++)
        {
            if (words.Words.IsIndefinite(words.SpanOf(from))) return null;
        }

        return phrase.To - from <= Longest
            && (known ??= Read()).TryGetValue(Key(words, from, phrase.To), out var name) ? name : null;
    }

    private Dictionary<string, string?> Read()
    {
        var offices = new Dictionary<string, string?>(StringComparer.Ordinal);
        for (var at = 0; at < tokens.Count; at++)
        {
            if (!IsName(at)) continue;
            var past = at + 1;
            while (IsName(past) || (tokens.Is(past, WordUse.Particle) && IsName(past + 1))) past++;
            if (past - at > 1)
            {
                var name = tokens.TextOf(at, past);
                NoteBefore(offices, at, name);
                if (!tokens.IsWord(past)) NoteBefore(offices, PastComma(at), name);
                if (tokens.KindAt(past) == TokenKind.Comma) NoteBehind(offices, past + 1, name);
            }

            at = past;
        }

        return offices;
    }

    /// <summary>La alcaldesa Mirela Pelagrin; what a preposition governs (ministra de Puertos) is no office.</summary>
    private void NoteBefore(Dictionary<string, string?> offices, int at, string name)
    {
        for (var words = 1; words <= Longest && IsOffice(at - words); words++)
        {
            if (!tokens.Is(at - words - 1, WordUse.Of | WordUse.Preposition)) Note(offices, at - words, at, name);
        }
    }

    /// <summary>La alcaldesa, [doctora] Mirela Pelagrin: the comma that an office stands before, or the name.</summary>
    private int PastComma(int name)
    {
        var before = tokens.Is(name - 1, WordUse.Title | WordUse.Role) ? name - 2 : name - 1;
        return tokens.KindAt(before) == TokenKind.Comma ? before : name;
    }

    /// <summary>Mirela Pelagrin, la alcaldesa.</summary>
    private void NoteBehind(Dictionary<string, string?> offices, int at, string name)
    {
        while (tokens.Is(at, WordUse.Article)) at++;
        for (var words = 1; words <= Longest && IsOffice(at + words - 1); words++) Note(offices, at, at + words, name);
    }

    private void Note(Dictionary<string, string?> offices, int from, int past, string name)
    {
        var key = Key(tokens, from, past);
        offices[key] = offices.TryGetValue(key, out var other) && other != name ? null : name;
    }

    private static string Key(Tokens words, int from, int past) =>
        words.TextOf(from, past).ToLowerInvariant();

    private bool IsOffice(int at) => tokens.IsWord(at)
        && (tokens.Is(at, WordUse.Role | WordUse.Title) || (tokens[at].Use == WordUse.None && !tokens.IsCapital(at)));

    private bool IsName(int at) => tokens.IsWord(at) && tokens.IsCapital(at)
        && (tokens[at].Use & ~WordUse.Phrase) == WordUse.None;
}
