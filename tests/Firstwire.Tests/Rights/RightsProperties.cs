using CsCheck;
using Firstwire.Rights;
using Firstwire.Rights.Dialects;

namespace Firstwire.Tests.Rights;

public sealed class RightsProperties
{
    private static readonly string[] Values =
    [
        "noindex", "noarchive", "nosnippet", "max-snippet:20", "max-snippet:90", "max-snippet:-1", "max-snippet:x",
        "noimageindex", "all", "none", "robots: noindex, unavailable_after: 25 Jun 2031 15:00:00 PST, noarchive",
        "unavailable_after: 2030-01-01", "unavailable_after: soon", "otherbot: noindex, firstwire: nosnippet",
        "nonsense", "", "1", "0", "true", "no", "yes", "deny", "Disallow", "search=n, train-ai=y", "bots=n",
        "https://creativecommons.org/licenses/by/4.0/", "https://creativecommons.org/licenses/by-nc/4.0/", "CC0",
        "https://harbour-post.example/terms", "© The Harbour Post. All rights reserved.", "Members only",
        "The second key lies under the third plank.",
        "<rsl xmlns='https://rslstandard.org/rsl'><content url='/'><license>"
            + "<permits type='usage'>ai-train</permits></license></content></rsl>",
        "<rsl><content><license><payment type='attribution'/></license></content></rsl>", "<rsl><content>",
        "User-Agent: *\nDisallow: /",
    ];

    private static readonly string[] Names =
    [
        SignalNames.RobotsTxt, SignalNames.RobotsTag, SignalNames.RobotsMeta, SignalNames.NoSnippetPart,
        SignalNames.ContentUsage, SignalNames.ContentSignal,
        SignalNames.RslAddress, SignalNames.Rsl, SignalNames.TdmReservation, SignalNames.TdmPolicy,
        SignalNames.License, SignalNames.Rights,
        SignalNames.MediaRights, SignalNames.MediaLicense, SignalNames.UsageInfo, SignalNames.IsAccessibleForFree,
        SignalNames.ConditionsOfAccess,
        SignalNames.AccessRestriction, SignalNames.ItunesBlock, SignalNames.GooglePlayBlock, SignalNames.Indexing,
        SignalNames.Syndication, SignalNames.Provenance, "unheard-of",
    ];

    private static readonly Gen<RightsSignal> Signal = Gen.Select(
        Gen.Int[0, Names.Length - 1].Select(at => Names[at]), Gen.Enum<SignalPlace>(),
        Gen.OneOf(Gen.Int[0, Values.Length - 1].Select(at => Values[at]), Gen.String),
        (name, place, value) => new RightsSignal(name, place, value));

    [Fact]
    public void A_later_step_only_tightens() =>
        Gen.Select(Signal.List[0, 4], Signal.List[0, 4], Signal.List[0, 4], Gen.Enum<Edition>())
            .Sample((site, headers, page, edition) =>
        {
            var before = RightsPolicy.Decide(new RightsSignals([.. site]), edition, RightsStage.BeforeFetch);
            var answered = RightsPolicy.Decide(
                new RightsSignals([.. site, .. headers]), edition, RightsStage.AfterHeaders);
            var read = RightsPolicy.Decide(new RightsSignals([.. site, .. headers, .. page]), edition);
            return answered.IsWithin(before) && read.IsWithin(answered) && answered.Tighten(read).IsWithin(answered);
        });

    [Fact]
    public void A_further_wish_only_tightens() =>
        Gen.Select(Signal.List[0, 5], Signal, Gen.Enum<Edition>()).Sample((before, further, edition) =>
            IsFirstLicense(before, further)
            || RightsPolicy.Decide(new RightsSignals([.. before, further]), edition).IsWithin(
                RightsPolicy.Decide(new RightsSignals(before), edition)));

    [Fact]
    public void The_order_of_signals_decides_nothing() =>
        Gen.Select(Signal.List[0, 6], Gen.Enum<Edition>()).Sample((signals, edition) =>
        {
            var (one, other) = (Decide(signals), Decide([.. Enumerable.Reverse(signals)]));
            return one.IsWithin(other) && other.IsWithin(one) && one.License == other.License;

            RightsDecision Decide(IReadOnlyList<RightsSignal> list) =>
                RightsPolicy.Decide(new RightsSignals(list), edition);
        });

    [Fact]
    public void Without_an_open_licence_a_public_edition_never_shows_text() =>
        Signal.List[0, 6].Sample(signals =>
            signals.Exists(signal => StatedLicense.Parse(signal.Value) is { IsOpen: true })
            || !RightsPolicy.Decide(new RightsSignals(signals), Edition.Public).MayShowText);

    [Fact]
    public void No_words_are_too_strange_for_a_dialect() =>
        Gen.OneOf(Gen.String, Gen.Int[0, Values.Length - 1].Select(at => Values[at]),
            Gen.Char["<>/\"=:, ;\n*$nrslicepermt01\uFEFF\uFE00\uD83D"].Array[0, 200]
                .Select(letters => new string(letters)))
            .Sample(text =>
            {
                _ = RobotsDirectives.ForUs(text);
                _ = UsagePreferences.Refused(text);
                _ = RslDocument.Parse(text)?.Of("search");
                _ = TdmRepFile.Of(text, "/a");
                _ = RslFile.Of(text, "/a");
                _ = ProvenanceText.Find(text);
                _ = StatedLicense.Parse(text);
                _ = ExpiryDate.Parse(text);
                _ = WithheldText.Touches(text, [text]);
                return true;
            });

    [Fact]
    public void An_excerpt_is_a_piece_of_the_description() =>
        Gen.Select(Gen.String, Gen.Int[0, 60]).Sample((description, length) =>
        {
            var decision = Said.Private(Said.Header($"max-snippet:{length}"));
            return decision.Excerpt(description) is not { } excerpt
                || (description.StartsWith(excerpt, StringComparison.Ordinal) && excerpt.Length <= length);
        });

    /// <summary>
    /// The first licence says how far a public edition may go, and a second can name a gentler one: neither is a wish.
    /// </summary>
    private static bool IsFirstLicense(IReadOnlyList<RightsSignal> before, RightsSignal further) =>
        NamesLicense(further) && !before.Any(NamesLicense);

    /// <summary>A licence's address anywhere else grants nothing.</summary>
    private static bool NamesLicense(RightsSignal signal) =>
        signal.Name is SignalNames.License or SignalNames.UsageInfo or SignalNames.Rights
            && StatedLicense.Parse(signal.Value) is not null;
}
