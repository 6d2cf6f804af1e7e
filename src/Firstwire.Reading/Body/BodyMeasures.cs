namespace Firstwire.Reading.Body;

/// <summary>The evidence for a body as the numbers that <see cref="BodyModel"/> weighs.</summary>
internal static class BodyMeasures
{
    /// <summary>Where a page marks no body or states no text, what most pages that do come to.</summary>
    private const double UsualAgreement = 0.8;

    public static IReadOnlyList<string> Names { get; } =
    [
        "marks-agree", "linked-text-agrees", "description-within", "prose-share", "link-share", "prose-left-out",
        "aside-share", "log-mean-paragraph", "starts-short", "ends-short",
    ];

    public static double[] Of(BodyEvidence evidence) =>
    [
        evidence.MarkAgreement ?? UsualAgreement,
        evidence.LinkedAgreement ?? UsualAgreement,
        evidence.DescriptionShare ?? UsualAgreement,
        evidence.ProseShare,
        evidence.LinkShare,
        evidence.ProseLeftOut,
        evidence.AsideShare,
        Math.Log(1 + ((double)evidence.Characters / Math.Max(1, evidence.Paragraphs))),
        evidence.StartsShort ? 1 : 0,
        evidence.EndsShort ? 1 : 0,
    ];
}
