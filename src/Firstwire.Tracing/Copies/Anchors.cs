using Firstwire.Tracing.Texts;

namespace Firstwire.Tracing.Copies;

/// <summary>
/// Names and numbers of the passages that two texts share. Whoever copies or rewords a text keeps them; two reports
/// from one mould (results, markets, courts, weather) share the sentences and differ in just these.
/// </summary>
internal static class Anchors
{
    /// <summary>
    /// Fewer than this decide nothing, unless they are names of which none is kept: then two are enough.
    /// </summary>
    private const int Fewest = 3;
    private const int FewestNamesOfNoneKept = 2;

    /// <summary>With less than this share kept, the sentences are a mould's, not the other text's.</summary>
    private const double LeastKept = 0.6;

    /// <summary>
    /// Sentences that name nobody are anybody's, where of all the names of the text that has them, this many at least,
    /// the other has hardly any.
    /// </summary>
    private const int FewestNames = 4;
    private const double HardlyAny = 0.2;

    /// <summary>From this share of its runs of five words on a part is the whole's, but for a figure.</summary>
    private const double NearlyAll = 0.75;

    /// <summary>Whether the shared sentences of two texts tell of other people, places and figures.</summary>
    public static bool Differ(PairMeasures measures, ComparedText left, ComparedText right, double matchedShare)
    {
        var (part, whole) = measures.LeftIsPart ? (left, right) : (right, left);
        var names = NamesOf(part);
        var digits = NumberWords.In(part.Tokens.Span);
        var wholeNumbers = NumbersOf(whole);
        var numbers = new Dictionary<uint, bool>();
        var anchors = new Dictionary<uint, bool>();
        foreach (var match in measures.Sentences)
        {
            if (match.Match < 0 || match.WiderShare < matchedShare) continue;
            var sentence = part.Sentences[match.Sentence];
            foreach (var token in part.Tokens.Span[sentence.FirstToken..sentence.EndToken])
            {
                if (token.Has(TokenTraits.Number))
                {
                    anchors[token.Word] = numbers[token.Word] = wholeNumbers.Contains(token.Word);
                }
                else if (digits.TryGetValue(token.Word, out var value))
                {
                    // "Two" and "first" stand in most texts: only what is not there says something.
                    numbers[value] = wholeNumbers.Contains(value);
                    if (!numbers[value]) anchors[value] = false;
                }
                else if (names.Contains(token.Stem)) anchors[token.Stem] = whole.Stems.ContainsKey(token.Stem);
            }
        }

        if (numbers.Count >= Fewest && Kept(numbers) == 0) return true;
        var kept = Kept(anchors);
        if (anchors.Count >= Fewest) return kept < LeastKept * anchors.Count;
        if (kept > 0) return false;
        if (anchors.Keys.Count(names.Contains) >= FewestNamesOfNoneKept) return true;
        var areUnseen = measures.Lettering != Lettering.Cased || AreLowered(measures, part, whole);
        if (anchors.Count > 0 && areUnseen) return anchors.Count > 1 || !IsNearlyAllOf(part, whole);
        return names.Count >= FewestNames && names.Count(whole.Stems.ContainsKey) < HardlyAny * names.Count;
    }

    private static int Kept(Dictionary<uint, bool> anchors) => anchors.Count(static anchor => anchor.Value);

    /// <summary>A figure that was misprinted, or set apart otherwise, is no other event's.</summary>
    private static bool IsNearlyAllOf(ComparedText part, ComparedText whole) =>
        HashSets.Containment(part.Shingles.Of5, whole.Shingles.Of5) >= NearlyAll;

    /// <summary>The numbers of a text, in digits or in letters.</summary>
    private static HashSet<uint> NumbersOf(ComparedText text)
    {
        var numbers = new HashSet<uint>(text.Numbers);
        var digits = NumberWords.In(text.Tokens.Span);
        foreach (ref readonly var token in text.Tokens.Span)
        {
            if (digits.TryGetValue(token.Word, out var number)) numbers.Add(number);
        }

        return numbers;
    }

    /// <summary>
    /// Whether the names of both texts are written without the capitals that their script has: then what is reworded is
    /// not told from what a mould gave. The trees for scripts without capitals know moulds by other measures.
    /// </summary>
    public static bool AreLowered(PairMeasures measures, ComparedText left, ComparedText right) =>
        measures.Lettering == Lettering.Cased && IsLowered(left) && IsLowered(right);

    /// <summary>
    /// The words that have a capital within a sentence, and more letters than "I": where a sentence or a quotation
    /// starts it says nothing.
    /// </summary>
    private static HashSet<uint> NamesOf(ComparedText text)
    {
        var names = new HashSet<uint>();
        foreach (ref readonly var token in text.Tokens.Span)
        {
            if (!token.Has(TokenTraits.Name) || token.Has(TokenTraits.First | TokenTraits.OpensQuotation)) continue;
            if (token.End - token.Start > 1) names.Add(token.Stem);
        }

        return names;
    }

    private static bool IsLowered(ComparedText text)
    {
        foreach (var token in text.Tokens.Span)
        {
            if (token.Has(TokenTraits.Capitalized)) return false;
        }

        return true;
    }
}
