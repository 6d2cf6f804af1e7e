using System.Collections.Frozen;
using Firstwire.Text.Tables;
using Firstwire.Text.Words;

namespace Firstwire.Text.Agencies;

/// <summary>News agencies, press-release services and syndicates by their names (data/agencies).</summary>
public static class AgencyRegister
{
    private static readonly FrozenDictionary<string, Agency> ByName;
    private static readonly FrozenDictionary<string, Agency> ByMark;
    private static readonly FrozenDictionary<string, Agency> ByMarkInAnyCase;
    private static readonly FrozenDictionary<string, Agency> ByDomain;
    private static readonly PhraseIndex<(Agency Agency, bool IsMark)> Index;

    static AgencyRegister()
    {
        All = Read();
        ByName = First(All, static agency => agency.Names, StringComparer.OrdinalIgnoreCase);
        ByMark = First(All, static agency => agency.Marks, StringComparer.Ordinal);
        ByMarkInAnyCase = First(All, static agency => agency.Marks, StringComparer.OrdinalIgnoreCase);
        ByDomain = First(All, static agency => agency.Domains, StringComparer.Ordinal);
        Index = new PhraseIndex<(Agency, bool)>(
            All.SelectMany(static agency => agency.Names.Select(name => (name, false, (agency, false)))
                .Concat(agency.Marks.Select(mark => (mark, true, (agency, true))))));
    }

    /// <summary>All of them, as the table lists them.</summary>
    public static IReadOnlyList<Agency> All { get; }

    /// <summary>The agency that a credit is, from its first letter to its last; null where it is none.</summary>
    public static Agency? Find(string credit)
    {
        ArgumentNullException.ThrowIfNull(credit);
        return ByMark.GetValueOrDefault(credit) ?? ByName.GetValueOrDefault(credit);
    }

    /// <summary>
    /// The same, where what stands beside the credit tells that it is one, and a mark's case says nothing.
    /// </summary>
    public static Agency? FindInAnyCase(string credit) => Find(credit) ?? ByMarkInAnyCase.GetValueOrDefault(credit);

    /// <summary>The agency whose own pages stand on this registrable domain; null where it is no agency's.</summary>
    public static Agency? OfDomain(string domain) => ByDomain.GetValueOrDefault(domain);

    /// <summary>The longest name or mark that begins at a place of a text.</summary>
    public static AgencyMention? At(ReadOnlySpan<char> text, int at) =>
        Index.At(text, at, out var length) is { Agency: not null } found
            ? new AgencyMention(at, length, found.Agency, found.IsMark)
            : null;

    private static FrozenDictionary<string, Agency> First(
        IReadOnlyList<Agency> agencies, Func<Agency, IReadOnlyList<string>> names, StringComparer comparer)
    {
        var first = new Dictionary<string, Agency>(comparer);
        foreach (var agency in agencies)
            foreach (var name in names(agency)) first.TryAdd(name, agency);
        return first.ToFrozenDictionary(comparer);
    }

    private static Agency[] Read() =>
        [.. EmbeddedTable.Rows(typeof(AgencyRegister), "agencies").Select(static cells => new Agency(
            cells[0], cells[1], cells[2], cells[3].Split(' ', StringSplitOptions.RemoveEmptyEntries),
            Enum.Parse<AgencyKind>(cells[4], ignoreCase: true), EmbeddedTable.List(cells[5]),
            EmbeddedTable.List(cells[6]), EmbeddedTable.List(cells[7])))];
}
