using System.Net;
using System.Net.Sockets;
using DnsClient;

namespace Firstwire.Newsroom.Takedown.Control;

/// <summary>The TXT records that stand at a name itself; null where no name server tells.</summary>
public delegate Task<IReadOnlyList<string>?> TextRecordLookup(string name, CancellationToken cancellation);

/// <summary>Asks name servers.</summary>
internal sealed class TextRecords
{
    private const int MostRecords = 50;

    private readonly Lazy<LookupClient> client;

    /// <param name="nameServers">Those that the system is set to, where none is given.</param>
    public TextRecords(params IPEndPoint[] nameServers) => client = new Lazy<LookupClient>(() =>
    {
        var options = nameServers.Length == 0 ? new LookupClientOptions() : new LookupClientOptions(nameServers);
        options.UseCache = false;
        options.Timeout = TimeSpan.FromSeconds(5);
        options.Retries = 1;
        options.ThrowDnsErrors = false;
        return new LookupClient(options);
    });

    /// <summary>
    /// Records that an alias leads to stand at another name, which another may control: a wildcard alias sends every
    /// name of a parked domain there. They are passed over.
    /// </summary>
    public async Task<IReadOnlyList<string>?> LookUpAsync(string name, CancellationToken cancellation)
    {
        try
        {
            var answer = await client.Value.QueryAsync(name, QueryType.TXT, cancellationToken: cancellation);
            if (!Tells(answer.Header.ResponseCode)) return null;
            return
            [
                .. answer.Answers.TxtRecords()
                    .Where(
                        record => record.DomainName.Value.TrimEnd('.').Equals(name, StringComparison.OrdinalIgnoreCase))
                    .Take(MostRecords)
                    .Select(record => string.Concat(record.Text)),
            ];
        }
        catch (Exception failure)
            when (failure is DnsResponseException or SocketException or ArgumentException or InvalidOperationException)
        {
            // No answer, no name that DNS could hold, or a system without name servers.
            return null;
        }
    }

    private static bool Tells(DnsHeaderResponseCode code) =>
        code is DnsHeaderResponseCode.NoError or DnsHeaderResponseCode.NotExistentDomain;
}
