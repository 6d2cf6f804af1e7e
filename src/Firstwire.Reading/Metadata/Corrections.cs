using System.Buffers;
using System.Collections.Frozen;
using System.Text.Json.Nodes;
using Firstwire.Reading.Metadata.Scripts;
using Firstwire.Text.Words;

namespace Firstwire.Reading.Metadata;

/// <summary>
/// The notices by which a paper corrects an article, verbatim: lines that a label of the language's press opens, or
/// that begin as such notices do, and the correction property of linked data.
/// </summary>
internal static class Corrections
{
    private const int Most = 10;

    private const int Longest = 2_000;

    /// <summary>Characters of a date or an edition between label and colon.</summary>
    private const int LongestLabel = 60;

    /// <summary>Labels: a colon, a dash or a date follows, or nothing, and then the next line is the notice.</summary>
    private static readonly string[] Labels = """
        correction;corrections;clarification;corrections & clarifications;corrections and clarifications;
        correction and clarification;erratum;corrigendum;retraction;berichtigung;korrektur;korrekturhinweis;
        richtigstellung;
        rectificatif;rectification;mise au point;corrección;correccion;fe de errores;fe de erratas;rectificación;
        aclaración;correção;errata;erramos;retificação;rettifica;errata corrige;precisazione;correctie;rectificatie;
        rättelse;rettelse;korreksjon;oikaisu;korjaus;leiðrétting;sprostowanie;korekta;oprava;upřesnění;helyesbítés;
        helyreigazítás;erată;rectificare;ispravak;ispravka;исправление;поправка;уточнение;опровержение;виправлення;
        уточнення;спростування;поправка;διόρθωση;düzeltme;تصحيح;تصويب;توضيح;اصلاحیه;تصحیح;תיקון;תיקון טעות;הבהרה;
        भूल सुधार;सुधार;সংশোধনী;ralat;koreksi;pembetulan;đính chính;แก้ไขข่าว;訂正;訂正とおわび;おわび;お詫びと訂正;更正;
        更正启事;勘误;勘誤;정정;정정보도;바로잡습니다;바로잡습니다
        """.Split([';', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>How such a notice begins without a label.</summary>
    private static readonly string[] Beginnings = """
        an earlier version of this;a previous version of this;this article has been corrected;
        this article was corrected;
        this story has been corrected;this story was corrected;this article has been amended;this article was amended;
        this story has been amended;this post has been corrected;this version corrects;this story corrects;
        this article was updated to correct;this story has been updated to correct;
        in einer früheren version;in einer ersten version;in einer vorherigen version;in einer älteren version;
        dieser artikel wurde korrigiert;dieser text wurde korrigiert;wir haben den fehler korrigiert;
        une version précédente de;une première version de;cet article a été corrigé;cet article a été modifié;
        una versión anterior de;este artículo ha sido corregido;este texto ha sido corregido;uma versão anterior;
        esta reportagem foi corrigida;una versione precedente;questo articolo è stato corretto;
        in een eerdere versie;dit artikel is gecorrigeerd;i en tidigare version;i en tidligere versjon;
        i en tidligere version;artikkelen er rettet;w poprzedniej wersji;v předchozí verzi;в предыдущей версии;
        в более ранней версии;в попередній версії
        """.Split([';', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static readonly SearchValues<char> Initials =
        SearchValues.Create([.. Labels.Concat(Beginnings).Select(static l => l[0]).Distinct()]);

    private static readonly FrozenDictionary<char, string[]> BeginningsByInitial = ByInitial(Beginnings);

    private static readonly FrozenDictionary<char, string[]> LabelsByInitial = ByInitial(Labels);

    public static IReadOnlyList<string> Of(PageFacts facts)
    {
        var notices = new List<string>();
        for (var at = 0; at < facts.Lines.Count && notices.Count < Most; at++)
        {
            var line = facts.Lines[at].Text;
            if (line.Length > Longest || IsInvitation(line)) continue;
            switch (Kind(line))
            {
                case NoticeKind.Whole:
                    notices.Add(line);
                    break;
                case NoticeKind.Label when at + 1 < facts.Lines.Count && IsSentence(facts.Lines[at + 1].Text):
                    notices.Add(facts.Lines[++at].Text);
                    break;
            }
        }
        foreach (var linked in Linked(facts.Data.Article?["correction"], 0))
            if (notices.Count < Most && linked.Length <= Longest
                && !notices.Exists(n => n.Contains(linked, StringComparison.Ordinal)))
                notices.Add(linked);
        return notices;
    }

    private static NoticeKind Kind(string line)
    {
        if (!Initials.Contains(char.ToLowerInvariant(line[0]))) return NoticeKind.None;
        var initial = char.ToUpperInvariant(line[0]);
        foreach (var beginning in BeginningsByInitial.GetValueOrDefault(initial, []))
            if (line.StartsWith(beginning, StringComparison.OrdinalIgnoreCase)) return NoticeKind.Whole;
        foreach (var label in LabelsByInitial.GetValueOrDefault(initial, []))
        {
            if (!line.StartsWith(label, StringComparison.OrdinalIgnoreCase)) continue;
            var rest = line.AsSpan(label.Length).TrimStart();
            if (rest.Length == 0) return NoticeKind.Label;
            if (rest is [':' or '：' or '—' or '–', ..] || rest.StartsWith("- "))
                return rest.Length > 2 ? NoticeKind.Whole : NoticeKind.Label;
            // "Correction, 23 November: …", "Correction (Nov. 23): …"
            var colon = rest[..Math.Min(rest.Length, LongestLabel)].IndexOfAny(':', '：');
            if (colon > 0 && rest[0] is ',' or '(' or '[' && rest[..colon].ContainsAnyInRange('0', '9'))
                return NoticeKind.Whole;
        }
        return NoticeKind.None;
    }

    private static FrozenDictionary<char, string[]> ByInitial(string[] phrases) => phrases
        .GroupBy(static p => char.ToUpperInvariant(p[0])).ToFrozenDictionary(
            static g => g.Key, static g => g.ToArray());

    /// <summary>"Corrections: write to us at …" corrects nothing.</summary>
    private static bool IsInvitation(string line) =>
        line.Contains('@') || line.Contains("[email", StringComparison.Ordinal);

    private static bool IsSentence(string line) => line.Length is > 30 and <= Longest;

    private static IEnumerable<string> Linked(JsonNode? correction, int depth) => correction switch
    {
        JsonArray array when depth < 3 => array.SelectMany(c => Linked(c, depth + 1)),
        JsonObject value => LinkedData.Strings(value["text"]).Select(WhiteSpace.Fold),
        JsonValue => LinkedData.Strings(correction).Select(WhiteSpace.Fold)
            .Where(static t => !t.StartsWith("http", StringComparison.Ordinal)),
        _ => [],
    };

    private enum NoticeKind
    {
        None,
        Label,
        Whole,
    }
}
