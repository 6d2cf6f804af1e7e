namespace Firstwire.Tracing.Quotes;

/// <summary>
/// The words that are names as likely as not where a script has no capitals: beside a title, or of two or three that
/// are in no list one that the text has again.
/// </summary>
internal sealed class UncasedRuns(Tokens tokens, UncasedNames people)
{
    private const int Longest = 3, ShortestWord = 3;

    private HashSet<string>.AlternateLookup<ReadOnlySpan<char>>? recurring;

    /// <summary>Where the name ends that begins at a token; the token itself where none does.</summary>
    public int EndAt(int at)
    {
        if (!IsUnlisted(at)) return at;
        if (people.IsName(at) || tokens.IsRecurringName(at)) return at + 1;
        if (Unspaced.Is(tokens.SpanOf(at)[0])) return at;
        if (tokens.Words.Families is { } families)
        {
            return families.Begin(tokens.SpanOf(at)) && IsPerson(at) ? at + 1 : at;
        }

        var past = at + 1;
        while (past < at + Longest && IsUnlisted(past)) past++;
        if (tokens.Is(at - 1, WordUse.Title | WordUse.Role)) return past;
        return past > at + 1 && (Recurs(at) || Recurs(past - 1) || IsBetweenCommas(at, past)) ? past : at;
    }

    /// <summary>Whether a word is a subject, or stands before a title or again: 황보영 [감독]은.</summary>
    private bool IsPerson(int at) => tokens.SpanOf(at).Length > 2
        && (tokens.Is(at + 1, WordUse.Subject | WordUse.Title | WordUse.Role) || Recurs(at));

    /// <summary>The coach, Jane Doe, said.</summary>
    private bool IsBetweenCommas(int at, int past) =>
        tokens.KindAt(at - 1) == TokenKind.Comma && tokens.KindAt(past) == TokenKind.Comma;

    private bool IsUnlisted(int at) => tokens.IsUnlisted(at) && !char.IsDigit(tokens.SpanOf(at)[0]);

    private bool Recurs(int at)
    {
        recurring ??= Read().GetAlternateLookup<ReadOnlySpan<char>>();
        return recurring.Value.Contains(tokens.SpanOf(at));
    }

    private HashSet<string> Read()
    {
        var once = new HashSet<string>(StringComparer.Ordinal);
        var again = new HashSet<string>(StringComparer.Ordinal);
        for (var at = 0; at < tokens.Count; at++)
        {
            if (!IsUnlisted(at) || tokens.SpanOf(at).Length < ShortestWord) continue;
            var word = tokens.SpanOf(at).ToString();
            if (!once.Add(word)) again.Add(word);
        }

        return again;
    }
}
