namespace Firstwire.Tracing.Quotes;

/// <summary>Who is said to have spoken a quotation, and how sure that is.</summary>
/// <param name="Speaker">Null where it stands in a document whose publisher is not named.</param>
/// <param name="Cue">
/// The index of the token that gives it to them, as the verb in “said Anna”; negative where there is none.
/// </param>
/// <param name="Cost">
/// 0 for a verb of speech beside the quotation, more for each word between and for rarer forms: of two, the cheaper
/// holds.
/// </param>
internal readonly record struct Attribution(NounPhrase? Speaker, int Cue, double Cost)
{
    /// <summary>What a token between a verb and the quotation costs.</summary>
    public const double PerToken = 0.2;

    /// <summary>What a verb costs that is none of saying.</summary>
    public const double OfFrame = 1.5;
}
