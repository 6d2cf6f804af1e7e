namespace Firstwire.Newsroom.Takedown.Execution;

/// <summary>Hosts and what they are below.</summary>
internal static class Hosts
{
    public static bool IsBelow(string host, string domain)
    {
        host = Plain(host);
        return host == domain
            || (host.Length > domain.Length && host[^(domain.Length + 1)] == '.'
            && host.EndsWith(domain, StringComparison.Ordinal));
    }

    /// <summary>A name is the same host with the root's dot at its end and without.</summary>
    public static string Plain(string host) => host.TrimEnd('.');

    /// <summary>The host itself, and every domain that it is below.</summary>
    public static IEnumerable<string> Above(string host)
    {
        host = Plain(host);
        for (var at = 0; ; at++)
        {
            yield return host[at..];
            at = host.IndexOf('.', at);
            if (at < 0) yield break;
        }
    }
}
