using System.IO.Compression;
using System.Text;
using Firstwire.Newsroom.Fetching;

namespace Firstwire.Tests.Newsroom.Fetching;

public sealed class BodyLimitTests
{
    private const int WireLimit = 100_000;
    private const int BodyLimit = 400_000;

    private static readonly FetchOptions Small = Door.LoopbackAllowed with
    {
        Feed = new FetchLimits(WireLimit, BodyLimit, TimeSpan.FromSeconds(30)),
        Robots = new FetchLimits(WireLimit, WireLimit, TimeSpan.FromSeconds(30)) { CutsAtLimit = true },
    };

    [Theory]
    [InlineData(8 * 1024 * 1024, "The answer is larger than the limit of 8 MB.")]
    [InlineData(512 * 1024, "The answer is larger than the limit of 512 kB.")]
    public void A_limit_is_told_in_a_size_that_people_read(long limit, string sentence) =>
        Assert.Equal(sentence, new FetchResult.TooLarge(limit).Sentence);

    [Theory]
    [InlineData("gzip")]
    [InlineData("x-gzip")]
    [InlineData("deflate")]
    [InlineData("raw deflate")]
    [InlineData("br")]
    [InlineData("identity")]
    [InlineData("gzip, br")]
    public async Task A_body_arrives_without_its_content_coding(string coding)
    {
        var text = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("<item>news</item>", 500)));
        var coded = coding.Split(", ").Aggregate(text, Encode);
        await using var site = await ServingAsync(coded, coding.Replace("raw ", ""));

        var outcome = Assert.IsType<FetchResult.Fetched>(await Door.FetchAsync(Small, site.Origin));

        Assert.Equal(text, outcome.Body.ToArray());
        Assert.Equal(coded.Length, outcome.WireBytes);
        Assert.Equal("application/rss+xml", outcome.ContentType);
    }

    [Fact]
    public async Task A_body_that_is_called_gzip_and_is_not_arrives_as_it_is()
    {
        await using var site = await ServingAsync("<rss/>"u8.ToArray(), "gzip");

        var outcome = await Door.FetchAsync(Small, site.Origin);

        Assert.Equal("<rss/>"u8, Assert.IsType<FetchResult.Fetched>(outcome).Body.Span);
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("deflate")]
    [InlineData("br")]
    [InlineData(null)]
    public async Task An_empty_body_is_fetched(string? coding)
    {
        await using var site = await ServingAsync([], coding);

        var outcome = await Door.FetchAsync(Small, site.Origin);

        Assert.Equal(0, Assert.IsType<FetchResult.Fetched>(outcome).Body.Length);
    }

    [Theory]
    [InlineData(WireLimit - 1, true)]
    [InlineData(WireLimit, true)]
    [InlineData(WireLimit + 1, false)]
    public async Task A_body_may_have_its_limit_of_bytes_and_no_more(int length, bool fetched)
    {
        await using var stated = await ServingAsync(new byte[length]);
        await using var chunked = await FixtureSite.StartAsync(async context =>
        {
            await context.Response.Body.FlushAsync();
            await context.Response.Body.WriteAsync(new byte[length]);
        });

        foreach (var site in new[] { stated, chunked })
        {
            var outcome = await Door.FetchAsync(Small, site.Origin);
            Assert.Equal(fetched, outcome is FetchResult.Fetched);
            Assert.Equal(!fetched, outcome is FetchResult.TooLarge { Limit: WireLimit });
        }
    }

    [Fact]
    public async Task A_body_without_an_end_is_left_at_the_limit()
    {
        var left = new TaskCompletionSource();
        await using var site = await FixtureSite.StartAsync(async context =>
        {
            var piece = new byte[10_000];
            try
            {
                while (true) await context.Response.Body.WriteAsync(piece, context.RequestAborted);
            }
            catch (OperationCanceledException)
            {
                left.SetResult();
            }
        });

        Assert.IsType<FetchResult.TooLarge>(await Door.FetchAsync(Small, site.Origin));
        await left.Task.WaitAsync(TestContext.Current.CancellationToken);
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("deflate")]
    [InlineData("br")]
    public async Task A_bomb_is_stopped_at_the_limit(string coding)
    {
        await using var site = await ServingAsync(Encode(new byte[60_000_000], coding), coding);

        Assert.Equal(BodyLimit, Assert.IsType<FetchResult.TooLarge>(await Door.FetchAsync(Small, site.Origin)).Limit);
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("deflate")]
    [InlineData("br")]
    public async Task A_bomb_without_an_end_is_stopped_all_the_same(string coding)
    {
        await using var site = await FixtureSite.StartAsync(async context =>
        {
            context.Response.Headers.ContentEncoding = coding;
            await using var coder = Coder(context.Response.Body, coding);
            var zeros = new byte[100_000];
            try
            {
                while (true)
                {
                    await coder.WriteAsync(zeros, context.RequestAborted);
                    await coder.FlushAsync(context.RequestAborted);
                }
            }
            catch (OperationCanceledException)
            {
                // The client hung up, as it should.
            }
        });

        Assert.IsType<FetchResult.TooLarge>(await Door.FetchAsync(Small, site.Origin));
    }

    [Theory]
    [InlineData("gzip", "gzip")]
    [InlineData("br", "gzip")]
    [InlineData("gzip", "br")]
    public async Task A_bomb_inside_a_bomb_is_stopped_at_its_first_layer(string inner, string outer)
    {
        var bomb = Encode(Encode(new byte[200_000_000], inner).Concat(new byte[1_000_000]).ToArray(), outer);
        Assert.True(bomb.Length < WireLimit);
        await using var site = await ServingAsync(bomb, $"{inner}, {outer}");

        Assert.IsType<FetchResult.TooLarge>(await Door.FetchAsync(Small, site.Origin));
    }

    [Fact]
    public async Task A_compressed_body_is_held_to_the_limit_of_the_wire_too()
    {
        var noise = new byte[WireLimit * 2];
        new Random(1).NextBytes(noise);
        var coded = Encode(noise, "gzip");
        await using var site = await FixtureSite.StartAsync(async context =>
        {
            context.Response.Headers.ContentEncoding = "gzip";
            await context.Response.Body.FlushAsync();
            await context.Response.Body.WriteAsync(coded);
        });

        Assert.Equal(WireLimit, Assert.IsType<FetchResult.TooLarge>(await Door.FetchAsync(Small, site.Origin)).Limit);
    }

    [Fact]
    public async Task A_robots_file_is_cut_at_its_limit_and_read()
    {
        var text = Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat("Disallow: /a\n", 20_000)));
        await using var plain = await ServingAsync(text);
        await using var packed = await ServingAsync(Encode(text, "gzip"), "gzip");

        foreach (var site in new[] { plain, packed })
        {
            var outcome = await Door.FetchAsync(Small, site.Origin, FetchPurpose.Robots);
            Assert.Equal(text[..WireLimit], Assert.IsType<FetchResult.Fetched>(outcome).Body.ToArray());
        }
    }

    [Theory]
    [InlineData("zstd")]
    [InlineData("gzip, gzip, gzip")]
    [InlineData("aes128gcm")]
    public async Task A_coding_that_was_not_asked_for_is_unreachable(string coding)
    {
        await using var site = await ServingAsync("news"u8.ToArray(), coding);

        Assert.IsType<FetchResult.Unreachable>(await Door.FetchAsync(Small, site.Origin));
    }

    [Theory]
    [InlineData("UTF-8")]
    [InlineData("none")]
    [InlineData("identity, binary")]
    public async Task A_body_whose_coding_is_none_arrives_as_it_is(string name)
    {
        await using var site = await ServingAsync("news"u8.ToArray(), name);

        var outcome = await Door.FetchAsync(Small, site.Origin);

        Assert.Equal("news"u8, Assert.IsType<FetchResult.Fetched>(outcome).Body.Span);
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("deflate")]
    public async Task Damaged_compression_is_unreachable(string coding)
    {
        var body = Encode(Encoding.ASCII.GetBytes(string.Concat(Enumerable.Range(0, 5000))), coding);
        for (var at = body.Length / 2; at < (body.Length / 2) + 40; at++) body[at] ^= 0x5a;
        await using var site = await ServingAsync(body, coding);

        Assert.IsType<FetchResult.Unreachable>(await Door.FetchAsync(Small, site.Origin));
    }

    [Fact]
    public async Task What_is_no_Brotli_is_unreachable()
    {
        await using var site = await ServingAsync("<rss version=\"2.0\"/>"u8.ToArray(), "br");

        Assert.IsType<FetchResult.Unreachable>(await Door.FetchAsync(Small, site.Origin));
    }

    private static Task<FixtureSite> ServingAsync(byte[] body, string? coding = null) =>
        FixtureSite.StartAsync(async context =>
        {
            context.Response.ContentType = "application/rss+xml";
            if (coding is not null) context.Response.Headers.ContentEncoding = coding;
            context.Response.ContentLength = body.Length;
            try
            {
                await context.Response.Body.WriteAsync(body);
            }
            catch (OperationCanceledException)
            {
                // The client has seen enough.
            }
        });

    private static byte[] Encode(byte[] body, string coding)
    {
        using var coded = new MemoryStream();
        using (var coder = Coder(coded, coding)) coder.Write(body);
        return coded.ToArray();
    }

    private static Stream Coder(Stream coded, string coding) => coding switch
    {
        "gzip" or "x-gzip" => new GZipStream(coded, CompressionLevel.Optimal, leaveOpen: true),
        "deflate" => new ZLibStream(coded, CompressionLevel.Optimal, leaveOpen: true),
        "raw deflate" => new DeflateStream(coded, CompressionLevel.Optimal, leaveOpen: true),
        "br" => new BrotliStream(coded, CompressionLevel.Fastest, leaveOpen: true),
        _ => new BufferedStream(coded),
    };
}
