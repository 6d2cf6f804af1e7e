namespace Firstwire.Tracing.Quotes;

/// <summary>What a speaker is called most fully in a text.</summary>
internal sealed class SpeakerNames(Tokens tokens)
{
    /// <summary>The text of a phrase; a pronoun stands for <paramref name="last"/>, a lone surname for the whole name.</summary>
    public string? Of(NounPhrase phrase, string? last)
    {
        if (phrase.IsPronoun(tokens)) return last;
        return tokens.Text[tokens[phrase.From].Start..tokens[phrase.To - 1].End];
    }
}
