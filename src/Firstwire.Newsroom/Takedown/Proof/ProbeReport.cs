namespace Firstwire.Newsroom.Takedown.Proof;

/// <summary>What a probe looked for, where, and where it met it.</summary>
/// <param name="Stores">Everything that was searched, by name.</param>
/// <param name="Pieces">Distinct pieces that were looked for.</param>
/// <param name="Bytes">Bytes searched: files as they lie on the disk, and sealed values opened.</param>
/// <param name="Found">Stores in which something was met that no other live item has; empty for a clean probe.</param>
internal sealed record ProbeReport(IReadOnlyList<string> Stores, long Pieces, long Bytes, IReadOnlyList<string> Found)
{
    public bool IsClean => Found.Count == 0;
}

/// <summary>A document that a surface gives out, searched as it would be answered.</summary>
public sealed record ProbedSurface(string Name, Func<ReadOnlyMemory<byte>> Write);
