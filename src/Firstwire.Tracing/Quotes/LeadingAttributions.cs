namespace Firstwire.Tracing.Quotes;

/// <summary>Finds what gives a quotation to its speaker before it.</summary>
internal sealed class LeadingAttributions(
    Tokens tokens, QuoteSentences sentences, Clause clause, NounPhrases phrases, NamedSources sources)
{
    /// <summary>How many verbs are weighed for one quotation.</summary>
    private const int MostVerbs = 6;

    /// <summary>The cheapest of a sentence's verbs before a quotation, or a name and a colon.</summary>
    public Attribution? Before(int first, int quote)
    {
        var near = quote - 1;
        while (near > first && tokens.KindAt(near) == TokenKind.Break) near--;
        if (near < first) return null;
        var lean = tokens.KindAt(near) switch
        {
            TokenKind.Colon => 0,
            TokenKind.Comma => 0.5,
            _ => tokens.Is(near, WordUse.That | WordUse.AnyVerb) ? 0.5 : 1.5,
        };
        Attribution? best = null;
        var tried = 0;
        for (var at = near; at >= first && tried < MostVerbs; at--)
        {
            // Das sei, so Hartwig, „…“
            var isTag = tokens.Is(at, WordUse.Tag) && tokens.KindAt(at - 1) == TokenKind.Comma
                && tokens.IsCapital(at + 1);
            if (!isTag && !tokens.Is(at, WordUse.AnyVerb | WordUse.Per | WordUse.Heard)) continue;
            if (clause.IsHeard(first, at, quote, out var agent))
            {
                var heard = lean + ((near - at) * Attribution.PerToken);
                if (best is null || heard < best.Value.Cost) best = new(agent, at, heard);
                continue;
            }

            if (!isTag && !tokens.Is(at, WordUse.AnyVerb | WordUse.Per)) continue;
            tried++;
            var subject = isTag || tokens.Is(at, WordUse.Per) ? sources.Of(first, at, quote)
                : clause.Around(first, at, quote);
            if (subject is { } someone ? someone.IsSelf(tokens) : !tokens.Is(at, WordUse.Document)) continue;
            // The council, the Herald reported, called the plan “…”: who relays it stands between commas.
            if (best is not null && tokens.KindAt(at + 1) == TokenKind.Comma && subject is { From: > 0 } inserted
                && inserted.To <= at && tokens.KindAt(inserted.From - 1) == TokenKind.Comma) continue;
            const WordUse sure = WordUse.Verb | WordUse.Participle | WordUse.Per | WordUse.Relay;
            var isSure = isTag || tokens.Is(at, sure);
            var parted = near - at - Math.Max(0, tokens[at].Extent - 1);
            var cost = lean + (parted * Attribution.PerToken) + (isSure ? 0 : Attribution.OfFrame);
            if (best is null || cost < best.Value.Cost) best = new(subject, at, cost);
        }

        if (best is not null) return best;

        // Smith: “…”
        return tokens.KindAt(near) == TokenKind.Colon && phrases.EndingAt(first, near - 1) is { } label
            && (label.From == first || tokens.KindAt(label.From - 1) == TokenKind.Dash) ? new(label, -1, 2) : null;
    }

    /// <summary>
    /// A sentence without a verb of saying: what it is about speaks, most often. Where the order is free, only a colon
    /// behind somebody tells so.
    /// </summary>
    public Attribution? Opening(int first, int quote)
    {
        var leads = tokens.KindAt(quote - 1) == TokenKind.Colon;
        if (!tokens.Words.OpensWithSubject)
        {
            // Pour Mirela Pelagrin, « … ».
            if (first < quote && tokens.Is(first, WordUse.Tag) && clause.Behind(first, quote) is { } told
                && told.IsSomebody(tokens))
            {
                return new(told, first, 2);
            }

            return first < quote && tokens.KindAt(sentences.Lead(quote)) == TokenKind.Colon
                && clause.Openings.PersonOf(first, quote) is { } person ? new(person, -1, 2) : null;
        }

        return (clause.Marked(first, quote) ?? clause.Openings.Of(first, quote)) is { } subject
            ? new(subject, -1, leads ? 2 : 6) : null;
    }
}
