using Firstwire.Tracing.Texts;

namespace Firstwire.Tracing.Copies;

/// <summary>
/// Names and numbers of the passages that two texts share. Whoever copies or rewords a text keeps them; two reports
/// from one mould (results, markets, courts, weather) share the sentences and differ in just these.
/// </summary>
internal static class Anchors
{
    /// <summary>Fewer than this decide nothing.</summary>
    private const int Fewest = 3;

    /// <summary>With less than this share kept, the sentences are a mould's, not the other text's.</summary>
    private const double LeastKept = 0.6;

    /// <summary>Whether the shared sentences of two texts tell of other people, places and figures.</summary>
    public static bool Differ(PairMeasures measures, ComparedText left, ComparedText right, double matchedShare)
    {
        var (part, whole) = measures.LeftIsPart ? (left, right) : (right, left);
        var tokens = part.Tokens.Span;
        var (all, kept) = (0, 0);
        foreach (var match in measures.Sentences)
        {
            if (match.Match < 0 || match.WiderShare < matchedShare) continue;
            var sentence = part.Sentences[match.Sentence];
            foreach (var token in tokens[sentence.FirstToken..sentence.EndToken])
            {
                var isNumber = token.Has(TokenTraits.Number);
                if (!isNumber && !token.Has(TokenTraits.Name)) continue;
                all++;
                if (isNumber ? whole.Numbers.Contains(token.Word) : whole.Stems.ContainsKey(token.Stem)) kept++;
            }
        }

        return all >= Fewest ? kept < LeastKept * all : all > 0 && kept == 0 && AreUnseen(part, whole);
    }

    /// <summary>
    /// In scripts without capitals names are not seen, and what is reworded is not told from what a mould gave.
    /// </summary>
    public static bool AreUnseen(ComparedText left, ComparedText right) => IsCaseless(left) && IsCaseless(right);

    private static bool IsCaseless(ComparedText text)
    {
        foreach (var token in text.Tokens.Span)
        {
            if (token.Has(TokenTraits.Capitalized)) return false;
        }

        return true;
    }
}
