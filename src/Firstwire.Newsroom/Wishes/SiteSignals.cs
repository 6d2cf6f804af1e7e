using Firstwire.Formats.Robots;
using Firstwire.Newsroom.Fetching;
using Firstwire.Rights;
using Firstwire.Text.Urls;

namespace Firstwire.Newsroom.Wishes;

/// <summary>What a site's robots.txt says about one address and the use of what is there.</summary>
internal static class SiteSignals
{
    public static IReadOnlyList<RightsSignal> Of(RobotsTxt rules, WebUrl url)
    {
        var signals = new List<RightsSignal>();
        if (!rules.Allows(RobotsGate.Agent, url))
        {
            signals.Add(new RightsSignal(SignalNames.RobotsTxt, SignalPlace.Site, "Disallow"));
        }

        signals.AddRange(rules.Statements(RobotsGate.Agent, url).Select(static said =>
            new RightsSignal(NameOf(said), SignalPlace.Site, said.Value)));
        return signals;
    }

    private static string NameOf(RobotsStatement said) => said.Name == "License" ? SignalNames.RslAddress : said.Name;
}
