using System.Buffers;
using System.Collections.Frozen;
using Firstwire.Text.Agencies;
using Firstwire.Text.Words;
using Firstwire.Tracing.Sources;

namespace Firstwire.Tracing.Credits;

/// <summary>
/// Sentences about the text itself: "With files from The Canadian Press", "The Associated Press contributed to this
/// report", "This article was originally published by The Inland Courier", "told this newspaper".
/// </summary>
internal static class PhraseCredits
{
    /// <summary>Characters after a phrase within which the one it speaks of is named.</summary>
    private const int Reach = 100;

    /// <summary>A phrase within a sentence counts only in a line as short as a note.</summary>
    private const int LongestNote = 200;

    private const int LongestLastLine = 80;

    /// <summary>What stands before a sentence, or before a note within brackets or after a dash.</summary>
    private static readonly SearchValues<char> SentenceEnds = SearchValues.Create(".!?\n(—–:|*。（-");

    /// <summary>Before an outlet's name or kind, and no part of the name in small letters.</summary>
    private static readonly FrozenSet<string> Articles = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "the", "der", "die", "das", "dem", "den", "la", "le", "les", "l'", "l’", "el", "los", "il", "lo", "gli", "de",
        "het", "o", "os", "det", "в", "на", "у", "во");

    private static readonly SearchValues<char> NoteStarts = SearchValues.Create(".!?([—–-|*/\"”。（【");

    /// <param name="domain">The document's own, null where it is not known: an outlet does not credit itself.</param>
    public static void Find(ScannedText scan, string? domain, List<Credit> credits)
    {
        foreach (var (start, length, roles) in scan.Phrases)
        {
            if ((roles & CreditRoles.House) != CreditRoles.None) AddOwn(scan, start, length, credits);
            else if ((roles & CreditRoles.Published) != CreditRoles.None && IsOfItself(scan.Text, start))
                AddPublished(scan, start, length, scan.Text.Length, domain, credits);
            else if ((roles & CreditRoles.PublishedAround) != CreditRoles.None && IsOfItself(scan.Text, start))
            {
                if (EndOfName(scan.Text, start, length) is { } most)
                    AddPublished(scan, start, length, most, domain, credits);
            }
            else if ((roles & CreditRoles.With) != CreditRoles.None && IsNote(scan, start))
                AddNamed(scan, start, length, CreditKind.CreditLine, credits);
            else if ((roles & CreditRoles.Supplied) != CreditRoles.None) AddSupplied(scan, start, length, credits);
            else if ((roles & CreditRoles.Release) != CreditRoles.None) AddRelease(scan, start, length, credits);
        }

        foreach (var (agency, words) in scan.Styles)
        {
            credits.Add(new Credit(
                CreditKind.HouseStyle, OriginKind.Text, CreditField.Text, words.Start.Value, scan.Text[words],
                    CreditWeights.HouseStyle,
                new CreditedSource(agency, null, null)));
        }

        foreach (var mention in scan.Agencies)
        {
            AddContribution(scan, mention, credits);
            AddSuppliedBehind(scan, mention, credits);
        }
    }

    /// <summary>Whether a word stands before names of outlets and is no part of them, in whatever case.</summary>
    public static bool IsArticle(string word) => Articles.Contains(word);

    private static void AddOwn(ScannedText scan, int start, int length, List<Credit> credits) => credits.Add(new Credit(
        CreditKind.HousePhrase, OriginKind.Text, CreditField.Text, start, scan.Text.Substring(start, length),
        CreditWeights.HousePhrase, null));

    private static void AddRelease(ScannedText scan, int start, int length, List<Credit> credits)
    {
        if (!scan.InTail(start)) return;
        credits.Add(new Credit(
            CreditKind.Release, OriginKind.Text, CreditField.Text, start, scan.Text.Substring(start, length),
                CreditWeights.Release,
            new CreditedSource(null, null, null)));
    }

    /// <summary>All agencies that the sentence names after the phrase.</summary>
    private static bool AddNamed(ScannedText scan, int start, int length, CreditKind kind, List<Credit> credits)
    {
        var end = SentenceEnd(scan.Text, start + length);
        var added = false;
        foreach (var mention in scan.Agencies)
        {
            if (mention.Start < start + length) continue;
            if (mention.Start >= end) break;
            if (IsPicture(scan.Text, mention.End)) continue;
            credits.Add(Line(kind, scan, start..mention.End, mention.Agency));
            added = true;
        }

        return added;
    }

    /// <summary>"Distributed by AFP.": the phrase, agencies and nothing else up to the end of the line.</summary>
    private static void AddSupplied(ScannedText scan, int start, int length, List<Credit> credits)
    {
        var line = scan.LineAround(start);
        if (!scan.InTail(start) || !scan.IsWhole(line) || line.End.Value - line.Start.Value > LongestNote) return;
        var rest = scan.Text.AsSpan((start + length)..line.End.Value);
        if (!rest.Contains('.') && !EndsText(scan, line)) return;
        foreach (var mention in CreditList.Read(rest))
        {
            credits.Add(Line(CreditKind.CreditLine, scan, start..line.End.Value, mention.Agency));
        }
    }

    /// <summary>In a short last line: who wrote it up may be named before the agency, not what it did.</summary>
    private static void AddSuppliedBehind(ScannedText scan, AgencyMention mention, List<Credit> credits)
    {
        var line = scan.LineAround(mention.Start);
        if (!scan.IsWhole(line) || !EndsText(scan, line) || line.End.Value - line.Start.Value > LongestLastLine) return;
        for (var at = mention.End; at < line.End.Value; at++)
        {
            if ((CreditPhrases.At(scan.Text, at, out var length) & CreditRoles.SuppliedBehind) == CreditRoles.None)
                continue;
            credits.Add(Line(CreditKind.CreditLine, scan, mention.Start..(at + length), mention.Agency));
            return;
        }
    }

    private static Credit Line(CreditKind kind, ScannedText scan, Range words, Agency agency) => new(
        kind, OriginKind.Text, CreditField.Text, words.Start.Value, scan.Text[words].TrimEnd(), CreditWeights.CreditLine,
        new CreditedSource(agency, null, null));

    private static bool EndsText(ScannedText scan, Range line) =>
        scan.Text.AsSpan(line.End.Value).IsWhiteSpace() && line.Start.Value > 0;

    private static void AddPublished(
        ScannedText scan, int start, int length, int most, string? domain, List<Credit> credits)
    {
        if (AddNamed(scan, start, length, CreditKind.Republication, credits)) return;
        var (from, end) = NamedOutlet.After(scan.Text, PastKind(scan.Text, start + length), most);
        if (end <= from) return;
        end -= EndingOf(scan.Text.AsSpan(from..end));
        var name = scan.Text[from..end];

        // "Originally published on March 3".
        if (name.Any(char.IsDigit) && !name.Contains('.')) return;
        if (OwnName.IsMeantBy(name, domain)) return;
        var isAddress = name.StartsWith("http", StringComparison.OrdinalIgnoreCase);
        credits.Add(new Credit(
            CreditKind.Republication, OriginKind.Text, CreditField.Text, start, scan.Text[start..end],
                CreditWeights.Republication,
            new CreditedSource(null, isAddress ? null : name, isAddress ? name : null)));
    }

    /// <summary>Where a name ends at the latest that stands within a phrase of two pieces; null where the second is not
    /// in its sentence: "ist zuerst im Rathaus beraten worden" tells of no publication.</summary>
    private static int? EndOfName(string text, int start, int length)
    {
        if (CreditPhrases.PublishedAround(text, start) is not { } seconds) return null;
        var from = start + length;
        var sentence = text.AsSpan(from..SentenceEnd(text, from));
        int? first = null;
        foreach (var second in seconds)
        {
            var at = sentence.IndexOf(second, StringComparison.OrdinalIgnoreCase);
            if (at > 0 && WordEdges.IsEdge(sentence, at) && !(from + at >= first)) first = from + at;
        }

        return first;
    }

    /// <summary>Behind an article, and a word for a kind of outlet: "in [the newspaper] Harbour Post".</summary>
    private static int PastKind(string text, int at)
    {
        const int most = 4;
        for (var words = 0; words < most; words++)
        {
            var word = at;
            while (word < text.Length && text[word] is ' ' or ':') word++;
            if (word >= text.Length || char.IsUpper(text[word])) break;
            var length = 0;
            while (word + length < text.Length && WordEdges.IsWord(text[word + length])) length++;
            if (word + length < text.Length && text[word + length] is '\'' or '\u2019') length++;
            if (length == 0) break;
            if (!IsArticle(text.Substring(word, length)))
            {
                var isKind = (CreditPhrases.At(text, word, out var kind) & CreditRoles.Medium) != CreditRoles.None;
                if (!isKind || WordEdges.IsUnspaced(text[word])) break;
                length = kind;
            }

            at = word + length;
        }

        return at;
    }

    /// <summary>Letters of a Turkish case, which an apostrophe parts from a name: "Liman Postası'nda".</summary>
    private static int EndingOf(ReadOnlySpan<char> name)
    {
        const int shortestName = 4;
        var apostrophe = name.LastIndexOfAny('\'', '\u2019');
        return apostrophe >= shortestName
            && name[(apostrophe + 1)..] is "nda" or "nde" or "da" or "de" or "ta" or "te" or "ndan" or "nden" or "dan"
                or "den" or "tan" or "ten"
            ? name.Length - apostrophe : 0;
    }

    /// <summary>
    /// Whether a sentence speaks of the text that it stands in: it begins with the phrase, or names "this article"
    /// before it. "The memo was first published by" does not, nor does "this novel".
    /// </summary>
    private static bool IsOfItself(string text, int at)
    {
        var start = at;
        var least = Math.Max(0, at - Reach);
        while (start > least && !SentenceEnds.Contains(text[start - 1])) start--;
        if (text.AsSpan(start, at - start).Trim(" \"“”'‘[/»«_").IsEmpty) return true;
        for (var word = start; word < at; word++)
        {
            if ((CreditPhrases.At(text, word, out var length) & CreditRoles.This) == CreditRoles.None) continue;
            var next = word + length;
            while (next < at && text[next] == ' ') next++;
            if ((CreditPhrases.At(text, next, out _) & CreditRoles.Other) == CreditRoles.None) return true;
        }

        return false;
    }

    /// <summary>"Reuters contributed to this report".</summary>
    private static void AddContribution(ScannedText scan, AgencyMention mention, List<Credit> credits)
    {
        if (!ScannedText.InHead(mention.Start) && !scan.InTail(mention.Start)) return;
        var end = Math.Min(SentenceEnd(scan.Text, mention.End), mention.End + Reach);
        for (var at = mention.End; at < end; at++)
        {
            var roles = CreditPhrases.At(scan.Text, at, out var length);
            if ((roles & CreditRoles.Contributed) == CreditRoles.None) continue;
            if (length < 12 && !IsNote(scan, mention.Start)) continue;
            credits.Add(Line(CreditKind.CreditLine, scan, mention.Start..(at + length), mention.Agency));
            return;
        }
    }

    /// <summary>A phrase that begins a sentence, a bracket or a line, or stands in a line as short as a note.</summary>
    private static bool IsNote(ScannedText scan, int start)
    {
        var line = scan.LineAround(start);
        if (line.End.Value - line.Start.Value <= LongestNote && scan.InTail(start) && scan.IsWhole(line)) return true;
        var before = scan.Text.AsSpan(line.Start.Value, start - line.Start.Value).TrimEnd();
        return before.IsEmpty || NoteStarts.Contains(before[^1]);
    }

    private static bool IsPicture(string text, int at)
    {
        while (at < text.Length && text[at] is ' ' or '/') at++;
        return (CreditPhrases.At(text, at, out _) & CreditRoles.Picture) != CreditRoles.None;
    }

    private static int SentenceEnd(string text, int at)
    {
        var rest = text.AsSpan(at, Math.Min(Reach, text.Length - at));
        for (var i = 0; i < rest.Length; i++)
        {
            if (rest[i] is '\n' or ')' or '。' or '!' or '?' or '।') return at + i;
            if (rest[i] == '.' && i > 2 && (i + 1 == rest.Length || rest[i + 1] is ' ' or '\n')
                && WordEdges.IsWord(rest[i - 2]))
                return at + i;
        }

        return at + rest.Length;
    }
}
