using System.Collections.Frozen;
using Firstwire.Text.Tables;

namespace Firstwire.Tracing.Credits;

/// <summary>Outlets that are known by their names alone (data/outlets).</summary>
internal static class OutletNames
{
    private static readonly FrozenDictionary<string, string> Domains;
    private static readonly FrozenDictionary<string, string> Names;

    static OutletNames()
    {
        var all = new List<(string, string)>();
        var domains = new Dictionary<string, string>(StringComparer.Ordinal);
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in EmbeddedTable.Rows(typeof(OutletNames), "outlets"))
        {
            domains[row[0]] = row[1];
            names.TryAdd(row[1], row[0]);
            foreach (var printed in EmbeddedTable.List(row[2])) all.Add((printed, row[0]));
        }

        All = all;
        Domains = domains.ToFrozenDictionary(StringComparer.Ordinal);
        Names = names.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>Each name as it is printed, and as answers give it.</summary>
    public static IReadOnlyList<(string Printed, string Name)> All { get; }

    /// <summary>
    /// Where an outlet's own pages stand, by the name that answers give; null of one that is not listed.
    /// </summary>
    public static string? DomainOf(string name) => Domains.GetValueOrDefault(name);

    /// <summary>The outlet whose pages stand on a registrable domain; null where that is none listed.</summary>
    public static string? OfDomain(string domain) => Names.GetValueOrDefault(domain);
}
