using System.Collections.Frozen;
using Firstwire.Text.Tables;

namespace Firstwire.Tracing.Evidence;

/// <summary>Hosts on which documents stand (data/evidence-hosts).</summary>
internal static class EvidenceHosts
{
    private readonly record struct Place(string Path, EvidenceKind Kind);

    private static readonly FrozenDictionary<string, Place[]> ByHost = Load();

    private static readonly FrozenDictionary<string, Place[]>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        ByHost.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>What stands at an address, by the longest host of the table that it is on or below.</summary>
    /// <param name="path">With its query; more than a stroke.</param>
    public static EvidenceKind? Of(ReadOnlySpan<char> host, ReadOnlySpan<char> path)
    {
        while (true)
        {
            if (Lookup.TryGetValue(host, out var places))
            {
                foreach (var place in places)
                {
                    var isHere = place.Path.Length > 0
                        ? path.Contains(place.Path, StringComparison.OrdinalIgnoreCase)
                        : !IsNumbered(place.Kind) || path.ContainsAnyInRange('0', '9');
                    if (isHere) return place.Kind;
                }
            }

            var dot = host.IndexOf('.');
            if (dot < 0) return null;
            host = host[(dot + 1)..];
        }
    }

    /// <summary>One of many of a kind has a number in its address; pages about the service have none.</summary>
    private static bool IsNumbered(EvidenceKind kind) =>
        kind is EvidenceKind.Paper or EvidenceKind.Preprint or EvidenceKind.Trial or EvidenceKind.Filing
            or EvidenceKind.Release or EvidenceKind.Post;

    private static FrozenDictionary<string, Place[]> Load() =>
        EmbeddedTable.Rows(typeof(EvidenceHosts), "evidence-hosts")
            .GroupBy(
                static row => row[0],
                static row => new Place(row[1], Enum.Parse<EvidenceKind>(row[2], ignoreCase: true)))
            .ToFrozenDictionary(
                static group => group.Key,
                static group => group.OrderByDescending(static place => place.Path.Length).ToArray(),
                StringComparer.Ordinal);
}
