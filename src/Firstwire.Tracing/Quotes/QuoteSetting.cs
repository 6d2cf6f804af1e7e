namespace Firstwire.Tracing.Quotes;

/// <summary>What is known of a quotation of which nobody is sure who speaks.</summary>
/// <param name="Quote">Its token.</param>
/// <param name="First">Where its sentence begins.</param>
/// <param name="Past">Where the sentence behind its own ends.</param>
/// <param name="Given">What its sentence tells.</param>
/// <param name="Ruled">Who speaks as far as its words tell.</param>
/// <param name="Stated">Whom its sentence names or describes as the speaker.</param>
/// <param name="Behind">The phrase that stands behind it, past a verb.</param>
/// <param name="IsSpoken">Whether a verb of saying stands beside it.</param>
/// <param name="Candidates">How many may have spoken it.</param>
internal sealed record QuoteSetting(
    int Quote, int First, int Past, Attribution? Given, string? Ruled, string? Stated, string? Behind, bool IsSpoken,
    int Candidates);
