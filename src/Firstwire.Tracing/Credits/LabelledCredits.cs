using Firstwire.Text.Agencies;
using Firstwire.Text.Words;
using Firstwire.Tracing.Sources;

namespace Firstwire.Tracing.Credits;

/// <summary>
/// Lines of a label and a name, and nothing beside: "Fuente: Andina", "Оригинал: «Гаванский вестник»". Behind a label
/// an agency's mark counts in whatever case it is written; as the register writes it, <see cref="TailCredits"/> reads
/// it.
/// </summary>
internal static class LabelledCredits
{
    private const int LongestLine = 120;
    private const int ShortestName = 2;

    /// <summary>What a line may stand in, and a name within it.</summary>
    private const string Around = " \t\r\u00A0()（）[]【】*_.。\"“”„«»「」『』《》";

    /// <param name="domain">The document's own, null where it is not known: an outlet does not credit itself.</param>
    public static void Find(ScannedText scan, string? domain, List<Credit> credits)
    {
        List<OutletMention>? outlets = null;
        foreach (var line in Lines(scan.Text))
        {
            if (Labelled(scan.Text, line) is not var (label, name)) continue;
            var written = AgencyRegister.At(scan.Text, name.Start.Value);
            if (written is { } mention && !GoesOn(scan, mention, name)) continue;
            var agency = written?.Agency ?? AgencyRegister.FindInAnyCase(scan.Text[name]);
            var outlet = agency is not null ? null
                : OutletIn(scan.Text, name, label, outlets ??= [.. OutletMentions.Of(scan)]);
            if (agency is null && (outlet is null || OwnName.IsMeantBy(outlet, domain))) continue;
            credits.Add(new Credit(
                label == CreditRoles.Original ? CreditKind.Republication : CreditKind.Signature, OriginKind.Text,
                CreditField.Text, line.Start.Value, scan.Text[line].TrimEnd(),
                agency is null ? CreditWeights.Republication : CreditWeights.Signature,
                new CreditedSource(agency, outlet, null)));
        }
    }

    /// <summary>"Lähde: STT Info. Tiedotteen julkaisija on …": the line goes on about a release.</summary>
    private static bool GoesOn(ScannedText scan, AgencyMention mention, Range name) =>
        mention.Agency.Kind == AgencyKind.Release && scan.InTail(mention.Start) && mention.End < name.End.Value
            && scan.Text.AsSpan(mention.End).StartsWith(". ");

    /// <summary>The lines among which credits stand.</summary>
    private static IEnumerable<Range> Lines(string text)
    {
        var tail = Math.Max(0, text.Length - ScannedText.Tail);
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            if (end < 0) end = text.Length;
            if (end - start <= LongestLine) yield return start..end;
            start = end + 1;
            if (start > ScannedText.Head && start < tail) start = text.IndexOf('\n', tail) + 1;
            if (start == 0) break;
        }
    }

    /// <summary>What the line's label says, and where the name stands behind it; null where it has none.</summary>
    private static (CreditRoles Label, Range Name)? Labelled(string text, Range line)
    {
        var (at, end) = (line.Start.Value, line.End.Value);
        while (at < end && Around.Contains(text[at], StringComparison.Ordinal)) at++;
        var roles = CreditPhrases.At(text, at, out var length) & (CreditRoles.Source | CreditRoles.Original);
        if (roles == CreditRoles.None) return null;
        at += length;
        while (at < end && text[at] is ' ' or '\u00A0') at++;
        if (at == end || text[at] is not (':' or '：' or '՝')) return null;
        for (at++; at < end && Around.Contains(text[at], StringComparison.Ordinal);) at++;
        while (end > at && Around.Contains(text[end - 1], StringComparison.Ordinal)) end--;
        if (end - at < ShortestName) return null;
        var isOriginal = (roles & CreditRoles.Original) != CreditRoles.None;
        return (isOriginal ? CreditRoles.Original : CreditRoles.Source, at..end);
    }

    /// <summary>
    /// The outlet that is all of a name, an article aside. What a source is called may be a report's title, or whose
    /// figures are printed: there an outlet is one by its kind, or by the list.
    /// </summary>
    private static string? OutletIn(string text, Range name, CreditRoles label, List<OutletMention> outlets)
    {
        foreach (var outlet in outlets)
        {
            if (outlet.End != name.End.Value || outlet.Start < name.Start.Value) continue;
            var before = text.AsSpan(name.Start.Value..outlet.Start).Trim();
            if (!before.IsEmpty && !FunctionWords.Contains(before)) continue;
            if (label == CreditRoles.Original || outlet.HasKind || OutletNames.DomainOf(outlet.Name) is not null)
            {
                return outlet.Name;
            }
        }

        return null;
    }
}
