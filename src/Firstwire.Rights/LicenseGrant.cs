namespace Firstwire.Rights;

/// <summary>
/// How far the licences that were stated reach, all together: one that is not open, or not known, outweighs those that
/// are.
/// </summary>
internal sealed class LicenseGrant
{
    private readonly List<(RightsSignal Signal, StatedLicense? License)> stated;
    private readonly RightsSignal? reserved;
    private readonly RightsSignal? condition;
    private readonly bool pictures;

    private LicenseGrant(RightsSignals signals)
    {
        stated = [.. signals.All.Take(RightsSignals.Maximum).Where(IsLicense).Select(signal =>
            (signal, StatedLicense.Parse(signal.Value)))];
        reserved = signals.All.Take(RightsSignals.Maximum).FirstOrDefault(
            signal => Is(signal, SignalNames.Rights) && signal.Value.Length <= RightsSignal.MaximumValue
                && ReservedRights.AreIn(signal.Value));
        condition = signals.All.Take(RightsSignals.Maximum).FirstOrDefault(
            signal => Is(signal, SignalNames.ConditionsOfAccess) && !string.IsNullOrWhiteSpace(signal.Value)
                && !IsFree(signal.Value));
        pictures = signals.All.Take(RightsSignals.Maximum).Where(
            signal => Is(signal, SignalNames.MediaRights) || Is(signal, SignalNames.MediaLicense))
            .All(signal => StatedLicense.Parse(signal.Value) is { IsOpen: true });
    }

    public static LicenseGrant Of(RightsSignals signals) => new(signals);

    /// <summary>Whether anybody may publish the text.</summary>
    public bool IsOpen => stated.Count > 0
        && reserved is null
        && condition is null
        && stated.All(static one => one.License is { IsOpen: true });

    public bool CoversPictures => pictures;

    public bool ForbidsDerivatives => stated.Exists(static one => one.License is { ForbidsDerivatives: true });

    public bool DemandsCredit => stated.Exists(static one => one.License is { DemandsCredit: true });

    /// <summary>The one that demands most, of those that are known and stand for themselves.</summary>
    public StatedLicense? License => stated.Select(static one => one.License).OfType<StatedLicense>()
        .Where(static one => !one.IsQualified)
        .OrderByDescending(static one => one.Demands).ThenBy(
            static one => one.Name, StringComparer.Ordinal).FirstOrDefault();

    public IEnumerable<RightsReason> Reasons(bool isPublic)
    {
        foreach (var (signal, license) in stated)
        {
            yield return license is null
                ? new RightsReason(RightsEffect.UnknownLicence, signal)
                : new RightsReason(license.IsOpen ? RightsEffect.OpenLicence : RightsEffect.ConditionalLicence,
                    signal)
                { Value = license.Name };
        }

        if (reserved is not null && stated.Count > 0)
        {
            yield return new RightsReason(RightsEffect.ReservedInSpiteOfLicence, reserved);
        }

        if (condition is not null) yield return new RightsReason(RightsEffect.ConditionsOfAccess, condition);
        if (isPublic && !pictures) yield return new RightsReason(RightsEffect.PicturesApart);
    }

    /// <summary>
    /// Some name a licence where terms of use are expected; other terms are no licence, and of one among other words
    /// only what it forbids counts.
    /// </summary>
    private static bool IsLicense(RightsSignal signal) =>
        Is(signal, SignalNames.License)
        || ((Is(signal, SignalNames.UsageInfo) || Is(signal, SignalNames.Rights))
        && StatedLicense.Parse(signal.Value) is { } license
        && (license.IsOpen || license.IsNonCommercial || license.ForbidsDerivatives));

    private static bool IsFree(string condition) =>
        condition.Trim().ToLowerInvariant() is "free" or "open" or "open access" or "public";

    private static bool Is(RightsSignal signal, string name) =>
        signal.Name.Equals(name, StringComparison.OrdinalIgnoreCase);
}
