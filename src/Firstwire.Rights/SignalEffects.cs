using System.Globalization;
using Firstwire.Rights.Dialects;

namespace Firstwire.Rights;

/// <summary>What one signal takes away, alone: everything is allowed but that.</summary>
internal static class SignalEffects
{
    private const int ShortestPart = 1;

    private static readonly RightsDecision Everything =
        new(true, true, null, true, true, true, true, true, false, null, []);

    public static RightsDecision Of(RightsSignal signal, bool isPublic) => signal.Name.ToLowerInvariant() switch
    {
        "robots.txt" => OfRobotsTxt(signal),
        "x-robots-tag" or "robots" => OfDirectives(signal),
        "data-nosnippet" => OfPart(signal),
        "content-usage" or "content-signal" => OfPreferences(signal),
        "rsl" => OfRsl(signal),
        "rsl licence" => Noted(signal, "its terms are not known here, and allow nothing more"),
        "tdm-reservation" => OfTdmReservation(signal),
        "tdm-policy" => Noted(signal, "mining needs the publisher's agreement, which nobody here has"),
        "ai.txt" => Noted(signal, AiTxt.Refuses(signal.Value) ? "no model is trained on it; none is trained here" : "it refuses nothing"),
        "isaccessibleforfree" => OfAccess(signal),
        "access:restriction" => OfDenial(signal, isPublic, signal.Value.Trim().Equals("deny", StringComparison.OrdinalIgnoreCase)),
        "itunes:block" or "googleplay:block" => OfDenial(signal, isPublic, IsYes(signal.Value)),
        "syndication" => OfDenial(signal, isPublic, IsNo(signal.Value)),
        "indexing:index" => IsNo(signal.Value) ? Because(Everything with { MayIndex = false }, signal, "it is left out of the search") : Everything,
        "c2pa" => Noted(signal, "its words carry a signed statement of their origin, which stays in them"),
        _ => Everything,
    };

    private static RightsDecision OfRobotsTxt(RightsSignal signal) => signal.Value.Trim().Equals("Disallow", StringComparison.OrdinalIgnoreCase)
        ? Because(
            Link with { MayFetch = false, MayIndex = true },
            signal, "its page is not asked for, and only its headline and link are shown")
        : Everything;

    /// <summary>A link with its headline: no words of the text, no picture.</summary>
    private static RightsDecision Link =>
        Everything with { MayIndex = false, ExcerptLength = 0, MayKeepText = false, MayShowText = false, MayShowImage = false, MayMine = false };

    private static RightsDecision OfDirectives(RightsSignal signal)
    {
        var decision = Everything;
        foreach (var directive in RobotsDirectives.ForUs(signal.Value)) decision = decision.Tighten(Of(directive, signal));
        return decision;
    }

