using System.Net;
using Firstwire.Newsroom.Fetching;
using Firstwire.Newsroom.Takedown.Control;
using Firstwire.Tests.Newsroom.Fetching;
using Firstwire.Tests.Servers;

namespace Firstwire.Tests.Newsroom.Takedown.Control;

/// <summary>Proof of a domain by its TXT record, asked of a real name server.</summary>
public sealed class TextRecordsTests
{
    private static readonly ControlChallenge Challenge = ControlChallenge.New(
        ProvableDomain.Parse("harbour-post.example", out _)!, DateTimeOffset.UnixEpoch);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [WithServer("dnsmasq", "dnsmasq-base")]
    public async Task A_record_at_the_name_itself_proves_the_domain()
    {
        var port = ServerProgram.FreePort();
        await using var server = await StartAsync(
            port, $"--txt-record={Challenge.DnsName},v=something else",
            $"--txt-record={Challenge.DnsName},{Challenge.Answer}");
        using var fetcher = new GuardedFetcher(Door.Closed, TimeProvider.System);

        var finding = await new ControlCheck(fetcher, At(port).LookUpAsync, _ => []).LookAsync(Challenge, Cancellation);

        Assert.Equal(ControlProof.Dns, finding.Proof);
    }

    [WithServer("dnsmasq", "dnsmasq-base")]
    public async Task What_an_alias_leads_to_is_anothers_word()
    {
        var port = ServerProgram.FreePort();
        await using var server = await StartAsync(
            port, $"--cname={Challenge.DnsName},records.parking.example",
            $"--txt-record=records.parking.example,{Challenge.Answer}");

        Assert.Equal([Challenge.Answer], await At(port).LookUpAsync("records.parking.example", Cancellation));
        Assert.Empty((await At(port).LookUpAsync(Challenge.DnsName, Cancellation))!);
    }

    [WithServer("dnsmasq", "dnsmasq-base")]
    public async Task A_long_record_is_put_together_and_a_missing_one_is_none()
    {
        var port = ServerProgram.FreePort();
        await using var server = await StartAsync(port, $"--txt-record={Challenge.DnsName},firstwire=,abc");

        Assert.Equal(["firstwire=abc"], await At(port).LookUpAsync(Challenge.DnsName, Cancellation));
        Assert.Empty((await At(port).LookUpAsync("_firstwire.valley-echo.example", Cancellation))!);
    }

    [Fact]
    public async Task Where_no_name_server_answers_nobody_says_that_there_is_no_record()
    {
        using var fetcher = new GuardedFetcher(Door.Closed, TimeProvider.System);
        var records = At(ServerProgram.FreePort());

        var finding = await new ControlCheck(fetcher, records.LookUpAsync, _ => []).LookAsync(Challenge, Cancellation);

        Assert.Null(finding.Proof);
        Assert.Equal($"No name server tells whether there is a TXT record at {Challenge.DnsName}.", finding.Seen[0]);
    }

    [WithServer("dnsmasq", "dnsmasq-base")]
    public async Task A_name_server_that_refuses_tells_nothing()
    {
        var port = ServerProgram.FreePort();
        await using var server = await StartAsync(port);

        Assert.Null(await At(port).LookUpAsync("_firstwire.harbour-post.invalid", Cancellation));
    }

    private static TextRecords At(int port) => new(new IPEndPoint(IPAddress.Loopback, port));

    private static Task<ServerProgram> StartAsync(int port, params string[] records) => ServerProgram.StartAsync(
        "dnsmasq",
        port,
        [
            "--no-daemon", $"--port={port}", "--listen-address=127.0.0.1", "--bind-interfaces", "--no-resolv",
            "--no-hosts", "--conf-file=/dev/null", "--local=/example/", $"--user={Environment.UserName}", "--pid-file", .. records,
        ]);
}
