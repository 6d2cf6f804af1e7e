namespace Firstwire.Tracing.Quotes;

/// <summary>Finds what gives a quotation to its speaker within its own sentence, in either order.</summary>
internal sealed class Attributions(
    Tokens tokens, QuoteSentences sentences, LeadingAttributions leading, TrailingAttributions trailing, Houses houses)
{
    /// <summary>The cheapest attribution of the quotation that stands at token <paramref name="quote"/>.</summary>
    public Attribution? Of(int quote)
    {
        var first = sentences.First(quote);
        var past = sentences.Past(quote);
        var before = leading.Before(first, quote);
        var behind = trailing.Behind(first, quote, past);
        var best = before ?? leading.Opening(first, quote);
        if (before is { Cue: >= 0, Speaker: not null } && behind?.Speaker is { } relaying
            && houses.IsHouse(relaying.From))
        {
            // He said that «…», writes the Harbour Post.
            return before;
        }

        // She said that “…” and then called for more: the second verb has words of its own.
        if (before is { Cue: >= 0 } && tokens.Words.Order == WordOrder.Free
            && tokens.Is(quote + 1, WordUse.Conjunction))
        {
            return before;
        }

        // Varn called it “…”, while Dravic said: what a conjunction begins is another's.
        if (before is { Cue: >= 0, Speaker: not null } && tokens.KindAt(quote + 1) == TokenKind.Comma
            && tokens.Is(quote + 2, WordUse.Conjunction) && behind is { Speaker: { } other } && other.From > quote + 2)
        {
            return before;
        }

        return best is null || (behind is not null && behind.Value.Cost < best.Value.Cost) ? behind : best;
    }
}
