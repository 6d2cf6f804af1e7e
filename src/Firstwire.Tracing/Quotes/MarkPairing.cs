namespace Firstwire.Tracing.Quotes;

/// <summary>
/// Pairs the quotation marks of one paragraph in one pass: by their shape where it tells, else by what stands beside
/// them, else by parity.
/// </summary>
internal sealed class MarkPairing
{
    /// <summary>No writer nests deeper; what does is noise.</summary>
    private const int MaxDepth = 6;

    private readonly record struct Opening(char Mark, int Outer, int Start);

    private readonly Opening[] open = new Opening[MaxDepth];
    private readonly List<QuoteSpan> closed = [];
    private int depth;

    /// <summary>Whether doubled apostrophes stand open: single marks among them quote for whom they quote.</summary>
    private bool isWithinDoubled;

    /// <summary>
    /// Adds the outermost quotations of the paragraph from <paramref name="start"/> to <paramref name="end"/> in their
    /// order. One that the paragraph leaves open is given where the next paragraph opens it anew.
    /// </summary>
    public void Pair(ReadOnlySpan<char> text, int start, int end, List<QuoteSpan> spans)
    {
        closed.Clear();
        depth = 0;
        isWithinDoubled = false;
        for (var at = start; at < end; at++)
        {
            var skip = text[at..end].IndexOfAny(QuoteMarks.Any);
            if (skip < 0) break;
            at = Read(text, start, end, at + skip);
        }

        RemoveInner(text);
        AddOpen(text, start, end);
        AddDoubleEnd(text, end);
        AddOutermost(spans);
    }

    /// <summary>Reads the mark at <paramref name="at"/>; returns where its last character stands.</summary>
    private int Read(ReadOnlySpan<char> text, int start, int end, int at)
    {
        var mark = text[at];
        if (mark is '\'' or '`' && at + 1 < end && text[at + 1] == mark) return ReadDoubled(text, start, end, at);
        if (isWithinDoubled && QuoteMarks.IsSingle(mark)) return at;
        var sides = new MarkSides(text, start, end, at);
        if (sides.Mirrors(mark) is { } mirrored) mark = mirrored;
        if (sides.IsAttribute && mark == '"') return EndOfAttribute(text, end, at);
        if (sides.IsInWord(mark)) return at;

        var partner = Partner(mark);
        if (QuoteMarks.OnlyOpens(mark)) Open(mark, at);
        else if (QuoteMarks.OnlyCloses(mark)) Close(text, partner, at);
        else if (partner >= 0 && ClosesHere(mark, open[partner].Mark, sides)) Close(text, partner, at);
        else if (OpensHere(mark, partner, sides))
        {
            if (partner >= 0 && open[partner].Mark == mark && !QuoteMarks.IsGuillemet(mark)) depth = partner;
            Open(mark, at);
        }

        return at;
    }

    private static bool ClosesHere(char mark, char opened, in MarkSides sides)
    {
        if (QuoteMarks.IsSingle(mark)) return sides.MayClose && !sides.WordFollows && !sides.IsPossessive(mark);
        if (mark == '\u201C') return opened != '\u201C' || (sides.MayClose && !sides.MayOpen);
        if (mark == opened) return !sides.MayOpen || sides.MayClose;
        if (mark == '"') return !sides.MayOpen || sides.MayClose;
        return mark != '\u00AB' || sides.MayClose || !sides.MayOpen;
    }

    private static bool OpensHere(char mark, int partner, in MarkSides sides) => mark switch
    {
        '\u201C' or '\u00AB' or '\u2039' => !sides.MayClose || sides.MayOpen || partner < 0,
        '\u2019' => false,
        '\'' or '\u2018' or '\u201A' or '\u201B' or '`' => sides.MayOpen && !sides.IsElision,
        '"' or '\uFF02' or '\u05F4' => sides.MayOpen
            || (partner < 0 && !sides.AtEnd && (!sides.MayClose || sides.IsBetweenLetters)),
        _ => sides.MayOpen,
    };

    private int Partner(char mark)
    {
        for (var level = depth - 1; level >= 0; level--)
        {
            if (open[level].Start - open[level].Outer == 1 && QuoteMarks.Pairs(open[level].Mark, mark)) return level;
        }

        return -1;
    }

    private void Open(char mark, int at)
    {
        if (depth < MaxDepth) open[depth++] = new(mark, at, at + 1);
    }

    private void Close(ReadOnlySpan<char> text, int level, int at)
    {
        if (level < 0) return;
        Add(text, new(open[level].Outer, open[level].Start, at, at + 1, true));
        depth = level;
    }

    /// <summary>Notes a quotation without the white space at its ends; one of nothing else is none.</summary>
    private void Add(ReadOnlySpan<char> text, QuoteSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        if (start < end) closed.Add(span with { Start = start, End = end });
    }

