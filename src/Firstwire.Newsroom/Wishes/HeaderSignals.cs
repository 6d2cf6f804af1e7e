using Firstwire.Formats.Discovery;
using Firstwire.Newsroom.Fetching;
using Firstwire.Rights;
using Firstwire.Text.Charsets;
using Firstwire.Text.Urls;

namespace Firstwire.Newsroom.Wishes;

/// <summary>What the header fields of an answer say about the use of what they come with.</summary>
internal static class HeaderSignals
{
    public static IReadOnlyList<RightsSignal> Of(FetchHeaders headers, WebUrl url)
    {
        var signals = new List<RightsSignal>(OfRobotsTags(headers.RobotsTags));
        signals.AddRange(headers.ContentUsage.Select(static value =>
            new RightsSignal(SignalNames.ContentUsage, SignalPlace.Header, value)));
        if (headers.TdmReservation is { } reserved)
        {
            signals.Add(new RightsSignal(SignalNames.TdmReservation, SignalPlace.Header, reserved));
        }

        if (headers.TdmPolicy is { } policy)
        {
            signals.Add(new RightsSignal(SignalNames.TdmPolicy, SignalPlace.Header, policy));
        }

        signals.AddRange(
            LinkFields.Read(headers.Links).Where(static link => link.Is("license")).Select(link => new RightsSignal(
            ContentType.IsRsl(link.Type) ? SignalNames.RslAddress : SignalNames.License, SignalPlace.Header,
            WebUrl.HrefOf(link.Target, url) ?? link.Target)));
        return signals;
    }

    public static IEnumerable<RightsSignal> OfRobotsTags(IEnumerable<string> lines) =>
        lines.Select(static line => new RightsSignal(SignalNames.RobotsTag, SignalPlace.Header, line));
}
