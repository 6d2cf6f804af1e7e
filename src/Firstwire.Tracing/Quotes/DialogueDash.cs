namespace Firstwire.Tracing.Quotes;

/// <summary>
/// Talk that a dash opens at a paragraph's beginning, and that goes over into who says it by a comma (Swedish:
/// – Vi är glada, säger Berg.) or another dash (Polish: – Cieszymy się – mówi Berg. – Bardzo.).
/// </summary>
internal sealed class DialogueDash(SpeechWords words)
{
    /// <summary>The last paragraph was such talk, so one without a verb of saying may go on with it.</summary>
    private bool talking;

    /// <summary>The last paragraph opened with a dash, were it talk or an item of a list.</summary>
    private bool dashed;

    /// <summary>Adds the stretches of talk of a paragraph; false where it is no such paragraph.</summary>
    public bool Read(ReadOnlySpan<char> text, int start, int end, List<QuoteSpan> spans)
    {
        if (!words.DashOpensTalk || start + 2 >= end || !IsDash(text[start]))
        {
            // An empty line is no paragraph.
            if (!text[start..end].IsWhiteSpace()) talking = dashed = false;
            return false;
        }

        var followsDash = dashed;
        dashed = true;
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

        if (!named && !talking && (followsDash || !IsTurn(text, start, end)))
        {
            spans.RemoveRange(count, spans.Count - count);
            return false;
        }

        talking = spans.Count > count;
        return talking;
    }

    /// <summary>
    /// Whether a paragraph that names nobody is a turn of talk all the same: whole sentences between two paragraphs, of
    /// which no dash opens the next. Lists have several items, and hardly whole sentences.
    /// </summary>
    private static bool IsTurn(ReadOnlySpan<char> text, int start, int end)
    {
        const int fewestWords = 4;
        var last = TrimEnd(text, start, end) - 1;
        if (text[last] is '\u201D' or '"' or '\u00BB' or '\u201C') last--;
        var first = Past(text, start, end);
        return last > first && text[last] is '.' or '!' or '?' or '\u2026' && char.IsUpper(text[first])
            && text[first..last].Count(' ') >= fewestWords - 1
            && !OpensWithDash(text, end) && start > 0;
    }

    /// <summary>Whether the next paragraph opens with a dash.</summary>
    private static bool OpensWithDash(ReadOnlySpan<char> text, int end)
    {
        while (end < text.Length && char.IsWhiteSpace(text[end])) end++;
        return end < text.Length && IsDash(text[end]);
    }

    /// <summary>
    /// Where talk begins behind a sentence of its paragraph, if a dash hands over to who says it (Polish: Wiało. – Nie
    /// wypłyniemy – mówi Berg.); the start where none does.
    /// </summary>
    public int Within(ReadOnlySpan<char> text, int start, int end)
    {
        if (!words.DashOpensTalk || words.CommaEndsTalk || start >= end || IsDash(text[start])) return start;
        var marks = new OpenMarks();
        var (read, stop, lastMark) = (start, start, start);
        for (var at = start + 2; at + 2 < end; at++)
        {
            if (!IsDash(text[at]) || text[at - 1] != ' ' || text[at + 1] != ' ' || !char.IsUpper(text[at + 2])
                || text[at - 2] is not ('.' or '!' or '?' or '\u2026' or '\u201D' or '\u00BB')) continue;
            marks.Read(text[read..at]);
            read = at;
            if (marks.AreAny) continue;

            // Who hands over behind one dash does so behind the next ones before it too: it is looked for once.
            if (stop < at + 2)
            {
                stop = Handover(text, at + 2, end);
                lastMark = text[..stop].LastIndexOfAny(QuoteMarks.Any);
            }

            if (stop == end) return start;
            if (lastMark < at + 2) return at;
        }

        return start;
    }

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
            if (word >= end || !char.IsLetter(text[word])) continue;
            if (byDash ? HandsOverByDash(text, at, word, end) : HandsOverByComma(text, sign, word, end))
            {
                return sign is '?' or '!' ? at + 1 : at;
            }
        }

        return end;
    }

    /// <summary>
    /// Whether who speaks is told behind a dash: by a verb of saying, after a sign that else ends a clause, or because
    /// a dash leads back to talk (… – idézi fel. – …).
    /// </summary>
    private bool HandsOverByDash(ReadOnlySpan<char> text, int dash, int word, int end)
    {
        if (char.IsUpper(text[word])) return false;
        if (IsVerb(text, word, end) || IsVerb(text, NextWord(text, word, end), end)) return true;
        var before = TrimEnd(text, 0, dash) - 1;
        if (before > 0 && text[before] is ',' or '!' or '?' or '\u2026') return true;
        const int longest = 80;
        var told = text[word..Math.Min(end, word + longest)];
        var back = told.IndexOf(". ");
        return back > 0 && back + 2 < told.Length && IsDash(told[back + 2])
            && told[..back].IndexOfAny("\u2013\u2014") < 0;
    }

    /// <summary>
    /// Whether who speaks is told behind a comma: säger Berg; hän sanoo, Berg sanoo, johtaja Anna Berg sanoo.
    /// </summary>
    private bool HandsOverByComma(ReadOnlySpan<char> text, char sign, int word, int end)
    {
        if (!char.IsUpper(text[word]) && (IsVerb(text, word, end)
            || (MayStandBefore(text, word, end) && IsVerb(text, NextWord(text, word, end), end)))) return true;
        if (sign != ',') return false;
        const int mostSmall = 3, mostNames = 3;
        var (small, names) = (0, 0);
        for (; word < end && char.IsLetter(text[word]); word = NextWord(text, word, end))
        {
            if (char.IsUpper(text[word])) names++;
            else if (names > 0) return names <= mostNames && IsVerb(text, word, end);
            else if (++small > mostSmall) return false;
        }

        return false;
    }

    /// <summary>A pronoun, or the auxiliary of the verb: a răspuns.</summary>
    private bool MayStandBefore(ReadOnlySpan<char> text, int word, int end) =>
        words.UseOf(text[word..WordScan.End(text, word, end)], isCapital: false)
            .Does(WordUse.He | WordUse.She | WordUse.Skip);

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

            // Spanish: —Me voy —dijo Vera—. He hecho lo que debía.
            if (IsDash(text[at]) && at + 2 < end && text[at + 1] is '.' or ',' or ';' or ':'
                && char.IsWhiteSpace(text[at + 2]))
            {
                return at + 2;
            }

            if (words.TalkGoesOn && text[at] == '.' && at + 2 < end && text[at + 1] == ' '
                && char.IsUpper(text[at + 2]) && !char.IsUpper(text[at - 1]))
            {
                return at + 1;
            }
        }

        return end;
    }
}
