using Firstwire.Rights;

namespace Firstwire.Tests.Rights;

/// <summary>Wishes made to exhaust whoever reads them: as many and as long as are read at all.</summary>
public sealed class HostileSignalTests
{
    /// <summary>Far more than it takes, far less than what is quadratic would.</summary>
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(3);

    public static TheoryData<string, string> Wishes => new()
    {
        { SignalNames.RobotsMeta, Many("x:") },
        { SignalNames.RobotsMeta, $"otherbot: {Many("a,")}" },
        { SignalNames.RobotsMeta, Many("unavailable_after: a,") },
        { SignalNames.RobotsMeta, Many(",") },
        { SignalNames.NoSnippetPart, Many("word ") },
        { SignalNames.ContentUsage, Many("search=n,") },
        { SignalNames.Rights, Many("all rights ") },
        { SignalNames.License, Many("cc-") },
        { SignalNames.Rsl, Many("<license><permits>") },
    };

    [Theory]
    [MemberData(nameof(Wishes))]
    public void Many_long_wishes_are_read_in_little_time(string name, string value)
    {
        var signals = new RightsSignals(
            [.. Enumerable.Range(0, 100).Select(n => new RightsSignal(name, SignalPlace.Page, $"{value}{n}"))]);

        var taken = ProcessorTime.Of(() => RightsPolicy.Decide(signals, Edition.Private));

        Assert.InRange(taken, TimeSpan.Zero, Limit);
    }

    [Fact]
    public void As_many_wishes_as_are_read_are_compared_once()
    {
        var signals = new RightsSignals(
        [
            .. Enumerable.Range(0, RightsSignals.Maximum).Select(
                n => new RightsSignal(SignalNames.Rights, SignalPlace.Page, Many("word ") + n)),
        ]);

        Assert.InRange(
            ProcessorTime.Of(() => RightsPolicy.Decide(signals, Edition.Private)), TimeSpan.Zero, Limit);
    }

    private static string Many(string piece) =>
        string.Concat(Enumerable.Repeat(piece, (RightsSignal.MaximumValue - 20) / piece.Length));
}
