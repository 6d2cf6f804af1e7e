namespace Firstwire.Newsroom.Takedown.Execution;

/// <summary>Hosts and what they are below.</summary>
internal static class Hosts
{
    public static bool IsBelow(string host, string domain) =>
        host == domain
            || (host.Length > domain.Length && host[^(domain.Length + 1)] == '.'
            && host.EndsWith(domain, StringComparison.Ordinal));

    /// <summary>The host itself, and every domain that it is below.</summary>
    public static IEnumerable<string> Above(string host)
    {
        for (var at = 0; ; at++)
        {
            yield return host[at..];
            at = host.IndexOf('.', at);
            if (at < 0) yield break;
        }
    }
}
