namespace Firstwire.Tracing.Quotes;

/// <summary>
/// Who is meant by an office alone (l’alcaldesa): whom the text names beside it, if that is one person.
/// </summary>
internal sealed class NamedOffices(Tokens tokens)
{
    /// <summary>In words: longer descriptions are not looked for.</summary>
    private const int Longest = 2;

    private Dictionary<string, Bearer?>? known;

    /// <summary>Who bears an office: their name, and with the office before it, where the text writes it so.</summary>
    public readonly record struct Bearer(string Name, string Whole);

    /// <summary>
    /// Whom a phrase describes, which may stand within a quotation; null where the text names nobody so, or several.
    /// </summary>
    public Bearer? Of(NounPhrase phrase, Tokens words)
    {
        if (words.Words.IsCaseless || words.Words.OpensWithSubject || phrase.IsPronoun(words)) return null;
        var from = phrase.From;
        for (; from < phrase.To - 1 && words.Is(from, WordUse.Article); from++)
        {
            if (words.Words.IsIndefinite(words.SpanOf(from))) return null;
        }

        return phrase.To - from <= Longest
            && (known ??= Read()).TryGetValue(Key(words, from, phrase.To), out var bearer) ? bearer : null;
    }

    private Dictionary<string, Bearer?> Read()
    {
        var offices = new Dictionary<string, Bearer?>(StringComparer.Ordinal);
        for (var at = 0; at < tokens.Count; at++)
        {
            if (!IsName(at)) continue;
            var past = at + 1;
            while (IsName(past) || (tokens.Is(past, WordUse.Particle) && IsName(past + 1))) past++;
            if (past - at > 1)
            {
                var name = tokens.TextOf(at, past);
                var titled = PastTitles(at);
                NoteBefore(offices, at, past, name);
                if (titled < at) NoteBefore(offices, titled, past, name);
                if (!tokens.IsWord(past)) NoteBefore(offices, PastComma(at), past, name);
                if (tokens.KindAt(past) == TokenKind.Comma) NoteBehind(offices, past + 1, name);
            }

            at = past;
        }

        return offices;
    }

    /// <summary>La alcaldesa Mirela Pelagrin; what a preposition governs (ministra de Puertos) is no office.</summary>
    private void NoteBefore(Dictionary<string, Bearer?> offices, int at, int past, string name)
    {
        for (var words = 1; words <= Longest && IsOffice(at - words); words++)
        {
            if (tokens.Is(at - words - 1, WordUse.Of | WordUse.Preposition)) continue;
            var whole = tokens.KindAt(at) == TokenKind.Comma ? name : tokens.TextOf(at - words, past);
            Note(offices, at - words, at, new Bearer(name, whole));
        }
    }

    /// <summary>Bürgermeister [Dr.] Konrad Weiß.</summary>
    private int PastTitles(int name)
    {
        while (tokens.Is(name - 1, WordUse.Title)) name--;
        return name;
    }

    /// <summary>La alcaldesa, [doctora] Mirela Pelagrin: the comma that an office stands before, or the name.</summary>
    private int PastComma(int name)
    {
        var before = tokens.Is(name - 1, WordUse.Title | WordUse.Role) ? name - 2 : name - 1;
        return tokens.KindAt(before) == TokenKind.Comma ? before : name;
    }

    /// <summary>Mirela Pelagrin, la alcaldesa.</summary>
    private void NoteBehind(Dictionary<string, Bearer?> offices, int at, string name)
    {
        while (tokens.Is(at, WordUse.Article)) at++;
        for (var words = 1; words <= Longest && IsOffice(at + words - 1); words++)
        {
            Note(offices, at, at + words, new Bearer(name, name));
        }
    }

    private void Note(Dictionary<string, Bearer?> offices, int from, int past, Bearer bearer)
    {
        var key = Key(tokens, from, past);
        if (!offices.TryGetValue(key, out var other)) offices[key] = bearer;
        else if (other?.Name != bearer.Name) offices[key] = null;
    }

    private static string Key(Tokens words, int from, int past) =>
        words.TextOf(from, past).ToLowerInvariant();

    private bool IsOffice(int at) => tokens.IsWord(at)
        && (tokens.Is(at, WordUse.Role | WordUse.Title) || (tokens[at].Use == WordUse.None && !tokens.IsCapital(at)));

    private bool IsName(int at) => tokens.IsWord(at) && tokens.IsCapital(at)
        && (tokens[at].Use & ~WordUse.Phrase) == WordUse.None;
}
