using Firstwire.Text.Urls;

namespace Firstwire.Newsroom.WebSub.Publishing;

/// <summary>
/// How many requests an hour are taken for callbacks on one registrable domain: each has us ask the callback, and
/// whoever sends it need not be who is asked.
/// </summary>
internal sealed class HubQuestions(TimeProvider time)
{
    /// <summary>As many subscriptions as one domain may hold, each asked for and ended.</summary>
    private const int MostOfOneDomain = 100;

    /// <summary>
    /// As many as there may be subscriptions. With one more the count begins anew: whoever makes up names must not keep
    /// others from renewing theirs.
    /// </summary>
    private const int MostDomains = 10_000;

    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    private readonly Lock taking = new();
    private readonly Dictionary<string, int> taken = new(StringComparer.Ordinal);
    private DateTimeOffset end;

    /// <summary>Counts a request; false where there were enough in this hour.</summary>
    public bool Take(string host)
    {
        var domain = RegistrableDomain.Of(host);
        lock (taking)
        {
            // A clock that was set back must not make the hour longer.
            var now = time.GetUtcNow();
            if (now >= end || end - now > Hour)
            {
                taken.Clear();
                end = now + Hour;
            }

            var count = taken.GetValueOrDefault(domain);
            if (count == MostOfOneDomain) return false;
            if (count == 0 && taken.Count == MostDomains) taken.Clear();
            taken[domain] = count + 1;
            return true;
        }
    }
}
