namespace Firstwire.Tracing.Quotes;

/// <summary>
/// What stands beside a mark: it opens before a word and closes behind one, and within a word it is none.
/// </summary>
internal readonly ref struct MarkSides
{
    private const char Nothing = '\n';

    /// <summary>How far the closing mark of a quotation is looked for behind a plural's apostrophe.</summary>
    private const int LookAhead = 400;

    private readonly ReadOnlySpan<char> rest;
    private readonly char before, beforeThat, after;

    public MarkSides(ReadOnlySpan<char> text, int start, int end, int at)
    {
        before = at > start ? text[at - 1] : Nothing;
        beforeThat = at - 1 > start ? text[at - 2] : Nothing;
        rest = text[Math.Min(end, at + 1)..end];
        after = rest.Length > 0 ? rest[0] : Nothing;
    }

    public bool AtEnd => after == Nothing;

    public bool WordFollows => char.IsLetterOrDigit(after) && !IsUnspaced(after);

    /// <summary>
    /// The mark that one means in a line of Arabic letters, which Urdu sets by its look: ’…‘ and ”…“ from right to
    /// left. Null for one that is set by its name.
    /// </summary>
    public char? Mirrors(char mark) => mark switch
    {
        '\u2019' when char.IsWhiteSpace(before) && IsArabic(after) => '\u2018',
        '\u201D' when char.IsWhiteSpace(before) && IsArabic(after) => '\u201C',
        '\u2018' when EndsArabic => '\u2019',
        '\u201C' when EndsArabic => '\u201D',
        _ => null,
    };

    private bool EndsArabic => !char.IsLetterOrDigit(after)
        && (IsArabic(before) || (IsArabic(beforeThat) && before is '.' or '!' or '\u06D4' or '\u061F' or '\u060C'));

    /// <summary>A space is missing: said"No.</summary>
    public bool IsBetweenLetters => char.IsLetter(before) && char.IsLetter(after);

    public bool MayOpen => !char.IsWhiteSpace(after)
        && after is not (',' or '.' or ';' or ':' or ')' or '!' or '?' or '\u3002' or '\uFF0C')
        && (char.IsWhiteSpace(before) || IsUnspaced(before) || IsOpenPunctuation(before));

    /// <summary>A typographic space may part the closing mark from the last word (French).</summary>
    public bool MayClose =>
        (!char.IsWhiteSpace(before) || (before is '\u00A0' or '\u202F' && !char.IsLetterOrDigit(after)))
        && before is not ('(' or '[');

    public bool IsAttribute => before == '=' && char.IsAsciiLetterOrDigit(beforeThat);

    /// <summary>An apostrophe, the marks of a Hebrew abbreviation, feet and inches.</summary>
    public bool IsInWord(char mark)
    {
        if (mark is '"' or '\u05F4' && IsHebrew(before) && IsHebrew(after)) return true;
        return QuoteMarks.IsSingle(mark) && WordFollows && char.IsLetterOrDigit(before) && !IsUnspaced(before);
    }

    /// <summary>A word that has lost its head: ’90s, 'em, Dutch 's and 't.</summary>
    public bool IsElision
    {
        get
        {
            var length = 0;
            while (length < rest.Length && length < 5 && char.IsLetterOrDigit(rest[length])) length++;
            if (length == 0 || (length < rest.Length && QuoteMarks.IsSingle(rest[length]))) return false;
            var word = rest[..length];
            return (char.IsAsciiDigit(word[0]) && length <= 3)
                || word is "s" or "t" or "n" or "k" or "m" or "em" or "til" or "tis" or "twas" or "bout" or "cause";
        }
    }

    /// <summary>
    /// Whether an apostrophe behind an s belongs to the word (workers’ rights): the quotation goes on to a mark that
    /// stands behind punctuation, before another one opens.
    /// </summary>
    public bool IsPossessive(char mark)
    {
        if (before is not ('s' or 'z' or 'x') || after != ' ' || rest.Length < 2 || !char.IsLetter(rest[1]))
        {
            return false;
        }

        var ahead = rest[..Math.Min(rest.Length, LookAhead)];
        for (var at = 1; at < ahead.Length; at++)
        {
            if (ahead[at] == '\u2018' || (ahead[at] == mark && char.IsWhiteSpace(ahead[at - 1]))) return false;
            if (ahead[at] == mark && ahead[at - 1] is '.' or ',' or '!' or '?') return true;
        }

        return false;
    }

    private static bool IsArabic(char letter) => letter is >= '\u0620' and <= '\u06D3';

    private static bool IsHebrew(char letter) => letter is >= '\u05D0' and <= '\u05EA';

    private static bool IsUnspaced(char letter) =>
        Unspaced.Is(letter) || letter is (>= '\uAC00' and <= '\uD7AF') or (>= '\uFF00' and <= '\uFFEF');

    private static bool IsOpenPunctuation(char before) =>
        before is '(' or '[' or '{' or '/' or '-' or ',' or '.' or '!' or '?' or '\u2010' or '\u2011' or '\u2013'
            or '\u2014' or '\u2015' or ':' or '\u2026' or '>'
            or '\u00BF' or '\u00A1'
        || QuoteMarks.All.Contains(before, StringComparison.Ordinal);
}
