using Firstwire.Rights;

namespace Firstwire.Server.Pages;

/// <summary>A rights decision in plain words.</summary>
internal static class RightsSaying
{
    /// <summary>What is done with an item here, a use each.</summary>
    public static IReadOnlyList<string> Of(RightsDecision decision) =>
    [
        decision.MayShowText ? "Its text is kept, and shown here."
            : decision.MayKeepText ? "Its text is read, so that it can be found and compared; it is not shown."
            : "Its text is not kept.",
        decision.ExcerptLength switch
        {
            null => "Its publisher's own description may stand beside it whole.",
            0 => "No words of its description are shown.",
            var length => $"At most {length} characters of its publisher's own description are shown.",
        },
        decision.MayIndex ? "The search finds it." : "The search does not find it.",
        decision.MayMine ? "Its text may be compared with others, to tell whose words it has." : "Its text is compared with no other.",
        .. decision.MayFetch ? Array.Empty<string>() : ["Its page is not asked for."],
        .. decision.MayShowImage ? Array.Empty<string>() : ["Its pictures are not shown."],
        .. decision.MayTranslateTitle ? Array.Empty<string>() : ["Its headline is not translated."],
    ];

    /// <summary>What a licence asks of those who publish the text again.</summary>
    public static string Demands(StatedLicense license)
    {
        string[] asked =
        [
            .. license.DemandsCredit ? ["credit"] : Array.Empty<string>(),
            .. license.SharesAlike ? ["the same licence for what is made of it"] : Array.Empty<string>(),
            .. license.IsNonCommercial ? ["no commercial use"] : Array.Empty<string>(),
            .. license.ForbidsDerivatives ? ["no changes"] : Array.Empty<string>(),
        ];
        return asked.Length == 0 ? "asks for nothing" : $"asks for {string.Join(", ", asked)}";
    }
}
