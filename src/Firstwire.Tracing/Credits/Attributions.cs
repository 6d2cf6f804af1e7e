using System.Buffers;
using Firstwire.Text.Agencies;
using Firstwire.Text.Words;
using Firstwire.Tracing.Sources;

namespace Firstwire.Tracing.Credits;

/// <summary>
/// Agencies that reported a fact which the text tells in its own words: "told Reuters", "according to AFP", "the TASS
/// agency reports". They speak of the information's origin and never of the text's.
/// </summary>
internal static class Attributions
{
    private const int Most = 12;

    private static readonly SearchValues<char> Stops = SearchValues.Create("\n.;!?。");

    /// <summary>What may stand right before a name.</summary>
    private static readonly char[] Before = [' ', '\u00A0', '«', '„', '“', '"'];

    /// <summary>Characters between the verb and the name: an article, "news agency".</summary>
    private const int Reach = 28;

    /// <summary>The same where who speaks stands between: "dijo la alcaldesa de Skarvoy a EFE".</summary>
    private const int ReachAround = 80;

    /// <param name="domain">The document's own, null where it is not known: an agency does not credit itself.</param>
    /// <param name="country">
    /// The country of the page's domain: there a mark that is written like a surname is the agency's.
    /// </param>
    public static void Find(ScannedText scan, string? domain, string? country, List<Credit> credits)
    {
        var found = 0;
        foreach (var mention in scan.Agencies)
        {
            if (found == Most) return;
            if (domain is not null && mention.Agency.Domains.Contains(domain)) continue;
            if (mention.Agency.Country != country && IsNameLike(scan.Text, mention)) continue;
            if (IsWordLike(scan.Text, mention)) continue;
            if (Around(scan.Text, mention.Start, mention.End) is not { } span
                || Overlaps(credits, mention.Start, mention.End)) continue;
            found++;
            credits.Add(Credit(
                span.Start.Value, scan.Text[span], new CreditedSource(mention.Agency, null, null)));
        }
    }

    /// <summary>That somebody reported what the text tells.</summary>
    public static Credit Credit(int start, string words, CreditedSource source) => new(
        CreditKind.Attribution, OriginKind.Information, CreditField.Text, start, words, CreditWeights.Attribution,
        source);

    /// <summary>Whether a part of the text is part of a credit already.</summary>
    public static bool Overlaps(List<Credit> credits, int start, int end) => credits.Exists(
        credit => credit.Field == CreditField.Text && credit.Start < end && start < credit.End);

    /// <summary>
    /// The verb and the name, whichever comes first; null where no verb of telling stands beside the name.
    /// </summary>
    public static Range? Around(string text, int start, int end)
    {
        var least = Math.Max(0, start - Reach);
        for (var at = start - 2; at >= least; at--)
        {
            if (text[at] is '\n' or '.' or '。') break;
            var roles = CreditPhrases.At(text, at, out var length);
            if ((roles & CreditRoles.Told) == CreditRoles.None || at + length >= end) continue;

            // To the news agency [AFP]: the word for its kind is of the phrase, and of the name.
            if (at + length > start) return at..end;
            if (IsGap(text.AsSpan(at + length, start - at - length))) return at..end;
        }

        if (ToldAround(text, start) is { } told) return told..end;
        if (CreditPhrases.ReportsAround(text, end) is { } verb) return start..verb;
        var most = Math.Min(text.Length - 1, end + Reach);
        for (var at = end; at < most; at++)
        {
            if (text[at] is '\n' or '.' or '。' or ',') break;
            var roles = CreditPhrases.At(text, at, out var length);
            if ((roles & CreditRoles.Reports) == CreditRoles.None) continue;
            return IsGap(text.AsSpan(end, at - end)) ? start..(at + length) : null;
        }

        return null;
    }

    /// <summary>Where the verb stands that leads, past who speaks, to the one named at a place.</summary>
    private static int? ToldAround(string text, int start)
    {
        var least = Math.Max(0, start - ReachAround);
        for (var at = start - 2; at >= least && !Stops.Contains(text[at]); at--)
        {
            if (CreditPhrases.ToldAround(text, at, out var length) is not { } ends) continue;
            if (at + length > start) continue;
            var between = WithoutKind(text[(at + length)..start].Replace('\u2019', '\'').TrimEnd(Before));
            foreach (var end in ends)
            {
                if (EndsWith(between, end) || EndsWith(WithoutArticle(between), end)) return at;
            }
        }

        return null;
    }

    private static bool EndsWith(string between, string end) =>
        between.Length > end.Length && between.EndsWith(end, StringComparison.OrdinalIgnoreCase)
        && !WordEdges.IsWord(between[^(end.Length + 1)]);

    private static string WithoutArticle(string between)
    {
        var word = between.LastIndexOf(' ') + 1;
        return PhraseCredits.IsArticle(between[word..]) ? between[..word].TrimEnd() : between;
    }

    /// <summary>The word for its kind leads to a name like none: "dijo la alcaldesa a la agencia".</summary>
    private static string WithoutKind(string between)
    {
        var word = between.LastIndexOfAny([' ', '\'']) + 1;
        return (CreditPhrases.At(between, word, out var length) & CreditRoles.Source) != CreditRoles.None
            && word + length == between.Length ? between[..word].TrimEnd() : between;
    }

    /// <summary>
    /// Two short words at most: no other subject stands between. In Japanese its "of" makes the name another's.
    /// </summary>
    private static bool IsGap(ReadOnlySpan<char> between)
    {
        if (between.ContainsAny(Stops)) return false;
        var trimmed = between.Trim();
        if (trimmed is ['の', ..]) return false;
        return trimmed.IsEmpty || trimmed.Count(' ') <= 1 || WordEdges.IsUnspaced(trimmed[0]);
    }

    /// <summary>A mark that is written like a surname may be one: "Bloomberg said".</summary>
    private static bool IsNameLike(string text, AgencyMention mention) => mention.IsMark
        && char.IsUpper(text[mention.Start])
            && text.AsSpan(mention.Start + 1, mention.Length - 1).ContainsAnyInRange('a', 'z')
            && !Spelling.IsUnpronounceable(text.AsSpan(mention.Start, mention.Length));

    /// <summary>A mark in small letters is also a word, behind an article at least: "the idea that is said".</summary>
    private static bool IsWordLike(string text, AgencyMention mention) => mention is { IsMark: true, Length: > 3 }
        && WordRunes.IsSmall(text[mention.Start]);
}
