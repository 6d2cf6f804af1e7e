using System.Collections.Frozen;
using System.Globalization;
using Firstwire.Rights.Dialects;

namespace Firstwire.Rights;

/// <summary>What one signal takes away, alone: everything is allowed but that.</summary>
internal static class SignalEffects
{
    private static readonly RightsDecision Everything =
        new(true, true, null, true, true, true, true, true, false, null, []);

    private static readonly FrozenDictionary<string, Func<RightsSignal, bool, RightsDecision>> Readings =
        new Dictionary<string, Func<RightsSignal, bool, RightsDecision>>
        {
            [SignalNames.RobotsTxt] = static (signal, _) => OfRobotsTxt(signal),
            [SignalNames.RobotsTag] = static (signal, _) => OfDirectives(signal),
            [SignalNames.RobotsMeta] = static (signal, _) => OfDirectives(signal),
            [SignalNames.NoSnippetPart] = static (signal, _) => OfPart(signal),
            [SignalNames.ContentUsage] = static (signal, _) => OfPreferences(signal),
            [SignalNames.ContentSignal] = static (signal, _) => OfPreferences(signal),
            [SignalNames.Rsl] = static (signal, _) => OfRsl(signal),
            [SignalNames.RslAddress] = static (signal, _) => Noted(signal, RightsEffect.NothingMore),
            [SignalNames.TdmReservation] = static (signal, _) => OfTdmReservation(signal),
            [SignalNames.TdmPolicy] = static (signal, _) => Noted(signal, RightsEffect.NeedsAgreement),
            [SignalNames.IsAccessibleForFree] = static (signal, _) => OfAccess(signal),
            [SignalNames.AccessRestriction] = static (signal, isPublic) =>
                OfDenial(signal, isPublic, signal.Value.Trim().Equals("deny", StringComparison.OrdinalIgnoreCase)),
            [SignalNames.ItunesBlock] = static (signal, isPublic) => OfDenial(signal, isPublic, IsYes(signal.Value)),
            [SignalNames.GooglePlayBlock] =
                static (signal, isPublic) => OfDenial(signal, isPublic, IsYes(signal.Value)),
            [SignalNames.Syndication] = static (signal, isPublic) => OfDenial(signal, isPublic, IsNo(signal.Value)),
            [SignalNames.Indexing] = static (signal, _) => OfIndexing(signal),
            [SignalNames.Provenance] = static (signal, _) => Noted(signal, RightsEffect.SignedOrigin),
        }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>A signal of no known name takes nothing; licences are <see cref="LicenseGrant"/>'s.</summary>
    public static RightsDecision Of(RightsSignal signal, bool isPublic) =>
        Readings.TryGetValue(signal.Name, out var reading) ? reading(signal, isPublic) : Everything;

    private static RightsDecision OfRobotsTxt(RightsSignal signal) => signal.Value.Trim().Equals(
        "Disallow", StringComparison.OrdinalIgnoreCase)
        ? Because(Link with { MayFetch = false, MayIndex = true }, signal, RightsEffect.NotFetched)
        : Everything;

    /// <summary>A link with its headline: no words of the text, no picture.</summary>
    private static RightsDecision Link =>
        Everything with
        {
            MayIndex = false,
            ExcerptLength = 0,
            MayKeepText = false,
            MayShowText = false,
            MayShowImage = false,
            MayMine = false
        };

    private static RightsDecision OfDirectives(RightsSignal signal)
    {
        var decision = Everything;
        foreach (var directive in RobotsDirectives.ForUs(signal.Value))
        {
            decision = decision.Tighten(Of(directive, signal));
        }

        return decision;
    }

