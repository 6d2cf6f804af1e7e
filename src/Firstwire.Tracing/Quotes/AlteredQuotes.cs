using Firstwire.Tracing.Copies;

namespace Firstwire.Tracing.Quotes;

/// <summary>
/// A quotation that a copy prints with other words than its source. Offsets in UTF-16 units, between the marks.
/// </summary>
/// <param name="Share">Of the words that carry meaning, how many of the longer are in both, in [0, 1].</param>
public sealed record AlteredQuote(int Start, int End, int SourceStart, int SourceEnd, double Share);

/// <summary>
/// Finds the quotations whose words a copy changed. Only where words that carry meaning were replaced or put in: what
/// was cut, bracketed, elided or put together is newsroom practice, and so is a quotation told in indirect speech.
/// </summary>
public static class AlteredQuotes
{
    /// <summary>Shorter ones are turns of phrase that two people may use.</summary>
    private const int FewestWords = 6;

    /// <summary>Quotations of a text that are looked at.</summary>
    private const int Most = 60;

    /// <summary>
    /// What stands in matching sentences is one quotation where neither is longer than so many times the other.
    /// </summary>
    private const double MostLonger = 1.6;

    /// <summary>Quotations with less in common are not one, unless their sentences match.</summary>
    private const double LeastShare = 0.5;

    /// <summary>
    /// Matching sentences may hold two sayings of one speaker: these have as good as nothing in common.
    /// </summary>
    private const double LeastOfMatching = 0.3;

    /// <param name="relation">Of the two texts, the source on the left.</param>
    /// <param name="language">Of both (BCP 47); null where it is not known.</param>
    public static IReadOnlyList<AlteredQuote> Of(Relation relation, string source, string copy, string? language)
    {
        ArgumentNullException.ThrowIfNull(relation);
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(copy);
        if (!relation.IsDerived || relation.Kind == RelationKind.Translation) return [];
        var words = SpeechWords.Of(language);
        var theirs = Read(source, language, words);
        if (theirs.Count == 0) return [];
        var whole = string.Join(' ', QuoteWords(source, words));
        var altered = new List<AlteredQuote>();
        foreach (var quote in Read(copy, language, words))
        {
            if (whole.Contains(quote.Folded, StringComparison.Ordinal)) continue;
            if (Nearest(quote, theirs, source, copy, language) is not var (nearest, fidelity))
            {
                if (Matching(quote, theirs, relation) is { } matching)
                    altered.Add(new AlteredQuote(
                        quote.Start, quote.End, matching.Start, matching.End, Shared(quote, matching)));
                continue;
            }

            if (fidelity.Label == FidelityLabel.Altered)
                altered.Add(new AlteredQuote(quote.Start, quote.End, nearest.Start, nearest.End, fidelity.Share));
        }

        return altered;
    }

    private sealed record Quoted(int Start, int End, string Folded, HashSet<string> Content);

    private static List<Quoted> Read(string text, string? language, SpeechWords words)
    {
        var quotes = new List<Quoted>();
        foreach (var quotation in QuoteFinder.Find(text, language).Take(Most))
        {
            var read = QuoteWord.Read(text[quotation.Start..quotation.End], words);
            if (read.Count < FewestWords) continue;
            quotes.Add(new Quoted(
                quotation.Start, quotation.End, string.Join(' ', read.Select(static word => word.Folded)),
                [.. read.Where(static word => word is { IsContent: true, IsBracketed: false }).Select(
                    static word => word.Folded)]));
        }

        return quotes;
    }

    /// <summary>All words of a text in stretches as long as quotations are read.</summary>
    private static IEnumerable<string> QuoteWords(string text, SpeechWords words)
    {
        foreach (var line in text.Split('\n'))
        {
            foreach (var word in QuoteWord.Read(line, words)) yield return word.Folded;
        }
    }

    /// <summary>The source's quotation that this one is truest to.</summary>
    private static (Quoted Quote, QuoteFidelity Fidelity)? Nearest(
        Quoted quote, List<Quoted> theirs, string source, string copy, string? language)
    {
        (Quoted, QuoteFidelity Fidelity)? nearest = null;
        foreach (var other in theirs)
        {
            if (Shared(quote, other) < LeastShare / 2) continue;
            var (said, printed) = (source[other.Start..other.End], copy[quote.Start..quote.End]);
            if (QuoteFidelity.Between(said, printed, language, language) is not { } fidelity
                || (fidelity.Label == FidelityLabel.Altered && fidelity.Share < LeastShare))
                continue;
            if (nearest is null || IsTruer(fidelity, nearest.Value.Fidelity)) nearest = (other, fidelity);
        }

        return nearest;
    }

    private static bool IsTruer(QuoteFidelity one, QuoteFidelity other)
    {
        var (altered, otherAltered) = (one.Label == FidelityLabel.Altered, other.Label == FidelityLabel.Altered);
        return altered == otherAltered ? one.Share > other.Share : otherAltered;
    }

    /// <summary>The only quotation of the only sentences that say the same in other words.</summary>
    private static Quoted? Matching(Quoted quote, List<Quoted> theirs, Relation relation)
    {
        var passages = relation.Passages.Where(passage =>
            passage.Kind == PassageKind.Reworded && passage.RightStart < quote.End
                && quote.Start < passage.RightEnd).ToArray();
        if (passages.Length == 0) return null;
        var found = theirs
            .Where(other => passages.Any(passage => passage.LeftStart < other.End && other.Start < passage.LeftEnd))
            .Take(2).ToArray();
        if (found is not [var only]) return null;
        var longer = Math.Max(quote.Folded.Length, only.Folded.Length);
        var shorter = Math.Min(quote.Folded.Length, only.Folded.Length);
        return longer <= shorter * MostLonger && Shared(quote, only) >= LeastOfMatching ? only : null;
    }

    private static double Shared(Quoted one, Quoted other)
    {
        var most = Math.Max(one.Content.Count, other.Content.Count);
        return most == 0 ? 0 : (double)one.Content.Count(other.Content.Contains) / most;
    }
}
