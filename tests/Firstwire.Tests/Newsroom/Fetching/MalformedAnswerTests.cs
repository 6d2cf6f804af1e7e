using System.Net;
using System.Net.Sockets;
using System.Text;
using CsCheck;
using Firstwire.Newsroom.Fetching;

namespace Firstwire.Tests.Newsroom.Fetching;

/// <summary>Servers that break the protocol, by fault or by design.</summary>
public sealed class MalformedAnswerTests
{
    [Theory]
    [InlineData("nothing at all", "")]
    [InlineData("no HTTP", "220 mail.example ESMTP\r\n\r\n")]
    [InlineData("a broken status line", "HTTP/1.1 OK 200\r\n\r\n")]
    [InlineData("half a header", "HTTP/1.1 200 OK\r\nContent-Ty")]
    [InlineData("a header without a colon", "HTTP/1.1 200 OK\r\nnonsense\r\n\r\nbody")]
    [InlineData("a body that breaks off", "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nshort")]
    [InlineData("a chunk that breaks off", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n64\r\nshort")]
    [InlineData("a chunk of no size", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nbody\r\n0\r\n\r\n")]
    [InlineData("no last chunk", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nbody\r\n")]
    [InlineData("a redirect to no address", "HTTP/1.1 302 Found\r\nLocation: http://[\r\nContent-Length: 0\r\n\r\n")]
    public async Task An_answer_that_is_not_HTTP_or_not_whole_is_unreachable(string fault, string answer)
    {
        await using var site = new RawSite(answer);

        var outcome = await Door.FetchAsync(site.Origin);

        var reason = (outcome as FetchResult.Unreachable)?.Reason;
        Assert.True(reason is not null && char.IsUpper(reason[0]) && reason.EndsWith('.'), $"{fault}: {outcome}");
    }

    [Fact]
    public async Task A_body_longer_than_stated_ends_where_stated()
    {
        await using var site = new RawSite("HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nnews and more");

        var outcome = await Door.FetchAsync(site.Origin);

        Assert.Equal("news"u8, Assert.IsType<FetchResult.Fetched>(outcome).Body.Span);
    }

    [Fact]
    public async Task A_body_without_a_stated_length_ends_with_the_connection()
    {
        await using var site = new RawSite("HTTP/1.0 200 OK\r\n\r\nnews");

        var outcome = await Door.FetchAsync(site.Origin);

        Assert.Equal("news"u8, Assert.IsType<FetchResult.Fetched>(outcome).Body.Span);
    }

    [Fact]
    public async Task Headers_without_an_end_are_left_at_the_limit()
    {
        var written = 0L;
        var line = Encoding.ASCII.GetBytes($"X-More: {new string('a', 1000)}\r\n");
        await using var site = new RawSite(async (stream, cancellation) =>
        {
            await stream.WriteAsync("HTTP/1.1 200 OK\r\n"u8.ToArray(), cancellation);
            for (; written < 100_000_000; written += line.Length) await stream.WriteAsync(line, cancellation);
        });

        var outcome = await Door.FetchAsync(site.Origin);

        var reason = Assert.IsType<FetchResult.Unreachable>(outcome).Reason;
        Assert.Equal("The answer's header is larger than the limit.", reason);
        Assert.True(written < 20_000_000);
    }

    [Fact]
    public async Task A_port_where_nobody_listens_is_unreachable()
    {
        using var bound = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        bound.Bind(new IPEndPoint(IPAddress.Loopback, 0));

        var outcome = await Door.FetchAsync($"http://{bound.LocalEndPoint}/");

        var reason = Assert.IsType<FetchResult.Unreachable>(outcome).Reason;
        Assert.Contains("refuses connections", reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_certificate_that_is_not_trusted_is_unreachable()
    {
        using var certificates = new FixtureCertificates();
        await using var site = await FixtureSite.StartAsync(_ => Task.CompletedTask, certificate: certificates.Site);

        var outcome = await Door.FetchAsync($"https://press.localhost:{site.Port}/");

        var reason = Assert.IsType<FetchResult.Unreachable>(outcome).Reason;
        Assert.Contains("certificate", reason, StringComparison.Ordinal);
        Assert.Empty(site.Requests);
    }

    [Fact]
    public async Task A_certificate_of_another_name_is_unreachable()
    {
        using var certificates = new FixtureCertificates();
        await using var site = await FixtureSite.StartAsync(_ => Task.CompletedTask, certificate: certificates.Site);
        var options = Door.LoopbackAllowed with { TrustedAuthorities = [certificates.Authority] };

        Assert.IsType<FetchResult.Unreachable>(await Door.FetchAsync(options, $"https://other.localhost:{site.Port}/"));
        Assert.IsType<FetchResult.Fetched>(await Door.FetchAsync(options, $"https://press.localhost:{site.Port}/"));
    }

    [Fact]
    public async Task A_server_without_TLS_behind_https_is_unreachable()
    {
        await using var site = new RawSite("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n");

        var options = Door.LoopbackAllowed with { HeaderTimeout = TimeSpan.FromSeconds(2) };

        var outcome = await Door.FetchAsync(options, site.Origin.Replace("http:", "https:"));

        Assert.True(outcome is FetchResult.Unreachable or FetchResult.TimedOut, outcome.Sentence);
    }

    [Fact]
    public async Task Whatever_bytes_a_server_sends_the_outcome_is_a_value()
    {
        string[] pieces =
        [
            "HTTP/1.1 200 OK\r\n", "HTTP/1.1 100 Continue\r\n\r\n", "HTTP/1.1 302 Found\r\n", "HTTP/2 200\r\n",
            "Content-Length: 7\r\n", "Content-Length: -1\r\n", "Content-Length: 99999999999999999999\r\n",
            "Transfer-Encoding: chunked\r\n", "Content-Encoding: gzip\r\n", "Content-Encoding: br\r\n",
            "Content-Encoding: deflate\r\n", "Location: //\r\n", "Location: http://a b/\r\n",
            "Location: \u00ff\u00fe\r\n", "ETag: \u0080\r\n", "Retry-After: 9e9\r\n", "Connection: close\r\n",
            "7\r\nnewnews\r\n", "0\r\n\r\n", "\u001f\u008b\u0008", "\u0078\u009c", ": \r\n", "\0", "\r\n", "\r\n\r\n",
        ];
        var piece = Gen.OneOf(
            Gen.Int[0, pieces.Length - 1].Select(at => pieces[at]),
            Gen.String[Gen.Char['\0', '\u00ff'], 0, 20]);
        await piece.Array[0, 12].SampleAsync(
            async parts =>
            {
                await using var site = new RawSite(string.Concat(parts));
                var outcome = await Door.FetchAsync(site.Origin);
                Assert.NotEmpty(outcome.Sentence);
            },
            iter: 300);
    }
}
