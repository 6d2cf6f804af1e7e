using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using Firstwire.Bench.Inputs;
using Firstwire.Reading;

namespace Firstwire.Bench;

/// <summary>A page to an article: decoding, parsing, finding the body, sanitising.</summary>
[MemoryDiagnoser]
[SimpleJob(RunStrategy.Throughput, id: "warm")]
[SimpleJob(RunStrategy.ColdStart, launchCount: 10, warmupCount: 0, iterationCount: 1, id: "cold")]
public class ArticleReading
{
    private byte[] page = [];

    /// <summary>A short report, and the longest of a weekend edition.</summary>
    [Params(10, 200)]
    public int Paragraphs { get; set; }

    /// <summary>What stands around the article; most of a news page is this.</summary>
    [Params(50, 500)]
    public int Teasers { get; set; }

    [GlobalSetup]
    public void Write() => page = InventedPage.Write(Paragraphs, Teasers);

    [Benchmark]
    public ReadResult Read() =>
        ArticleExtractor.Read(page, "https://news.example/sea/ferry", "text/html; charset=utf-8");
}
