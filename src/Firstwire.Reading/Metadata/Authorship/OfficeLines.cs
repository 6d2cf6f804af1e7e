using System.Buffers;
using System.Collections.Frozen;

namespace Firstwire.Reading.Metadata.Authorship;

/// <summary>
/// Lines that name who wrote the article by the office alone: "Anna Berg, Staff Writer", "Ana Ruiz / Corresponsal".
/// </summary>
internal static class OfficeLines
{
    /// <summary>Names, an office, a place and a date.</summary>
    private const int Longest = 100;

    private static readonly string[] Signs = [", ", "، ", " / ", " | ", " – ", " — ", " - ", " • ", " · "];

    /// <summary>Offices of those who write; an editor or a spokeswoman is quoted as often.</summary>
    private static readonly FrozenSet<string> Offices = """
        special to; special for; staff writer; staff writers; staff reporter; staff reporters; staff correspondent;
        correspondent; reporter;
        reporters; special correspondent; contributing writer; political correspondent; business reporter;
        korrespondent; korrespondentin; redakteur; redakteurin; redaktor; redaktorin; reporterin; volontär; volontärin;
        correspondant; correspondante; envoyé spécial; envoyée spéciale; correspondants;
        envoyés spéciaux; envoyées spéciales; enviados especiales; enviadas especiales; enviados especiais; inviati;
        corresponsal; corresponsales; enviado especial; enviada especial; reportero; reportera; redactor; redactora;
        correspondente; repórter; enviado; corrispondente; inviato; inviata; verslaggever; verslaggeefster;
        redacteur; correspondenten; reportrar; toimittaja; korespondent; korespondentka;
        redaktorka; zpravodaj; zpravodajka; muhabir; muhabiri; wartawan; wartawati; kontributor; phóng viên;
        корреспондент; корреспондентка; спецкор; кореспондент; кореспондентка; ανταποκριτής; ανταποκρίτρια;
        journalist; journalistin; journaliste; periodista; giornalista; jornalista; dziennikarz; dziennikarka; novinář;
        novinářka; novinar; novinarka; újságíró; gazeteci; журналист; журналистка; журналіст; журналістка;
        مراسل; مراسلة; خبرنگار; כתב; כתבת; da redação; da redacção; de la redacción; de la rédaction; della redazione
        """.Split([';', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Offices of more than one: the name before them is that of one more author.</summary>
    private static readonly SearchValues<string> Plurals = SearchValues.Create(
        ["writers", "reporters", "correspondents", "envoyés", "envoyées", "correspondants", "enviados", "enviadas",
            "corresponsales", "inviati", "correspondenten", "reportrar"], StringComparison.OrdinalIgnoreCase);

    private static readonly int MostWords = Offices.Max(static office => office.Count(' ') + 1);

    /// <summary>The names before the office; null where there is none, or more than names stands before it.</summary>
    /// <param name="line">One of the page.</param>
    /// <param name="isHouse">Whether a word is of the paper's name: it stands before an office.</param>
    public static string? Names(string line, Predicate<string> isHouse)
    {
        if (line.Length > Longest) return null;
        foreach (var sign in Signs)
        {
            for (var at = line.IndexOf(sign, StringComparison.Ordinal); at > 0;
                at = line.IndexOf(sign, at + 1, StringComparison.Ordinal))
            {
                var office = line[(at + sign.Length)..];
                if (!OpensWithOffice(office) && !IsOfHouse(office, isHouse)) continue;
                var names = line[..at];
                return Bylines.Names(names, lone: false).ToList() is { Count: > 0 } found
                    && found.TrueForAll(NameShape.IsBareName)
                    && found.Sum(static name => name.Length) >= names.Length - (found.Count * sign.Length * 2)
                    ? names : null;
            }
        }
        return null;
    }

    /// <summary>
    /// A name without the office that is set behind it by style alone: "Anna Berg Staff Reporter"; behind one of
    /// several words may stand where it is held.
    /// </summary>
    public static string Without(string name)
    {
        for (var at = name.IndexOf(' '); at > 0; at = name.IndexOf(' ', at + 1))
            if (name[(at + 1)..] is var rest && (Offices.Contains(rest) || OpensWithOffice(rest, least: 2)))
                return name[..at];
        return name;
    }

    /// <summary>A name without the office before it: "Political Correspondent Anna Berg".</summary>
    public static string WithoutBefore(string name)
    {
        var words = name.Split(' ');
        for (var count = words.Length - 2; count > 0; count--)
            if (Offices.Contains(words[count - 1]) && string.Join(' ', words[count..]) is var bearer
                && NameShape.IsFullName(bearer))
                return bearer;
        return name;
    }

    /// <summary>"Harbour Reporter", "Tidewater Wire Writer".</summary>
    public static bool EndsInOffice(string name) => name[(name.LastIndexOf(' ') + 1)..] is var last
        && (Offices.Contains(last) || last is "Writer" or "WRITER");

    /// <summary>True for an office that several hold: "Staff Writers".</summary>
    public static bool IsOfSeveral(string office) => office.AsSpan().ContainsAny(Plurals);

    /// <summary>"Clarion Writer": an office at the page's own house, and nothing else.</summary>
    private static bool IsOfHouse(string office, Predicate<string> isHouse) => office.Split(' ')
        is [var house, "Writer" or "Reporter" or "Correspondent"] && isHouse(house);

    private static bool OpensWithOffice(string text, int least = 1)
    {
        var words = text.Split([' ', ',', '.', '|', '/'], MostWords + 1, StringSplitOptions.RemoveEmptyEntries);
        for (var count = least; count <= MostWords && count <= words.Length; count++)
            if (Offices.Contains(string.Join(' ', words.Take(count)))) return true;
        return false;
    }
}
