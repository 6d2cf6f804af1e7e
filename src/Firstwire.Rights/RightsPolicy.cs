namespace Firstwire.Rights;

/// <summary>
/// From the publisher's signals to what may be done. Each signal can only tighten what the edition allows, and the most
/// restrictive wins; what is unknown or malformed allows nothing. A licence takes nothing back: it says how far a
/// public edition's own limit reaches.
/// </summary>
public static class RightsPolicy
{
    /// <summary>Raised with every change of the rules; stored decisions of an older version are made again.</summary>
    public const int Version = 5;

    /// <summary>Characters of the feed's own description that a public edition shows.</summary>
    public const int PublicExcerptLength = 160;

    /// <summary>
    /// Pure: the same signals give the same decision. The order of the signals changes only that of the reasons.
    /// </summary>
    public static RightsDecision Decide(
        RightsSignals signals, Edition edition, RightsStage stage = RightsStage.AfterReading)
    {
        ArgumentNullException.ThrowIfNull(signals);
        var isPublic = edition != Edition.Private;
        var grant = LicenseGrant.Of(signals);
        var showsOwn = !isPublic || stage != RightsStage.AfterReading || grant.IsOpen;
        var decision = new RightsDecision(
            MayFetch: true,
            MayIndex: true,
            ExcerptLength: isPublic ? PublicExcerptLength : null,
            MayKeepText: true,
            MayShowText: showsOwn,
            MayShowImage: showsOwn && (!isPublic || stage != RightsStage.AfterReading || grant.CoversPictures),
            MayTranslateTitle: !grant.ForbidsDerivatives,
            MayMine: true,
            MustCredit: grant.DemandsCredit,
            Expires: null,
            Reasons: [Reason(isPublic), .. grant.Reasons(isPublic)])
        {
            License = grant.License,
        };
        var effects = signals.All.Take(RightsSignals.Maximum)
            .Select(signal => SignalEffects.Of(Bounded(signal), isPublic)).ToList();

        // A reason holds all that its signal says: each is compared once, and not with every signal that follows.
        var reasons = decision.Reasons.Concat(effects.SelectMany(static effect => effect.Reasons)).Distinct().ToList();
        var withheld = effects.SelectMany(static effect => effect.WithheldParts).Distinct().ToList();
        foreach (var effect in effects)
        {
            decision = decision.Tighten(effect with { Reasons = [], WithheldParts = [] }) with { Reasons = [] };
        }

        decision = decision with { Reasons = reasons, WithheldParts = withheld };

        if (!decision.MayKeepText) decision = decision with { MayShowText = false };
        return decision with { License = grant.License };
    }

    private static RightsReason Reason(bool isPublic) =>
        new(isPublic ? RightsEffect.PublicEdition : RightsEffect.PrivateEdition);

    private static RightsSignal Bounded(RightsSignal signal) =>
        signal.Value.Length <= RightsSignal.MaximumValue
            ? signal
            : signal with { Value = signal.Value[..RightsSignal.MaximumValue] };
}
