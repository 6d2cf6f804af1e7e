using Firstwire.Rights;

namespace Firstwire.Tests.Rights;

/// <summary>What publishers say, and what is decided on it.</summary>
internal static class Said
{
    public static RightsSignal Site(string name, string value) => new(name, SignalPlace.Site, value);

    public static RightsSignal Header(string line) => new(SignalNames.RobotsTag, SignalPlace.Header, line);

    public static RightsSignal Page(string name, string value) => new(name, SignalPlace.Page, value);

    public static RightsSignal Feed(string name, string value) => new(name, SignalPlace.Feed, value);

    public static RightsSignal License(string value, SignalPlace place = SignalPlace.Page) =>
        new(SignalNames.License, place, value);

    public static RightsDecision Private(params ReadOnlySpan<RightsSignal> signals) =>
        RightsPolicy.Decide(RightsSignals.Of(signals), Edition.Private);

    public static RightsDecision Public(params ReadOnlySpan<RightsSignal> signals) =>
        RightsPolicy.Decide(RightsSignals.Of(signals), Edition.Public);
}
