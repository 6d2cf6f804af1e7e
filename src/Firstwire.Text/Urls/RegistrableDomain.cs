namespace Firstwire.Text.Urls;

/// <summary>The part of a host name that someone registered: one label below its public suffix (publicsuffix.org).</summary>
public static class RegistrableDomain
{
    /// <summary>The registrable domain of <paramref name="host"/>; the host itself where it has none (an IP address, a lone label).</summary>
    public static string Of(string host)
    {
        var labels = host.TrimEnd('.').Split('.');
        return labels.Length <= 2 ? host : string.Join('.', labels[^2..]);
    }
}
