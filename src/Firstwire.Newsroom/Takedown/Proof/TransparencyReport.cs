namespace Firstwire.Newsroom.Takedown.Proof;

/// <summary>What the ledger comes to.</summary>
/// <param name="Removals">Cases executed; a case that was repeated counts once, by its last entry.</param>
/// <param name="Median">From the notice to the proof; null where there is none yet.</param>
/// <param name="Breaches">Every entry by which the promise was broken, the latest first.</param>
public sealed record TransparencyFigures(
    int Removals,
    long Items,
    TimeSpan? Median,
    TimeSpan? P95,
    TimeSpan? Longest,
    IReadOnlyList<LedgerEntry> Breaches,
    IReadOnlyList<LedgerEntry> Latest,
    IReadOnlyList<(string Basis, int Count)> Bases);

/// <summary>Reads the ledger for people.</summary>
public sealed class TransparencyReport(TransparencyLedger ledger)
{
    private const int MostShown = 50;

    public TransparencyFigures Figures()
    {
        var entries = ledger.Entries();
        var last = entries.GroupBy(entry => entry.Leaf.Case, StringComparer.Ordinal).Select(
            group => group.Last().Leaf).ToList();
        var times = last.Select(leaf => leaf.Done - leaf.Received).Order().ToList();
        return new TransparencyFigures(
            last.Count,
            last.Sum(leaf => leaf.Items),
            At(times, 0.5),
            At(times, 0.95),
            At(times, 1),
            [.. entries.Where(entry => entry.Leaf.IsBreach).Reverse()],
            [.. entries.Reverse().Take(MostShown)],
            [.. last.GroupBy(leaf => leaf.Basis, StringComparer.Ordinal).Select(group => (group.Key, group.Count()))
                .OrderByDescending(basis => basis.Item2)]);
    }

    /// <summary>The least that so large a share does not exceed.</summary>
    private static TimeSpan? At(List<TimeSpan> sorted, double share) =>
        sorted.Count == 0 ? null : sorted[Math.Max(0, (int)Math.Ceiling(sorted.Count * share) - 1)];
}
