using System.Net;
using Firstwire.Newsroom.Fetching;
using Firstwire.Text.Urls;

namespace Firstwire.Tests.Newsroom.Fetching;

/// <summary>Short forms that the fetching tests share.</summary>
internal static class Door
{
    public static FetchOptions Closed { get; } = new() { Resolver = Names() };

    public static FetchOptions LoopbackAllowed { get; } =
        Closed with { AllowedNetworks = [IPNetwork.Parse("127.0.0.0/8")] };

    /// <summary>A resolver that knows these names, those under .localhost, and no other.</summary>
    public static Func<string, CancellationToken, Task<IPAddress[]>> Names(
        params (string Host, string Address)[] known) =>
        (host, cancellation) => host.TrimEnd('.').EndsWith("localhost", StringComparison.OrdinalIgnoreCase)
            ? new FetchOptions().Resolver(host, cancellation)
            : Task.FromResult<IPAddress[]>(
                [.. known.Where(name => name.Host == host).Select(name => IPAddress.Parse(name.Address))]);

    public static FetchRequest Request(
        string url, FetchPurpose purpose = FetchPurpose.Feed, Validators? validators = null) =>
        new(WebUrl.Parse(url)!, purpose, validators);

    public static Task<FetchResult> FetchAsync(
        string url, FetchPurpose purpose = FetchPurpose.Feed, Validators? validators = null) =>
        FetchAsync(LoopbackAllowed, url, purpose, validators);

    public static async Task<FetchResult> FetchAsync(
        FetchOptions options, string url, FetchPurpose purpose = FetchPurpose.Feed, Validators? validators = null)
    {
        using var fetcher = new GuardedFetcher(options, TimeProvider.System);
        return await fetcher.FetchAsync(Request(url, purpose, validators), TestContext.Current.CancellationToken);
    }
}
