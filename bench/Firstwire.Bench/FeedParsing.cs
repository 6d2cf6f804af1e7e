using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using Firstwire.Bench.Inputs;
using Firstwire.Formats.Feeds;

namespace Firstwire.Bench;

/// <summary>
/// Bytes to records, warm as in a running newsroom and cold as for a command that reads one feed and ends.
/// </summary>
[MemoryDiagnoser]
[SimpleJob(RunStrategy.Throughput, id: "warm")]
[SimpleJob(RunStrategy.ColdStart, launchCount: 10, warmupCount: 0, iterationCount: 1, id: "cold")]
public class FeedParsing
{
    private byte[] feed = [];

    [Params("rss", "atom", "json")]
    public string Format { get; set; } = "";

    /// <summary>As most feeds have them, and as an archive or a podcast may.</summary>
    [Params(20, 1000)]
    public int Entries { get; set; }

    [GlobalSetup]
    public void Write() => feed = InventedFeed.Write(Format, Entries);

    [Benchmark]
    public FeedParseResult Parse() => FeedParser.Parse(feed, "https://news.example/feed", null);
}
