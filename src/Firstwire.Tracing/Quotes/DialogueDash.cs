namespace Firstwire.Tracing.Quotes;

/// <summary>
/// Talk that a dash opens at a paragraph's beginning, and that goes over into who says it by a comma (Swedish:
/// – Vi är glada, säger Berg.) or another dash (Polish: – Cieszymy się – mówi Berg. – Bardzo.).
/// </summary>
internal sealed class DialogueDash(SpeechWords words)
{
    /// <summary>The last paragraph was such talk, so one without a verb of saying may go on with it.</summary>
    private bool talking;

    /// <summary>Adds the stretches of talk of a paragraph; false where it is no such paragraph.</summary>
    public bool Read(ReadOnlySpan<char> text, int start, int end, List<QuoteSpan> spans)
    {
        if (!words.DashOpensTalk || start + 2 >= end || !IsDash(text[start]))
        {
            // An empty line is no paragraph.
            talking &= text[start..end].IsWhiteSpace();
            return false;
        }

        var count = spans.Count;
        var from = start;
        var named = false;
        while (from < end)
        {
            var first = Past(text, from, end);
            if (first >= end || !MayBegin(text[first])) break;

            var stop = Handover(text, first, end);
            named |= stop < end;
            spans.Add(new QuoteSpan(from, first, TrimEnd(text, first, stop), stop, true));
            from = stop < end ? Resumption(text, stop, end) : end;
        }

        if (!named && !talking)
        {
            spans.RemoveRange(count, spans.Count - count);
            return false;
        }

        talking = spans.Count > count;
        return talking;
    }

    /// <summary>
    /// Where talk begins behind a sentence of its paragraph, if a dash hands over to who says it (Polish: Wiało. – Nie
    /// wypłyniemy – mówi Berg.); the start where none does.
    /// </summary>
    public int Within(ReadOnlySpan<char> text, int start, int end)
    {
        if (!words.DashOpensTalk || words.CommaEndsTalk || start >= end || IsDash(text[start])) return start;
        for (var at = start + 2; at + 2 < end; at++)
        {
            if (!IsDash(text[at]) || text[at - 1] != ' ' || text[at + 1] != ' ' || !char.IsUpper(text[at + 2])
                || text[at - 2] is not ('.' or '!' or '?' or '\u2026' or '\u201D' or '\u00BB')
                || IsWithinMarks(text[start..at])) continue;
            var stop = Handover(text, at + 2, end);
            if (stop < end && text[(at + 2)..stop].IndexOfAny(QuoteMarks.Any) < 0) return at;
        }

        return start;
    }

    /// <summary>Whether marks that look like opening ones outnumber the others, or straight ones are odd.</summary>
    private static bool IsWithinMarks(ReadOnlySpan<char> before) =>
        before.Count('\u00AB') > before.Count('\u00BB') || before.Count('"') % 2 == 1
        || before.Count('\u201E') > before.Count('\u201D') + before.Count('\u201C')
        || (before.IndexOf('\u201E') < 0 && before.Count('\u201C') > before.Count('\u201D'));

    private static bool IsDash(char sign) => sign is '\u2013' or '\u2014' or '\u2015' or '-' or '\u2012' or '\u2212';

    private static bool MayBegin(char sign) => char.IsLetterOrDigit(sign)
        || QuoteMarks.All.Contains(sign, StringComparison.Ordinal) || sign is '\u00BF' or '\u00A1';

    private static int Past(ReadOnlySpan<char> text, int at, int end)
    {
        while (at < end && (IsDash(text[at]) || char.IsWhiteSpace(text[at]))) at++;
        return at;
    }

    private static int TrimEnd(ReadOnlySpan<char> text, int start, int end)
    {
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        return end;
    }

    /// <summary>
    /// Where the sign stands behind which a verb of saying follows; the paragraph's end where there is none.
    /// </summary>
    private int Handover(ReadOnlySpan<char> text, int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            var sign = text[at];
            var byDash = IsDash(sign) && at > start
                && (char.IsWhiteSpace(text[at - 1]) || text[at - 1] is ',' or '.' or '!' or '?' or '\u2026');
            var byComma = words.CommaEndsTalk && sign is ',' or '?' or '!';
            if (!(byDash || byComma)) continue;
            var word = at + 1;
            while (word < end && char.IsWhiteSpace(text[word])) word++;
            if (word >= end || !char.IsLetter(text[word]) || char.IsUpper(text[word])) continue;
            if (IsVerb(text, word, end) || (byDash && IsVerb(text, NextWord(text, word, end), end)))
            {
                return sign is '?' or '!' ? at + 1 : at;
            }
        }

        return end;
    }

    private bool IsVerb(ReadOnlySpan<char> text, int word, int end) => word < end && char.IsLetter(text[word])
        && words.UseOf(text[word..WordScan.End(text, word, end)], isCapital: false).Does(WordUse.Verb | WordUse.Tag);

    private static int NextWord(ReadOnlySpan<char> text, int word, int end)
    {
        var past = WordScan.End(text, word, end);
        while (past < end && text[past] == ' ') past++;
        return past;
    }

    /// <summary>
    /// Where talk goes on behind who says it: at the next dash, or behind the sentence where a comma has handed over.
    /// </summary>
    private int Resumption(ReadOnlySpan<char> text, int stop, int end)
    {
        for (var at = stop + 2; at < end; at++)
        {
            if (IsDash(text[at]) && (char.IsWhiteSpace(text[at - 1]) || text[at - 1] is ',' or '.')) return at;
            if (words.TalkGoesOn && text[at] == '.' && at + 2 < end && text[at + 1] == ' '
                && char.IsUpper(text[at + 2]) && !char.IsUpper(text[at - 1]))
            {
                return at + 1;
            }
        }

        return end;
    }
}
