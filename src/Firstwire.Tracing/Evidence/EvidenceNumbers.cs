using System.Text.RegularExpressions;
using Firstwire.Tracing.Credits;

namespace Firstwire.Tracing.Evidence;

/// <summary>
/// Numbers by which documents are known everywhere, in running text: a DOI, an arXiv number, a trial's registration, a
/// symbol of the United Nations, a European case number. Each has a resolver, whose address is given.
/// </summary>
internal static class EvidenceNumbers
{
    /// <summary>Of longer texts the rest is not looked through.</summary>
    private const int LongestPart = 100_000;

    private const int Most = 16;

    private const RegexOptions Linear =
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    /// <summary>ISO 26324: a prefix of a registrant, a stroke, and what the registrant chose.</summary>
    private static readonly Regex Doi = new(@"\b10\.\d{4,9}/[^\s""<>“”]{2,200}", Linear);

    private static readonly Regex ArXiv = new(
        @"\barXiv:\s?(?<number>\d{4}\.\d{4,5}(v\d{1,2})?)\b", Linear | RegexOptions.IgnoreCase);

    private static readonly Regex Trial = new(@"\b(NCT|ISRCTN)\d{8}\b", Linear);

    private static readonly Regex UnitedNations = new(
        @"\b(S/RES/\d{1,4} ?\(\d{4}\)|(A/RES/\d{1,3}/\d{1,3}|A/HRC/(RES/)?\d{1,3}/\d{1,4}|S/\d{4}/\d{1,4}|A/\d{2}/\d{2,4})\b)",
        Linear);

    private static readonly Regex Ecli = new(@"\bECLI:[A-Z]{2}:[A-Z0-9]{1,7}:\d{4}:[A-Z0-9.]{1,25}", Linear);

    public static IEnumerable<EvidenceDocument> In(string text)
    {
        var part = text.Length > LongestPart ? text[..LongestPart] : text;
        return All(part).OrderBy(static document => document.Start).Take(Most);
    }

    private static IEnumerable<EvidenceDocument> All(string text)
    {
        // What running text seldom has is looked for first: most texts name none of these.
        if (HasPrefixOfDoi(text))
        {
            foreach (Match match in Doi.Matches(text))
            {
                var doi = Trimmed(match.Value);
                yield return Named(EvidenceKind.Paper, match.Index, doi, doi, $"https://doi.org/{doi}");
            }
        }

        if (text.Contains("arXiv:", StringComparison.OrdinalIgnoreCase))
        {
            foreach (Match match in ArXiv.Matches(text))
            {
                var address = $"https://arxiv.org/abs/{match.Groups["number"].Value}";
                yield return Named(EvidenceKind.Preprint, match.Index, match.Value, match.Value, address);
            }
        }

        if (text.Contains("NCT", StringComparison.Ordinal) || text.Contains("ISRCTN", StringComparison.Ordinal))
        {
            foreach (Match match in Trial.Matches(text))
            {
                var number = match.Value;
                var address = number.StartsWith("NCT", StringComparison.Ordinal)
                    ? $"https://clinicaltrials.gov/study/{number}" : $"https://www.isrctn.com/{number}";
                yield return Named(EvidenceKind.Trial, match.Index, number, number, address);
            }
        }

        if (text.Contains("S/", StringComparison.Ordinal) || text.Contains("A/", StringComparison.Ordinal))
        {
            foreach (Match match in UnitedNations.Matches(text))
            {
                var symbol = match.Value.Replace(" (", "(", StringComparison.Ordinal);
                yield return Named(
                    EvidenceKind.International, match.Index, match.Value, symbol, $"https://undocs.org/{symbol}");
            }
        }

        if (!text.Contains("ECLI:", StringComparison.Ordinal)) yield break;
        foreach (Match match in Ecli.Matches(text))
        {
            var number = Trimmed(match.Value);
            yield return Named(
                EvidenceKind.Court, match.Index, number, number, $"https://e-justice.europa.eu/ecli/{number}");
        }
    }

    /// <summary>"10." and a registrant's four digits: figures seldom look so.</summary>
    private static bool HasPrefixOfDoi(ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOf("10."); at >= 0 && at + 7 < text.Length;)
        {
            if (!text.Slice(at + 3, 4).ContainsAnyExceptInRange('0', '9')) return true;
            var next = text[(at + 3)..].IndexOf("10.");
            at = next < 0 ? -1 : at + 3 + next;
        }

        return false;
    }

    private static EvidenceDocument Named(EvidenceKind kind, int start, string printed, string name, string address) =>
        new(kind, name, address, printed, CreditField.Text, start, start + printed.Length);

    /// <summary>Without the stop of its sentence, and without a bracket that was opened before it.</summary>
    private static string Trimmed(string number)
    {
        var end = number.Length;
        while (end > 0 && (number[end - 1] is '.' or ',' or ';' or ':' or '\'' or '’' or '”' or '"'
            || (number[end - 1] == ')' && !number.AsSpan(0, end).Contains('('))))
            end--;
        return number[..end];
    }
}
