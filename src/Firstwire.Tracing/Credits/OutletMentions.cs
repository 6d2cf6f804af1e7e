using System.Buffers;
using Firstwire.Text.Dates;
using Firstwire.Text.Words;

namespace Firstwire.Tracing.Credits;

/// <summary>
/// Finds outlets that a text names: by a list, by a word for their kind ("the newspaper Harbour Post", "газета
/// «Гаванский вестник»"), by the form of their name ("Harbour Post"), and where outlets' names stand in quotation
/// marks, by those marks.
/// </summary>
internal static class OutletMentions
{
    private const int LongestName = 40;
    private const int MostWords = 4;

    private static readonly SearchValues<char> Opening = SearchValues.Create("«„“\"「《");
    private static readonly SearchValues<char> Closing = SearchValues.Create("»“”\"」》");

    private static readonly SearchValues<char> NoName = SearchValues.Create(",;:!?\n");

    /// <summary>In no order that means anything.</summary>
    public static IEnumerable<OutletMention> Of(ScannedText scan)
    {
        foreach (var (start, length, roles, outlet) in scan.Outlets)
        {
            var end = start + length;
            if (outlet is not null && Longer(scan.Text, end) is { } longer) yield return longer;
            else if (outlet is not null) yield return new OutletMention(start, end, outlet);
            else if (Named(scan.Text, start, end, roles) is { } named) yield return named;
        }

        foreach (var quoted in InMarks(scan.Text)) yield return quoted;
        foreach (var compound in Compounds(scan.Text)) yield return compound;
        foreach (var unspaced in UnspacedOutlets.In(scan.Text)) yield return unspaced;
    }

    /// <summary>Another outlet, whose name goes on where a listed one ends: "il Corriere di Merrow".</summary>
    private static OutletMention? Longer(string text, int end)
    {
        var start = WordStart(text, end);
        return (CreditPhrases.At(text, start, out _) & CreditRoles.MastheadFirst) != CreditRoles.None
            && end + 1 < text.Length && WordRunes.IsSmall(text[end + 1]) ? Run(text, start, end, CreditRoles.MastheadFirst)
            : null;
    }

    /// <summary>The Daily Courier is called so, a daily is a kind.</summary>
    private static OutletMention? Named(string text, int start, int end, CreditRoles roles)
    {
        const CreditRoles masthead = CreditRoles.Masthead | CreditRoles.MastheadFirst;
        if ((roles & masthead) != CreditRoles.None && char.IsUpper(text[start])
            && Run(text, start, end, roles) is { } run) return run;
        if ((roles & CreditRoles.MediumBehind) != CreditRoles.None && BeforeKind(text, start, end) is { } before)
            return before;
        return (roles & CreditRoles.Medium) != CreditRoles.None ? OfKind(text, start, end) : null;
    }

    /// <summary>The name before a word for its kind, in marks or in capitals.</summary>
    private static OutletMention? BeforeKind(string text, int start, int end)
    {
        if (start < 2 || text[start - 1] is not (' ' or '\u00A0')) return null;
        if (Closing.Contains(text[start - 2]))
        {
            var least = Math.Max(0, start - 2 - LongestName);
            var open = text.AsSpan(least..(start - 2)).LastIndexOfAny(Opening);
            return open >= 0 && Quoted(text, least + open) is { } quoted
                ? quoted with { End = end, HasKind = true } : null;
        }

        var from = Left(text, start);
        return from < start ? new OutletMention(from, end, text[from..(start - 1)], HasKind: true) : null;
    }

    /// <summary>The name behind a word for its kind.</summary>
    private static OutletMention? OfKind(string text, int start, int end)
    {
        var at = end;
        if (at < text.Length && text[at] is ' ' or '\u00A0') at++;
        if (at < text.Length && Opening.Contains(text[at]))
        {
            return Quoted(text, at) is { } quoted ? quoted with { Start = start, HasKind = true } : null;
        }

        if (at == end || at >= text.Length || !char.IsUpper(text[at])) return null;
        var past = Right(text, at);
        if (past < text.Length
            && (CreditPhrases.At(text, past + 1, out var masthead) & CreditRoles.Masthead) != CreditRoles.None)
            past += 1 + masthead;
        return GoesOnSmall(text, at, past) ? null : new OutletMention(start, past, text[at..past], HasKind: true);
    }

    /// <summary>In Cyrillic only a name's first word has a capital, so where it ends is not known.</summary>
    private static bool GoesOnSmall(string text, int start, int past) => IsCyrillic(text[start])
        && past + 1 < text.Length && text[past] == ' ' && WordRunes.IsSmall(text[past + 1]);

    /// <summary>
    /// The capitalised words around one that outlets are called, which is the last of them or the first.
    /// </summary>
    private static OutletMention? Run(string text, int start, int end, CreditRoles roles)
    {
        if ((roles & CreditRoles.Masthead) != CreditRoles.None
            && (Right(text, start) == end || (end < text.Length && text[end] is '\'' or '\u2019'))
            && Left(text, start) is var from && from < start) return new OutletMention(from, end, text[from..end]);
        if ((roles & CreditRoles.MastheadFirst) != CreditRoles.None && Right(text, start) is var past && past > end
            && (Left(text, start) is var left && (left == start || PhraseCredits.IsArticle(text[left..(start - 1)]))))
            return new OutletMention(start, past, text[start..past]);
        return null;
    }

