namespace Firstwire.Tracing.Quotes;

/// <summary>Names who says each quotation of a text: by what its sentence says, else by the talk that it goes on with.</summary>
internal sealed class Speakers
{
    /// <summary>In tokens: how far back a speaker goes on talking without being named anew.</summary>
    private const int Memory = 150;

    private readonly Tokens tokens;
    private readonly IReadOnlyList<QuoteSpan> spans;
    private readonly Attributions attributions;
    private readonly SpeakerNames names;

    public Speakers(Tokens tokens, IReadOnlyList<QuoteSpan> spans)
    {
        this.tokens = tokens;
        this.spans = spans;
        attributions = new Attributions(tokens, spans);
        names = new SpeakerNames(tokens);
    }

    /// <summary>The quotations with their speakers, in order.</summary>
    public List<Quotation> Name()
    {
        var found = new List<Quotation>(spans.Count);
        string? last = null;
        var lastAt = -Memory;
        for (var at = 0; at < tokens.Count; at++)
        {
            if (tokens[at].Kind != TokenKind.Quote) continue;
            var span = spans[tokens[at].Extent];
            var given = attributions.Of(at);
            string? speaker = null, cue = null;
            if (given is { } stated)
            {
                speaker = names.Of(stated.Speaker, at - lastAt <= Memory ? last : null);
                cue = stated.Cue < 0 ? null : CueText(stated.Cue);
            }
            else if (at - lastAt <= Memory) speaker = last;

            found.Add(new Quotation(span.Start, span.End, speaker, cue));
            if (speaker is null) continue;
            last = speaker;
            lastAt = at;
        }

        return found;
    }

    private string CueText(int cue)
    {
        var last = cue + Math.Max(1, tokens[cue].Extent) - 1;
        return tokens.Text[tokens[cue].Start..tokens[last].End];
    }
}
