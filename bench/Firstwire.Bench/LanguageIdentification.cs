using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using Firstwire.Text.Languages;

namespace Firstwire.Bench;

/// <summary>The language of a word, a headline and an article, warm; cold it includes unpacking the table.</summary>
[MemoryDiagnoser]
[SimpleJob(RunStrategy.Throughput, id: "warm")]
[SimpleJob(RunStrategy.ColdStart, launchCount: 10, warmupCount: 0, iterationCount: 1, id: "cold")]
public class LanguageIdentification
{
    private const string Report =
        "The ferry did not sail last night because of the storm, the harbour master said. Passengers slept in the old "
        + "customs house, where volunteers of the lifeboat brought soup, blankets and a radio that nobody could tune. ";

    private string text = "";

    [Params(8, 100, 2_000, 100_000)]
    public int Characters { get; set; }

    [GlobalSetup]
    public void Write() =>
        text = string.Concat(Enumerable.Repeat(Report, (Characters / Report.Length) + 1))[..Characters];

    [Benchmark]
    public IdentifiedLanguage? Identify() => LanguageIdentifier.Identify(text);
}