    /// <summary>Where the capitalised words end that go on from one; small words may join them.</summary>
    private static int Right(string text, int at)
    {
        var end = WordEnd(text, at);
        for (var words = 1; words < MostWords; words++)
        {
            var next = end + 1;
            if (next >= text.Length || text[end] is not (' ' or '\u00A0')) break;
            var past = WordEnd(text, next);
            if (past == next) break;
            if (IsJoining(text.AsSpan(next, past - next)) && past + 1 < text.Length && char.IsUpper(text[past + 1]))
            {
                end = WordEnd(text, past + 1);
                continue;
            }

            if (!char.IsUpper(text[next]) || IsDay(text, next, past)) break;
            end = past;
        }

        return end;
    }

    /// <summary>Where the capitalised words begin that lead to one.</summary>
    private static int Left(string text, int at)
    {
        var start = at;
        for (var words = 1; words < MostWords; words++)
        {
            if (start < 2 || text[start - 1] is not (' ' or '\u00A0') || !IsLetter(text[start - 2])) break;
            var past = start - 1;
            var from = WordStart(text, past);
            if (IsJoining(text.AsSpan(from, past - from)) && from >= 2 && IsLetter(text[from - 2]))
            {
                var before = WordStart(text, from - 1);
                if (!char.IsUpper(text[before])) break;
                start = before;
                continue;
            }

            if (!char.IsUpper(text[from]) || IsDay(text, from, past)
                || FunctionWords.Contains(text.AsSpan(from..past))
                || CreditPhrases.At(text, from, out _) is not CreditRoles.None and var roles
                    && (roles & CreditRoles.OfOutlet) == CreditRoles.None) break;
            start = from;
        }

        return start;
    }

    /// <summary>
    /// Words that end as outlets do whose names are one word: Kystposten. Within a sentence, and where a common noun
    /// has no capital, it is a name.
    /// </summary>
    private static IEnumerable<OutletMention> Compounds(string text)
    {
        const int shortestBeginning = 3, longestWord = 32;
        for (var at = 2; at < text.Length; at++)
        {
            if (!char.IsUpper(text[at]) || text[at - 1] != ' ' || !(char.IsLetter(text[at - 2]) || text[at - 2] == ','))
                continue;
            var end = at;
            while (end < text.Length && (char.IsLetter(text[end]) || text[end] == '-')) end++;
            var word = text.AsSpan(at, end - at);
            if (word.Length <= longestWord
                && CreditPhrases.MastheadEnding(word) is > 0 and var ending
                && word.Length - ending >= shortestBeginning)
            {
                yield return new OutletMention(at, end, text[at..end]);
            }

            at = end - 1;
        }
    }

    private static IEnumerable<OutletMention> InMarks(string text)
    {
        for (var at = text.AsSpan().IndexOfAny(Opening); at >= 0 && at < text.Length;)
        {
            if (at + 1 < text.Length && MarksNames(text[at], text[at + 1]) && Quoted(text, at) is { } quoted)
                yield return quoted;
            var next = text.AsSpan(at + 1).IndexOfAny(Opening);
            at = next < 0 ? -1 : at + 1 + next;
        }
    }

    /// <summary>A short name in the marks that open at a place.</summary>
    private static OutletMention? Quoted(string text, int at)
    {
        var start = at + 1;
        var length = text.AsSpan(start, Math.Min(LongestName, text.Length - start)).IndexOfAny(Closing);
        if (length < 2) return null;
        var name = text.AsSpan(start, length);
        var isName = (char.IsUpper(name[0]) || WordEdges.IsUnspaced(name[0]) || char.GetUnicodeCategory(name[0])
            == System.Globalization.UnicodeCategory.OtherLetter) && name.Count(' ') < MostWords
            && !name.ContainsAny(NoName) && name[^1] != '.';
        return isName ? new OutletMention(start, start + length, name.ToString()) : null;
    }

    private static bool IsDay(string text, int from, int past) => CalendarWords.Has(text.AsSpan(from, past - from));

    private static bool IsJoining(ReadOnlySpan<char> word) =>
        word is "of" or "de" or "della" or "di" or "do" or "da" or "del" or "du" or "des" or "la" or "und" or "and";

    /// <summary>
    /// Whether names of outlets stand in such marks: from Greek to Arabic, where a sentence that is quoted has a colon
    /// before it; in Chinese in marks of their own.
    /// </summary>
    private static bool MarksNames(char mark, char first) =>
        mark == '《' || (first is >= '\u0370' and <= '\u06FF' && !WordRunes.IsSmall(first));

    private static bool IsCyrillic(char letter) => letter is >= '\u0400' and <= '\u04FF' && char.IsUpper(letter);

    private static bool IsLetter(char sign) => WordEdges.IsWord(sign) || sign is '.' or '-' or '\'' or '\u2019';

    private static int WordEnd(string text, int at)
    {
        var end = at;
        while (end < text.Length && IsLetter(text[end]) && !(text[end] == '.' && EndsWord(text, end))) end++;
        return end;
    }

    private static bool EndsWord(string text, int point) =>
        point + 1 >= text.Length || !WordEdges.IsWord(text[point + 1]);

    private static int WordStart(string text, int past)
    {
        var at = past;
        while (at > 0 && IsLetter(text[at - 1])) at--;
        return at;
    }
}
