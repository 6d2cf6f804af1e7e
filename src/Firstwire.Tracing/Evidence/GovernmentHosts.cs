using System.Collections.Frozen;

namespace Firstwire.Tracing.Evidence;

/// <summary>
/// Tells by its form whether a host is under a domain that only governments, or organisations of states, get.
/// </summary>
internal static class GovernmentHosts
{
    /// <summary>Second labels of countries' domains that are kept for the state.</summary>
    private static readonly FrozenSet<string> StateLabels = new[]
    {
        "gov", "gob", "gub", "gouv", "govt", "gv", "mil", "gok", "gop", "government", "parliament", "police", "fed",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Countries whose state has a label that means something else elsewhere.</summary>
    private static readonly FrozenSet<string> Others = new[]
    {
        "go.jp", "go.kr", "go.th", "go.id", "go.ke", "go.tz", "go.ug", "go.cr", "lg.jp", "gc.ca", "admin.ch", "nic.in",
        "gc.cf", "leg.br", "jus.br", "mp.br", "gov.eu",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly string[] Parliaments =
    [
        "parliament", "parlament", "parlamento", "assembly", "asamblea", "assemblee", "senate", "senado", "senat",
        "congress", "congreso", "knesset", "sejm", "rada", "legislature", "leg", "bundestag", "camara", "diputados",
    ];

    private static readonly string[] Courts =
    [
        "court", "courts", "supremecourt", "judiciary", "judicial", "tribunal", "tribunales", "cour", "corte",
        "gericht", "jus", "sud", "mahkamah", "judis", "dgcourts", "highcourt",
    ];

    private static readonly string[] Data = ["data", "opendata", "dati", "datos", "dados", "donnees", "daten"];

    private static readonly string[] Laws = ["legislation", "laws", "lex", "gazette", "egazette", "legis", "zakon"];

    public static EvidenceKind? KindOf(string host)
    {
        var labels = host.Split('.');
        if (labels.Length < 2) return null;
        if (labels[^1] == "int") return EvidenceKind.International;
        var country = labels[^1].Length == 2;
        var isState = labels[^1] is "gov" or "mil"
            || (country && (StateLabels.Contains(labels[^2]) || Others.Contains($"{labels[^2]}.{labels[^1]}")));
        if (!isState) return null;
        return labels.Any(Parliaments.Contains) ? EvidenceKind.Parliament
            : labels.Any(Courts.Contains) ? EvidenceKind.Court
            : labels.Any(Laws.Contains) ? EvidenceKind.Law
            : labels.Any(Data.Contains) ? EvidenceKind.Dataset
            : EvidenceKind.Government;
    }
}
