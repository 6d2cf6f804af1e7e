using System.Globalization;
using Firstwire.Text.Words;

namespace Firstwire.Tracing.Quotes;

/// <summary>A word of a quotation as it is compared with another's.</summary>
/// <param name="Folded">Without case and accents, contractions written out.</param>
/// <param name="IsContent">Whether it carries meaning: no article, no preposition.</param>
/// <param name="IsBracketed">Whether it stands in brackets, by whoever quotes: nobody speaks them.</param>
/// <param name="IsNot">Whether it turns what is said into its contrary.</param>
/// <param name="IsAfterGap">Whether an ellipsis stands before it.</param>
internal readonly record struct QuoteWord(string Folded, bool IsContent, bool IsNot, bool IsBracketed, bool IsAfterGap)
{
    /// <summary>Where it stands, in UTF-16 units; both words of a contraction stand where it does.</summary>
    public WordSpan Span { get; private init; }

    /// <summary>
    /// So many words of a quotation are compared at most: the table of an alignment grows with their square.
    /// </summary>
    public const int MaxWords = 400;

    private const WordUse Small = WordUse.Article | WordUse.Of | WordUse.Preposition | WordUse.Conjunction
        | WordUse.Relative
        | WordUse.That | WordUse.Pronoun | WordUse.Skip | WordUse.Particle | WordUse.Subject;

    public static List<QuoteWord> Read(string text, SpeechWords words)
    {
        var list = new List<QuoteWord>();
        var (bracketed, gap) = (false, false);
        for (var at = 0; at < text.Length && list.Count < MaxWords;)
        {
            var sign = text[at];
            if (!IsPart(sign))
            {
                bracketed = sign is '[' or '(' || (bracketed && sign is not (']' or ')'));
                gap |= sign == '\u2026'
                    || (sign == '.' && at + 2 < text.Length && text[at + 1] == '.' && text[at + 2] == '.');
                at++;
                continue;
            }

            var past = End(text, at);
            foreach (var word in Contractions.Parts(text[at..past]))
            {
                var use = words.UseOf(word, isCapital: true);
                var isNot = use.Does(WordUse.Not);
                list.Add(
                    new(Folding.Of(word), isNot || !use.Does(Small), isNot, bracketed, gap) { Span = new(at, past) });
                gap = false;
            }

            at = past;
        }

        return list;
    }

    /// <summary>Scripts without spaces are compared character by character.</summary>
    private static int End(string text, int at)
    {
        var past = at + (char.IsSurrogate(text[at]) && at + 1 < text.Length ? 2 : 1);
        if (Unspaced.Is(text[at])) return past;
        while (past < text.Length && !Unspaced.Is(text[past]) && (IsPart(text[past])
            || (text[past] is '\'' or '\u2019' && past + 1 < text.Length && IsPart(text[past + 1])))) past++;
        return past;
    }

    private static bool IsPart(char sign) => char.IsLetterOrDigit(sign) || char.IsSurrogate(sign)
        || char.GetUnicodeCategory(sign) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