    private static RightsDecision Of(RobotsDirective directive, RightsSignal signal)
    {
        var (name, value) = directive;
        var said = signal with { Value = value is null ? name : $"{name}: {value}" };
        switch (name)
        {
            case "noindex" or "none":
                return Because(Everything with { MayIndex = false }, said, "it is left out of the search");
            case "noarchive" or "nocache":
                return Because(Everything with { MayKeepText = false, MayShowText = false, MayMine = false }, said, "its text is not kept");
            case "nosnippet":
                return Because(Everything with { ExcerptLength = 0, MayShowText = false }, said, "no excerpt and no text is shown");
            case "max-snippet" when int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var length):
                return length < 0 ? Everything
                    : Because(Everything with { ExcerptLength = length, MayShowText = false }, said, $"an excerpt has at most {length} characters, and no text is shown");
            case "noimageindex":
            case "max-image-preview" when value?.ToLowerInvariant() == "none":
                return Because(Everything with { MayShowImage = false }, said, "its pictures are not shown");
            case "notranslate":
                return Because(Everything with { MayTranslateTitle = false }, said, "its headline is not translated");
            case "unavailable_after" when ExpiryDate.Parse(value) is { } end:
                return Because(Everything with { Expires = end }, said, $"it is erased at {end:yyyy-MM-dd HH:mm} UTC");
            case "unavailable_after" or "max-snippet":
                return Noted(said, "it cannot be understood, and allows nothing more");
            case "noai" or "noimageai":
                return Noted(said, "no model is trained on it; none is trained here");
            default:
                return Everything;
        }
    }

    private static RightsDecision OfPart(RightsSignal signal) => signal.Value.Trim().Length < ShortestPart
        ? Everything
        : Because(Everything with { WithheldParts = [signal.Value] }, signal, "these words stand in no excerpt and in no text");

    private static RightsDecision OfPreferences(RightsSignal signal)
    {
        var decision = Everything;
        foreach (var use in UsagePreferences.Refused(signal.Value))
        {
            decision = decision.Tighten(use switch
            {
                "search" => Because(NoSearch, signal, "it is left out of the search, and no words of it are shown"),
                "bots" or "automated" or "all" => Because(Link with { MayFetch = false }, signal, "only its headline and link are shown, and no machine reads it"),
                "tdm" => Because(Everything with { MayMine = false }, signal, "its text is compared with no other"),
                _ => Noted(signal, "no model is trained or fed with it; none is here"),
            });
        }

        return decision;
    }

    private static RightsDecision NoSearch => Everything with { MayIndex = false, ExcerptLength = 0, MayShowText = false, MayShowImage = false };

    private static RightsDecision OfRsl(RightsSignal signal)
    {
        if (RslDocument.Parse(signal.Value) is not { HasTerms: true } document) return Noted(signal, "its terms cannot be read, and allow nothing more");
        var decision = document.Of("search") switch
        {
            RslVerdict.Refused => Because(NoSearch with { MayKeepText = false, MayMine = false }, signal, "search is not among the uses that it permits: only the headline and link are shown"),
            RslVerdict.AtAPrice => Because(NoSearch with { MayKeepText = false, MayMine = false }, signal, "it permits search to those who pay or register: only the headline and link are shown"),
            _ => Noted(signal, "it permits search: links and short excerpts"),
        };
        return document.DemandsCredit ? decision.Tighten(Because(Everything with { MustCredit = true }, signal, "it is credited, with a link")) : decision;
    }

    /// <summary>The protocol knows 0 and 1; what was meant by true or yes is plain, and anything else reserves nothing.</summary>
    private static RightsDecision OfTdmReservation(RightsSignal signal) => signal.Value.Trim() == "1" || IsYes(signal.Value)
        ? Because(Everything with { MayMine = false }, signal, "its text is compared with no other")
        : Everything;

    private static RightsDecision OfAccess(RightsSignal signal) => IsNo(signal.Value)
        ? Because(Everything with { MayShowText = false }, signal, "its text is for the publisher's own readers and is not shown")
        : Everything;

    /// <summary>What a feed gives to its readers a private edition goes on showing to its own.</summary>
    private static RightsDecision OfDenial(RightsSignal signal, bool isPublic, bool isDenied) => !isDenied ? Everything
        : isPublic ? Because(NoSearch, signal, "only its headline and link are shown, and no search finds it")
        : Because(Everything with { MayIndex = false }, signal, "it is left out of the search");

    private static RightsDecision Because(RightsDecision decision, RightsSignal signal, string effect) => decision with { Reasons = [new RightsReason(effect, signal) { WithholdsText = !decision.MayShowText }] };

    private static RightsDecision Noted(RightsSignal signal, string effect) => Because(Everything, signal, effect);

    private static bool IsYes(string value) => Plain(value) is "yes" or "true" or "1" or "y";

    private static bool IsNo(string value) => Plain(value) is "no" or "false" or "0" or "n" or "none" or "deny" or "off" or "noindex";

    /// <summary>schema.org writes its truths as addresses too.</summary>
    private static string Plain(string value) => value.Trim().ToLowerInvariant() is var text && text.LastIndexOf('/') is >= 0 and var at ? text[(at + 1)..] : value.Trim().ToLowerInvariant();
}
