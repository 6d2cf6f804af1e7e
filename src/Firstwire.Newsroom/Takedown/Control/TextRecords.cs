using System.Net.Sockets;
using DnsClient;

namespace Firstwire.Newsroom.Takedown.Control;

/// <summary>The TXT records that stand at a name itself; none where there are none or no name server answers.</summary>
public delegate Task<IReadOnlyList<string>> TextRecordLookup(string name, CancellationToken cancellation);

/// <summary>Asks the name servers that the system is set to.</summary>
internal static class TextRecords
{
    private const int MostRecords = 50;

    private static readonly Lazy<LookupClient> Client = new(() => new LookupClient(new LookupClientOptions
    {
        UseCache = false,
        Timeout = TimeSpan.FromSeconds(5),
        Retries = 1,
        ThrowDnsErrors = false,
    }));

    /// <summary>
    /// Records that an alias leads to stand at another name, which another may control: a wildcard alias sends every name of
    /// a parked domain there. They are passed over.
    /// </summary>
    public static async Task<IReadOnlyList<string>> LookUpAsync(string name, CancellationToken cancellation)
    {
        try
        {
            var answer = await Client.Value.QueryAsync(name, QueryType.TXT, cancellationToken: cancellation);
            return
            [
                .. answer.Answers.TxtRecords()
                    .Where(record => record.DomainName.Value.TrimEnd('.').Equals(name, StringComparison.OrdinalIgnoreCase))
                    .Take(MostRecords)
                    .Select(record => string.Concat(record.Text)),
            ];
        }
        catch (Exception failure) when (failure is DnsResponseException or SocketException or ArgumentException or InvalidOperationException)
        {
            // No answer, no name that DNS could hold, or a system without name servers.
            return [];
        }
    }
}