    private static RightsDecision Of(RobotsDirective directive, RightsSignal signal)
    {
        var (name, value) = directive;
        var said = signal with { Value = value is null ? name : $"{name}: {value}" };
        switch (name)
        {
            case "noindex" or "none":
                return Because(Everything with { MayIndex = false }, said, RightsEffect.LeftOutOfSearch);
            case "noarchive" or "nocache":
                return Because(
                    Everything with { MayKeepText = false, MayShowText = false }, said, RightsEffect.NotKept);
            case "nosnippet":
                return Because(Everything with { ExcerptLength = 0, MayShowText = false }, said, RightsEffect.NoWords);
            case "max-snippet"
                when int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var length):
                return length < 0 ? Everything
                    : Because(Everything with { ExcerptLength = length, MayShowText = false }, said,
                        RightsEffect.ShortExcerpt, $"{length}");
            case "noimageindex":
            case "max-image-preview" when value?.ToLowerInvariant() == "none":
                return Because(Everything with { MayShowImage = false }, said, RightsEffect.NoPictures);
            case "notranslate":
                return Because(Everything with { MayTranslateTitle = false }, said, RightsEffect.NotTranslated);
            case "unavailable_after" when ExpiryDate.Parse(value) is { } end:
                return Because(
                    Everything with { Expires = end }, said, RightsEffect.ErasedAt, $"{end:yyyy-MM-dd HH:mm}");
            case "unavailable_after" or "max-snippet":
                return Noted(said, RightsEffect.NotUnderstood);
            case "noai" or "noimageai":
                return Noted(said, RightsEffect.NoTraining);
            default:
                return Everything;
        }
    }

    /// <summary>A page that withholds more than can be told by its words withholds them all.</summary>
    private static RightsDecision OfPart(RightsSignal signal) => string.IsNullOrWhiteSpace(signal.Value)
        ? Because(Everything with { ExcerptLength = 0, MayShowText = false }, signal, RightsEffect.NoWords)
        : Because(Everything with { WithheldParts = [signal.Value] }, signal, RightsEffect.WithheldWords);

    private static RightsDecision OfPreferences(RightsSignal signal)
    {
        var decision = Everything;
        foreach (var use in UsagePreferences.Refused(signal.Value))
        {
            decision = decision.Tighten(use switch
            {
                "search" => Because(NoSearch, signal, RightsEffect.NoSearchNoWords),
                "bots" or "automated" or "all" =>
                    Because(Link with { MayFetch = false }, signal, RightsEffect.NoMachine),
                "tdm" => Because(Everything with { MayMine = false }, signal, RightsEffect.NotCompared),
                _ => Noted(signal, RightsEffect.NoTrainingOrFeeding),
            });
        }

        return decision;
    }

    private static RightsDecision NoSearch =>
        Everything with { MayIndex = false, ExcerptLength = 0, MayShowText = false, MayShowImage = false };

    private static RightsDecision OfRsl(RightsSignal signal)
    {
        if (RslDocument.Parse(signal.Value) is not { HasTerms: true } document)
        {
            return Noted(signal, RightsEffect.UnreadableTerms);
        }

        var decision = document.Of("search") switch
        {
            RslVerdict.Refused => Because(
                NoSearch with { MayKeepText = false, MayMine = false }, signal, RightsEffect.SearchNotPermitted),
            RslVerdict.AtAPrice =>
                Because(NoSearch with { MayKeepText = false, MayMine = false }, signal, RightsEffect.SearchAtAPrice),
            _ => Noted(signal, RightsEffect.SearchPermitted),
        };
        return document.DemandsCredit
            ? decision.Tighten(Because(Everything with { MustCredit = true }, signal, RightsEffect.Credited))
            : decision;
    }

    /// <summary>
    /// The protocol knows 0 and 1; what was meant by true or yes is plain, and anything else reserves nothing. Header
    /// lines that were joined are a list, of which one is enough.
    /// </summary>
    private static RightsDecision OfTdmReservation(RightsSignal signal) => signal.Value.Split(',', ';').Any(IsYes)
        ? Because(Everything with { MayMine = false }, signal, RightsEffect.NotCompared)
        : Everything;

    private static RightsDecision OfAccess(RightsSignal signal) => IsNo(signal.Value)
        ? Because(Everything with { MayShowText = false }, signal, RightsEffect.ForItsOwnReaders)
        : Everything;

    private static RightsDecision OfIndexing(RightsSignal signal) => IsNo(signal.Value)
        ? Because(Everything with { MayIndex = false }, signal, RightsEffect.LeftOutOfSearch)
        : Everything;

    /// <summary>What a feed gives to its readers a private edition goes on showing to its own.</summary>
    private static RightsDecision OfDenial(RightsSignal signal, bool isPublic, bool isDenied) => !isDenied ? Everything
        : isPublic ? Because(NoSearch, signal, RightsEffect.LinkAlone)
        : Because(Everything with { MayIndex = false }, signal, RightsEffect.LeftOutOfSearch);

    private static RightsDecision Because(
        RightsDecision decision, RightsSignal signal, RightsEffect effect, string? value = null) =>
        decision with
        {
            Reasons = [new RightsReason(effect, signal) { Value = value, WithholdsText = !decision.MayShowText }]
        };

    private static RightsDecision Noted(RightsSignal signal, RightsEffect effect) =>
        Because(Everything, signal, effect);

    private static bool IsYes(string value) => Plain(value) is "yes" or "true" or "1" or "y";

    private static bool IsNo(string value) =>
        Plain(value) is "no" or "false" or "0" or "n" or "none" or "deny" or "off" or "noindex";

    /// <summary>schema.org writes its truths as addresses too.</summary>
    private static string Plain(string value)
    {
        var text = value.Trim().ToLowerInvariant();
        return text[(text.LastIndexOf('/') + 1)..];
    }
}
