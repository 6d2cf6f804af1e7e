namespace Firstwire.Rights;

/// <summary>All that a publisher said about the use of one item.</summary>
public sealed record RightsSignals(IReadOnlyList<RightsSignal> All)
{
    /// <summary>Signals of one item that count; a page with more is no page of a publisher.</summary>
    public const int Maximum = 500;

    public static RightsSignals None { get; } = new([]);

    public static RightsSignals Of(params ReadOnlySpan<RightsSignal> signals) => new(signals.ToArray());
}
