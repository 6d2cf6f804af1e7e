using Firstwire.Newsroom.Items;
using Firstwire.Newsroom.Takedown.Desk;
using Firstwire.Rights;
using Firstwire.Server.Wording;

namespace Firstwire.Server.Pages.Items;

/// <summary>A rights decision in plain words.</summary>
internal static class RightsSaying
{
    /// <summary>What is done with an item here, a use each.</summary>
    public static IReadOnlyList<string> Of(Texts texts, RightsDecision decision) =>
    [
        texts[decision.MayShowText ? "rights-shows-text"
            : decision.MayKeepText ? "rights-reads-text"
            : "rights-no-text"],
        decision.ExcerptLength switch
        {
            null => texts["rights-excerpt-whole"],
            0 => texts["rights-excerpt-none"],
            { } length => texts["rights-excerpt", ("count", length)],
        },
        texts[decision.MayIndex ? "rights-found" : "rights-not-found"],
        texts[!decision.MayMine ? "rights-not-compared"
            : decision.MayKeepText ? "rights-compared"
            : "rights-compared-by-hashes"],
        .. decision.MayFetch ? Array.Empty<string>() : [texts["rights-not-fetched"]],
        .. decision.MayShowImage ? Array.Empty<string>() : [texts["rights-no-pictures"]],
        .. decision.MayTranslateTitle ? Array.Empty<string>() : [texts["rights-not-translated"]],
    ];

    /// <summary>One reason for a decision, as a sentence.</summary>
    public static string Of(Texts texts, RightsReason reason)
    {
        var effect = texts.Of(reason.Effect, ("value", reason.Value));
        return reason.Signal is not { } signal
            ? texts["rights-reason-own", ("effect", effect)]
            : texts["rights-reason", ("place", texts.Of(signal.Place)), ("name", signal.Name),
                ("stated", reason.Stated.Length > 0 ? "yes" : "no"), ("words", reason.Stated), ("effect", effect)];
    }

    /// <summary>What its publisher said of an item at the publisher's desk, a sentence each.</summary>
    public static IReadOnlyList<string> AtTheDesk(Texts texts, ItemDetails details) =>
    [
        .. details.Wishes.Select(wish => texts[Wished(wish)]),
        .. details.IsCorrected ? [texts["desk-corrected"]] : Array.Empty<string>(),
    ];

    /// <summary>Why an item's text is not shown.</summary>
    public static string WhyNoText(Texts texts, ItemDetails details)
    {
        foreach (var wish in (ReadOnlySpan<PublisherWish>)[PublisherWish.NoText, PublisherWish.NoExcerpt])
            if (details.Wishes.Contains(wish)) return texts[Wished(wish)];
        if (details.Rights.MayShowText) return texts["item-unread"];
        return Of(texts,
            details.Rights.Reasons.LastOrDefault(static reason => reason.WithholdsText) ?? details.Rights.Reasons[0]);
    }

    private static string Wished(PublisherWish wish) => wish switch
    {
        PublisherWish.NoExcerpt => "wished-no-excerpt",
        PublisherWish.NoText => "wished-no-text",
        PublisherWish.NoIndex => "wished-no-index",
        PublisherWish.NoImage => "wished-no-image",
        PublisherWish.Credit => "wished-credit",
        _ => throw new ArgumentOutOfRangeException(nameof(wish)),
    };

    /// <summary>What a licence asks of those who publish the text again.</summary>
    public static string Demands(Texts texts, StatedLicense license)
    {
        string[] asked =
        [
            .. license.DemandsCredit ? [texts["licence-credit"]] : Array.Empty<string>(),
            .. license.SharesAlike ? [texts["licence-alike"]] : Array.Empty<string>(),
            .. license.IsNonCommercial ? [texts["licence-non-commercial"]] : Array.Empty<string>(),
            .. license.ForbidsDerivatives ? [texts["licence-no-changes"]] : Array.Empty<string>(),
        ];
        return asked.Length == 0
            ? texts["licence-nothing"]
            : texts["licence-asks", ("demands", string.Join(texts["list-comma"], asked))];
    }
}
