using Firstwire.Tracing.Texts;

namespace Firstwire.Tracing.Stories;

/// <summary>A number with the word that it counts and the one behind that, as one of several texts has it.</summary>
/// <param name="Text">Which text.</param>
/// <param name="Start">Where it begins there, in UTF-16 units.</param>
/// <param name="End">Behind the last of the words.</param>
/// <param name="From">Where the words around it begin: its sentence, or the nearest of it.</param>
/// <param name="To">Behind the last word around it.</param>
public sealed record StatedFigure(int Text, int Start, int End, int From, int To);

/// <summary>
/// Figures in which accounts of one event differ: numbers of the same thing, said of it in sentences that share more
/// than the counted word.
/// </summary>
public static class StatedFigures
{
    private const int MostDifferences = 6;

    /// <summary>Words to either side: most sentences whole. A text without a full stop is one sentence.</summary>
    private const int MostAround = 40;

    /// <summary>The figures of each difference in the order of the texts, one of each text at most.</summary>
    /// <param name="texts">In one language. What one text says twice of a thing, and differently, is left out.</param>
    public static IReadOnlyList<IReadOnlyList<StatedFigure>> Differences(IReadOnlyList<string> texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        var counted = new Dictionary<uint, List<Stated>>();
        for (var i = 0; i < texts.Count; i++)
        {
            foreach (var own in Read(i, texts[i]).GroupBy(static figure => figure.Counted))
            {
                if (own.DistinctBy(static figure => figure.Number).Skip(1).Any()) continue;
                if (!counted.TryGetValue(own.Key, out var all)) counted.Add(own.Key, all = []);
                all.Add(own.First());
            }
        }

        return [.. counted.Values.Select(Alike)
            .Where(static figures => figures.DistinctBy(static figure => figure.Number).Skip(1).Any())
            .OrderByDescending(static figures => figures.Count).ThenBy(
                static figures => (figures[0].Figure.Text, figures[0].Figure.Start))
            .Take(MostDifferences).Select(
                static figures => (IReadOnlyList<StatedFigure>)[.. figures.Select(static figure => figure.Figure)])];
    }

    /// <summary>Those that speak of what the first speaks of that has a fellow.</summary>
    private static List<Stated> Alike(List<Stated> figures)
    {
        foreach (var one in figures)
        {
            var alike = figures.FindAll(other => other == one || other.Said.Overlaps(one.Said));
            if (alike.Count > 1) return alike;
        }

        return [];
    }

    private static IEnumerable<Stated> Read(int number, string text)
    {
        var traced = TracedText.Of(text);
        var tokens = traced.Tokens;
        for (var i = 0; i + 1 < tokens.Length; i++)
        {
            var (figure, noun) = (tokens.Span[i], tokens.Span[i + 1]);
            if (!IsFigure(text, figure) || !IsCounted(text, figure, noun)) continue;
            var said = new HashSet<uint>();
            foreach (var token in traced.Sentence(figure.Sentence))
            {
                if (token.IsContent && !token.Has(TokenTraits.Number) && token.Stem != noun.Stem) said.Add(token.Stem);
            }

            var last = i + 2 < tokens.Length && IsNext(text, noun, tokens.Span[i + 2]) ? i + 2 : i + 1;
            var from = Math.Max(traced.SentenceStarts[figure.Sentence], i - MostAround);
            var to = Math.Min(traced.SentenceStarts[figure.Sentence + 1] - 1, last + MostAround);
            yield return new Stated(
                new StatedFigure(
                    number, figure.Start, tokens.Span[last].End, tokens.Span[from].Start, tokens.Span[to].End),
                noun.Stem,
                string.Concat(text[figure.Start..figure.End].Where(char.IsDigit)), said);
        }
    }

    /// <summary>Digits alone: what goes on with letters is an ordinal or a name.</summary>
    private static bool IsFigure(string text, TracedToken token)
    {
        if (!token.Has(TokenTraits.Number)) return false;
        foreach (var c in text.AsSpan(token.Start, token.End - token.Start))
        {
            if (char.IsLetter(c)) return false;
        }

        return true;
    }

    private static bool IsCounted(string text, TracedToken figure, TracedToken noun) =>
        !noun.Has(TokenTraits.Capitalized) && IsNext(text, figure, noun);

    /// <summary>"20 thousand crowns" and "12 miners injured" say more than their first two words.</summary>
    private static bool IsNext(string text, TracedToken one, TracedToken next) =>
        next.IsContent && !next.Has(TokenTraits.Number) && next.Sentence == one.Sentence
        && next.Start - one.End == 1 && (text[one.End] is ' ' or '\u00A0');

    private sealed record Stated(StatedFigure Figure, uint Counted, string Number, HashSet<uint> Said);
}
