using System.Text.Json.Nodes;
using Firstwire.Reading.Metadata.Authorship;
using Firstwire.Text.Words;

namespace Firstwire.Reading.Metadata.Origins;

/// <summary>
/// The agencies that an article is credited to, as printed: in its dateline, as its author, in a line "Source: dpa", or
/// in brackets at its end.
/// </summary>
internal static class Credits
{
    private const int LongestCredit = 80;

    private const int Near = 600;

    /// <summary>Characters of a last line that is a credit and nothing else.</summary>
    private const int ShortLine = 30;

    private const int Most = 8;

    private static readonly string[] SourceLabels =
    [
        "source", "sources", "quelle", "quellen", "fuente", "fuentes", "fonte", "fonti", "bron", "källa", "kilde",
        "lähde", "źródło", "zdroj", "forrás", "sursa", "izvor", "источник", "джерело", "πηγή", "kaynak",
        "المصدر", "منبع", "स्रोत",
        "sumber", "nguồn", "来源", "來源", "出典", "출처", "agency", "agencia", "agence", "agentur",
    ];

    /// <summary>With, after, according to: what stands before an agency that is credited in passing.</summary>
    private static readonly string[] Prepositions =
    [
        "za ", "z ", "wg ", "według ", "podle ", "podľa ", "prema ", "po ", "with ", "via ", "after ", "avec ",
        "d'après ", "d’après ", "selon ", "mit ", "laut ", "nach ", "con ", "según ", "com ", "segundo ", "secondo ",
        "met ", "volgens ", "med ", "ifølge ", "enligt ", "pagal ", "по данным ", "по материалам ", "за даними ",
        "според ", "σύμφωνα με ", "cu ", "conform ",
    ];

    private static readonly string[] LinkedProperties =
        ["author", "creator", "sourceOrganization", "provider", "creditText"];

    private static readonly string[] Metas =
        ["author", "article:author", "dc.creator", "dc.source", "source", "agency"];

    private static readonly char[] Joins = ['/', ',', '+', '&', '|', '·', '(', ')', '、', ';', '-', '–', '='];

    public static IReadOnlyList<string> Of(
        PageFacts facts, Dateline? dateline, IReadOnlyList<string> paragraphs, int headlineAt)
    {
        var found = new List<string>();
        Add(found, dateline?.Agency);
        foreach (var property in LinkedProperties)
            foreach (var name in Names(facts.Data.Article?[property])) Add(found, name);
        foreach (var meta in Metas)
            foreach (var name in facts.Metas(meta)) Add(found, name);
        foreach (var line in facts.Lines)
        {
            if (line.Text.Length > LongestCredit) continue;
            if (Source(line.Text) is { } source) Add(found, source);
            else if (line.Offset >= headlineAt && line.Offset < headlineAt + Near && !IsButton(line.Text, facts))
                AddByline(found, line.Text);
        }
        if (paragraphs.Count > 0)
        {
            Add(found, AtEnd(paragraphs[^1]));
            // A line of so few words is none of the body.
            var below = facts.Lines.FindIndex(l => l.Text == paragraphs[^1]) + 1;
            if (below > 0 && below < facts.Lines.Count && facts.Lines[below].Text is { Length: <= ShortLine } words)
                Add(found, AtEnd(words));
        }
        return found;

        IEnumerable<string> Names(JsonNode? node) =>
            node is JsonArray array ? array.SelectMany(n => LinkedPersons.AnyOf(facts.Data, n))
                : LinkedPersons.AnyOf(facts.Data, node);
    }

    /// <summary>"By Reuters", "dpa", "Von Anna Berg, dpa": a line of nothing but names.</summary>
    private static void AddByline(List<string> found, string line)
    {
        if (Agencies.Find(line) is not null || BylineOpenings.Opens(line)) Add(found, BylineOpenings.Stripped(line));
        else if (line.LastIndexOf(", ", StringComparison.Ordinal) is > 0 and var comma) Add(found, line[(comma + 2)..]);
    }

    /// <summary>
    /// Turkey's agency and Nepal's, but on other pages the button for larger letters and the link to the feed.
    /// </summary>
    private static bool IsButton(string line, PageFacts facts)
    {
        var home = line switch { "AA" or "Aa" => "tr", "RSS" => "ne", _ => null };
        return home is not null
            && PageLanguage.Of(facts)?.StartsWith(home, StringComparison.OrdinalIgnoreCase) != true;
    }

    private static string? Source(string line)
    {
        var colon = line.AsSpan().IndexOfAny(':', '：');
        if (colon is <= 0 or > 12) return null;
        var label = line[..colon].Trim();
        return SourceLabels.Contains(label, StringComparer.OrdinalIgnoreCase) ? line[(colon + 1)..] : null;
    }

    /// <summary>"(dpa)", "/AFP" or "dpa/lno" where the text ends.</summary>
    private static string? AtEnd(string paragraph)
    {
        var end = WhiteSpace.Fold(paragraph[Math.Max(0, paragraph.Length - 60)..]).TrimEnd('.', ' ');
        if (end.EndsWith(')') && end.LastIndexOf('(') is var open and >= 0) return end[(open + 1)..^1];
        return paragraph.Length <= ShortLine ? end : null;
    }

    /// <summary>What a preposition leads to: "Za Reutersem", "Laut dpa", "Anna Berg avec AFP".</summary>
    private static string BehindPreposition(string credit)
    {
        foreach (var word in Prepositions)
        {
            if (credit.StartsWith(word, StringComparison.OrdinalIgnoreCase)) return credit[word.Length..];
            var at = credit.LastIndexOf(word, StringComparison.OrdinalIgnoreCase);
            if (at > 0 && credit[at - 1] == ' ') return credit[(at + word.Length)..];
        }
        return credit;
    }

    private static void Add(List<string> found, string? credit)
    {
        if (credit is not { Length: <= LongestCredit }) return;
        if (Agencies.Find(credit) is { } whole) AddName(whole);
        else
            foreach (var part in credit.Split(Joins, StringSplitOptions.TrimEntries))
                if ((Agencies.Find(part) ?? Agencies.Find(BehindPreposition(part))) is { } name) AddName(name);

        void AddName(string name)
        {
            if (found.Count < Most && !found.Contains(name, StringComparer.OrdinalIgnoreCase)) found.Add(name);
        }
    }
}
