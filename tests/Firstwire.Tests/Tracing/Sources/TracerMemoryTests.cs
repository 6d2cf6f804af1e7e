using Firstwire.Tests.Tracing.Copies;
using Firstwire.Tracing.Credits;
using Firstwire.Tracing.Sources;

namespace Firstwire.Tests.Tracing.Sources;

/// <summary>A window as large as its memory, and no larger.</summary>
public sealed class TracerMemoryTests
{
    [Fact]
    public void Half_a_gigabyte_holds_a_million_documents() =>
        Assert.InRange(Tracer.DocumentsIn(Tracer.DefaultMemory), 1_000_000, 2_000_000);

    [Fact]
    public void More_memory_holds_more_documents_up_to_a_limit()
    {
        Assert.True(Tracer.DocumentsIn(256L << 20) < Tracer.DocumentsIn(512L << 20));
        Assert.Equal(Tracer.DocumentsIn(1L << 40), Tracer.DocumentsIn(1L << 50));
        Assert.Equal(1, Tracer.DocumentsIn(0));
    }

    [Fact]
    public void What_has_left_the_window_is_no_source_and_is_not_read()
    {
        var read = new List<int>();
        var tracer = new Tracer(8, number =>
        {
            read.Add(number);
            return Document(number, HarbourTexts.Original);
        });
        tracer.Add(Document(0, HarbourTexts.Original));
        for (var number = 1; number < 12; number++) tracer.Add(Document(number, $"Notice {number}"));

        Assert.Null(tracer.Add(Document(12, HarbourTexts.Original)).Primary.Document);
        Assert.Empty(read);
    }

    [Fact]
    public void Chains_of_hands_are_followed_within_the_window_however_long_the_stream()
    {
        var documents = new List<TracedDocument>();
        var tracer = new Tracer(4, number => documents[number]);
        for (var number = 0; number < 10; number++) Add($"Notice {number}");
        Add(HarbourTexts.Original);
        Add(HarbourTexts.Original);

        Assert.Equal(10, Add(HarbourTexts.Original).Primary.Document);

        TraceAnswer Add(string text)
        {
            documents.Add(Document(documents.Count, text));
            return tracer.Add(documents[^1]);
        }
    }

    private static TracedDocument Document(int number, string text) => new(
        new CreditedDocument($"https://outlet-{number}.example/a", null, text, null), null,
        new DateTimeOffset(2031, 3, 13, 8, 0, 0, TimeSpan.Zero).AddMinutes(number));
}