    /// <summary>
    /// What single marks hold within a quotation is told by whom it quotes, also where the paragraph never closes that.
    /// </summary>
    private void RemoveInner(ReadOnlySpan<char> text)
    {
        for (var level = 0; level < depth; level++)
        {
            if (QuoteMarks.IsSingle(open[level].Mark)) continue;
            var kept = 0;
            for (var i = 0; i < closed.Count; i++)
            {
                var isInner = closed[i].Outer > open[level].Outer && QuoteMarks.IsSingle(text[closed[i].Outer]);
                if (!isInner) closed[kept++] = closed[i];
            }

            closed.RemoveRange(kept, closed.Count - kept);
            return;
        }
    }

    private void AddOpen(ReadOnlySpan<char> text, int start, int end)
    {
        for (var level = 0; level < depth; level++)
        {
            var left = open[level];
            if (QuoteMarks.IsSingle(left.Mark) || !BeginsTalk(text, start, left) || !IsReopened(text, left.Mark, end))
            {
                continue;
            }

            Add(text, new(left.Outer, left.Start, end, end, false));
            return;
        }
    }

    /// <summary>
    /// One mark that closes two: «Сегодня открыт «Новый порт», — сказал мэр. Who speaks follows, so both end there.
    /// </summary>
    private void AddDoubleEnd(ReadOnlySpan<char> text, int end)
    {
        const int longest = 2000;
        if (depth == 0 || !QuoteMarks.IsGuillemet(open[0].Mark)) return;
        var outer = open[0];
        foreach (var inner in closed)
        {
            if (inner.Outer < outer.Outer || text[inner.Outer] != outer.Mark) continue;
            if (inner.Past - outer.Outer > longest) return;
            var rest = text[inner.Past..end];
            if (!rest.StartsWith(",") || rest[1..].TrimStart() is not ['\u2014' or '\u2013' or '-', ..]) continue;
            Add(text, new(outer.Outer, outer.Start, inner.End, inner.Past, true));
            return;
        }
    }

    /// <summary>A straight mark in the middle of a sentence may be any odd one; others tell that they open.</summary>
    private static bool BeginsTalk(ReadOnlySpan<char> text, int start, Opening left)
    {
        if (left.Mark != '"') return true;
        var before = text[start..left.Outer].TrimEnd();
        return before.Length == 0 || before[^1] is ',' or ':';
    }

    private static bool IsReopened(ReadOnlySpan<char> text, char mark, int end)
    {
        var next = text[end..].TrimStart();
        return next.Length > 1 && QuoteMarks.Reopens(mark, next[0]) && !char.IsWhiteSpace(next[1]);
    }

    private void AddOutermost(List<QuoteSpan> spans)
    {
        closed.Sort(static (one, other) => one.Outer.CompareTo(other.Outer));
        var past = -1;
        foreach (var span in closed)
        {
            if (span.Outer < past) continue;
            past = span.Past;
            spans.Add(span);
        }
    }

    /// <summary>
    /// ``A wire's marks'': what two graves open, two apostrophes close. Apostrophes alone say too little.
    /// </summary>
    private int ReadDoubled(ReadOnlySpan<char> text, int start, int end, int at)
    {
        var last = EndOfRun(text, end, at);
        if (text[at] == '\'')
        {
            isWithinDoubled = (at == start || char.IsWhiteSpace(text[at - 1]))
                && last + 1 < end && !char.IsWhiteSpace(text[last + 1]);
        }

        if (last - at != 1) return last;
        if (text[at] == '`')
        {
            if (depth < MaxDepth) open[depth++] = new('`', at, last + 1);
            return last;
        }

        for (var level = depth - 1; level >= 0; level--)
        {
            if (open[level] is not { Mark: '`' } opened || opened.Start - opened.Outer != 2) continue;
            Add(text, new(opened.Outer, opened.Start, at, last + 1, true));
            depth = level;
            break;
        }

        return last;
    }

    /// <summary>
    /// Doubled apostrophes are the emphasis of wiki markup and the marks of old agency wires: they say too little.
    /// </summary>
    private static int EndOfRun(ReadOnlySpan<char> text, int end, int at)
    {
        var past = at + 1;
        while (past < end && text[past] == text[at]) past++;
        return past - 1;
    }

    /// <summary>Markup that came through as text: what stands in an attribute is nobody's word.</summary>
    private static int EndOfAttribute(ReadOnlySpan<char> text, int end, int at)
    {
        const int longest = 300;
        var length = text[(at + 1)..Math.Min(end, at + 1 + longest)].IndexOf('"');
        return length < 0 ? at : at + 1 + length;
    }
}
