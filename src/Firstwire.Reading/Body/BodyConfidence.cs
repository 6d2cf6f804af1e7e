namespace Firstwire.Reading.Body;

/// <summary>Turns the evidence for a body into one number in [0, 1].</summary>
internal static class BodyConfidence
{
    public static double Of(BodyEvidence evidence) =>
        evidence.Characters == 0 ? 0 : Math.Round(BodyModel.Shipped.Probability(BodyMeasures.Of(evidence)), 3);
}
